/** Mass requests, then private talk with one who accepted. */
@NullMarked
package org.nightlight.patterns.scattergun;

import org.jspecify.annotations.NullMarked;
