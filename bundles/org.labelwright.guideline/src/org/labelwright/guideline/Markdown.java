package org.labelwright.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as all of the product understands it: CommonMark with the tables of GitHub and callouts. Safe for use from any
 * thread.
 */
public final class Markdown {

	/** Most characters of a text that is read. */
	public static final int MOST = 4_000_000;

	/** Most characters without a blank line. */
	private static final int MOST_PARAGRAPH = 300_000;
	/** Most characters that the parser may look through for the ends of tags in a paragraph: for each it does to the end. */
	private static final long MOST_SEARCHED = 200_000_000;
	/** How deep blocks, and what is in them, may lie in one another; walkers recurse. */
	private static final int DEEPEST = 100;
	private static final Pattern CALLOUT = Pattern.compile("\\[!(\\w{1,20})]\\s*"); //$NON-NLS-1$
	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private Markdown() {
	}

	/**
	 * Reads a text. Nodes have source spans; a table is one of {@code org.commonmark.ext.gfm.tables}, a callout a {@link Callout}.
	 *
	 * @return empty when the text or a paragraph is too long, or nests too deeply
	 */
	public static Optional<Node> parse(String text) {
		if (text.length() > MOST || isTedious(text))
			return Optional.empty();
		try {
			var document = Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
					.maxOpenBlockParsers(DEEPEST).build().parse(text);
			if (depth(document) > 2 * DEEPEST)
				return Optional.empty();
			callouts(document);
			return Optional.of(document);
		} catch (StackOverflowError e) { // what is in a paragraph nests without a limit
			return Optional.empty();
		}
	}

	/** Whether a paragraph is so long, or opens so many tags that it may never close, that the parser would take for ever. */
	private static boolean isTedious(String text) {
		int length = 0;
		int tags = 0;
		for (var line : (Iterable<String>) text.lines()::iterator) {
			boolean blank = line.isBlank();
			length = blank ? 0 : length + line.length();
			tags = blank ? 0 : tags + (int) line.chars().filter(c -> c == '<').count();
			if (length > MOST_PARAGRAPH || (long) length * tags > MOST_SEARCHED)
				return true;
		}
		return false;
	}

	/** Reads a text; one that cannot be read becomes a paragraph with the text as it is. */
	public static Node parseOrPlain(String text) {
		return parse(text).orElseGet(() -> {
			var paragraph = new Paragraph();
			paragraph.appendChild(new Text(text));
			var document = new Document();
			document.appendChild(paragraph);
			return document;
		});
	}

	/** Walks without recursion. */
	private static int depth(Node root) {
		int depth = 0;
		int deepest = 0;
		Node node = root;
		while (true) {
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				deepest = Math.max(deepest, ++depth);
				continue;
			}
			while (node != root && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			if (node == root)
				return deepest;
			node = node.getNext();
		}
	}

	private static void callouts(Node document) {
		var quotes = new ArrayList<BlockQuote>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(BlockQuote quote) {
				quotes.add(quote);
				visitChildren(quote);
			}
		});
		quotes.forEach(Markdown::callout);
	}

	private static void callout(BlockQuote quote) {
		if (!(quote.getFirstChild() instanceof Paragraph paragraph) || !(paragraph.getFirstChild() instanceof Text mark))
			return;
		var matcher = CALLOUT.matcher(mark.getLiteral());
		var kind = matcher.matches() ? Callout.Kind.of(matcher.group(1)) : Optional.<Callout.Kind>empty();
		if (kind.isEmpty() || mark.getNext() != null && !(mark.getNext() instanceof SoftLineBreak) && !(mark.getNext() instanceof HardLineBreak))
			return;
		if (mark.getNext() != null)
			mark.getNext().unlink();
		mark.unlink();
		if (paragraph.getFirstChild() == null)
			paragraph.unlink();
		var callout = new Callout(kind.get());
		callout.setSourceSpans(quote.getSourceSpans());
		quote.insertAfter(callout);
		for (var child = quote.getFirstChild(); child != null; child = quote.getFirstChild())
			callout.appendChild(child);
		quote.unlink();
	}

	/** The words in a node, without marks, on one line. */
	public static String words(Node node) {
		var words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}

			@Override
			public void visit(HtmlInline html) {
				words.append(html.getLiteral());
			}

			@Override
			public void visit(SoftLineBreak lineBreak) {
				words.append(' ');
			}

			@Override
			public void visit(HardLineBreak lineBreak) {
				words.append(' ');
			}
		});
		return words.toString();
	}

	/** The line on which a block begins, from 0. */
	public static int firstLine(Node block) {
		return block.getSourceSpans().getFirst().getLineIndex();
	}

	/** The line on which a block ends, from 0. */
	public static int lastLine(Node block) {
		List<SourceSpan> spans = block.getSourceSpans();
		return spans.getLast().getLineIndex();
	}
}
