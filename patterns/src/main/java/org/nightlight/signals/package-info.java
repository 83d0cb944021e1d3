/** The signals of catalogue §1: a class each, plain and deterministic. */
@NullMarked
package org.nightlight.signals;

import org.jspecify.annotations.NullMarked;
