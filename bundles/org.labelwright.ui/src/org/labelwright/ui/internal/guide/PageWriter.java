package org.labelwright.ui.internal.guide;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.labelwright.ui.internal.guide.Page.Indent;
import org.labelwright.ui.internal.guide.Page.Kind;
import org.labelwright.ui.internal.guide.Page.Mark;

/**
 * Makes a page of Markdown. A row of a table becomes a paragraph: its first cell, then the others, each after the
 * head of its column where there are more than two.
 */
final class PageWriter extends AbstractVisitor {

	private static final String BULLET = "\u2022 "; //$NON-NLS-1$
	private static final String GAP = "   "; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();
	private final List<Indent> indents = new ArrayList<>();
	private int line;
	private List<String> heads = List.of();
	private boolean inMark;

	private PageWriter() {
	}

	static Page write(String markdown) {
		var writer = new PageWriter();
		Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(writer);
		return new Page(writer.text.toString(), writer.marks, writer.indents);
	}

	private void append(String more) {
		text.append(more);
		line += (int) more.chars().filter(c -> c == '\n').count();
	}

	private void indent(int steps, int wrap) {
		indents.add(new Indent(line, steps, wrap));
	}

	/** Writes what is in a node as a part that looks otherwise; of marks in one another the outer one counts. */
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

	private void marked(Kind kind, Node node) {
		marked(kind, "", () -> visitChildren(node)); //$NON-NLS-1$
	}

	@Override
	public void visit(Heading heading) {
		if (!text.isEmpty())
			append("\n"); //$NON-NLS-1$
		marked(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, heading);
		append("\n\n"); //$NON-NLS-1$
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void visit(ListItem item) {
		indent(0, 1);
		append(BULLET);
		visitChildren(item);
		if (item.getNext() == null)
			append("\n"); //$NON-NLS-1$
	}

	@Override
	public void visit(FencedCodeBlock block) {
		for (var row : block.getLiteral().stripTrailing().split("\n")) { //$NON-NLS-1$
			indent(1, 2);
			marked(Kind.CODE, "", () -> append(row.replace("\t", GAP))); //$NON-NLS-1$ //$NON-NLS-2$
			append("\n"); //$NON-NLS-1$
		}
		append("\n"); //$NON-NLS-1$
	}

	@Override
	public void visit(CustomBlock block) {
		visitChildren(block);
		if (block instanceof TableBlock)
			append("\n"); //$NON-NLS-1$
	}

	@Override
	public void visit(CustomNode node) {
		switch (node) {
		case TableHead head -> heads = cells(head.getFirstChild()).stream().map(PageWriter::plain).toList();
		case TableBody body -> {
			for (var row = body.getFirstChild(); row != null; row = row.getNext())
				row((TableRow) row);
		}
		default -> visitChildren(node);
		}
	}

	private static List<Node> cells(Node row) {
		var cells = new ArrayList<Node>();
		for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext())
			if (cell instanceof TableCell)
				cells.add(cell);
		return cells;
	}

	private static String plain(Node node) {
		var writer = new PageWriter();
		writer.visitChildren(node);
		return writer.text.toString();
	}

	private void row(TableRow row) {
		var cells = cells(row);
		indent(0, 1);
		marked(Kind.STRONG, cells.getFirst());
		if (cells.size() == 2) {
			append(GAP);
			visitChildren(cells.get(1));
		} else
			for (int i = 1; i < cells.size(); i++)
				if (cells.get(i).getFirstChild() != null) {
					append("\n"); //$NON-NLS-1$
					indent(1, 2);
					append(heads.get(i) + ": "); //$NON-NLS-1$
					visitChildren(cells.get(i));
				}
		append("\n"); //$NON-NLS-1$
	}

	@Override
	public void visit(Text node) {
		append(node.getLiteral());
	}

	@Override
	public void visit(Code code) {
		marked(Kind.CODE, "", () -> append(code.getLiteral())); //$NON-NLS-1$
	}

	@Override
	public void visit(StrongEmphasis strong) {
		marked(Kind.STRONG, strong);
	}

	@Override
	public void visit(Emphasis emphasis) {
		marked(Kind.STRONG, emphasis);
	}

	@Override
	public void visit(Link link) {
		marked(Kind.LINK, link.getDestination(), () -> visitChildren(link));
	}

	@Override
	public void visit(Image image) {
		marked(Kind.PICTURE, image.getDestination(), () -> append(String.valueOf(Page.PICTURE_PLACE)));
		append("\n"); //$NON-NLS-1$
		visitChildren(image);
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		append(" "); //$NON-NLS-1$
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		append("\n"); //$NON-NLS-1$
	}
}
