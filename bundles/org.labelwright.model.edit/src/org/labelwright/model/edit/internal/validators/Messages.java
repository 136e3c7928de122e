package org.labelwright.model.edit.internal.validators;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Attribute_concept;
	public static String Attribute_concept_remedy;
	public static String Attribute_correct;
	public static String Attribute_delete;
	public static String Attribute_fillIn;
	public static String Attribute_required;
	public static String Attribute_unknown;
	public static String Attribute_value;
	public static String Condition_broken;
	public static String Condition_correct;
	public static String Condition_forbidden;
	public static String Condition_forbiddenWhen;
	public static String Condition_named;
	public static String Condition_requiredWhen;
	public static String Count_add;
	public static String Count_all;
	public static String Count_delete;
	public static String Count_few;
	public static String Count_many;
	public static String Overlap_move;
	public static String Overlap_much;
	public static String Pair_alone;
	public static String Pair_join;
	public static String Fix_clip;
	public static String Fix_delete;
	public static String Fix_deleteAnswer;
	public static String Fix_deleteDuplicate;
	public static String Fix_deleteRelation;
	public static String Fix_no;
	public static String Fix_relabel;
	public static String Fix_set;
	public static String Fix_swap;
	public static String Fix_unset;
	public static String Fix_yes;
	public static String Geometry_drawAsAllowed;
	public static String Geometry_install;
	public static String Geometry_kind;
	public static String Geometry_maskSize;
	public static String Geometry_moveInside;
	public static String Geometry_otherPicture;
	public static String Geometry_outside;
	public static String Geometry_unknown;
	public static String Keypoints_addSkeleton;
	public static String Keypoints_count;
	public static String Keypoints_noSkeleton;
	public static String Label_abstract;
	public static String Label_choose;
	public static String Label_chooseNarrower;
	public static String Label_missing;
	public static String Label_retired;
	public static String Label_unknown;
	public static String Question_again;
	public static String Question_answer;
	public static String Question_delete;
	public static String Question_ofItem;
	public static String Question_ofTime;
	public static String Question_openAfter;
	public static String Question_openBefore;
	public static String Question_required;
	public static String Question_twice;
	public static String Question_unknown;
	public static String Question_value;
	public static String Relation_delete;
	public static String Relation_end;
	public static String Relation_ends;
	public static String Relation_many;
	public static String Relation_unknown;
	public static String Tier_above;
	public static String Tier_aboveRemedy;
	public static String Tier_gap;
	public static String Tier_gapRemedy;
	public static String Tier_label;
	public static String Tier_labelRemedy;
	public static String Tier_outside;
	public static String Tier_outsideRemedy;
	public static String Tier_overlap;
	public static String Tier_overlapRemedy;
	public static String Tier_several;
	public static String Tier_severalRemedy;
	public static String Tier_times;
	public static String Tier_timesRemedy;
	public static String Tier_twice;
	public static String Tier_twiceRemedy;
	public static String Value_atLeast;
	public static String Value_atMost;
	public static String Value_badPattern;
	public static String Value_boolean;
	public static String Value_date;
	public static String Value_dateRange;
	public static String Value_length;
	public static String Value_line;
	public static String Value_number;
	public static String Value_option;
	public static String Value_pattern;
	public static String Value_reference;
	public static String Value_text;
	public static String Value_whole;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
