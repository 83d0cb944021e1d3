/** What is made of signals and matches: guards, score, severity, alerts. */
@NullMarked
package org.nightlight.risk;

import org.jspecify.annotations.NullMarked;
