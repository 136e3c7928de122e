package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.io.PushbackReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;

/**
 * Reads concepts of <a href="https://www.w3.org/TR/skos-reference/">SKOS</a> from <a href="https://www.w3.org/TR/turtle/">Turtle 1.1</a>, a statement in
 * memory at a time. Where it is no Turtle it stops, with its line told.
 */
final class TurtleReader implements ConceptReader {

	private static final Pattern HEAD = Pattern.compile("(?is)\\s*((#[^\\n]*\\n\\s*)*)(@prefix|@base|prefix\\s+[\\w.-]*:|base\\s*<|<[^>\\s?!]*>\\s+(a|<)\\s).*"); //$NON-NLS-1$
	private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"; //$NON-NLS-1$
	private static final int DEEPEST = 100;
	private static final int LONGEST = 1 << 22;

	private final Path file;
	private final String language;
	private final Map<String, String> prefixes = new HashMap<>();
	private PushbackReader in;
	private ConceptSink sink;
	private String base = ""; //$NON-NLS-1$
	private int line = 1;
	private int blanks;
	private int depth;

	/** What stands at a place: an IRI or the name of a blank node, or a literal with its language. */
	private record Term(String text, boolean isLiteral, String language) {
	}

	/** That the text is not Turtle. */
	private static final class Malformed extends Exception {

		private static final long serialVersionUID = 1L;

		Malformed(String what) {
			super(what);
		}
	}

	TurtleReader(Path file, String language) {
		this.file = file;
		this.language = language;
	}

	static boolean isTurtle(String head) {
		return HEAD.matcher(head.substring(0, Math.min(head.length(), 2_000))).matches();
	}

	@Override
	public String title() {
		return file.getFileName().toString();
	}

	@Override
	public void read(ConceptSink to) throws IOException, CoreException {
		sink = to;
		try (var reader = new PushbackReader(Files.newBufferedReader(file), 4)) {
			in = reader;
			while (skip() >= 0)
				statement();
		} catch (Malformed e) {
			sink.stop(Problem.error("taxonomy.malformed", place(), NLS.bind(Messages.Taxonomy_malformed, e.getMessage()), Messages.Taxonomy_malformedRemedy)); //$NON-NLS-1$
		}
	}

	private String place() {
		return file.getFileName() + ":" + line; //$NON-NLS-1$
	}

	private int next() throws IOException {
		int c = in.read();
		if (c == '\n')
			line++;
		return c;
	}

	private void back(int c) throws IOException {
		if (c < 0)
			return;
		if (c == '\n')
			line--;
		in.unread(c);
	}

	/** Goes past blanks and comments, and tells what comes. */
	private int skip() throws IOException {
		while (true) {
			int c = next();
			if (c == '#')
				while (c >= 0 && c != '\n')
					c = next();
			if (c < 0 || !Character.isWhitespace(c) && c != '\uFEFF') {
				back(c);
				return c;
			}
		}
	}

	private void expect(char wanted) throws IOException, Malformed {
		int c = skip();
		if (c != wanted)
			throw new Malformed(c < 0 ? Messages.Turtle_end : NLS.bind(Messages.Turtle_expected, wanted, Character.toString(c)));
		next();
	}

	private void statement() throws IOException, CoreException, Malformed {
		int first = skip();
		if (first == '@') {
			next();
			var word = word();
			directive(word);
			expect('.');
			return;
		}
		if (Character.isLetter(first)) {
			var word = word();
			if (word.equalsIgnoreCase("prefix") || word.equalsIgnoreCase("base")) { //$NON-NLS-1$ //$NON-NLS-2$
				directive(word.toLowerCase(Locale.ROOT));
				return;
			}
			triples(new Term(prefixed(word), false, null));
		} else if (first == '[') {
			var term = blank();
			if (skip() != '.')
				triples(term);
		} else
			triples(term());
		expect('.');
	}

	private void directive(String word) throws IOException, Malformed {
		skip();
		if (word.equals("base")) { //$NON-NLS-1$
			base = iri();
			return;
		}
		if (!word.equals("prefix")) //$NON-NLS-1$
			throw new Malformed(NLS.bind(Messages.Turtle_unknown, word));
		var name = word();
		expect(':');
		skip();
		prefixes.put(name, iri());
	}

	private static boolean isName(int c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '%' || c == '\\' || c == 0xB7 || c > 0x2FF && Character.isSurrogate((char) c);
	}

	/** Letters of a name; a point at its end is that of the statement. */
	private String word() throws IOException, Malformed {
		var word = new StringBuilder();
		int c = next();
		for (; isName(c); c = next()) {
			if (c == '\\')
				c = next();
			append(word, c);
		}
		back(c);
		while (!word.isEmpty() && word.charAt(word.length() - 1) == '.') {
			word.setLength(word.length() - 1);
			back('.');
			if (word.length() > 0 && word.charAt(word.length() - 1) == '.')
				throw new Malformed(word.toString());
		}
		return word.toString();
	}

	private static void append(StringBuilder text, int c) throws Malformed {
		if (c < 0)
			throw new Malformed(Messages.Turtle_end);
		if (text.length() > LONGEST)
			throw new Malformed(Messages.Turtle_long);
		text.append((char) c);
	}

	/** The IRI of a name whose prefix was read. */
	private String prefixed(String prefix) throws IOException, Malformed {
		int c = next();
		if (c != ':')
			throw new Malformed(NLS.bind(Messages.Turtle_unknown, prefix));
		var space = prefixes.get(prefix);
		if (space == null)
			throw new Malformed(NLS.bind(Messages.Turtle_prefix, prefix));
		var local = new StringBuilder(word());
		for (c = next(); c == ':'; c = next())
			local.append(':').append(word());
		back(c);
		return space + local;
	}

	private String iri() throws IOException, Malformed {
		expect('<');
		var text = new StringBuilder();
		for (int c = next(); c != '>'; c = next())
			if (c == '\\')
				text.appendCodePoint(escaped(next()));
			else if (c == '\n')
				throw new Malformed(Messages.Turtle_end);
			else
				append(text, c);
		return resolve(text.toString());
	}

	private String resolve(String reference) {
		if (base.isEmpty() || reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) //$NON-NLS-1$
			return reference;
		if (reference.isEmpty() || reference.startsWith("#")) //$NON-NLS-1$
			return base.split("#", 2)[0] + reference; //$NON-NLS-1$
		try {
			return URI.create(base).resolve(reference).toString();
		} catch (IllegalArgumentException e) {
			return reference; // an IRI that no URI can be is kept as it is
		}
	}

	private int escaped(int c) throws IOException, Malformed {
		return switch (c) {
		case 'n' -> '\n';
		case 't' -> '\t';
		case 'r' -> '\r';
		case 'b' -> '\b';
		case 'f' -> '\f';
		case 'u' -> hex(4);
		case 'U' -> hex(8);
		case '"', '\'', '\\' -> c;
		default -> throw new Malformed(NLS.bind(Messages.Turtle_unknown, "\\" + (c < 0 ? "" : Character.toString(c)))); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private int hex(int digits) throws IOException, Malformed {
		int code = 0;
		for (int i = 0; i < digits; i++) {
			int digit = Character.digit(next(), 16);
			if (digit < 0 || code > Character.MAX_CODE_POINT >> 4)
				throw new Malformed(NLS.bind(Messages.Turtle_unknown, "\\u")); //$NON-NLS-1$
			code = code << 4 | digit;
		}
		if (!Character.isValidCodePoint(code))
			throw new Malformed(NLS.bind(Messages.Turtle_unknown, "\\u")); //$NON-NLS-1$
		return code;
	}

	/** Subjects, predicates and objects. */
	private Term term() throws IOException, CoreException, Malformed {
		int c = skip();
		if (c == '<')
			return new Term(iri(), false, null);
		if (c == '"' || c == '\'')
			return literal();
		if (c == '[')
			return blank();
		if (c == '(')
			return list();
		if (c == '+' || c == '-' || c == '.' || Character.isDigit(c)) {
			next();
			return new Term(number(c), true, ""); //$NON-NLS-1$
		}
		var word = word();
		c = next();
		back(c);
		if (c != ':') {
			if (word.equals("true") || word.equals("false")) //$NON-NLS-1$ //$NON-NLS-2$
				return new Term(word, true, ""); //$NON-NLS-1$
			if (word.equals("a")) //$NON-NLS-1$
				return new Term(RDF_TYPE, false, null);
			throw new Malformed(c < 0 ? Messages.Turtle_end : NLS.bind(Messages.Turtle_unknown, word.isEmpty() ? Character.toString(c) : word));
		}
		if (word.equals("_")) { //$NON-NLS-1$
			next();
			return new Term("_:" + word(), false, null); //$NON-NLS-1$
		}
		return new Term(prefixed(word), false, null);
	}

	/** A number whose first letter was read; its exponent may have a sign, which no name has inside. */
	private String number(int first) throws IOException, Malformed {
		var number = Character.toString(first) + word();
		int c = next();
		if (c == '+' && number.matches("[+-]?[0-9]*[.]?[0-9]*[eE]")) //$NON-NLS-1$
			return number + '+' + word();
		back(c);
		return number;
	}

	private Term literal() throws IOException, CoreException, Malformed {
		int quote = next();
		int second = next();
		var text = new StringBuilder();
		if (second == quote) {
			int third = next();
			if (third == quote)
				longText(quote, text);
			else
				back(third);
		} else {
			for (int c = second; c != quote; c = next())
				if (c == '\\')
					text.appendCodePoint(escaped(next()));
				else if (c == '\n')
					throw new Malformed(Messages.Turtle_end);
				else
					append(text, c);
		}
		var tag = ""; //$NON-NLS-1$
		int c = next();
		if (c == '@')
			tag = word();
		else if (c == '^') {
			expect('^');
			term();
		} else
			back(c);
		return new Term(text.toString(), true, tag);
	}

	private void longText(int quote, StringBuilder text) throws IOException, Malformed {
		int quotes = 0;
		while (quotes < 3) {
			int c = next();
			if (c == quote)
				quotes++;
			else {
				text.append(Character.toString(quote).repeat(quotes));
				quotes = 0;
				if (c == '\\')
					text.appendCodePoint(escaped(next()));
				else
					append(text, c);
			}
		}
	}

	private void deeper() throws Malformed {
		if (++depth > DEEPEST)
			throw new Malformed(Messages.Taxonomy_deep);
	}

	private Term blank() throws IOException, CoreException, Malformed {
		deeper();
		expect('[');
		var term = new Term("_:[" + ++blanks, false, null); //$NON-NLS-1$
		if (skip() != ']')
			triples(term);
		expect(']');
		depth--;
		return term;
	}

	private Term list() throws IOException, CoreException, Malformed {
		deeper();
		expect('(');
		while (skip() != ')')
			term();
		expect(')');
		depth--;
		return new Term("_:(" + ++blanks, false, null); //$NON-NLS-1$
	}

	/** What is said of a subject, which is passed on when it is a concept. */
	private void triples(Term subject) throws IOException, CoreException, Malformed {
		if (subject.isLiteral)
			throw new Malformed(NLS.bind(Messages.Turtle_unknown, subject.text));
		var node = new SkosNode(subject.text.startsWith("_:") ? "" : subject.text, place()); //$NON-NLS-1$ //$NON-NLS-2$
		while (true) {
			var predicate = term().text;
			do
				say(node, predicate, term());
			while (follows(','));
			if (!follows(';'))
				break;
			while (follows(';'))
				continue;
			int c = skip();
			if (c == '.' || c == ']' || c < 0)
				break;
		}
		node.pass(sink, language);
	}

	private boolean follows(char wanted) throws IOException {
		if (skip() != wanted)
			return false;
		next();
		return true;
	}

	private static void say(SkosNode node, String predicate, Term object) {
		if (predicate.equals(RDF_TYPE))
			node.type(object.text);
		else if (predicate.startsWith(SkosNode.SKOS)) {
			var property = predicate.substring(SkosNode.SKOS.length());
			if (object.isLiteral)
				node.literal(property, object.text, object.language);
			else if (!object.text.startsWith("_:")) //$NON-NLS-1$
				node.refer(property, List.of(object.text));
		}
	}
}
