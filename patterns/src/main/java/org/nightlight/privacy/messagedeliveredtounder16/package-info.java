/** A private message came through to an under-16, for whom they are off. */
@NullMarked
package org.nightlight.privacy.messagedeliveredtounder16;

import org.jspecify.annotations.NullMarked;
