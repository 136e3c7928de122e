/**
 * What runs in the decoding process, outside of the framework: nothing here may use another package of ours.
 * A file that brings native code down takes this process with it, and no other.
 *
 * <p>Requests come on standard input, answers go to standard output, as {@link java.io.DataOutput} writes
 * them. A request begins with a byte, see {@link org.labelwright.media.ffmpeg.worker.Worker}; an answer with
 * {@code 0}, or {@code 1} and a text that says what failed. The end of the input ends the process.
 */
package org.labelwright.media.ffmpeg.worker;
