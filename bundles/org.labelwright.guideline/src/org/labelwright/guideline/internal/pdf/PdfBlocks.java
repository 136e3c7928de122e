package org.labelwright.guideline.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.labelwright.guideline.Callout;
import org.labelwright.guideline.Markdown;
import org.labelwright.guideline.References.Picture;

/** Writes Markdown to pages. */
public final class PdfBlocks {

	private static final Pattern ADDRESS = Pattern.compile("(https?|mailto):[\\x21-\\x7E]+"); //$NON-NLS-1$
	private static final float STEP = 16;
	private static final int BLUE = 0x3B6EA5;
	private static final int AMBER = 0xB26A00;
	private static final int GREY = 0xBBBBBB;
	private static final int SMALLEST_HEADING = 5;
	private static final int MOST_COLUMNS = 30;

	private final PdfPages pages;
	private final Function<String, Optional<Picture>> pictures;

	public PdfBlocks(PdfPages pages, Function<String, Optional<Picture>> pictures) {
		this.pages = pages;
		this.pictures = pictures;
	}

	public void write(String markdown) throws IOException {
		try {
			blocks(Markdown.parseOrPlain(markdown));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void blocks(Node parent) throws IOException {
		for (var block = parent.getFirstChild(); block != null; block = block.getNext())
			block(block);
	}

	private void block(Node block) throws IOException {
		switch (block) {
		case Heading heading -> pages.heading(Markdown.words(heading), SMALLEST_HEADING, false);
		case Paragraph paragraph -> paragraph(paragraph);
		case FencedCodeBlock code -> pages.code(code.getLiteral().stripTrailing());
		case IndentedCodeBlock code -> pages.code(code.getLiteral().stripTrailing());
		case HtmlBlock html -> pages.code(html.getLiteral().stripTrailing());
		case Callout callout -> callout(callout);
		case BlockQuote quote -> pages.beside(GREY, () -> blocks(quote));
		case TableBlock table -> table(table);
		case ThematicBreak line -> pages.rule();
		case ListItem item -> pages.indented(STEP, () -> {
			pages.marker(marker(item), item.getFirstChild() instanceof Paragraph first && Script.isRightToLeft(runs(first, 0)));
			blocks(item);
		});
		default -> blocks(block);
		}
	}

	private static String marker(ListItem item) {
		if (!(item.getParent() instanceof OrderedList list))
			return "\u2022"; //$NON-NLS-1$
		int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		for (var before = item.getPrevious(); before != null; before = before.getPrevious())
			number++;
		return number + "."; //$NON-NLS-1$
	}

	private void callout(Callout callout) throws IOException {
		boolean warns = callout.kind() == Callout.Kind.WARNING || callout.kind() == Callout.Kind.CAUTION;
		pages.beside(warns ? AMBER : BLUE, () -> {
			pages.paragraph(List.of(new Run(callout.kind().title(), Run.BOLD, null)));
			blocks(callout);
		});
	}

	/** Pictures of a paragraph come after its words. */
	private void paragraph(Paragraph paragraph) throws IOException {
		var runs = runs(paragraph, 0);
		if (!runs.isEmpty())
			pages.paragraph(runs);
		paragraph.accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				try {
					var picture = pictures.apply(image.getDestination());
					var words = Markdown.words(image);
					if (picture.isPresent())
						pages.picture(picture.get().content(), words);
					else
						pages.paragraph(List.of(new Run(words.isEmpty() ? image.getDestination() : words, Run.ITALIC, null)));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		});
	}

	private static List<Run> runs(Node parent, int style) {
		var runs = new ArrayList<Run>();
		runs(parent, style, null, runs);
		return runs;
	}

	private static void runs(Node parent, int style, String link, List<Run> runs) {
		for (var node = parent.getFirstChild(); node != null; node = node.getNext())
			switch (node) {
			case Text text -> runs.add(new Run(text.getLiteral(), style, link));
			case Code code -> runs.add(new Run(code.getLiteral(), style | Run.CODE, link));
			case HtmlInline html -> runs.add(new Run(html.getLiteral(), style | Run.CODE, link));
			case SoftLineBreak lineBreak -> runs.add(new Run(" ", style, link)); //$NON-NLS-1$
			case HardLineBreak lineBreak -> runs.add(new Run("\n", style, link)); //$NON-NLS-1$
			case StrongEmphasis strong -> runs(strong, style | Run.BOLD, link, runs);
			case Emphasis emphasis -> runs(emphasis, style | Run.ITALIC, link, runs);
			case Link inner -> runs(inner, style, ADDRESS.matcher(inner.getDestination()).matches() ? inner.getDestination() : link, runs);
			case Image image -> {
				// is written below the paragraph
			}
			default -> runs(node, style, link, runs);
			}
	}

	private void table(TableBlock table) throws IOException {
		var rows = new ArrayList<List<List<Run>>>();
		for (var part = table.getFirstChild(); part != null; part = part.getNext())
			for (var row = part.getFirstChild(); row != null; row = row.getNext())
				if (row instanceof TableRow)
					rows.add(cells(row, part instanceof TableHead ? Run.BOLD : 0));
		int columns = Math.min(MOST_COLUMNS, rows.stream().mapToInt(List::size).max().orElse(0));
		if (columns == 0)
			return;
		var shares = shares(rows, columns);
		for (var row : rows)
			pages.row(row.subList(0, Math.min(columns, row.size())), shares);
		pages.paragraph(List.of());
	}

	private static List<List<Run>> cells(Node row, int style) {
		var cells = new ArrayList<List<Run>>();
		for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext())
			if (cell instanceof TableCell)
				cells.add(runs(cell, style));
		return cells;
	}

	/** Columns are as wide as the root of their longest text: short ones get enough, long ones not all. */
	private static float[] shares(List<List<List<Run>>> rows, int columns) {
		var shares = new float[columns];
		float sum = 0;
		for (int i = 0; i < columns; i++) {
			int longest = 4;
			for (var row : rows)
				if (i < row.size())
					longest = Math.max(longest, row.get(i).stream().mapToInt(run -> run.text().length()).sum());
			sum += shares[i] = (float) Math.sqrt(longest);
		}
		for (int i = 0; i < columns; i++)
			shares[i] /= sum;
		return shares;
	}
}
