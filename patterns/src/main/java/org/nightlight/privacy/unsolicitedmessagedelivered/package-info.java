/** A private message came through between two accounts that are not connected, of any age. */
@NullMarked
package org.nightlight.privacy.unsolicitedmessagedelivered;

import org.jspecify.annotations.NullMarked;
