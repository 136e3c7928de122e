package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.internal.Messages;
import org.labelwright.modality.text.internal.WatchedText;

/**
 * Finds all places of a text that match. Empty matches of an expression are left out. Stops within a moment
 * when it is cancelled, whatever the expression.
 */
public final class FindOperation implements Operation<Outcome<List<Range>>> {

	/** Matches after which it stops, with a warning. */
	public static final int MOST = 100_000;

	private final Text text;
	private final Query query;

	/**
	 * What to look for.
	 *
	 * @param pattern   plain text, or an expression of {@link Pattern}
	 * @param regex     whether it is an expression
	 * @param matchCase whether capital letters differ from small ones
	 * @param wholeWord whether neither side of a match may go on with a letter or digit
	 */
	public record Query(String pattern, boolean regex, boolean matchCase, boolean wholeWord) {

		public Query {
			Objects.requireNonNull(pattern);
		}

		/** @throws PatternSyntaxException when the expression is wrong */
		Pattern compiled() {
			int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
			var inner = regex ? pattern : Pattern.quote(pattern);
			return Pattern.compile(wholeWord ? "(?<![\\p{L}\\p{N}\\p{M}])(?:" + inner + ")(?![\\p{L}\\p{N}\\p{M}])" : inner, flags); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	public FindOperation(Text text, Query query) {
		this.text = Objects.requireNonNull(text);
		this.query = Objects.requireNonNull(query);
	}

	/** @return the matches in the order of the text, and a problem when the expression is wrong or there are too many */
	@Override
	public Outcome<List<Range>> run(SubMonitor monitor) {
		var found = new ArrayList<Range>();
		if (query.pattern().isEmpty())
			return Outcome.of(found);
		try {
			if (query.regex())
				Pattern.compile(query.pattern()); // so that a mistake is told in the words of the user
			var matcher = query.compiled().matcher(new WatchedText(text.string(), monitor));
			while (matcher.find()) {
				if (matcher.end() == matcher.start())
					continue;
				if (found.size() == MOST)
					return Outcome.of(found, List.of(Problem.warning("text.find.many", "", //$NON-NLS-1$ //$NON-NLS-2$
							Messages.bind(Messages.Find_many, MOST), Messages.Find_manyRemedy)));
				found.add(new Range(text.codePoint(matcher.start()), text.codePoint(matcher.end())));
			}
			return Outcome.of(found);
		} catch (PatternSyntaxException e) {
			return Outcome.failed(Problem.error("text.find.syntax", query.pattern(), //$NON-NLS-1$
					Messages.bind(Messages.Find_syntax, e.getDescription()), Messages.Find_syntaxRemedy));
		} catch (StackOverflowError e) { // nested groups of an expression recurse
			return Outcome.failed(Problem.error("text.find.deep", query.pattern(), Messages.Find_deep, Messages.Find_deepRemedy)); //$NON-NLS-1$
		}
	}
}
