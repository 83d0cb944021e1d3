/** What a young person posts can be downloaded. */
@NullMarked
package org.nightlight.privacy.downloadsopenbydefault;

import org.jspecify.annotations.NullMarked;
