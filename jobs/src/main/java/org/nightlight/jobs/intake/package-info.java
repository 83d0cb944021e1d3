/** What becomes of each record read: rejected, late, repeated or used. */
@NullMarked
package org.nightlight.jobs.intake;

import org.jspecify.annotations.NullMarked;
