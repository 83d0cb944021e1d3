/** The privacy checks of catalogue §3: does the service keep its promises to young people. */
@NullMarked
package org.nightlight.privacy;

import org.jspecify.annotations.NullMarked;
