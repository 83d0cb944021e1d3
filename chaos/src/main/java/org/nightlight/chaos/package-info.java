/**
 * The crash proof: the real job on a real cluster, whose processes are killed again and again, must
 * find what the reference runner finds.
 */
@NullMarked
package org.nightlight.chaos;

import org.jspecify.annotations.NullMarked;
