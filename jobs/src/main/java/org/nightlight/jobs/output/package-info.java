/** Where results go: Kafka topics, files, or memory, one record or line each. */
@NullMarked
package org.nightlight.jobs.output;

import org.jspecify.annotations.NullMarked;
