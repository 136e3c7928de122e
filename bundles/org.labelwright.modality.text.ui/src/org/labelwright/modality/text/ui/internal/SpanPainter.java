package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;

/** Paints the spans of what is visible: a tint behind the text, a line below it in a lane, the label's name above its start. */
final class SpanPainter {

	private static final int TINT = 46;
	private static final int HOVERED = 90;
	private static final int SELECTED = 120;
	private static final int STUB = 10;
	private static final int NOWHERE = -1;

	/**
	 * Where a span begins on the screen.
	 *
	 * @param x    the middle of its name, or of its first characters
	 * @param top  above its name
	 * @param line tells the lines on the screen apart
	 */
	record Anchor(int x, int top, int line) {
	}

	private final GC gc;
	private final TextView view;
	private final EditingContext context;
	private final SpanIndex spans;
	private final Look look;
	private final Map<String, Anchor> anchors = new HashMap<>();
	private final Map<String, Color> colors = new HashMap<>();
	private final String group;

	SpanPainter(GC gc, TextView view, EditingContext context, SpanIndex spans, Look look) {
		this.gc = gc;
		this.view = view;
		this.context = context;
		this.spans = spans;
		this.look = look;
		var hovered = context.hovered().get();
		var focus = hovered != null ? spans.get(hovered) : context.selection().primary().map(spans::get).orElse(null);
		group = focus == null ? null : focus.annotation().getGroup();
	}

	Map<String, Anchor> anchors() {
		return anchors;
	}

	private Color color(SpanEntry entry) {
		var layer = entry.layer();
		return layer != null ? Colors.color(layer.color())
				: colors.computeIfAbsent(String.valueOf(entry.annotation().getLabelId()), id -> Look.of(context, entry.annotation()));
	}

	private int alpha(Annotation annotation) {
		if (context.selection().contains(annotation.getId()) || annotation.getId().equals(view.source()))
			return SELECTED;
		if (annotation.getId().equals(context.hovered().get()) || group != null && group.equals(annotation.getGroup()))
			return HOVERED;
		return TINT;
	}

	void tint(TextView.Shown one) {
		for (var placed : one.laid().spans()) {
			gc.setAlpha(alpha(placed.entry().annotation()));
			gc.setBackground(color(placed.entry()));
			for (var part : one.laid().parts(placed))
				gc.fillRectangle(view.left() + part.x(), one.y() + one.laid().lineTop(part.line()), part.width(),
						one.laid().lineBottom(part.line()) - one.laid().lineTop(part.line()));
		}
		gc.setAlpha(255);
	}

	void lines(TextView.Shown one) {
		gc.setAlpha(255);
		var laid = one.laid();
		var tags = new HashMap<Integer, List<int[]>>();
		boolean back = laid.rightToLeft();
		var before = new HashMap<String, int[]>();
		for (var placed : laid.spans()) {
			var annotation = placed.entry().annotation();
			boolean strong = alpha(annotation) != TINT;
			gc.setBackground(color(placed.entry()));
			gc.setForeground(color(placed.entry()));
			int first = NOWHERE;
			int firstLine = laid.lineOf(placed.start());
			int[] end = null;
			for (var part : laid.parts(placed)) {
				int y = one.y() + laid.lineBottom(part.line()) + 1 + placed.lane() * Laid.LANE;
				line(placed.entry(), view.left() + part.x(), y, part.width(), strong);
				if (part.line() == firstLine)
					first = back ? Math.max(first, part.x() + part.width()) : first == NOWHERE ? part.x() : Math.min(first, part.x());
				end = new int[] { part.line(), back ? part.x() : part.x() + part.width(), y };
			}
			if (placed.start() == placed.end()) {
				first = laid.x(placed.start());
				place(view.left() + first, one.y() + laid.lineTop(firstLine), one.y() + laid.lineBottom(firstLine));
			}
			if (placed.fragment() > 0)
				join(before.get(annotation.getId()), firstLine, first, one, placed);
			if (placed.fragment() + 1 < placed.entry().fragments().size() && end != null)
				before.put(annotation.getId(), end);
			if (placed.begins() && first != NOWHERE)
				tag(one, placed.entry(), firstLine, first, tags.computeIfAbsent(firstLine, line -> new ArrayList<>()), strong);
		}
	}

	/** Broken below what does not quote the text as it is, dotted where it is of another document. */
	private void line(SpanEntry entry, int x, int y, int width, boolean strong) {
		if (entry.layer() != null)
			for (int i = 0; i < width; i += 4)
				gc.fillRectangle(x + i, y, Math.min(strong ? 3 : 2, width - i), strong ? 3 : 2);
		else if (entry.sound())
			gc.fillRectangle(x, y, width, strong ? 3 : 2);
		else
			for (int i = 0; i < width; i += 6)
				gc.fillRectangle(x + i, y, Math.min(3, width - i), 3);
	}

	/** A place between two characters. */
	private void place(int x, int top, int bottom) {
		gc.fillRectangle(x - 1, top, 2, bottom - top);
		gc.fillPolygon(new int[] { x - 4, bottom + 3, x + 4, bottom + 3, x, bottom - 3 });
	}

	private void join(int[] before, int line, int x, TextView.Shown one, Laid.Placed placed) {
		if (x == NOWHERE)
			return;
		int stub = one.laid().rightToLeft() ? -STUB : STUB;
		int y = one.y() + one.laid().lineBottom(line) + 1 + placed.lane() * Laid.LANE;
		if (before != null && before[0] == line)
			gc.drawLine(view.left() + before[1], y, view.left() + x, y);
		else {
			if (before != null)
				gc.drawLine(view.left() + before[1], before[2], view.left() + before[1] + stub, before[2]);
			gc.drawLine(view.left() + x - stub, y, view.left() + x, y);
		}
	}

	/**
	 * Writes the name of the label above where a span begins, unless another name is there.
	 *
	 * @param x    where it begins: its left side, or its right side where lines run to the left
	 * @param tags from where to where there are names above the line
	 */
	private void tag(TextView.Shown one, SpanEntry entry, int line, int x, List<int[]> tags, boolean strong) {
		var annotation = entry.annotation();
		boolean back = one.laid().rightToLeft();
		int bottom = one.y() + one.laid().lineTop(line) - 1;
		int top = bottom - look.tagHeight() + 1;
		int chain = spans.chain(annotation);
		var label = Look.name(context, annotation);
		var name = entry.layer() != null ? NLS.bind(Messages.Layer_name, entry.layer().name(), label) : chain == 0 ? label : label + " #" + chain; //$NON-NLS-1$
		var sign = entry.layer() == null ? ProblemSigns.of(context.findings().get(), annotation.getId()) : null;
		int width = look.width(gc, name) + 4 + (sign == null ? 0 : ProblemSigns.SIZE + 1);
		int left = view.left() + (back ? x - width : x);
		int beside = Math.min(width, 24) / 2;
		boolean room = context.view().labelsShown() && isFree(tags, left - 2, left + width + 2);
		anchors.put(annotation.getId(), new Anchor(view.left() + (back ? x - beside : x + beside), room ? top : bottom, one.block() << 10 | line & 1023));
		if (!room) {
			if (sign != null)
				gc.drawImage(sign, left - ProblemSigns.SIZE / 2, one.y() + one.laid().lineBottom(line) - ProblemSigns.SIZE / 2);
			return;
		}
		tags.add(new int[] { left, left + width });
		gc.setFont(look.small());
		gc.setAlpha(strong ? 255 : 215);
		gc.fillRoundRectangle(left, top, width, bottom - top, 4, 4);
		gc.setAlpha(255);
		gc.setForeground(gc.getDevice().getSystemColor(Look.dark(gc.getBackground()) ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
		gc.drawText(name, left + 2, top - 1, SWT.DRAW_TRANSPARENT);
		if (sign != null)
			gc.drawImage(sign, left + width - ProblemSigns.SIZE - 1, top + (bottom - top - ProblemSigns.SIZE) / 2);
	}

	private static boolean isFree(List<int[]> taken, int from, int to) {
		for (var part : taken)
			if (from < part[1] && to > part[0])
				return false;
		return true;
	}
}
