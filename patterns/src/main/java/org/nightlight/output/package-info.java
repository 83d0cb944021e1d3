/** What goes out: the JSON of alerts and signals (contract §3). */
@NullMarked
package org.nightlight.output;

import org.jspecify.annotations.NullMarked;
