/** The handbook on a terminal: plain text, wrapped. */
@NullMarked
package org.nightlight.jobs.explain;

import org.jspecify.annotations.NullMarked;
