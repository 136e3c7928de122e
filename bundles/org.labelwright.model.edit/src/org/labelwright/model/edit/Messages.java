package org.labelwright.model.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Answer_beyond;
	public static String Edit_failed;
	public static String Edit_failedRemedy;
	public static String Edit_lastVertex;
	public static String Edit_locked;
	public static String Edit_lockedRemedy;
	public static String Edit_noPoints;
	public static String Edit_notFinite;
	public static String Edit_nothing;
	public static String Edit_refused;
	public static String Edit_relationEnd;
	public static String Fix_gone;
	public static String Schema_condition;
	public static String Schema_conditionRemedy;
	public static String Schema_expression;
	public static String Schema_expressionRemedy;
	public static String Schema_hotkey;
	public static String Schema_hotkeyRemedy;
	public static String Schema_itemAttribute;
	public static String Schema_itemAttributeRemedy;
	public static String Step_add;
	public static String Step_addKeyframe;
	public static String Step_addRelation;
	public static String Step_answer;
	public static String Step_bringToFront;
	public static String Step_clearAnswer;
	public static String Step_clearFlag;
	public static String Step_cut;
	public static String Step_delete;
	public static String Step_deleteFrame;
	public static String Step_deleteFrom;
	public static String Step_deleteRelation;
	public static String Step_duplicate;
	public static String Step_endAnswer;
	public static String Step_extend;
	public static String Step_group;
	public static String Step_insertVertex;
	public static String Step_endAt;
	public static String Step_follow;
	public static String Step_join;
	public static String Step_lock;
	public static String Step_many;
	public static String Step_merge;
	public static String Step_move;
	public static String Step_moveAnswer;
	public static String Step_moveKeyframe;
	public static String Step_moveVertex;
	public static String Step_offset;
	public static String Step_paste;
	public static String Step_propagate;
	public static String Step_reduce;
	public static String Step_relabel;
	public static String Step_removeKeyframe;
	public static String Step_removeVertex;
	public static String Step_resize;
	public static String Step_sendToBack;
	public static String Step_setAttribute;
	public static String Step_setFlag;
	public static String Step_setGeometry;
	public static String Step_setInside;
	public static String Step_setInterpolation;
	public static String Step_setKeypoint;
	public static String Step_setNote;
	public static String Step_setOccluded;
	public static String Step_setOutside;
	public static String Step_setPlace;
	public static String Step_accept;
	public static String Step_sendBack;
	public static String Step_setGuidelineVersion;
	public static String Step_setState;
	public static String Step_setUncovered;
	public static String Step_split;
	public static String Step_startAt;
	public static String Step_swapEnds;
	public static String Step_toShape;
	public static String Step_toTrack;
	public static String Step_setTiers;
	public static String Step_ungroup;
	public static String Step_unlock;
	public static String Step_unsetAttribute;
	public static String Step_joinObjects;
	public static String Track_absent;
	public static String Track_kind;
	public static String Track_label;
	public static String Track_noKeyframe;
	public static String Track_none;
	public static String Track_nowhere;
	public static String Track_overlap;
	public static String Track_room;
	public static String Track_two;
	public static String Suggestions_hidden;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
