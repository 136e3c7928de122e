package org.labelwright.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts of reviews. */
public final class Messages extends NLS {

	public static String AnnotatorAnswers_line;
	public static String Beside_title;
	public static String DifferencesView_acceptHint;
	public static String DifferencesView_agreed;
	public static String DifferencesView_annotator;
	public static String DifferencesView_correct;
	public static String DifferencesView_count;
	public static String DifferencesView_filter;
	public static String DifferencesView_have;
	public static String DifferencesView_kind;
	public static String DifferencesView_kindHint;
	public static String DifferencesView_merge;
	public static String DifferencesView_name;
	public static String DifferencesView_notAllowed;
	public static String DifferencesView_notReviewed;
	public static String DifferencesView_nothing;
	public static String DifferencesView_progress;
	public static String DifferencesView_progressAgreed;
	public static String DifferencesView_reject;
	public static String DifferencesView_stateHint;
	public static String DifferencesView_what;
	public static String DifferencesView_who;
	public static String DifferencesView_why;
	public static String Filter_agreed;
	public static String Filter_all;
	public static String Filter_answer;
	public static String Filter_attributes;
	public static String Filter_different;
	public static String Filter_extra;
	public static String Filter_geometry;
	public static String Filter_label;
	public static String Filter_missing;
	public static String Filter_open;
	public static String Kind_answer;
	public static String Kind_attributes;
	public static String Kind_extra;
	public static String Kind_geometry;
	public static String Kind_label;
	public static String Kind_matched;
	public static String Kind_missing;
	public static String OpenReview_readOnly;
	public static String QueueList_failed;
	public static String QueueList_measure;
	public static String QueueList_read;
	public static String QueueView_count;
	public static String QueueView_item;
	public static String QueueView_measuring;
	public static String QueueView_noProject;
	public static String QueueView_none;
	public static String QueueView_one;
	public static String QueueView_reading;
	public static String ReasonDialog_reject;
	public static String ReasonDialog_title;
	public static String ReasonDialog_why;
	public static String Reason_agree;
	public static String Reason_assigned;
	public static String Reason_differ;
	public static String Reason_expert;
	public static String Reason_low;
	public static String Reason_nextReview;
	public static String Reason_overdue;
	public static String Reason_rejected;
	public static String Reason_sentBack;
	public static String Reason_sentBackBecause;
	public static String Reason_several;
	public static String Reason_stage;
	public static String Reason_stageBecause;
	public static String ReviewHandler_last;
	public static String ReviewHandler_merge;
	public static String ReviewHandler_mergeHint;
	public static String ReviewHandler_noObject;
	public static String ReviewHandler_noneChosen;
	public static String ReviewHandler_noneOpen;
	public static String ReviewHandler_nothingMerged;
	public static String ReviewHandler_saysNothing;
	public static String Reviews_open;
	public static String SubmitReview_agreed;
	public static String SubmitReview_asIs;
	public static String SubmitReview_open;
	public static String SubmitReview_title;
	public static String Wording_alike;
	public static String Wording_noLabel;
	public static String Wording_nothing;
	public static String Wording_values;

	static {
		NLS.initializeMessages("org.labelwright.ui.internal.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
