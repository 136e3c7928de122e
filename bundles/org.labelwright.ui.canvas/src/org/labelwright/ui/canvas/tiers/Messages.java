package org.labelwright.ui.canvas.tiers;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Action_noAnswerHere;
	public static String Action_noneHere;
	public static String Action_noTier;
	public static String Action_selectOne;
	public static String Action_tooShort;
	public static String Edit_dependent;
	public static String Edit_dependentRemedy;
	public static String Edit_label;
	public static String Edit_labelRemedy;
	public static String Edit_lockedBeside;
	public static String Edit_lockedBesideRemedy;
	public static String Edit_lockedOn;
	public static String Edit_lockedOnRemedy;
	public static String Edit_merge;
	public static String Edit_mergeRemedy;
	public static String Edit_noLabel;
	public static String Edit_noLabelRemedy;
	public static String Edit_split;
	public static String Edit_splitRemedy;
	public static String Edit_suggestionDependent;
	public static String Edit_suggestionDependentRemedy;
	public static String Edit_tier;
	public static String Edit_tierRemedy;
	public static String Edit_unchanged;
	public static String Edit_vocabulary;
	public static String Edit_vocabularyRemedy;
	public static String Kind_free;
	public static String Kind_freeDescription;
	public static String Kind_includedIn;
	public static String Kind_includedInDescription;
	public static String Kind_states;
	public static String Kind_statesDescription;
	public static String Kind_symbolicAssociation;
	public static String Kind_symbolicAssociationDescription;
	public static String Kind_symbolicSubdivision;
	public static String Kind_symbolicSubdivisionDescription;
	public static String Kind_timeSubdivision;
	public static String Kind_timeSubdivisionDescription;
	public static String Plan_associated;
	public static String Plan_associatedRemedy;
	public static String Plan_bothAssociated;
	public static String Plan_bothAssociatedRemedy;
	public static String Plan_follows;
	public static String Plan_followsRemedy;
	public static String Plan_lost;
	public static String Plan_lostRemedy;
	public static String Plan_noRoom;
	public static String Plan_noRoomRemedy;
	public static String Plan_outside;
	public static String Plan_outsideRemedy;
	public static String Plan_parents;
	public static String Plan_parentsRemedy;
	public static String Plan_subdivision;
	public static String Plan_subdivisionRemedy;
	public static String Step_add;
	public static String Step_changeTier;
	public static String Step_delete;
	public static String Step_deleteTier;
	public static String Step_merge;
	public static String Step_move;
	public static String Step_moveToTier;
	public static String Step_renameSpeaker;
	public static String Step_split;
	public static String Question_empty;
	public static String Suggestion_lane;
	public static String Suggestions_accept;
	public static String Suggestions_close;
	public static String Suggestions_count;
	public static String Suggestions_detail;
	public static String Suggestions_length;
	public static String Suggestions_noLabel;
	public static String Suggestions_searching;
	public static String Suggestions_time;
	public static String Tier_change;
	public static String Tier_delete;
	public static String Tier_deleteQuestion;
	public static String Tier_empty;
	public static String Tier_exists;
	public static String Tier_new;
	public static String Tier_noName;
	public static String Tier_none;
	public static String Tier_noneAbove;
	public static String TierDialog_above;
	public static String TierDialog_anyLabel;
	public static String TierDialog_freeText;
	public static String TierDialog_kind;
	public static String TierDialog_label;
	public static String TierDialog_name;
	public static String TierDialog_noLabel;
	public static String TierDialog_noVocabulary;
	public static String TierDialog_speaker;
	public static String TierDialog_vocabulary;
	public static String Tool_point;
	public static String Tool_point_hint;
	public static String Tool_segment;
	public static String Tool_segment_hint;
	public static String Tool_select;
	public static String Tool_select_hint;

	static {
		NLS.initializeMessages("org.labelwright.ui.canvas.tiers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
