package org.labelwright.guideline;

import org.labelwright.core.Outcome;
import org.labelwright.guideline.internal.MarkdownReader;
import org.labelwright.guideline.internal.MarkdownWriter;
import org.labelwright.model.guideline.Guideline;

/** Guidelines as Markdown, in the form that the documentation of the package tells. Safe for use from any thread. */
public final class GuidelineMarkdown {

	/** Most bytes of a file that is read. */
	public static final int MOST_BYTES = 16 << 20;

	private GuidelineMarkdown() {
	}

	/**
	 * Reads a guideline. What has no form of ours is text, so any Markdown can be read.
	 *
	 * @param markdown UTF-8, or UTF-16 with a byte order mark
	 * @param place    names the input in problems
	 * @return fails when it is too large ({@code markdown.large}) or nests too deeply ({@code markdown.deep}); with problems
	 *         {@code markdown.encoding}, {@code markdown.comment}, {@code markdown.subject}, {@code markdown.id} and
	 *         {@code markdown.annotations} otherwise. Elements that say no id have none.
	 */
	public static Outcome<Guideline> read(byte[] markdown, Subjects subjects, String place) {
		return new MarkdownReader(subjects, place).read(markdown);
	}

	/** Writes a guideline, so that reading it gives an equal one; empty names and texts become none, and lines end in LF. */
	public static String write(Guideline guideline, Subjects subjects) {
		return new MarkdownWriter(subjects).write(guideline);
	}
}
