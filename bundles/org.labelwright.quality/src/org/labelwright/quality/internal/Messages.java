package org.labelwright.quality.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Report_task;
	public static String Report_noFile;
	public static String Report_unreadable;
	public static String Report_unreadableRemedy;
	public static String Table_summary;
	public static String Table_what;
	public static String Table_value;
	public static String Table_items;
	public static String Table_judgements;
	public static String Table_ties;
	public static String Table_allBad;
	public static String Table_position;
	public static String Table_length;
	public static String Table_tieStrength;
	public static String Table_concordance;
	public static String Table_overItems;
	public static String Table_among;
	public static String Table_undetermined;
	public static String Table_models;
	public static String Table_model;
	public static String Table_comparisons;
	public static String Table_wins;
	public static String Table_strength;
	public static String Table_davidson;
	public static String Table_annotators;
	public static String Table_annotator;
	public static String Table_agreement;
	public static String Table_first;
	public static String Table_note;

	static {
		NLS.initializeMessages("org.labelwright.quality.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
