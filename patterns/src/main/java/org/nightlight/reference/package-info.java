/** The reference runner: the same classes, one thread, in memory. */
@NullMarked
package org.nightlight.reference;

import org.jspecify.annotations.NullMarked;
