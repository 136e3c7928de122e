package org.labelwright.io.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Options_unknown;
	public static String Options_known;
	public static String Options_value;
	public static String Options_allowed;
	public static String Options_number;
	public static String Options_text;
	public static String Problems_more;
	public static String Format_unknown;
	public static String Format_failed;
	public static String Format_failedRemedy;
	public static String Format_none;
	public static String Format_noneRemedy;
	public static String Probe_task;
	public static String Json_malformed;
	public static String Json_malformedRemedy;
	public static String Json_empty;
	public static String Json_ends;
	public static String Json_after;
	public static String Json_encoding;
	public static String Json_encodingRemedy;
	public static String Json_long;
	public static String Json_longRemedy;
	public static String Import_task;
	public static String Import_label;
	public static String Import_unreadable;
	public static String Import_refused;
	public static String Import_refusedRemedy;
	public static String Import_content;
	public static String Import_contentRemedy;
	public static String Import_answer;
	public static String Import_answerRemedy;
	public static String Import_answered;
	public static String Import_existing;
	public static String Import_unknownItem;
	public static String Import_unknownItemRemedy;
	public static String Import_noMedia;
	public static String Import_noMediaRemedy;
	public static String Import_noMediaSkipped;
	public static String Import_noMediaKept;
	public static String Import_unknownMedia;
	public static String Import_unknownMediaRemedy;
	public static String Import_size;
	public static String Import_sizeRemedy;
	public static String Import_sizeTurned;
	public static String Export_task;
	public static String Export_verifying;
	public static String Export_exists;
	public static String Export_existsRemedy;
	public static String Export_unwritable;
	public static String Export_differs;
	public static String Export_differsRemedy;
	public static String Export_count;
	public static String Loss_unmentioned;
	public static String Loss_value;
	public static String Loss_withObject;
	public static String Compare_task;
	public static String Compare_classMissing;
	public static String Compare_classExtra;
	public static String Compare_classDiffers;
	public static String Compare_itemMissing;
	public static String Compare_itemExtra;
	public static String Compare_itemDiffers;
	public static String Compare_text;
	public static String Compare_relations;
	public static String Compare_answers;
	public static String Compare_missing;
	public static String Compare_extra;
	public static String Compare_geometry;
	public static String Compare_content;
	public static String Create_task;
	public static String Create_exists;
	public static String Create_existsRemedy;
	public static String Media_task;
	public static String Media_label;
	public static String Media_missing;
	public static String Media_missingRemedy;
	public static String Media_unreadable;
	public static String Media_unreadableRemedy;
	public static String Taxonomy_task;
	public static String Taxonomy_id;
	public static String Taxonomy_idRemedy;
	public static String Taxonomy_kind;
	public static String Taxonomy_kindRemedy;
	public static String Taxonomy_noRdf;
	public static String Taxonomy_empty;
	public static String Taxonomy_malformed;
	public static String Taxonomy_malformedRemedy;
	public static String Taxonomy_encoding;
	public static String Taxonomy_encodingRemedy;
	public static String Taxonomy_noConceptId;
	public static String Taxonomy_longConceptId;
	public static String Taxonomy_conceptIdRemedy;
	public static String Taxonomy_long;
	public static String Taxonomy_line;
	public static String Taxonomy_lineRemedy;
	public static String Taxonomy_obsolete;
	public static String Taxonomy_cells;
	public static String Taxonomy_cellsRemedy;
	public static String Taxonomy_deep;
	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;
	public static String Text_character;
	public static String Text_characterRemedy;
	public static String Text_long;
	public static String Text_longRemedy;
	public static String Text_encoding;
	public static String Text_encodingRemedy;
	public static String Find_unreadable;
	public static String Find_unreadableRemedy;
	public static String Xml_malformed;
	public static String Xml_malformedRemedy;
	public static String Xml_impossible;

	static {
		NLS.initializeMessages("org.labelwright.io.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
