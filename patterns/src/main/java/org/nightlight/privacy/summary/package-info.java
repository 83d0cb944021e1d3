/** How the promises were kept, by check, region and hour: the base of a transparency report. */
@NullMarked
package org.nightlight.privacy.summary;

import org.jspecify.annotations.NullMarked;
