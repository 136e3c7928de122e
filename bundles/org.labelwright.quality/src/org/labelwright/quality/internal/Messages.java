package org.labelwright.quality.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Report_task;
	public static String Report_noFile;
	public static String Report_unreadable;
	public static String Report_unreadableRemedy;

	static {
		NLS.initializeMessages("org.labelwright.quality.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
