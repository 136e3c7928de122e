package org.labelwright.io.preference.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;
	public static String Read_encoding;
	public static String Read_encodingRemedy;
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
	public static String Find_about;
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
	public static String Loss_majority;
	public static String Loss_table;
	public static String Name_unjudged;
	public static String Name_tie;
	public static String Name_allBad;
	public static String Name_strength;
	public static String Name_responses;
	public static String Name_response;
	public static String Name_model;
	public static String Name_property;
	public static String Name_conversation;
	public static String Name_majority;
	public static String Name_table;
	public static String Judges_mode;
	public static String Judges_modeDescription;
	public static String Judges_first;
	public static String Judges_majority;
	public static String Judges_each;
	public static String Judges_annotator;
	public static String Judges_annotatorDescription;
	public static String Read_header;
	public static String Read_headerRemedy;
	public static String Read_cells;
	public static String Read_cellsRemedy;
	public static String Read_csv;
	public static String Read_parquet;
	public static String Read_parquetRemedy;
	public static String Write_parquet;
	public static String Write_parquetRemedy;
	public static String Write_table;
	public static String Write_tableRemedy;
	public static String Comparisons_prompt;
	public static String Comparisons_first;
	public static String Comparisons_second;
	public static String Comparisons_winner;
	public static String Comparisons_annotator;
	public static String Comparisons_columnDescription;
	public static String Comparisons_none;
	public static String Comparisons_noneRemedy;
	public static String Comparisons_side;
	public static String Comparisons_sideRemedy;
	public static String Comparisons_winnerWrong;
	public static String Comparisons_winnerRemedy;
	public static String Comparisons_strength;
	public static String Comparisons_strengthRemedy;
	public static String Argilla_responses;
	public static String Argilla_responsesDescription;
	public static String Argilla_labels;
	public static String Argilla_labelsDescription;
	public static String Argilla_fields;
	public static String Argilla_fieldsRemedy;
	public static String Argilla_field;
	public static String Argilla_fieldRemedy;
	public static String Argilla_none;
	public static String Argilla_noneRemedy;
	public static String Argilla_spans;
	public static String Argilla_spansDescription;
	public static String Argilla_spansField;
	public static String Argilla_spansPrompt;
	public static String Argilla_spansFieldRemedy;
	public static String Argilla_span;
	public static String Argilla_spanRemedy;
	public static String Argilla_suggestions;
	public static String Argilla_settings;
	public static String Argilla_settingsRemedy;

	static {
		NLS.initializeMessages("org.labelwright.io.preference.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
