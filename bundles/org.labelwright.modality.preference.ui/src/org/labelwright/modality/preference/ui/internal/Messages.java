package org.labelwright.modality.preference.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Canvas_loading;
	public static String Canvas_job;
	public static String Canvas_noFile;
	public static String Canvas_noFileRemedy;
	public static String Canvas_cut;
	public static String Canvas_cutRemedy;
	public static String Role_system;
	public static String Role_user;
	public static String Role_assistant;
	public static String Role_other;
	public static String Tool_judge;
	public static String Choice_response;
	public static String Choice_key;
	public static String Choice_strength;
	public static String Choice_strengthTip;
	public static String Choice_tie;
	public static String Choice_allBad;
	public static String Fact_better;
	public static String Fact_betterBy;
	public static String Fact_place;
	public static String Fact_noLabel;
	public static String Layer_facts;
	public static String Said_better;
	public static String Said_strength;
	public static String Said_tie;
	public static String Said_allBad;
	public static String Said_nothing;
	public static String Said_rank;
	public static String Status_active;
	public static String Status_hint;
	public static String Edit_noQuestion;
	public static String Edit_noQuestionRemedy;
	public static String Edit_noTie;
	public static String Edit_noTieRemedy;
	public static String Edit_noBad;
	public static String Edit_noBadRemedy;
	public static String Edit_noLabel;
	public static String Edit_noLabelRemedy;
	public static String Edit_label;
	public static String Edit_labelRemedy;
	public static String Page_description;
	public static String Page_models;
	public static String Canvas_rewriting;
	public static String Canvas_rewritten;
	public static String Report_job;
	public static String Report_noProject;
	public static String Report_nothing;
	public static String Report_file;
	public static String Report_title;

	static {
		NLS.initializeMessages("org.labelwright.modality.preference.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
