package org.labelwright.ui.internal.quality;

import org.eclipse.osgi.util.NLS;

/** Texts for users. */
public final class Messages extends NLS {

	public static String Quality_job;
	public static String Quality_open;
	public static String Quality_noProject;
	public static String Quality_nothing;
	public static String Quality_title;
	public static String Quality_file;
	public static String Gold_title;
	public static String Gold_nothing;
	public static String Gold_marked;
	public static String Gold_unmarked;
	public static String Audit_title;
	public static String Audit_message;
	public static String Audit_name;
	public static String Audit_first;
	public static String Audit_itemName;
	public static String Audit_anyItemName;
	public static String Audit_label;
	public static String Audit_anyLabel;
	public static String Audit_items;
	public static String Audit_anyItems;
	public static String Audit_group;
	public static String Audit_modality;
	public static String Audit_language;
	public static String Audit_limit;
	public static String Audit_level;
	public static String Audit_percent;
	public static String Audit_plan;
	public static String Audit_noPlan;
	public static String Audit_empty;
	public static String Audit_exists;
	public static String Audit_noName;
	public static String Audit_draw;
	public static String View_read;
	public static String View_none;
	public static String View_noProject;
	public static String View_summary;
	public static String View_item;
	public static String View_verdict;
	public static String View_of;
	public static String View_open;
	public static String View_correct;
	public static String View_error;
	public static String View_errorKind;
	public static String View_judge;
	public static String View_correctButton;
	public static String View_errorButton;
	public static String View_openButton;
	public static String View_noteButton;
	public static String View_noteTitle;
	public static String View_noteMessage;
	public static String View_keys;
	public static String View_kindHint;
	public static String Kind_label;
	public static String Kind_missing;
	public static String Kind_extra;
	public static String Kind_geometry;
	public static String Kind_attributes;
	public static String Kind_answer;
	public static String Kind_other;

	static {
		NLS.initializeMessages("org.labelwright.ui.internal.quality.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
