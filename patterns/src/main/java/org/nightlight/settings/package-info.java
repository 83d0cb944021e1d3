/** What it is set to: typed settings, and the loader that reads them and names every problem. */
@NullMarked
package org.nightlight.settings;

import org.jspecify.annotations.NullMarked;
