/**
 * What signals, guards and patterns mean, in words, with the settings in force filled in. What
 * {@code explain} prints and {@code docs/catalogue.md} holds.
 */
@NullMarked
package org.nightlight.handbook;

import org.jspecify.annotations.NullMarked;
