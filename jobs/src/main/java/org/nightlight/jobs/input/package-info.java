/** Where records come from: Kafka partitions and files, and what is known of each record read. */
@NullMarked
package org.nightlight.jobs.input;

import org.jspecify.annotations.NullMarked;
