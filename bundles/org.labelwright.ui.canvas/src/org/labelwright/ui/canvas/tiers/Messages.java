package org.labelwright.ui.canvas.tiers;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Action_noTier;
	public static String Action_noneHere;
	public static String Action_selectOne;
	public static String Action_tooShort;
	public static String Edit_label;
	public static String Edit_labelRemedy;
	public static String Edit_merge;
	public static String Edit_mergeRemedy;
	public static String Edit_noLabel;
	public static String Edit_noLabelRemedy;
	public static String Edit_split;
	public static String Edit_splitRemedy;
	public static String Edit_tier;
	public static String Edit_tierRemedy;
	public static String Step_merge;
	public static String Step_moveToTier;
	public static String Step_renameTier;
	public static String Step_split;
	public static String Suggestions_accept;
	public static String Suggestions_close;
	public static String Suggestions_count;
	public static String Suggestions_detail;
	public static String Suggestions_length;
	public static String Suggestions_noLabel;
	public static String Suggestions_searching;
	public static String Suggestions_time;
	public static String Tier_empty;
	public static String Tier_exists;
	public static String Tier_name;
	public static String Tier_new;
	public static String Tier_none;
	public static String Tier_rename;
	public static String Tool_point;
	public static String Tool_point_hint;
	public static String Tool_segment;
	public static String Tool_segment_hint;
	public static String Tool_select;
	public static String Tool_select_hint;

	static {
		NLS.initializeMessages("org.labelwright.ui.canvas.tiers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
