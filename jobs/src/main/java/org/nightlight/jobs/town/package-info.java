/**
 * The demo's town: a prepared history of invented accounts, the same for the same seed in any JVM.
 */
@NullMarked
package org.nightlight.jobs.town;

import org.jspecify.annotations.NullMarked;
