/**
 * Order behind every shuffle: a stage as a Flink operator that sees its events in the order of
 * contract §2.
 */
@NullMarked
package org.nightlight.jobs.order;

import org.jspecify.annotations.NullMarked;
