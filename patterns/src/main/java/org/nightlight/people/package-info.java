/** Who is who: what is known of an account at a moment, and the as-of join that tells it. */
@NullMarked
package org.nightlight.people;

import org.jspecify.annotations.NullMarked;
