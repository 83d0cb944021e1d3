package org.nightlight.chaos;

/**
 * How long it took after a kill, milliseconds of wall-clock time.
 *
 * @param running until every task ran again; 0: none was seen to stop
 * @param whole until a checkpoint was complete that had begun after the kill, which needs every
 *     task, and the broker
 */
record Recovery(long running, long whole) {}
