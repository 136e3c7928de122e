package org.labelwright.modality.timeseries.internal;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

	public static String Similar_unfit;
	public static String Similar_unfitRemedy;
	public static String Peaks_many;
	public static String Peaks_manyRemedy;
	public static String Spectrum_gaps;
	public static String Spectrum_short;
	public static String Spectrum_shortRemedy;

	static {
		NLS.initializeMessages("org.labelwright.modality.timeseries.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
