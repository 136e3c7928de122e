package org.labelwright.io.timeseries.internal;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

	public static String Dated_before;
	public static String Edf_labels;
	public static String Edf_labelsDescription;
	public static String Edf_labelsOne;
	public static String Edf_labelsText;
	public static String Edf_long;
	public static String Edf_longRemedy;
	public static String Edf_lossAttribute;
	public static String Edf_lossLabel;
	public static String Find_noSeries;
	public static String LabelStudio_dates;
	public static String LabelStudio_label;
	public static String LabelStudio_labelRemedy;
	public static String LabelStudio_task;
	public static String LabelStudio_taskRemedy;
	public static String Nab_before;
	public static String Nab_beforeRemedy;
	public static String Nab_entry;
	public static String Nab_entryRemedy;
	public static String Nab_form;
	public static String Nab_formDescription;
	public static String Nab_labels;
	public static String Nab_lossLabel;
	public static String Nab_windows;
	public static String Samples_dates;
	public static String Samples_header;
	public static String Samples_headerRemedy;
	public static String Samples_lossLabel;
	public static String Samples_rate;
	public static String Samples_rateDescription;
	public static String Samples_rateRemedy;
	public static String Samples_rowRemedy;
	public static String Samples_seconds;
	public static String Samples_times;
	public static String Samples_timesDescription;
	public static String States_gone;
	public static String States_goneRemedy;
	public static String States_noFile;
	public static String States_time;
	public static String States_timeRemedy;
	public static String States_unreadable;
	public static String States_unreadableRemedy;
	public static String Time_wrong;
	public static String Time_wrongRemedy;
	public static String Trainset_lossLabel;
	public static String Trainset_row;
	public static String Trainset_rowRemedy;
	public static String Wfdb_header;
	public static String Wfdb_late;
	public static String Wfdb_lateRemedy;
	public static String Wfdb_lossLabel;
	public static String Wfdb_noEnd;
	public static String Wfdb_noNumber;
	public static String Wfdb_noRate;
	public static String Wfdb_noRateRemedy;
	public static String Wfdb_rate;
	public static String Wfdb_rateDescription;
	public static String Wfdb_rateExported;
	public static String Wfdb_word;
	public static String Wfdb_wordRemedy;

	static {
		NLS.initializeMessages("org.labelwright.io.timeseries.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
