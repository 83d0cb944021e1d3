/** The risk patterns as flink-cep patterns. */
@NullMarked
package org.nightlight.jobs.cep;

import org.jspecify.annotations.NullMarked;
