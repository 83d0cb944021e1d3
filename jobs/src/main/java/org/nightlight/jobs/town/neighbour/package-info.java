/** People who look worrying and are fine: of these no pattern should make much. */
@NullMarked
package org.nightlight.jobs.town.neighbour;

import org.jspecify.annotations.NullMarked;
