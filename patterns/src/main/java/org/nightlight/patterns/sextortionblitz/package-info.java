/** A fresh account rushing one child. */
@NullMarked
package org.nightlight.patterns.sextortionblitz;

import org.jspecify.annotations.NullMarked;
