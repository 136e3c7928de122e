package org.labelwright.modality.video.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Track_mixed;
	public static String Track_mixedRemedy;
	public static String Track_pastEnd;
	public static String Track_pastEndRemedy;
	public static String Track_times;
	public static String Track_timesRemedy;
	public static String Fix_mixed;
	public static String Fix_pastEnd;
	public static String Fix_times;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
