package org.labelwright.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Add_leftOver;
	public static String Add_nothing;
	public static String Cancelled;
	public static String Compare_different;
	public static String Compare_equal;
	public static String Compare_same;
	public static String Compare_tolerance;
	public static String Create_done;
	public static String Create_media;
	public static String Create_noMedia;
	public static String Create_unnamed;
	public static String Export_different;
	public static String Export_done;
	public static String Export_losses;
	public static String Export_lossless;
	public static String Export_same;
	public static String Format_missing;
	public static String Format_unknown;
	public static String Formats_exportOptions;
	public static String Formats_importOptions;
	public static String History_limit;
	public static String History_noItem;
	public static String History_severalItems;
	public static String Import_done;
	public static String Import_look;
	public static String Import_noClass;
	public static String Parts_none;
	public static String Parts_noRole;
	public static String Parts_seconds;
	public static String Severity_error;
	public static String Severity_info;
	public static String Severity_warning;
	public static String Stats_annotations;
	public static String Stats_answers;
	public static String Stats_geometry;
	public static String Stats_items;
	public static String Stats_relations;
	public static String Unexpected;
	public static String Usage_hint;
	public static String Usage_noCommand;
	public static String Validate_done;
	public static String Verify_damaged;
	public static String Verify_sample;
	public static String Verify_sound;
	public static String Taxonomy_imported;
	public static String Taxonomy_none;
	public static String Taxonomy_noSuch;
	public static String Taxonomy_noMatch;
	public static String Taxonomy_limit;
	public static String Taxonomy_removed;
	public static String Team_none;
	public static String Team_set;
	public static String Team_removed;
	public static String Team_noMember;
	public static String Policy_overlap;
	public static String Policy_share;
	public static String Policy_reviews;
	public static String Policy_seesOthers;
	public static String Policy_days;
	public static String Policy_yes;
	public static String Policy_no;
	public static String Policy_anyTime;
	public static String Assign_byHand;
	public static String Assign_numbers;
	public static String Assign_made;
	public static String Assign_done;
	public static String Assign_would;
	public static String Progress_none;
	public static String Progress_person;
	public static String Progress_assigned;
	public static String Progress_done;
	public static String Progress_skipped;
	public static String Progress_returned;
	public static String Progress_overdue;
	public static String Progress_perHour;
	public static String Comments_none;
	public static String Comments_open;
	public static String Comments_resolved;
	public static String Comments_answer;
	public static String Agreement_title;
	public static String PreferenceReport_title;
	public static String Report_unwritable;
	public static String Report_unwritableRemedy;
	public static String Diarization_collar;
	public static String Diarization_confused;
	public static String Diarization_falseAlarm;
	public static String Diarization_missed;
	public static String Diarization_rate;
	public static String Diarization_recording;
	public static String Diarization_scored;
	public static String Diarization_speakers;
	public static String Diarization_total;
	public static String Review_pair;
	public static String Review_merged;
	public static String Review_total;
	public static String Review_dryTotal;
	public static String Review_noStrategy;
	public static String Review_itemOfMerge;

	static {
		NLS.initializeMessages("org.labelwright.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
