package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Bar_channels;
	public static String Bar_derive;
	public static String Bar_log;
	public static String Bar_overlay;
	public static String Bar_seen;
	public static String Bar_single;
	public static String Bar_times;
	public static String Bar_zone;
	public static String Canvas_job;
	public static String Canvas_loading;
	public static String Channels_all;
	public static String Channels_down;
	public static String Channels_none;
	public static String Channels_remove;
	public static String Channels_show;
	public static String Channels_title;
	public static String Channels_up;
	public static String Derive_channel;
	public static String Derive_difference;
	public static String Derive_kind;
	public static String Derive_later;
	public static String Derive_mean;
	public static String Derive_nameDifference;
	public static String Derive_nameMean;
	public static String Derive_nameSpectrum;
	public static String Derive_spectrum;
	public static String Derive_title;
	public static String Derive_window;
	public static String Frequency_hertz;
	public static String Frequency_kilohertz;
	public static String Frequency_perDay;
	public static String Frequency_perHour;
	public static String Frequency_perMinute;
	public static String Lane_fileTime;
	public static String Lane_gap;
	public static String Lane_most;
	public static String Lane_overlaid;
	public static String Lane_value;
	public static String Search_alike;
	public static String Search_changes;
	public static String Search_correlation;
	public static String Search_nothing;
	public static String Search_peaks;
	public static String Search_prominence;
	public static String Search_sensitivity;
	public static String Search_similar;
	public static String Spectrum_decibels;
	public static String Spectrum_greatest;
	public static String Spectrum_job;
	public static String Spectrum_searching;
	public static String Spectrum_title;
	public static String Spectrum_told;
	public static String Status_days;
	public static String Status_hours;
	public static String Status_millis;
	public static String Status_minutes;
	public static String Status_seconds;
	public static String Zone_file;
	public static String Zone_fileUnknown;
	public static String Zone_here;
	public static String Zone_message;
	public static String Zone_none;
	public static String Zone_title;

	static {
		NLS.initializeMessages("org.labelwright.modality.timeseries.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
