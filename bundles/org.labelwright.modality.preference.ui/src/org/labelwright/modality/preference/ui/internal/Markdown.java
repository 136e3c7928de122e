package org.labelwright.modality.preference.ui.internal;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.labelwright.guideline.Callout;

/**
 * How the characters of a Markdown text look. The text itself stays as it is, so that places in it stay what they are: its marks are
 * dimmed, and what they stand for is shown by the style. Links are not followed, pictures not fetched, and HTML is code like any other.
 */
public final class Markdown {

	public static final int BOLD = 1;
	public static final int ITALIC = 2;
	public static final int CODE = 4;
	public static final int HEADING = 8;
	public static final int DIM = 16;
	public static final int LINK = 32;

	private Markdown() {
	}

	/** For each UTF-16 unit of a text the sum of its styles; none for a text that is too long or nests too deeply to be read. */
	public static int[] styles(String text) {
		var styles = new int[text.length()];
		org.labelwright.guideline.Markdown.parse(text).ifPresent(document -> mark(document, styles));
		return styles;
	}

	private static void mark(Node document, int[] styles) {
		document.accept(new AbstractVisitor() {

			private void mark(Node node, int style) {
				for (var span : node.getSourceSpans())
					mark(span.getInputIndex(), span.getInputIndex() + span.getLength(), style);
			}

			private void mark(int from, int to, int style) {
				for (int i = Math.max(0, from); i < Math.min(to, styles.length); i++)
					styles[i] |= style;
			}

			/** Dims what is not within the children of an inline node: its marks. */
			private void marks(Node node) {
				if (node.getFirstChild() == null || node.getFirstChild().getSourceSpans().isEmpty()
						|| node.getLastChild().getSourceSpans().isEmpty() || node.getSourceSpans().isEmpty())
					return;
				mark(start(node.getSourceSpans()), start(node.getFirstChild().getSourceSpans()), DIM);
				mark(end(node.getLastChild().getSourceSpans()), end(node.getSourceSpans()), DIM);
			}

			private int start(List<SourceSpan> spans) {
				return spans.getFirst().getInputIndex();
			}

			private int end(List<SourceSpan> spans) {
				return spans.getLast().getInputIndex() + spans.getLast().getLength();
			}

			@Override
			public void visit(Heading heading) {
				mark(heading, HEADING);
				marks(heading);
				visitChildren(heading);
			}

			@Override
			public void visit(StrongEmphasis strong) {
				mark(strong, BOLD);
				marks(strong);
				visitChildren(strong);
			}

			@Override
			public void visit(Emphasis emphasis) {
				mark(emphasis, ITALIC);
				marks(emphasis);
				visitChildren(emphasis);
			}

			@Override
			public void visit(Link link) {
				mark(link, LINK);
				marks(link);
				visitChildren(link);
			}

			@Override
			public void visit(Image image) {
				mark(image, LINK);
				marks(image);
				visitChildren(image);
			}

			@Override
			public void visit(BlockQuote quote) {
				mark(quote, ITALIC);
				visitChildren(quote);
			}

			@Override
			public void visit(CustomBlock block) {
				if (block instanceof Callout)
					mark(block, ITALIC);
				visitChildren(block);
			}

			@Override
			public void visit(Code code) {
				mark(code, CODE);
			}

			@Override
			public void visit(FencedCodeBlock block) {
				mark(block, CODE);
				var spans = block.getSourceSpans();
				if (spans.isEmpty())
					return;
				mark(spans.getFirst().getInputIndex(), end(spans.subList(0, 1)), DIM);
				if (spans.size() > 1 && block.getClosingFenceLength() != null)
					mark(spans.getLast().getInputIndex(), end(spans), DIM);
			}

			@Override
			public void visit(IndentedCodeBlock block) {
				mark(block, CODE);
			}

			@Override
			public void visit(HtmlBlock block) {
				mark(block, CODE);
			}

			@Override
			public void visit(HtmlInline html) {
				mark(html, CODE);
			}

			@Override
			public void visit(ThematicBreak line) {
				mark(line, DIM);
			}
		});
	}
}
