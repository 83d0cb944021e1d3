/**
 * Who met whom: what two accounts have been to each other, and what that says of one as an actor.
 */
@NullMarked
package org.nightlight.contact;

import org.jspecify.annotations.NullMarked;
