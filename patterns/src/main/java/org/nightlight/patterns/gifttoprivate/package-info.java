/** A gift as a door opener. */
@NullMarked
package org.nightlight.patterns.gifttoprivate;

import org.jspecify.annotations.NullMarked;
