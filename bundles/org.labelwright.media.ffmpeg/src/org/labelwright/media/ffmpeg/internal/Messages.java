package org.labelwright.media.ffmpeg.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {

	public static String closed;
	public static String convertRemedy;
	public static String crashed;
	public static String crashedRemedy;
	public static String ends;
	public static String endsRemedy;
	public static String failed;
	public static String failedRemedy;
	public static String frame;
	public static String frameRemedy;
	public static String missing;
	public static String missingRemedy;
	public static String silent;
	public static String start;

	static {
		NLS.initializeMessages("org.labelwright.media.ffmpeg.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
