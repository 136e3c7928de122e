package org.labelwright.io.audio.internal;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

	public static String Find_noRecording;
	public static String Time_wrong;
	public static String Time_wrongRemedy;
	public static String Table_line;
	public static String Table_lineRemedy;
	public static String TextGrid_malformed;
	public static String TextGrid_malformedRemedy;
	public static String TextGrid_encoding;
	public static String TextGrid_encodingRemedy;
	public static String TextGrid_lossLabel;
	public static String TextGrid_text;
	public static String Rttm_type;
	public static String Rttm_typeRemedy;
	public static String Rttm_lossLabel;
	public static String Ctm_lossLabel;
	public static String Speech_lossLabel;
	public static String Uem_lossAttribute;
	public static String Eaf_units;
	public static String Eaf_unitsRemedy;
	public static String Eaf_id;
	public static String Eaf_idRemedy;
	public static String Eaf_time;
	public static String Eaf_timeRemedy;
	public static String Eaf_type;
	public static String Eaf_typeRemedy;
	public static String Eaf_reference;
	public static String Eaf_referenceRemedy;
	public static String Eaf_unaligned;
	public static String Eaf_unalignedRemedy;
	public static String Eaf_lossRelationAttribute;
	public static String Eaf_orphan;
	public static String Eaf_orphanRemedy;
	public static String WebVtt_header;
	public static String WebVtt_headerRemedy;
	public static String Cue_timing;
	public static String Cue_timingRemedy;
	public static String Audacity_lossLabel;
	public static String Whisper_none;
	public static String Whisper_noneRemedy;
	public static String Whisper_segment;
	public static String Whisper_segmentRemedy;
	public static String LabelStudio_task;
	public static String LabelStudio_taskRemedy;
	public static String LabelStudio_label;
	public static String LabelStudio_labelRemedy;

	static {
		NLS.initializeMessages("org.labelwright.io.audio.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
