/** Private contact, then wiping traces. */
@NullMarked
package org.nightlight.patterns.burnandgo;

import org.jspecify.annotations.NullMarked;
