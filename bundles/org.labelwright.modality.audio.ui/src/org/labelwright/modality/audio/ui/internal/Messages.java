package org.labelwright.modality.audio.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Action_follows;
	public static String Action_followsNot;
	public static String Action_noText;
	public static String Action_selectOne;
	public static String Bar_back;
	public static String Bar_faster;
	public static String Bar_loop;
	public static String Bar_normal;
	public static String Bar_pause;
	public static String Bar_play;
	public static String Bar_selection;
	public static String Bar_slower;
	public static String Bar_spectrogram;
	public static String Bar_speed;
	public static String Bar_time;
	public static String Bar_tip;
	public static String Canvas_job;
	public static String Canvas_loading;
	public static String Colors_ember;
	public static String Colors_grey;
	public static String Colors_paper;
	public static String Colors_sea;
	public static String Lane_channel;
	public static String Lane_left;
	public static String Lane_mono;
	public static String Lane_right;
	public static String Lane_spectrogram;
	public static String Look_colors;
	public static String Look_decibels;
	public static String Look_frames;
	public static String Look_range;
	public static String Look_window;
	public static String Status_length;
	public static String Status_millis;
	public static String Status_seen;
	public static String Transcript_empty;
	public static String Transcript_noAttribute;
	public static String Transcript_none;
	public static String Transcript_when;
	public static String Transcript_who;

	static {
		NLS.initializeMessages("org.labelwright.modality.audio.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
