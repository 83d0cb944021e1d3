/** More people may comment on a young person than is promised. */
@NullMarked
package org.nightlight.privacy.commentsopenbydefault;

import org.jspecify.annotations.NullMarked;
