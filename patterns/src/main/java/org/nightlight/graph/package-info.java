/**
 * Signals that need more than one account's or one pair's own memory: who approaches the same
 * minors, who shares a device, who is connected with whom. Each key holds a bounded part; no stage
 * holds the graph.
 */
@NullMarked
package org.nightlight.graph;

import org.jspecify.annotations.NullMarked;
