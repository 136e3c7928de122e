package org.labelwright.modality.video.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Action_follows;
	public static String Action_followsNot;
	public static String Action_noAnswerHere;
	public static String Action_noKeyframe;
	public static String Action_noKeyframeHere;
	public static String Action_selectRange;
	public static String Action_selectTrack;
	public static String Action_selectTwo;
	public static String Action_single;
	public static String Action_tracks;
	public static String Bar_frameBack;
	public static String Bar_frameOn;
	public static String Bar_keyframe;
	public static String Bar_keyframeBack;
	public static String Bar_keyframeOn;
	public static String Bar_occluded;
	public static String Bar_outside;
	public static String Bar_single;
	public static String Bar_time;
	public static String Canvas_job;
	public static String Canvas_loading;
	public static String Canvas_reading;
	public static String Edit_nothingLeft;
	public static String Edit_nothingLeftRemedy;
	public static String Frame_failed;
	public static String Frame_failedRemedy;
	public static String Frame_title;
	public static String Interpolation_linear;
	public static String Interpolation_none;
	public static String Interpolation_spline;
	public static String Lane_endTo;
	public static String Lane_frames;
	public static String Lane_keyframeTo;
	public static String Lane_startTo;
	public static String Propagate_message;
	public static String Propagate_title;
	public static String Propagate_wrong;
	public static String Remark_keyframe;
	public static String Remark_occluded;
	public static String Remark_suggested;
	public static String Suggest_accept;
	public static String Suggest_acceptAll;
	public static String Suggest_confidence;
	public static String Suggest_cut;
	public static String Suggest_dismiss;
	public static String Suggest_findingCuts;
	public static String Suggest_following;
	public static String Suggest_frames;
	public static String Suggest_lostAtOnce;
	public static String Suggest_noCuts;
	public static String Suggest_noLabel;
	public static String Suggest_progress;
	public static String Suggest_span;
	public static String Suggest_stop;
	public static String Suggest_title;
	public static String Suggest_tooSmall;
	public static String Suggest_track;
	public static String Suggest_trackLost;
	public static String Suggest_what;

	static {
		NLS.initializeMessages("org.labelwright.modality.video.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
