package org.labelwright.modality.text.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Check_empty;
	public static String Check_length;
	public static String Check_lengthRemedy;
	public static String Check_outside;
	public static String Check_outsideRemedy;
	public static String Check_place;
	public static String Check_placeRemedy;
	public static String Check_quote;
	public static String Check_quoteRemedy;
	public static String Check_blanks;
	public static String Check_blanksRemedy;
	public static String Edit_label;
	public static String Edit_labelRemedy;
	public static String Edit_length;
	public static String Edit_lengthRemedy;
	public static String Edit_noLabel;
	public static String Edit_noLabelRemedy;
	public static String Find_deep;
	public static String Find_deepRemedy;
	public static String Find_many;
	public static String Find_manyRemedy;
	public static String Find_syntax;
	public static String Find_syntaxRemedy;
	public static String ItemText_part;
	public static String Label_changed;
	public static String Label_changedRemedy;
	public static String Text_binary;
	public static String Text_binaryRemedy;
	public static String Text_encoding;
	public static String Text_encodingRemedy;
	public static String Text_malformed;
	public static String Text_malformedRemedy;
	public static String Text_noMedia;
	public static String Text_noMediaRemedy;
	public static String Text_tooLarge;
	public static String Text_tooLargeRemedy;
	public static String Text_unreadable;
	public static String Fix_anchor;
	public static String Fix_keep;
	public static String Fix_delete;
	public static String Fix_trim;

	static {
		NLS.initializeMessages("org.labelwright.modality.text.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
