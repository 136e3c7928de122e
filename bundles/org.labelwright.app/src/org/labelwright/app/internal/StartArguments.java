package org.labelwright.app.internal;

import java.util.ArrayList;
import java.util.List;

/** What the command line asks the workbench to open. */
final class StartArguments {

	private StartArguments() {
	}

	/**
	 * Returns the project folders and files of label schemas named by {@code arguments}, in order. An argument that begins with a dash is an
	 * option of the platform's, and the one after it is taken as that option's value.
	 */
	static List<String> paths(String[] arguments) {
		var paths = new ArrayList<String>();
		for (var i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("-")) //$NON-NLS-1$
				i++;
			else
				paths.add(arguments[i]);
		}
		return paths;
	}
}
