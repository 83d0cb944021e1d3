/**
 * Scenarios: short stories in relative time, beside each pattern and privacy check, that say which
 * alerts and violations come out. An analyst can read and write them; one generic test runs them
 * all.
 */
@NullMarked
package org.nightlight.scenario;

import org.jspecify.annotations.NullMarked;
