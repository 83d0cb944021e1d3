/** The live run: from Kafka to Kafka, in a cluster inside this JVM or in one elsewhere. */
@NullMarked
package org.nightlight.jobs.live;

import org.jspecify.annotations.NullMarked;
