package org.labelwright.guideline.internal;

import java.util.regex.Pattern;

import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What stands for what in the Markdown of a guideline; the same in all languages. */
final class Forms {

	static final ObjectMapper JSON = JsonMapper.builder().build();

	static final String ABOUT = "About:"; //$NON-NLS-1$
	static final String ANNOTATIONS = "json annotations"; //$NON-NLS-1$
	static final String VERBATIM = "markdown verbatim"; //$NON-NLS-1$
	static final String LEVEL = "level"; //$NON-NLS-1$

	/** How a heading begins, and what comes after. */
	static final Pattern HEADING = Pattern.compile("\\s*(rule|example|counterexample|edge case|question)\\s*:(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL); //$NON-NLS-1$

	private Forms() {
	}

	/** How the heading of an element begins, with a blank after it; empty for those without. */
	static String prefix(Named element) {
		return switch (element) {
		case Rule rule -> "Rule: "; //$NON-NLS-1$
		case Example example -> switch (example.getKind()) {
		case POSITIVE -> "Example: "; //$NON-NLS-1$
		case NEGATIVE -> "Counterexample: "; //$NON-NLS-1$
		case EDGE_CASE -> "Edge case: "; //$NON-NLS-1$
		};
		case OpenQuestion question -> "Question: "; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	/** A new element for the beginning of a heading, in small letters. */
	static Named element(String prefix) {
		var factory = GuidelineFactory.eINSTANCE;
		return switch (prefix) {
		case "rule" -> factory.createRule(); //$NON-NLS-1$
		case "question" -> factory.createOpenQuestion(); //$NON-NLS-1$
		case "counterexample" -> example(ExampleKind.NEGATIVE); //$NON-NLS-1$
		case "edge case" -> example(ExampleKind.EDGE_CASE); //$NON-NLS-1$
		default -> example(ExampleKind.POSITIVE);
		};
	}

	private static Example example(ExampleKind kind) {
		var example = GuidelineFactory.eINSTANCE.createExample();
		example.setKind(kind);
		return example;
	}

	/** A text without the backslashes that keep letters from being marks. */
	static String unescaped(String text) {
		return text.replaceAll("\\\\(\\p{Punct})", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A text whose lines end in LF. */
	static String lines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A text without blank lines at both ends. */
	static String stripBlankLines(String text) {
		int start = 0;
		for (int end = text.indexOf('\n', start); end >= 0 && text.substring(start, end).isBlank(); end = text.indexOf('\n', start))
			start = end + 1;
		int end = text.length();
		for (int before = text.lastIndexOf('\n', end - 1); before >= start && text.substring(before + 1, end).isBlank(); before = text.lastIndexOf('\n', end - 1))
			end = before;
		var rest = text.substring(start, end);
		return rest.isBlank() ? "" : rest; //$NON-NLS-1$
	}
}
