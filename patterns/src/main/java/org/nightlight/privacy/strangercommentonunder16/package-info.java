/** Someone not connected could comment on an under-16. */
@NullMarked
package org.nightlight.privacy.strangercommentonunder16;

import org.jspecify.annotations.NullMarked;
