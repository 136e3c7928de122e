package org.labelwright.modality.text.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Layer_name;
	public static String Action_chain;
	public static String Action_selectOne;
	public static String Action_selectOneAndMark;
	public static String Action_source;
	public static String Canvas_job;
	public static String Canvas_loading;
	public static String Canvas_unsound;
	public static String Canvas_unsoundRemedy;
	public static String Edit_reanchorNone;
	public static String Edit_reanchorNoneRemedy;
	public static String Find_case;
	public static String Find_close;
	public static String Find_count;
	public static String Find_everywhere;
	public static String Find_label;
	public static String Find_labelJob;
	public static String Find_labelling;
	public static String Find_message;
	public static String Find_noLabel;
	public static String Find_regex;
	public static String Find_searching;
	public static String Find_title;
	public static String Find_word;
	public static String Language_byScript;
	public static String Language_message;
	public static String Language_none;
	public static String Language_readOnly;
	public static String Language_readOnlyRemedy;
	public static String Language_set;
	public static String Language_title;
	public static String Relation_none;
	public static String Relation_noneRemedy;
	public static String Status_length;
	public static String Status_offset;
	public static String Status_place;
	public static String Step_reanchor;
	public static String Tool_mark;
	public static String Tool_mark_hint;
	public static String Tool_relate;
	public static String Tool_relate_hint;
	public static String Tool_select;
	public static String Tool_select_hint;

	static {
		NLS.initializeMessages("org.labelwright.modality.text.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
