/** How Nightlight runs: the Flink jobs, their ends and the command line. */
@NullMarked
package org.nightlight.jobs;

import org.jspecify.annotations.NullMarked;
