package org.labelwright.ui.internal.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.page.Page;
import org.labelwright.ui.internal.page.PageWriter;
import org.osgi.framework.FrameworkUtil;

/** The chapters of the guide, which are the files of the folder docs of the project. */
enum Chapter {

	ANNOTATE("annotate.md", Messages.Chapter_annotate), //$NON-NLS-1$
	LEAD("lead.md", Messages.Chapter_lead), //$NON-NLS-1$
	SCRIPT("script.md", Messages.Chapter_script), //$NON-NLS-1$
	EXTEND("extend.md", Messages.Chapter_extend); //$NON-NLS-1$

	private static final String FOLDER = "/guide/"; //$NON-NLS-1$

	private final String file;
	private final String title;

	Chapter(String file, String title) {
		this.file = file;
		this.title = title;
	}

	String title() {
		return title;
	}

	/** The chapter that a link leads to; empty when it leads elsewhere. */
	static Optional<Chapter> of(String target) {
		return Arrays.stream(values()).filter(chapter -> target.equals(chapter.file) || target.startsWith(chapter.file + "#")).findFirst(); //$NON-NLS-1$
	}

	/** Reads the chapter. Not for the user interface's thread. */
	Page read() throws IOException {
		try (var in = resource(file).openStream()) {
			return PageWriter.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Something of the guide, by its path in that. */
	static URL resource(String path) throws IOException {
		var url = FrameworkUtil.getBundle(Chapter.class).getEntry(FOLDER + path);
		if (url == null)
			throw new FileNotFoundException(FOLDER + path);
		return url;
	}
}
