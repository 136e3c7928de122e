package org.labelwright.media.internal.audio;

/** Where sound goes. One thread writes; others may ask for the position and close it. */
public interface Sink extends AutoCloseable {

	/** Takes signed samples of 16 bits, little-endian, channels side by side; waits while there is no room. */
	void write(byte[] samples, int length);

	/** Frames that have been heard. */
	long heard();

	/** Waits until all that was written is heard, or the sink is closed. */
	void drain();

	/** Drops what is not heard yet. */
	@Override
	void close();
}
