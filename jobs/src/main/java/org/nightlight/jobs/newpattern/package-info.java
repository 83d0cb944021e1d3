/** Lays down a new pattern in a source checkout, ready to be filled in. */
@NullMarked
package org.nightlight.jobs.newpattern;

import org.jspecify.annotations.NullMarked;
