/** More people may write to a young person than is promised. */
@NullMarked
package org.nightlight.privacy.messagesopenbydefault;

import org.jspecify.annotations.NullMarked;
