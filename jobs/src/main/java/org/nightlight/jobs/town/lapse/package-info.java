/** Days on which the town's platform breaks a promise: what the privacy checks should find. */
@NullMarked
package org.nightlight.jobs.town.lapse;

import org.jspecify.annotations.NullMarked;
