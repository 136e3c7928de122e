package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;

/**
 * Reads the terms of an OBO file, version 1.2 or 1.4, see
 * <a href="https://owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html">owlcollab.github.io</a>. Parents are those of
 * {@code is_a}. Obsolete terms are left out and counted; ids that a term had before are synonyms.
 */
final class OboReader implements ConceptReader {

	private final Path file;
	private final String title;
	private Term term;

	/** A stanza as far as it was read. */
	private static final class Term {
		private final int line;
		private final List<String> synonyms = new ArrayList<>();
		private final List<String> parents = new ArrayList<>();
		private String id = ""; //$NON-NLS-1$
		private String name = ""; //$NON-NLS-1$
		private String definition = ""; //$NON-NLS-1$
		private boolean obsolete;

		Term(int line) {
			this.line = line;
		}
	}

	/** @param head beginning of the file */
	OboReader(Path file, String head) {
		this.file = file;
		this.title = head.lines().takeWhile(line -> !line.startsWith("[")).filter(line -> line.startsWith("ontology:")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(line -> line.substring("ontology:".length()).strip()).findFirst().orElse(file.getFileName().toString()); //$NON-NLS-1$
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public void read(ConceptSink sink) throws IOException, CoreException {
		int number = 0;
		try (var in = Files.newBufferedReader(file)) {
			for (var line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				if (line.startsWith("[")) { //$NON-NLS-1$
					finish(sink);
					term = line.strip().equals("[Term]") ? new Term(number) : null; //$NON-NLS-1$
				} else if (term != null)
					line(line, number, sink);
			}
		}
		finish(sink);
	}

	private void line(String line, int number, ConceptSink sink) {
		if (line.isBlank() || line.startsWith("!")) //$NON-NLS-1$
			return;
		int colon = line.indexOf(':');
		if (colon < 0) {
			sink.problem(Problem.error("taxonomy.line", place(number), Messages.Taxonomy_line, Messages.Taxonomy_lineRemedy)); //$NON-NLS-1$
			return;
		}
		var value = line.substring(colon + 1).strip();
		switch (line.substring(0, colon).strip()) {
		case "id" -> term.id = plain(value); //$NON-NLS-1$
		case "name" -> term.name = plain(value); //$NON-NLS-1$
		case "alt_id" -> term.synonyms.add(plain(value)); //$NON-NLS-1$
		case "is_a" -> term.parents.add(plain(value)); //$NON-NLS-1$
		case "synonym", "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym" -> term.synonyms.add(quoted(value)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "def" -> term.definition = quoted(value); //$NON-NLS-1$
		case "is_obsolete" -> term.obsolete = plain(value).equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			// says nothing that a concept has a place for
		}
		}
	}

	private void finish(ConceptSink sink) throws CoreException {
		if (term == null)
			return;
		if (term.obsolete)
			sink.problem(Problem.info("taxonomy.obsolete", place(term.line), Messages.Taxonomy_obsolete)); //$NON-NLS-1$
		else
			sink.add(term.id, term.name, term.synonyms, term.parents, term.definition, place(term.line));
		term = null;
	}

	private String place(int line) {
		return file.getFileName() + ":" + line; //$NON-NLS-1$
	}

	/** A value up to its comment or its modifiers in braces, without escapes. */
	private static String plain(String value) {
		var text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length())
				text.append(escaped(value.charAt(++i)));
			else if (c == '!' || c == '{')
				break;
			else
				text.append(c);
		}
		return text.toString().strip();
	}

	/** What stands in the quotes at the start of a value, without escapes; the value when there are none. */
	private static String quoted(String value) {
		if (!value.startsWith("\"")) //$NON-NLS-1$
			return plain(value);
		var text = new StringBuilder();
		for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++)
			text.append(value.charAt(i) == '\\' && i + 1 < value.length() ? escaped(value.charAt(++i)) : value.charAt(i));
		return text.toString();
	}

	private static char escaped(char c) {
		return switch (c) {
		case 'n' -> '\n';
		case 'W' -> ' ';
		case 't' -> '\t';
		default -> c;
		};
	}
}
