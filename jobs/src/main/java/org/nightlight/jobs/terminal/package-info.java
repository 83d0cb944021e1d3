/** What a person at a terminal sees of a command that takes its time, and how to stop it. */
@NullMarked
package org.nightlight.jobs.terminal;

import org.jspecify.annotations.NullMarked;
