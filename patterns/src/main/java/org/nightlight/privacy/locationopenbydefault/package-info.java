/** A young person's location is shared. */
@NullMarked
package org.nightlight.privacy.locationopenbydefault;

import org.jspecify.annotations.NullMarked;
