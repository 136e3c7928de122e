package org.labelwright.app.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String MenuBar_file;
	static String MenuBar_edit;
	static String MenuBar_window;
	static String MenuBar_help;
	static String WorkbenchApplication_alreadyOpen_title;
	static String WorkbenchApplication_alreadyOpen_message;
	static String WorkbenchApplication_notWritable_title;
	static String WorkbenchApplication_notWritable_message;

	static {
		NLS.initializeMessages("org.labelwright.app.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
