package org.labelwright.io;

/** What becomes of a construct when it is written to a format and read back. */
public enum Fidelity {
	/** It comes back as it was, coordinates within 0.01 pixel. */
	KEPT,
	/** Something of it comes back, not all. */
	LOSSY,
	/** Nothing of it comes back. */
	LOST
}
