/** The command line. stdout belongs to results, stderr to progress and complaints. */
@NullMarked
package org.nightlight.jobs.cli;

import org.jspecify.annotations.NullMarked;
