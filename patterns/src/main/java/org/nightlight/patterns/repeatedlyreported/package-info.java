/** The children themselves say so. */
@NullMarked
package org.nightlight.patterns.repeatedlyreported;

import org.jspecify.annotations.NullMarked;
