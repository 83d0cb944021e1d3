/** Comes back after a no, twice. */
@NullMarked
package org.nightlight.patterns.persistsafterrefusal;

import org.jspecify.annotations.NullMarked;
