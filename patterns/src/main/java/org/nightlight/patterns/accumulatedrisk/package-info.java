/** Many weak signals, no named sequence. */
@NullMarked
package org.nightlight.patterns.accumulatedrisk;

import org.jspecify.annotations.NullMarked;
