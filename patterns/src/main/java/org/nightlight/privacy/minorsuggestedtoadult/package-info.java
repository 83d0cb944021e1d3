/** The recommender showed a minor to an adult-like account that is not connected. */
@NullMarked
package org.nightlight.privacy.minorsuggestedtoadult;

import org.jspecify.annotations.NullMarked;
