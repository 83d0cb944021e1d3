/** The demo: a town's three weeks sent through a broker and a live job inside this JVM. */
@NullMarked
package org.nightlight.jobs.demo;

import org.jspecify.annotations.NullMarked;
