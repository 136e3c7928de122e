package org.labelwright.modality.text.ui.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;

/**
 * One block laid out, with the spans on it. Places are chars from its start, coordinates are pixels from its
 * upper left corner.
 */
final class Laid {

	/** Lanes of lines below the text; deeper nesting shares the last. */
	static final int LANES = 4;
	static final int LANE = 3;
	/** Lanes of arcs above the text; more share the last. */
	static final int ARCS = 4;
	static final int ARC = 10;

	/** A fragment, or the part of one on this block. */
	record Placed(SpanEntry entry, int fragment, int start, int end, int lane, boolean begins) {
	}

	/** A stretch of one line. */
	record Part(int line, int x, int width) {
	}

	private final TextLayout layout;
	private List<Placed> spans;
	private int above;
	private int below;
	private final int length;
	private final int lineHeight;
	private final int tagHeight;
	private final int[] offsets;
	private final Rectangle[] lines;
	private final int width;
	private final boolean rightToLeft;
	/** Whether the layout tells and takes places as if it were drawn in a mirror. */
	private final boolean mirrored;
	/** Null when all runs the same way. */
	private final Bidi directions;
	/** By start and end; where they are in their lines does not change with the spans. */
	private final Map<Long, List<Part>> parts = new HashMap<>();

	Laid(Display display, Look look, String string, int width, List<Placed> spans, int arcs, Range speaker) {
		length = string.length();
		lineHeight = look.lineHeight();
		tagHeight = look.tagHeight();
		layout = new TextLayout(display);
		layout.setFont(look.font());
		layout.setText(string);
		this.width = Math.max(40, width);
		layout.setWidth(this.width);
		if (!speaker.isEmpty())
			layout.setStyle(new TextStyle(look.bold(), null, null), speaker.start(), speaker.end() - 1);
		rightToLeft = Text.rightToLeft(string);
		directions = Bidi.requiresBidi(string.toCharArray(), 0, length)
				? new Bidi(string, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT) : null;
		if (rightToLeft) {
			layout.setOrientation(SWT.RIGHT_TO_LEFT);
			alignRight();
		}
		mirrored = rightToLeft && isMirrored();
		offsets = layout.getLineOffsets();
		lines = new Rectangle[offsets.length - 1];
		place(spans, arcs);
	}

	/** To the right of the view; some toolkits call that left when text runs to the left. */
	private void alignRight() {
		layout.setAlignment(SWT.RIGHT);
		var first = layout.getLineBounds(0);
		if (first.x + first.width < width - 1)
			layout.setAlignment(SWT.LEFT);
	}

	/**
	 * Some toolkits expect that text which runs to the left is on a mirrored control, and tell places from the right. The first letter that runs to
	 * the left begins at its right side, from whichever side that is told.
	 */
	private boolean isMirrored() {
		int letter = 0;
		while (letter < length - 1 && directions.getLevelAt(letter) % 2 == 0)
			letter++;
		var bounds = layout.getBounds(letter, letter);
		int begins = bounds.x + bounds.width;
		int told = layout.getLocation(letter, false).x;
		return Math.abs(told - (width - begins)) < Math.abs(told - begins);
	}

	private int mirror(int x) {
		return mirrored ? width - x : x;
	}

	/** Whether lines run from right to left. */
	boolean rightToLeft() {
		return rightToLeft;
	}

	/**
	 * Puts other spans on the text, which keeps its lines.
	 *
	 * @param arcs how many relations begin or end here
	 */
	void place(List<Placed> placed, int arcs) {
		spans = placed;
		int lanes = 0;
		boolean tags = false;
		for (var one : spans) {
			lanes = Math.max(lanes, one.lane + 1);
			tags |= one.begins;
		}
		int higher = 2 + (tags ? tagHeight : 0) + Math.min(ARCS, arcs) * ARC;
		int lower = 2 + lanes * LANE;
		if (higher + lower != above + below) {
			layout.setSpacing(higher + lower);
			for (int i = 0; i < lines.length; i++)
				lines[i] = layout.getLineBounds(i);
		}
		above = higher;
		below = lower;
	}

	TextLayout layout() {
		return layout;
	}

	List<Placed> spans() {
		return spans;
	}

	int length() {
		return length;
	}

	int lineCount() {
		return lines.length;
	}

	int height() {
		var last = lines[lines.length - 1];
		return above + last.y + Math.max(lineHeight, last.height) + below;
	}

	/** Where the layout is drawn. */
	int top() {
		return above;
	}

	/** Where the characters of a line begin. */
	int lineTop(int line) {
		return above + lines[line].y;
	}

	int lineBottom(int line) {
		return lineTop(line) + Math.max(lineHeight, lines[line].height);
	}

	int lineAtHeight(int y) {
		for (int i = 0; i < lines.length; i++)
			if (y < lineBottom(i) + below)
				return i;
		return lines.length - 1;
	}

	int lineOf(int place) {
		int found = Arrays.binarySearch(offsets, 0, lines.length, place);
		return found < 0 ? -found - 2 : found;
	}

	int lineStart(int line) {
		return offsets[line];
	}

	int lineEnd(int line) {
		return line + 1 < lines.length ? Math.max(offsets[line], offsets[line + 1] - 1) : length;
	}

	/** The place between two characters that is nearest to a point. */
	int placeAt(int x, int y) {
		int line = lineAtHeight(y);
		var trailing = new int[1];
		int place = layout.getOffset(mirror(x), lines[line].y + lineHeight / 2, trailing);
		return Math.min(length, place + trailing[0]);
	}

	/** The character at a point, or -1 beside the text. */
	int characterAt(int x, int y) {
		int line = lineAtHeight(y);
		if (length == 0 || x < lines[line].x || x >= lines[line].x + lines[line].width || y < lineTop(line))
			return -1;
		return Math.min(length - 1, layout.getOffset(mirror(x), lines[line].y + lineHeight / 2, null));
	}

	int x(int place) {
		return mirror(place > 0 && place == length ? layout.getLocation(length - 1, true).x : layout.getLocation(place, false).x);
	}

	/** What a span covers; found once. */
	List<Part> parts(Placed placed) {
		return parts.computeIfAbsent((long) placed.start << 32 | placed.end, key -> parts(placed.start, placed.end));
	}

	/** What a range covers: a part for each line, and for each change of direction in one. */
	List<Part> parts(int start, int end) {
		var parts = new ArrayList<Part>();
		for (int line = lineOf(start); line < lines.length && offsets[line] < end; line++) {
			int from = Math.max(start, offsets[line]);
			int to = Math.min(Math.min(end, offsets[line + 1]), length);
			while (from < to) {
				int run = directions == null ? to : from + 1;
				while (run < to && directions.getLevelAt(run) == directions.getLevelAt(from))
					run++;
				var bounds = layout.getBounds(from, run - 1);
				parts.add(new Part(line, bounds.x, bounds.width));
				from = run;
			}
		}
		return parts;
	}

	void dispose() {
		layout.dispose();
	}
}
