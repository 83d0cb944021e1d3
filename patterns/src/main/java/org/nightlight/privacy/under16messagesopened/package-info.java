/** An under-16, or a guardian, opened the private messages that under-16s may not have. */
@NullMarked
package org.nightlight.privacy.under16messagesopened;

import org.jspecify.annotations.NullMarked;
