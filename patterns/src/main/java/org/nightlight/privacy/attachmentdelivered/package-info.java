/** A private message came through with an attachment, to someone of any age. */
@NullMarked
package org.nightlight.privacy.attachmentdelivered;

import org.jspecify.annotations.NullMarked;
