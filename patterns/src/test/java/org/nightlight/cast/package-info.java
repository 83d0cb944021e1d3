/** People who look worrying and are fine, and clear cases to rank them against. */
@NullMarked
package org.nightlight.cast;

import org.jspecify.annotations.NullMarked;
