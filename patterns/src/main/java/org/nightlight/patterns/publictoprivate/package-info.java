/** Public attention turned private. */
@NullMarked
package org.nightlight.patterns.publictoprivate;

import org.jspecify.annotations.NullMarked;
