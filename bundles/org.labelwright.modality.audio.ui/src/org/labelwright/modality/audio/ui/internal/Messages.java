package org.labelwright.modality.audio.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
final class Messages extends NLS {

	public static String Action_follows;
	public static String Action_followsNot;
	public static String Action_noSuggestions;
	public static String Action_noText;
	public static String Action_selectOne;
	public static String Bar_back;
	public static String Bar_colorsBySpeaker;
	public static String Bar_detect;
	public static String Bar_noSpeakers;
	public static String Bar_selection;
	public static String Bar_speaker;
	public static String Bar_speakers;
	public static String Bar_speakersTip;
	public static String Bar_spectrogram;
	public static String Bar_time;
	public static String Canvas_job;
	public static String Canvas_loading;
	public static String Canvas_short;
	public static String Canvas_shortRemedy;
	public static String Colors_ember;
	public static String Colors_grey;
	public static String Colors_paper;
	public static String Colors_sea;
	public static String Lane_channel;
	public static String Lane_left;
	public static String Lane_mono;
	public static String Lane_right;
	public static String Lane_spectrogram;
	public static String Lane_spectrogramOf;
	public static String Look_channel;
	public static String Look_colors;
	public static String Look_decibels;
	public static String Look_frames;
	public static String Look_overlap;
	public static String Look_percent;
	public static String Look_range;
	public static String Look_scale;
	public static String Look_window;
	public static String Scale_linear;
	public static String Scale_mel;
	public static String Sound_above;
	public static String Sound_aboveTip;
	public static String Sound_accept;
	public static String Sound_acceptAll;
	public static String Sound_close;
	public static String Sound_dismiss;
	public static String Sound_found;
	public static String Sound_hysteresis;
	public static String Sound_hysteresisTip;
	public static String Sound_job;
	public static String Sound_margin;
	public static String Sound_marginTip;
	public static String Sound_minSilence;
	public static String Sound_minSilenceTip;
	public static String Sound_minSound;
	public static String Sound_minSoundTip;
	public static String Sound_reading;
	public static String Sound_silence;
	public static String Sound_silences;
	public static String Sound_sound;
	public static String Sound_sounds;
	public static String Speaker_name;
	public static String Speaker_rename;
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
