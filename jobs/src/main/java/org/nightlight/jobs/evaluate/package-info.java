/**
 * How often signals and patterns fire on people who did nothing: real contact traces, overlaid with
 * ages, settings and families from a seed.
 */
@NullMarked
package org.nightlight.jobs.evaluate;

import org.jspecify.annotations.NullMarked;
