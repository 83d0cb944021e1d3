/** A young person is suggested to others. */
@NullMarked
package org.nightlight.privacy.suggestionsopenbydefault;

import org.jspecify.annotations.NullMarked;
