package org.labelwright.core;

/** How grave a finding is. */
public enum Severity {
	/** Worth knowing; nothing is lost. */
	INFO,
	/** Something was changed, guessed or left out, and the rest is sound. */
	WARNING,
	/** Something could not be done or kept. */
	ERROR
}
