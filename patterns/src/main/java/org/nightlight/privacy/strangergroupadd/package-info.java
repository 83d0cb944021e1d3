/** An adult-like account that is not connected could add a minor to a group. */
@NullMarked
package org.nightlight.privacy.strangergroupadd;

import org.jspecify.annotations.NullMarked;
