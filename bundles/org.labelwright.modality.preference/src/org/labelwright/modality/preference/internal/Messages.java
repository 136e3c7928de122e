package org.labelwright.modality.preference.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String File_tooLarge;
	public static String File_tooLargeRemedy;
	public static String File_encoding;
	public static String File_encodingRemedy;
	public static String Read_json;
	public static String Read_jsonRemedy;
	public static String Read_shape;
	public static String Read_shapeRemedy;
	public static String Read_responses;
	public static String Read_responsesRemedy;
	public static String Read_many;
	public static String Read_manyRemedy;
	public static String Read_response;
	public static String Read_responseRemedy;
	public static String Read_id;
	public static String Read_idRemedy;
	public static String Read_model;
	public static String Read_modelRemedy;
	public static String Read_messages;
	public static String Read_messagesRemedy;
	public static String Read_message;
	public static String Read_messageRemedy;
	public static String Check_unreadable;
	public static String Check_unreadableRemedy;
	public static String Check_judgement;
	public static String Check_again;
	public static String Check_response;
	public static String Check_strength;
	public static String Check_tie;
	public static String Check_allBad;
	public static String Check_ranking;
	public static String Check_incomplete;
	public static String Check_incompleteRemedy;
	public static String Check_shown;
	public static String Check_shownRemedy;
	public static String Check_delete;
	public static String Check_part;
	public static String Check_outside;
	public static String Check_quote;
	public static String Check_quoteRemedy;
	public static String Fix_delete;
	public static String Fix_deleteAnswer;
	public static String Fix_keep;
	public static String Fix_last;
	public static String Fix_notShown;
	public static String Fix_strength;
	public static String Fix_unrank;
	public static String Fix_untie;

	static {
		NLS.initializeMessages("org.labelwright.modality.preference.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
