/** Bounded runs: files in, sorted files and a summary out. */
@NullMarked
package org.nightlight.jobs.detect;

import org.jspecify.annotations.NullMarked;
