/** What comes in: account changes and interactions, metadata only, and the reader of their JSON. */
@NullMarked
package org.nightlight.event;

import org.jspecify.annotations.NullMarked;
