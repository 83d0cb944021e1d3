/** Several adults approach the same children. */
@NullMarked
package org.nightlight.patterns.ring;

import org.jspecify.annotations.NullMarked;
