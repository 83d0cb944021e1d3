/** Patient one-sided private contact at night. */
@NullMarked
package org.nightlight.patterns.slowbuild;

import org.jspecify.annotations.NullMarked;
