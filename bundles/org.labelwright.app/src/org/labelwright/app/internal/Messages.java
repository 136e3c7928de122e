package org.labelwright.app.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String MenuBar_file;
	public static String MenuBar_edit;
	public static String MenuBar_window;
	public static String MenuBar_help;
	public static String WorkbenchApplication_alreadyOpen_title;
	public static String WorkbenchApplication_alreadyOpen_message;
	public static String WorkbenchApplication_notWritable_title;
	public static String WorkbenchApplication_notWritable_message;

	static {
		NLS.initializeMessages("org.labelwright.app.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
