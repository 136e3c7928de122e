package org.labelwright.io.preference.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;
	public static String Read_object;
	public static String Read_objectRemedy;
	public static String Read_text;
	public static String Read_textRemedy;
	public static String Read_messages;
	public static String Read_messagesRemedy;
	public static String Read_empty;
	public static String Read_emptyRemedy;
	public static String Read_transcript;
	public static String Read_transcriptRemedy;
	public static String Find_noPreference;
	public static String Find_noFile;
	public static String Find_unreadable;
	public static String Find_unreadableRemedy;
	public static String Loss_unjudged;
	public static String Loss_tie;
	public static String Loss_allBad;
	public static String Loss_strength;
	public static String Loss_responses;
	public static String Loss_response;
	public static String Loss_model;
	public static String Loss_property;
	public static String Loss_conversation;
	public static String Loss_content;
	public static String Trl_type;
	public static String Trl_typeDescription;
	public static String Trl_paired;
	public static String Trl_unpaired;
	public static String Trl_form;
	public static String Trl_formDescription;
	public static String Trl_asRead;
	public static String Trl_conversational;
	public static String Trl_standard;
	public static String Trl_label;
	public static String Trl_labelRemedy;
	public static String Trl_side;
	public static String Trl_sideRemedy;
	public static String OpenAi_input;
	public static String OpenAi_inputRemedy;
	public static String OpenAi_last;
	public static String OpenAi_lastRemedy;
	public static String Nectar_answers;
	public static String Nectar_answersRemedy;
	public static String Nectar_answer;
	public static String Nectar_answerRemedy;
	public static String ShareGpt_list;
	public static String ShareGpt_listRemedy;
	public static String ShareGpt_message;
	public static String ShareGpt_messageRemedy;

	static {
		NLS.initializeMessages("org.labelwright.io.preference.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
