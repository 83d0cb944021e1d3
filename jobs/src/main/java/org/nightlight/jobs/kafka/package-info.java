/** Kafka itself: what a live run needs of a cluster, and a broker inside this JVM. */
@NullMarked
package org.nightlight.jobs.kafka;

import org.jspecify.annotations.NullMarked;
