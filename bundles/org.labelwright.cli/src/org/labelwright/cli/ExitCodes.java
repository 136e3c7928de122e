package org.labelwright.cli;

/** What the command line returns to the shell. */
public final class ExitCodes {

	/** Done, and nothing was wrong. */
	public static final int FINE = 0;
	/** Done, but with errors, findings or differences, which were printed. */
	public static final int FINDINGS = 1;
	/** The command was not understood; nothing was done. */
	public static final int USAGE = 2;
	/** It could not be done; nothing was changed. */
	public static final int FAILED = 3;
	/** It was interrupted; nothing was changed. The shell's own number for that. */
	public static final int CANCELLED = 130;

	private ExitCodes() {
	}
}
