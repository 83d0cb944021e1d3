/** Many accounts at once have violations of one check: a release went wrong. */
@NullMarked
package org.nightlight.privacy.defaultregression;

import org.jspecify.annotations.NullMarked;
