/** A blocked person returns under another account. */
@NullMarked
package org.nightlight.patterns.blockedandback;

import org.jspecify.annotations.NullMarked;
