/** Refused by the under-16 defaults, tries other ways. */
@NullMarked
package org.nightlight.patterns.under16sidedoor;

import org.jspecify.annotations.NullMarked;
