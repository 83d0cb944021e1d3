/** People who behave like the shipped patterns: what each pattern should tell of. */
@NullMarked
package org.nightlight.jobs.town.story;

import org.jspecify.annotations.NullMarked;
