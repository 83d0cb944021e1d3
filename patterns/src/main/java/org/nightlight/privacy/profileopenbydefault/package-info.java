/** A young person's profile is seen by more than is promised. */
@NullMarked
package org.nightlight.privacy.profileopenbydefault;

import org.jspecify.annotations.NullMarked;
