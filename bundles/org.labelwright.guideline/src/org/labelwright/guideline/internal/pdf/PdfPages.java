package org.labelwright.guideline.internal.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.labelwright.guideline.internal.pdf.Shaping.Shaped;

/** Puts lines on pages, from top to bottom. Lengths are points. */
public final class PdfPages {

	/** What is written may fail with the stream that it is written to. */
	@FunctionalInterface
	public interface Content {
		void write() throws IOException;
	}

	private static final PDRectangle SIZE = PDRectangle.A4;
	private static final float MARGIN = 56;
	private static final float TOP = SIZE.getHeight() - MARGIN;
	private static final float TEXT = 10.5f;
	private static final float SMALL = 8.5f;
	private static final float LEADING = 1.38f;
	/** How far above the foot of its line a letter stands, in heights of letters. */
	private static final float BASE = 0.3f;
	private static final float GAP = 6;
	private static final float BAR = 10;
	/** Beyond it nothing moves to the right any more. */
	private static final float MOST_INDENT = 260;
	private static final float SLANT = 0.21f;
	private static final float CODE_ADVANCE = 0.6f;
	private static final float PIXEL = 0.75f;
	private static final long MOST_PIXELS = 100_000_000;
	private static final int MOST_WORD = 500;
	private static final int BLACK = 0x1A1A1A;
	private static final int LINK = 0x1A4F8B;

	private final PDDocument document;
	private final PdfFonts fonts;
	private final PDDocumentOutline outline = new PDDocumentOutline();
	private final Deque<Entry> entries = new ArrayDeque<>();
	private final List<Bar> bars = new ArrayList<>();
	private PDPage page;
	private PDPageContentStream out;
	private float y;
	private float indent;

	private record Entry(PDOutlineItem item, int level) {
	}

	private record Bar(float x, int color) {
	}

	/**
	 * A letter on a line, or a word whose letters cannot be placed one by one.
	 *
	 * @param letter the first of a word
	 * @param word   and how it looks at a size of 1; null for a letter
	 */
	private record Glyph(int letter, Run run, PDFont font, float width, String word, Shaped shaped) {

		Glyph(int letter, Run run, PDFont font, float width) {
			this(letter, run, font, width, null, null);
		}
	}

	public PdfPages(PDDocument document, PdfFonts fonts) throws IOException {
		this.document = document;
		this.fonts = fonts;
		document.getDocumentCatalog().setDocumentOutline(outline);
		turn();
	}

	private void turn() throws IOException {
		if (out != null)
			out.close();
		page = new PDPage(SIZE);
		document.addPage(page);
		out = new PDPageContentStream(document, page);
		y = TOP;
	}

	/** Makes room for something of this height, on a new page if need be, and moves below it. */
	private void take(float height) throws IOException {
		if (y - height < MARGIN && y < TOP)
			turn();
		for (var bar : bars) {
			out.setNonStrokingColor(new Color(bar.color()));
			out.addRect(bar.x(), y - height, 2.5f, height);
			out.fill();
		}
		y -= height;
	}

	private void gap() throws IOException {
		if (y < TOP)
			take(Math.min(GAP, Math.max(0, y - MARGIN)));
	}

	private float width() {
		return SIZE.getWidth() - MARGIN - left();
	}

	private float left() {
		return MARGIN + Math.min(indent, MOST_INDENT);
	}

	/** Writes something further to the right. */
	void indented(float by, Content content) throws IOException {
		indent += by;
		content.write();
		indent -= by;
	}

	/** Writes something with a bar beside it. */
	public void beside(int color, Content content) throws IOException {
		gap();
		bars.add(new Bar(left(), color));
		indented(BAR, content);
		bars.removeLast();
		gap();
	}

	/** @param listed whether the outline has it */
	public void heading(String text, int level, boolean listed) throws IOException {
		float size = Math.max(TEXT, 21 - 3 * level);
		gap();
		if (y - 4 * size < MARGIN)
			turn(); // not alone at the foot of a page
		if (listed)
			list(text, level);
		var runs = List.of(new Run(text, Run.BOLD, null));
		for (var line : lines(runs, size, width()))
			line(line, size, BLACK, Script.isRightToLeft(runs));
		gap();
	}

	private void list(String text, int level) {
		while (!entries.isEmpty() && entries.peek().level() >= level)
			entries.pop();
		var item = new PDOutlineItem();
		item.setTitle(text);
		var destination = new PDPageXYZDestination();
		destination.setPage(page);
		destination.setTop((int) y);
		item.setDestination(destination);
		PDOutlineNode parent = entries.isEmpty() ? outline : entries.peek().item();
		parent.addLast(item);
		entries.push(new Entry(item, level));
	}

	public void paragraph(List<Run> runs, int color) throws IOException {
		bare(runs, color);
		gap();
	}

	void paragraph(List<Run> runs) throws IOException {
		paragraph(runs, BLACK);
	}

	private void bare(List<Run> runs, int color) throws IOException {
		float size = !runs.isEmpty() && runs.getFirst().has(Run.SMALL) ? SMALL : TEXT;
		boolean rightToLeft = Script.isRightToLeft(runs);
		for (var line : lines(runs, size, width()))
			line(line, size, color, rightToLeft);
	}

	/** Writes what stands before a line to its left, or to its right where that runs from right to left, at the height of the next line. */
	void marker(String text, boolean rightToLeft) throws IOException {
		if (y - TEXT * LEADING < MARGIN)
			turn();
		var glyphs = glyphs(List.of(new Run(text, 0, null)), TEXT);
		show(glyphs, rightToLeft ? left() + width() + 4 : left() - width(glyphs) - 4, y - TEXT * (LEADING - BASE), TEXT, BLACK, false);
	}

	void code(String text) throws IOException {
		for (var line : text.replace("\t", "    ").split("\n", -1)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			float size = SMALL;
			for (var part : lines(List.of(new Run(line, Run.CODE | Run.SMALL, null)), size, width())) {
				take(size * LEADING);
				out.setNonStrokingColor(new Color(0xF3F3F3));
				out.addRect(left() - 3, y, width() + 6, size * LEADING);
				out.fill();
				show(part, left(), y + size * 0.35f, size, BLACK, false);
			}
		}
		gap();
	}

	void rule() throws IOException {
		take(GAP);
		foot();
		take(GAP);
	}

	/** Draws a line from left to right. */
	private void foot() throws IOException {
		out.setStrokingColor(new Color(0xBBBBBB));
		out.setLineWidth(0.5f);
		out.moveTo(left(), y);
		out.lineTo(left() + width(), y);
		out.stroke();
	}

	/** Writes a row of a table, with a line below. */
	void row(List<List<Run>> cells, float[] shares) throws IOException {
		var columns = new ArrayList<List<List<Glyph>>>();
		int most = 1;
		for (int i = 0; i < cells.size(); i++) {
			columns.add(lines(cells.get(i), TEXT, Math.max(20, width() * shares[i] - GAP)));
			most = Math.max(most, columns.get(i).size());
		}
		for (int line = 0; line < most; line++) {
			take(TEXT * LEADING);
			float x = left();
			for (int i = 0; i < columns.size(); i++) {
				if (line < columns.get(i).size())
					aligned(columns.get(i).get(line), x, Math.max(20, width() * shares[i] - GAP), TEXT, BLACK, Script.isRightToLeft(cells.get(i)));
				x += width() * shares[i];
			}
		}
		foot();
	}

	/** Writes a picture, or what it shows in words when it cannot be read. */
	public void picture(byte[] content, String words) throws IOException {
		var picture = read(content);
		if (picture == null) {
			paragraph(List.of(new Run(words, Run.ITALIC, null)), BLACK);
			return;
		}
		float scale = Math.min(PIXEL, Math.min(width() / picture.getWidth(), (TOP - MARGIN) * 0.6f / picture.getHeight()));
		float height = picture.getHeight() * scale;
		take(height);
		out.drawImage(picture, left(), y, picture.getWidth() * scale, height);
		gap();
	}

	/** Null for what is no picture, or too large a one. */
	private PDImageXObject read(byte[] content) {
		try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			var readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext())
				return null;
			var reader = readers.next();
			try {
				reader.setInput(in);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
					return null;
			} finally {
				reader.dispose();
			}
			return PDImageXObject.createFromByteArray(document, content, null);
		} catch (IOException | RuntimeException e) { // readers throw all kinds at what is damaged
			return null;
		}
	}

	private void line(List<Glyph> glyphs, float size, int color, boolean rightToLeft) throws IOException {
		take(size * LEADING);
		aligned(glyphs, left(), width(), size, color, rightToLeft);
	}

	/** Shows a line at the side at which its script begins. */
	private void aligned(List<Glyph> glyphs, float left, float most, float size, int color, boolean rightToLeft) throws IOException {
		show(glyphs, rightToLeft ? left + most - width(glyphs) : left, y + size * BASE, size, color, rightToLeft);
	}

	/** Breaks text into lines, at blanks where there are any. */
	private List<List<Glyph>> lines(List<Run> runs, float size, float most) throws IOException {
		var lines = new ArrayList<List<Glyph>>();
		List<Glyph> line = new ArrayList<>();
		float width = 0;
		int blank = -1;
		for (var glyph : glyphs(runs, size)) {
			if (glyph.letter() == '\n') {
				lines.add(line);
				line = new ArrayList<>();
				width = 0;
				blank = -1;
				continue;
			}
			if (glyph.letter() == ' ')
				blank = line.size();
			line.add(glyph);
			width += glyph.width();
			if (width > most && line.size() > 1 && glyph.letter() != ' ') {
				int end = blank >= 0 ? blank + 1 : line.size() - 1;
				var rest = new ArrayList<>(line.subList(end, line.size()));
				lines.add(new ArrayList<>(line.subList(0, end)));
				line = rest;
				width = width(line);
				blank = -1;
			}
		}
		lines.add(line);
		return lines;
	}

	private static float width(List<Glyph> glyphs) {
		float width = 0;
		for (var glyph : glyphs)
			width += glyph.width();
		return width;
	}

	private List<Glyph> glyphs(List<Run> runs, float size) throws IOException {
		var glyphs = new ArrayList<Glyph>();
		for (var run : runs)
			for (var part : Shaping.parts(Script.shaped(run.text()))) {
				var word = Shaping.isNeeded(part.codePointAt(0)) ? word(part, run, size) : null;
				if (word != null)
					glyphs.add(word);
				else
					add(part, run, size, glyphs);
			}
		return glyphs;
	}

	private void add(String text, Run run, float size, List<Glyph> glyphs) throws IOException {
		for (int letter : text.codePoints().toArray())
			if (letter == '\n')
				glyphs.add(new Glyph(letter, run, null, 0));
			else if (!isDirection(letter))
				add(letter, run, size, glyphs);
	}

	/** A word as its font shapes it; null when no font has all of its letters, the one that has them cannot, or it is too long for a word. */
	private Glyph word(String word, Run run, float size) throws IOException {
		if (word.length() > MOST_WORD)
			return null;
		var font = fonts.font(word.codePointAt(0));
		for (int letter : word.codePoints().toArray())
			if (font == null || !Shaping.isJoiner(letter) && !PdfFonts.has(font, letter))
				return null;
		var shaping = fonts.shaping(font);
		if (shaping.isEmpty())
			return null;
		var shaped = Shaping.shape(word, shaping.get());
		return new Glyph(word.codePointAt(0), run, font, (float) shaped.width() * size, word, shaped);
	}

	/** Marks that tell of directions are not seen. */
	private static boolean isDirection(int letter) {
		return letter == 0x061C || letter == 0x200E || letter == 0x200F || letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
	}

	private void add(int letter, Run run, float size, List<Glyph> glyphs) throws IOException {
		int shown = letter == '\t' || Character.isISOControl(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
		if (Script.isForm(shown) && !fonts.has(shown)) {
			for (int one : Script.unshaped(shown))
				add(one, run, size, glyphs);
			return;
		}
		var font = fonts.font(shown);
		if (font == null) {
			font = fonts.own();
			shown = '?';
		}
		float width = run.has(Run.CODE) ? CODE_ADVANCE * size : font.getStringWidth(Character.toString(shown)) / 1000 * size;
		glyphs.add(new Glyph(shown, run, font, width));
	}

	/** The letters of a line from left to right, each as it looks there. */
	private List<Glyph> seen(List<Glyph> line, float size, boolean rightToLeft) throws IOException {
		var seen = new ArrayList<Glyph>();
		for (var placed : Script.seen(line, Glyph::letter, rightToLeft)) {
			int letter = placed.what().letter();
			if (placed.rightToLeft() && Script.mirrored(letter) != letter)
				add(Script.mirrored(letter), placed.what().run(), size, seen);
			else
				seen.add(placed.what());
		}
		return seen;
	}

	/** Shows letters, those that look alike together; letters of code stand in columns, one by one. */
	private void show(List<Glyph> line, float left, float base, float size, int color, boolean rightToLeft) throws IOException {
		var glyphs = seen(line, size, rightToLeft);
		float x = left;
		for (int i = 0; i < glyphs.size();) {
			var first = glyphs.get(i);
			var text = new StringBuilder();
			float width = 0;
			int end = i;
			while (end < glyphs.size() && goesOn(first, glyphs.get(end), end == i)) {
				text.appendCodePoint(glyphs.get(end).letter());
				width += glyphs.get(end++).width();
			}
			int shade = first.run().link() == null ? color : LINK;
			if (first.shaped() != null)
				draw(first, x, base, size, shade);
			else {
				float inset = first.run().has(Run.CODE) ? (width - first.font().getStringWidth(text.toString()) / 1000 * size) / 2 : 0;
				show(text.toString(), first, x + inset, base, size, shade);
			}
			if (first.run().link() != null)
				link(first.run().link(), x, base, width, size);
			x += width;
			i = end;
		}
	}

	/** Whether what comes next looks like the first, so that both are shown together. */
	private static boolean goesOn(Glyph first, Glyph next, boolean isFirst) {
		return isFirst || next.run() == first.run() && next.font() == first.font() && first.shaped() == null && next.shaped() == null && !first.run().has(Run.CODE);
	}

	/** Draws the outlines of a word. Its letters are there unseen, so that it is found, marked and copied. */
	private void draw(Glyph word, float x, float base, float size, int color) throws IOException {
		var text = new COSDictionary();
		text.setString(COSName.ACTUAL_TEXT, word.word());
		out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(text)); //$NON-NLS-1$
		out.beginText();
		out.setFont(word.font(), size);
		out.setRenderingMode(RenderingMode.NEITHER);
		var first = Character.toString(word.letter());
		float width = word.font().getStringWidth(first) / 1000 * size;
		out.setTextMatrix(new Matrix(width > 0 ? word.width() / width : 1, 0, 0, 1, x, base));
		out.showText(first);
		out.endText();
		out.endMarkedContent();
		look(size, color);
		outline(word.shaped().outline().getPathIterator(new AffineTransform(size, 0, word.run().has(Run.ITALIC) ? -SLANT * size : 0, -size, x, base)));
		if (word.run().has(Run.BOLD))
			out.fillAndStroke();
		else
			out.fill();
	}

	private void outline(PathIterator path) throws IOException {
		var at = new float[6];
		float x = 0;
		float y = 0;
		for (; !path.isDone(); path.next()) {
			int kind = path.currentSegment(at);
			switch (kind) {
			case PathIterator.SEG_MOVETO -> out.moveTo(at[0], at[1]);
			case PathIterator.SEG_LINETO -> out.lineTo(at[0], at[1]);
			case PathIterator.SEG_QUADTO -> out.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
			case PathIterator.SEG_CUBICTO -> out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> out.closePath();
			}
			int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
			if (kind != PathIterator.SEG_CLOSE) {
				x = at[end];
				y = at[end + 1];
			}
		}
	}

	private void look(float size, int color) throws IOException {
		out.setNonStrokingColor(new Color(color));
		out.setStrokingColor(new Color(color));
		out.setLineWidth(size * 0.03f);
	}

	/** Bold letters are drawn with an edge, slanted ones leaning, as the font has but one face. */
	private void show(String text, Glyph like, float x, float base, float size, int color) throws IOException {
		out.beginText();
		out.setFont(like.font(), size);
		look(size, color);
		out.setRenderingMode(like.run().has(Run.BOLD) ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		out.setTextMatrix(new Matrix(1, 0, like.run().has(Run.ITALIC) ? SLANT : 0, 1, x, base));
		out.showText(text);
		out.endText();
	}

	private void link(String target, float x, float base, float width, float size) throws IOException {
		var action = new PDActionURI();
		action.setURI(target);
		var link = new PDAnnotationLink();
		link.setAction(action);
		link.setRectangle(new PDRectangle(x, base - size * 0.25f, width, size * 1.2f));
		link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
		page.getAnnotations().add(link);
	}

	/** Ends the last page, and writes at the foot of each what it is of and which. */
	public void finish(String title) throws IOException {
		out.close();
		int pages = document.getNumberOfPages();
		for (int i = 0; i < pages; i++) {
			try (var foot = new PDPageContentStream(document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
				out = foot;
				var line = lines(List.of(new Run(title, Run.SMALL, null)), SMALL, SIZE.getWidth() - 2 * MARGIN - 60).getFirst();
				show(line, MARGIN, MARGIN / 2, SMALL, 0x555555, false);
				var number = glyphs(List.of(new Run((i + 1) + " / " + pages, Run.SMALL, null)), SMALL); //$NON-NLS-1$
				show(number, SIZE.getWidth() - MARGIN - width(number), MARGIN / 2, SMALL, 0x555555, false);
			}
		}
	}
}
