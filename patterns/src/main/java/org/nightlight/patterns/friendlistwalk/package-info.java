/** Moves through a circle of friends. */
@NullMarked
package org.nightlight.patterns.friendlistwalk;

import org.jspecify.annotations.NullMarked;
