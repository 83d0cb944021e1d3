/** How risk is weighed: severities, modes, scores. */
@NullMarked
package org.nightlight.risk;

import org.jspecify.annotations.NullMarked;
