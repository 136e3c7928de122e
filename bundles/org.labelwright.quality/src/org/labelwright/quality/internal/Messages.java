package org.labelwright.quality.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Diarization_nothing;
	public static String Diarization_nothingRemedy;
	public static String Diarization_task;
	public static String Report_task;
	public static String Report_noFile;
	public static String Report_unreadable;
	public static String Report_unreadableRemedy;
	public static String Table_summary;
	public static String Table_what;
	public static String Table_value;
	public static String Table_items;
	public static String Table_judgements;
	public static String Table_ties;
	public static String Table_allBad;
	public static String Table_position;
	public static String Table_length;
	public static String Table_tieStrength;
	public static String Table_concordance;
	public static String Table_overItems;
	public static String Table_among;
	public static String Table_undetermined;
	public static String Table_models;
	public static String Table_model;
	public static String Table_comparisons;
	public static String Table_wins;
	public static String Table_strength;
	public static String Table_davidson;
	public static String Table_annotators;
	public static String Table_annotator;
	public static String Table_agreement;
	public static String Table_first;
	public static String Table_note;
	public static String Agreement_task;
	public static String Agreement_metricFailed;
	public static String Agreement_metricFailedRemedy;
	public static String Agreement_more;
	public static String Agreement_empty;
	public static String Agreement_emptyRemedy;
	public static String Agreement_alone;
	public static String Agreement_aloneRemedy;
	public static String Agreement_apart;
	public static String Agreement_unlabelled;
	public static String Agreement_boundaries;
	public static String Agreement_labels;
	public static String Agreement_items;
	public static String Agreement_compared;
	public static String Agreement_annotators;
	public static String Agreement_all;
	public static String Agreement_subject;
	public static String Agreement_pair;
	public static String Agreement_byPair;
	public static String Agreement_units;
	public static String Agreement_note;
	public static String Coefficient_percent;
	public static String Coefficient_cohen;
	public static String Coefficient_kappaLinear;
	public static String Coefficient_kappaQuadratic;
	public static String Coefficient_scott;
	public static String Coefficient_ac1;
	public static String Coefficient_ac2;
	public static String Coefficient_alphaRatio;
	public static String Coefficient_alphaSets;
	public static String Assign_task;
	public static String Assign_label;
	public static String Assign_nobody;
	public static String Assign_nobodyRemedy;
	public static String Assign_unfit;
	public static String Assign_unfilled;
	public static String Assign_unfilledRemedy;
	public static String Assign_unfilledExpertise;
	public static String Assign_nothing;
	public static String Assign_nothingRemedy;
	public static String Assign_nothingCompared;
	public static String Coefficient_fleiss;
	public static String Coefficient_alphaNominal;
	public static String Coefficient_alphaOrdinal;
	public static String Coefficient_alphaInterval;
	public static String Coefficient_alphaUnitizing;
	public static String Coefficient_f1;
	public static String Coefficient_gamma;
	public static String Coefficient_icc;
	public static String Coefficient_tauB;
	public static String Coefficient_concordance;
	public static String Coefficient_f1Half;
	public static String Coefficient_f1ThreeQuarters;
	public static String Coefficient_f1Mean;
	public static String Coefficient_meanIou;
	public static String Coefficient_meanOks;
	public static String Coefficient_iou;
	public static String Coefficient_boundary;
	public static String Coefficient_mota;
	public static String Coefficient_motp;
	public static String Coefficient_idf1;
	public static String Coefficient_hota;
	public static String Coefficient_deta;
	public static String Coefficient_assa;
	public static String Agreement_matchedLabels;
	public static String Agreement_tracksTooLong;
	public static String Agreement_tracksTooLongRemedy;
	public static String Merge_task;
	public static String Merge_majority;
	public static String Merge_confidence;
	public static String Merge_dawidSkene;
	public static String Merge_mace;
	public static String Merge_staple;
	public static String Merge_bradleyTerry;
	public static String Merge_kept;
	public static String Merge_dropped;
	public static String Merge_undecided;
	public static String Merge_step;
	public static String Merge_changed;
	public static String Merge_changedRemedy;
	public static String Merge_nothing;
	public static String Merge_there;
	public static String Merge_thereRemedy;
	public static String Merge_notAllowedRemedy;
	public static String Review_accept;
	public static String Review_acceptAll;
	public static String Review_reject;
	public static String Review_accepted;
	public static String Review_task;
	public static String Review_nothing;

	static {
		NLS.initializeMessages("org.labelwright.quality.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
