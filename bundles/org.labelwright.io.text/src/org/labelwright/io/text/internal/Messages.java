package org.labelwright.io.text.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;
	public static String Text_character;
	public static String Text_characterRemedy;
	public static String Text_long;
	public static String Text_longRemedy;
	public static String Text_encoding;
	public static String Text_encodingRemedy;
	public static String Find_moved;
	public static String Find_movedRemedy;
	public static String Find_noText;
	public static String Find_noFile;
	public static String Find_unreadable;
	public static String Find_unreadableRemedy;
	public static String Loss_spansOnly;
	public static String Conll_column;
	public static String Conll_columnDescription;
	public static String Conll_scheme;
	public static String Conll_schemeDescription;
	public static String Conll_lossSpan;
	public static String Conll_columns;
	public static String Conll_columnsRemedy;
	public static String Conll_tag;
	public static String Conll_tagRemedy;
	public static String Conllu_line;
	public static String Conllu_lineRemedy;
	public static String Conllu_id;
	public static String Conllu_idRemedy;
	public static String Conllu_empty;
	public static String Conllu_emptyRemedy;
	public static String Conllu_text;
	public static String Conllu_textRemedy;
	public static String Conllu_head;
	public static String Conllu_headRemedy;
	public static String Conllu_lossRelationAttribute;
	public static String Prodigy_relation;
	public static String Prodigy_relationRemedy;
	public static String Brat_line;
	public static String Brat_lineRemedy;
	public static String Brat_duplicate;
	public static String Brat_duplicateRemedy;
	public static String Brat_span;
	public static String Brat_spanRemedy;
	public static String Brat_text;
	public static String Brat_textRemedy;
	public static String Brat_reference;
	public static String Brat_referenceRemedy;
	public static String Brat_noText;
	public static String Brat_noTextRemedy;
	public static String Brat_name;
	public static String Brat_nameRemedy;
	public static String Brat_lossRelationAttribute;
	public static String Tsv_format;
	public static String Tsv_formatRemedy;
	public static String Tsv_layer;
	public static String Tsv_layerRemedy;
	public static String Tsv_row;
	public static String Tsv_rowRemedy;
	public static String Tsv_sentence;
	public static String Tsv_sentenceRemedy;
	public static String Tsv_tokens;
	public static String Tsv_tokensRemedy;
	public static String Tsv_offset;
	public static String Tsv_offsetRemedy;
	public static String Tsv_token;
	public static String Tsv_tokenRemedy;
	public static String Tsv_gap;
	public static String Tsv_gapRemedy;
	public static String Tsv_stack;
	public static String Tsv_stackRemedy;
	public static String Tsv_value;
	public static String Tsv_valueRemedy;
	public static String Tsv_id;
	public static String Tsv_idRemedy;
	public static String Tsv_reference;
	public static String Tsv_referenceRemedy;
	public static String Tsv_lossRelationAttribute;
	public static String Xml_malformed;
	public static String Xml_malformedRemedy;
	public static String Xml_impossible;
	public static String Json_malformed;
	public static String Json_malformedRemedy;
	public static String Json_empty;
	public static String Cas_id;
	public static String Cas_idRemedy;
	public static String Cas_offset;
	public static String Cas_offsetRemedy;
	public static String Cas_text;
	public static String Cas_textRemedy;
	public static String Cas_reference;
	public static String Cas_referenceRemedy;
	public static String Cas_lossRelationAttribute;
	public static String Cas_none;
	public static String Cas_noneRemedy;
	public static String Lines_text;
	public static String Lines_textRemedy;
	public static String Lines_span;
	public static String Lines_quote;
	public static String Lines_spanRemedy;
	public static String Lines_lossAttribute;
	public static String Doccano_id;
	public static String Doccano_idRemedy;
	public static String Doccano_relation;
	public static String Doccano_relationRemedy;
	public static String Doccano_unit;
	public static String Doccano_unitDescription;
	public static String Doccano_unitUtf16;
	public static String Doccano_unitCodePoints;
	public static String LabelStudio_several;
	public static String LabelStudio_id;
	public static String LabelStudio_idRemedy;
	public static String LabelStudio_relation;
	public static String LabelStudio_relationRemedy;
	public static String LabelStudio_predictions;
	public static String LabelStudio_predictionsDescription;
	public static String LabelStudio_lossRelationAttribute;
	public static String Plain_loss;

	static {
		NLS.initializeMessages("org.labelwright.io.text.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
