/** What a step of the pipeline is: one key, its state, and inputs in the order of their events. */
@NullMarked
package org.nightlight.stage;

import org.jspecify.annotations.NullMarked;
