/** A child opens up settings for a new adult, who then writes. */
@NullMarked
package org.nightlight.patterns.guardlowering;

import org.jspecify.annotations.NullMarked;
