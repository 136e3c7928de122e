package org.labelwright.model.edit.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.Named;
import org.labelwright.model.util.SchemaIndex;

/** What can stand at a place of an expression that is being written: names, options, labels, words of the language. Safe for use from any thread. */
public final class Proposals {

	/** Labels beyond these are not proposed; there may be very many. */
	private static final int MOST_LABELS = 1_000;
	/** A name, and what compares it with a text that begins after it. */
	private static final Pattern COMPARED = Pattern.compile("(`[^`]*`|[\\p{L}_][\\p{L}\\p{N}_]*)\\s*(=|!=|\\bcontains|\\bin\\s*\\([^()]*)\\s*$"); //$NON-NLS-1$
	private static final Pattern IS_A = Pattern.compile("(\\bisa\\s*\\(|\\blabel\\s*(=|!=|\\bin\\s*\\([^()]*))\\s*$"); //$NON-NLS-1$
	private static final List<String> WORDS = List.of("and", "or", "not", "implies", "in (", "contains", "matches", "is missing", "is not missing", "when", "true", "false", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"isa('", "size(", "lower(", "abs(", "round(", "min(", "max("); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/**
	 * A text for a place.
	 *
	 * @param start of what it stands in place of, in UTF-16 units
	 * @param end   exclusive
	 */
	public record Proposal(String text, int start, int end) {

		/** The expression with it. */
		public String in(String source) {
			return source.substring(0, start) + text + source.substring(end);
		}
	}

	private Proposals() {
	}

	/**
	 * What fits at a place, the nearest to what people mean first.
	 *
	 * @param caret  in UTF-16 units
	 * @param labels of the objects that the expression is about, those below them included; empty for all
	 */
	public static List<Proposal> of(String source, int caret, SchemaIndex schema, Collection<Label> labels) {
		int open = openQuote(source, caret);
		if (open >= 0 && source.charAt(open) != '`')
			return fitting(texts(source.substring(0, open), source.charAt(open), schema, labels), source, open, caret);
		int start = open >= 0 ? open : wordStart(source, caret);
		var names = new Names(schema, labels).all().stream().map(Proposals::name);
		var all = open >= 0 ? names.map(name -> name.startsWith("`") ? name : '`' + name + '`') //$NON-NLS-1$
				: Stream.of(names, Arrays.stream(Measure.values()).map(measure -> measure.name().toLowerCase(Locale.ROOT)), WORDS.stream()).flatMap(one -> one);
		return fitting(all, source, start, caret);
	}

	/** Those that go on as what is written already does. */
	private static List<Proposal> fitting(Stream<String> texts, String source, int start, int caret) {
		var written = source.substring(start, caret).toLowerCase(Locale.ROOT);
		return new LinkedHashSet<>(texts.toList()).stream().filter(text -> bare(text).startsWith(bare(written))).map(text -> new Proposal(text, start, caret)).toList();
	}

	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceFirst("^[`'\"]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Where the quote stands in which a place lies; -1 for none. */
	private static int openQuote(String source, int caret) {
		int open = -1;
		for (int i = 0; i < caret; i++) {
			char c = source.charAt(i);
			if (open < 0 && (c == '\'' || c == '"' || c == '`'))
				open = i;
			else if (open >= 0 && c == source.charAt(open))
				open = -1;
		}
		return open;
	}

	private static int wordStart(String source, int caret) {
		int start = caret;
		while (start > 0 && (Character.isLetterOrDigit(source.charAt(start - 1)) || source.charAt(start - 1) == '_'))
			start--;
		return start;
	}

	/** Options of what the text is compared with, or labels. */
	private static Stream<String> texts(String before, char quote, SchemaIndex schema, Collection<Label> labels) {
		if (IS_A.matcher(before).find())
			return schema.labels().stream().filter(label -> label.getId() != null && !label.isRetired()).limit(MOST_LABELS).map(label -> quoted(label, quote));
		var compared = COMPARED.matcher(before);
		if (!compared.find())
			return Stream.empty();
		var options = new ArrayList<String>();
		for (var attribute : new Names(schema, labels).attributes(compared.group(1).replace("`", ""))) //$NON-NLS-1$ //$NON-NLS-2$
			if (attribute instanceof ChoiceAttribute choice)
				choice.getOptions().stream().filter(option -> !option.isRetired() && option.getId() != null).forEach(option -> options.add(quoted(option, quote)));
		return options.stream();
	}

	private static String quoted(Named part, char quote) {
		var sign = Character.toString(quote);
		return quote + shown(part).replace(sign, sign + sign) + quote;
	}

	private static String shown(Named part) {
		return part.getName() == null || part.getName().isBlank() ? part.getId() : part.getName();
	}

	private static String name(Attribute attribute) {
		return Parser.quoted(shown(attribute).indexOf('`') < 0 ? shown(attribute) : attribute.getId());
	}
}
