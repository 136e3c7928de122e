package org.labelwright.guideline;

import org.eclipse.osgi.util.NLS;

/** Texts of guidelines that people see. */
public final class Messages extends NLS {

	public static String callout_note;
	public static String callout_tip;
	public static String callout_important;
	public static String callout_warning;
	public static String callout_caution;
	public static String large;
	public static String large_remedy;
	public static String deep;
	public static String deep_remedy;
	public static String encoding;
	public static String encoding_remedy;
	public static String comment;
	public static String comment_remedy;
	public static String subject;
	public static String subject_remedy;
	public static String twice;
	public static String annotations;
	public static String annotations_remedy;
	public static String general;
	public static String guideline;
	public static String version;
	public static String section;
	public static String rule;
	public static String questions;
	public static String about;
	public static String of;
	public static String positive;
	public static String negative;
	public static String edgeCase;
	public static String unanswered;
	public static String letters;
	public static String letters_remedy;

	static {
		NLS.initializeMessages("org.labelwright.guideline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
