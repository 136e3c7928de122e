package org.labelwright.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
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
import org.labelwright.ui.internal.page.Page.Ground;
import org.labelwright.ui.internal.page.Page.Indent;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.Page.Mark;
import org.labelwright.ui.internal.page.Page.Tint;

/**
 * Makes a page of Markdown, or of several pieces of it and what stands between them. HTML is shown as it is written, and pictures are only
 * named. Safe for use from any thread, one at a time.
 */
public final class PageWriter {

	private static final String BULLET = "\u2022 "; //$NON-NLS-1$
	private static final String RULE = "\u2015\u2015\u2015"; //$NON-NLS-1$
	private static final String TAB = "   "; //$NON-NLS-1$
	private static final int MOST_STEPS = 6;

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();
	private final List<Indent> indents = new ArrayList<>();
	private final List<Tint> tints = new ArrayList<>();
	private final Map<String, Page.Table> tables = new HashMap<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private int line;
	private int steps;
	private boolean inMark;

	/** A page of one piece of Markdown. */
	public static Page write(String markdown) {
		return new PageWriter().markdown(markdown).page();
	}

	/** What was written. */
	public Page page() {
		return new Page(text.toString(), marks, indents, tints, tables, anchors);
	}

	/** Names the place that comes now. */
	public PageWriter anchor(String name) {
		anchors.put(name, text.length());
		return this;
	}

	/** Writes a piece of Markdown; one that nests too deeply is written as it is, on one line. */
	public PageWriter markdown(String markdown) {
		if (markdown == null || markdown.isBlank())
			return this;
		Markdown.parseOrPlain(markdown).accept(new Visitor());
		return this;
	}

	/** Writes a line of its own that looks in one way. */
	public PageWriter line(Kind kind, String content) {
		indent(0);
		marked(kind, "", () -> append(content.replace('\n', ' ').replace('\r', ' '))); //$NON-NLS-1$
		append("\n"); //$NON-NLS-1$
		return this;
	}

	/** Writes a heading, with some room above it. */
	public PageWriter heading(Kind kind, String content) {
		if (!text.isEmpty() && !afterGap())
			append("\n"); //$NON-NLS-1$
		return line(kind, content);
	}

	/** Writes a line that is a link. */
	public PageWriter link(String content, String target) {
		indent(0);
		marked(Kind.LINK, target, () -> append(content.replace('\n', ' ').replace('\r', ' ')));
		append("\n"); //$NON-NLS-1$
		return this;
	}

	/** Writes a line of what is drawn under a name. */
	public PageWriter object(String name) {
		indent(0);
		marked(Kind.PICTURE, name, () -> append(String.valueOf(Page.OBJECT_PLACE)));
		append("\n"); //$NON-NLS-1$
		return this;
	}

	/** Leaves a line empty. */
	public PageWriter gap() {
		append("\n"); //$NON-NLS-1$
		return this;
	}

	/** Writes some lines one step from the margin. */
	public PageWriter indented(Runnable content) {
		steps++;
		content.run();
		steps--;
		return this;
	}

	/** Writes some lines on a ground. */
	public PageWriter on(Ground ground, Runnable content) {
		int first = line;
		content.run();
		int end = afterGap() ? line - 1 : line; // the gap after it has no ground
		if (end > first)
			tints.add(new Tint(first, end - first, ground));
		return this;
	}

	/** Whether the line before is empty. */
	private boolean afterGap() {
		int end = text.length();
		return end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
	}

	private void append(String more) {
		text.append(more);
		line += (int) more.chars().filter(c -> c == '\n').count();
	}

	/** @param hanging steps that the other rows of the line are farther from the margin */
	private void indent(int hanging) {
		int at = Math.min(steps, MOST_STEPS);
		if (at > 0 || hanging > 0)
			indents.add(new Indent(line, at, at + hanging));
	}

	/** Writes what looks otherwise; of marks in one another the outer one counts. */
	private void marked(Kind kind, String target, Runnable content) {
		if (inMark) {
			content.run();
			return;
		}
		int start = text.length();
		inMark = true;
		content.run();
		inMark = false;
		if (text.length() > start)
			marks.add(new Mark(start, text.length() - start, kind, target));
	}

	private final class Visitor extends AbstractVisitor {

		private void marked(Kind kind, Node node) {
			PageWriter.this.marked(kind, "", () -> visitChildren(node)); //$NON-NLS-1$
		}

		@Override
		public void visit(Heading heading) {
			if (!text.isEmpty() && heading.getPrevious() != null)
				append("\n"); //$NON-NLS-1$
			indent(0);
			marked(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, heading);
			append("\n\n"); //$NON-NLS-1$
		}

		@Override
		public void visit(Paragraph paragraph) {
			boolean inItem = paragraph.getParent() instanceof ListItem;
			if (!inItem || paragraph.getPrevious() != null)
				indent(0);
			visitChildren(paragraph);
			append(inItem || paragraph.getNext() == null && !(paragraph.getParent() instanceof Document) ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public void visit(ListItem item) {
			indent(1);
			append(item.getParent() instanceof OrderedList list ? number(list, item) + ". " : BULLET); //$NON-NLS-1$
			if (item.getFirstChild() == null)
				append("\n"); //$NON-NLS-1$
			steps++;
			visitChildren(item);
			steps--;
			if (item.getNext() == null && !(item.getParent().getParent() instanceof ListItem))
				append("\n"); //$NON-NLS-1$
		}

		private static int number(OrderedList list, Node item) {
			int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
			for (var before = item.getPrevious(); before != null; before = before.getPrevious())
				number++;
			return number;
		}

		@Override
		public void visit(BlockQuote quote) {
			steps++;
			on(Ground.QUOTE, () -> visitChildren(quote));
			steps--;
			append("\n"); //$NON-NLS-1$
		}

		private void callout(Callout callout) {
			steps++;
			on(callout.kind() == Callout.Kind.WARNING || callout.kind() == Callout.Kind.CAUTION ? Ground.WARNING : Ground.NOTE, () -> {
				indent(0);
				PageWriter.this.marked(Kind.STRONG, "", () -> append(callout.kind().title())); //$NON-NLS-1$
				append("\n"); //$NON-NLS-1$
				visitChildren(callout);
			});
			steps--;
			append("\n"); //$NON-NLS-1$
		}

		@Override
		public void visit(FencedCodeBlock block) {
			code(block.getLiteral());
		}

		@Override
		public void visit(IndentedCodeBlock block) {
			code(block.getLiteral());
		}

		@Override
		public void visit(HtmlBlock block) {
			code(block.getLiteral());
		}

		private void code(String literal) {
			on(Ground.CODE, () -> {
				steps++;
				for (var row : literal.stripTrailing().split("\n")) { //$NON-NLS-1$
					indent(1);
					PageWriter.this.marked(Kind.CODE, "", () -> append(row.replace("\t", TAB))); //$NON-NLS-1$ //$NON-NLS-2$
					append("\n"); //$NON-NLS-1$
				}
				steps--;
			});
			append("\n"); //$NON-NLS-1$
		}

		@Override
		public void visit(ThematicBreak rule) {
			PageWriter.this.line(Kind.FAINT, RULE);
			append("\n"); //$NON-NLS-1$
		}

		@Override
		public void visit(CustomBlock block) {
			switch (block) {
			case TableBlock table -> table(table);
			case Callout callout -> callout(callout);
			default -> visitChildren(block);
			}
		}

		private void table(TableBlock block) {
			var rows = new ArrayList<List<Page>>();
			collect(block, rows);
			int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
			if (columns == 0)
				return;
			var even = rows.stream().map(row -> fitted(row, columns)).toList();
			var name = "table" + tables.size(); //$NON-NLS-1$
			tables.put(name, new Page.Table(even));
			for (int row = 0; row < even.size(); row++) {
				indent(0);
				int number = row;
				PageWriter.this.marked(Kind.TABLE_ROW, name + ':' + number, () -> append(String.valueOf(Page.OBJECT_PLACE)));
				append("\n"); //$NON-NLS-1$
			}
			append("\n"); //$NON-NLS-1$
		}

		private static List<Page> fitted(List<Page> row, int columns) {
			var cells = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
			while (cells.size() < columns)
				cells.add(new PageWriter().page());
			return cells;
		}

		private void collect(Node parent, List<List<Page>> rows) {
			for (var node = parent.getFirstChild(); node != null; node = node.getNext())
				if (node instanceof TableRow) {
					var cells = new ArrayList<Page>();
					for (var cell = node.getFirstChild(); cell != null; cell = cell.getNext())
						if (cell instanceof TableCell)
							cells.add(inner(cell));
					rows.add(cells);
				} else
					collect(node, rows);
		}

		private static Page inner(Node node) {
			var writer = new PageWriter();
			writer.new Visitor().visitChildren(node);
			return writer.page();
		}

		@Override
		public void visit(CustomNode node) {
			visitChildren(node);
		}

		@Override
		public void visit(Text node) {
			append(node.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			append(html.getLiteral());
		}

		@Override
		public void visit(Code code) {
			PageWriter.this.marked(Kind.CODE, "", () -> append(code.getLiteral())); //$NON-NLS-1$
		}

		@Override
		public void visit(StrongEmphasis strong) {
			marked(Kind.STRONG, strong);
		}

		@Override
		public void visit(Emphasis emphasis) {
			marked(Kind.EMPHASIS, emphasis);
		}

		@Override
		public void visit(Link link) {
			PageWriter.this.marked(Kind.LINK, link.getDestination(), () -> visitChildren(link));
		}

		@Override
		public void visit(Image image) {
			PageWriter.this.marked(Kind.PICTURE, image.getDestination(), () -> append(String.valueOf(Page.OBJECT_PLACE)));
			append("\n"); //$NON-NLS-1$
			indent(0);
			visitChildren(image);
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			append(" "); //$NON-NLS-1$
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			append("\n"); //$NON-NLS-1$
			indent(0);
		}
	}
}
