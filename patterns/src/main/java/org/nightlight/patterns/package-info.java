/** The risk patterns of catalogue §2: a folder each, and their registry. */
@NullMarked
package org.nightlight.patterns;

import org.jspecify.annotations.NullMarked;
