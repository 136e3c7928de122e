package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.scene.Colors;

/**
 * Paints relations as arcs above the lines: in lanes, the shortest lowest. One between two lines runs by way
 * of the left margin; one whose other end is out of view runs to the end of the view.
 */
final class ArcPainter {

	/** Arcs that are painted at most; more could not be told apart. */
	private static final int MOST = 400;
	private static final int GUTTERS = 8;
	private static final int GUTTER = 4;
	private static final int ROUND = 4;

	private record Arc(Relation relation, SpanPainter.Anchor source, SpanPainter.Anchor target, boolean down) {

		boolean onOneLine() {
			return source != null && target != null && source.line() == target.line();
		}

		int length() {
			return onOneLine() ? Math.abs(source.x() - target.x()) : Integer.MAX_VALUE;
		}
	}

	private final GC gc;
	private final TextView view;
	private final EditingContext context;
	private final SpanIndex spans;
	private final Look look;
	/** For each line and lane, the stretches that are taken. */
	private final Map<Integer, List<List<int[]>>> taken = new HashMap<>();
	private int gutter;

	ArcPainter(GC gc, TextView view, EditingContext context, SpanIndex spans, Look look) {
		this.gc = gc;
		this.view = view;
		this.context = context;
		this.spans = spans;
		this.look = look;
	}

	void paint(Map<String, SpanPainter.Anchor> anchors) {
		var arcs = new LinkedHashMap<String, Arc>();
		for (var id : anchors.keySet())
			for (var relation : spans.relations(id))
				if (arcs.size() < MOST)
					arcs.computeIfAbsent(relation.getId(), key -> arc(relation, anchors));
		var ordered = new ArrayList<>(arcs.values());
		ordered.sort(Comparator.comparingInt(Arc::length).thenComparing(arc -> arc.relation.getId()));
		gc.setAntialias(SWT.ON);
		gc.setFont(look.small());
		ordered.forEach(this::paint);
		gc.setAlpha(255);
		gc.setLineWidth(1);
	}

	private Arc arc(Relation relation, Map<String, SpanPainter.Anchor> anchors) {
		var source = spans.get(relation.getSourceId());
		var target = spans.get(relation.getTargetId());
		return new Arc(relation, anchors.get(relation.getSourceId()), anchors.get(relation.getTargetId()),
				source != null && target != null && source.start() <= target.start());
	}

	private void paint(Arc arc) {
		var type = context.schema().relationType(arc.relation.getTypeId());
		boolean strong = context.selection().contains(arc.relation.getSourceId()) || context.selection().contains(arc.relation.getTargetId());
		int rgb = Colors.parse(type.map(t -> t.getColor()).orElse(null), look.dark() ? 0xB0BEC5 : 0x546E7A);
		gc.setForeground(Colors.color(rgb));
		gc.setBackground(gc.getForeground());
		gc.setAlpha(strong ? 255 : 170);
		gc.setLineWidth(strong ? 2 : 1);
		var name = type.map(t -> t.getName()).orElse("?"); //$NON-NLS-1$
		boolean directed = type.map(t -> t.isDirected()).orElse(true);
		if (arc.onOneLine()) {
			int left = Math.min(arc.source.x(), arc.target.x());
			int right = Math.max(arc.source.x(), arc.target.x());
			int y = Math.min(arc.source.top(), arc.target.top()) - lane(arc.source.line(), left, right) * Laid.ARC - 4;
			bend(arc.source.x(), arc.source.top(), y, arc.target.x(), arc.target.top());
			if (directed)
				head(arc.target);
			name(name, (left + right) / 2, y, right - left);
		} else
			throughMargin(arc, name, directed);
	}

	private void throughMargin(Arc arc, String name, boolean directed) {
		int x = 6 + gutter++ % GUTTERS * GUTTER;
		int end = view.getClientArea().height + 2;
		int sourceY = arc.source == null ? arc.down ? -2 : end : leg(arc.source, x);
		int targetY = arc.target == null ? arc.down ? end : -2 : leg(arc.target, x);
		gc.drawLine(x, sourceY, x, targetY);
		if (directed && arc.target != null)
			head(arc.target);
		if (arc.source != null)
			name(name, (x + arc.source.x()) / 2, sourceY, arc.source.x() - x);
		else if (arc.target != null)
			name(name, (x + arc.target.x()) / 2, targetY, arc.target.x() - x);
	}

	/** From a span up, and along its line to the margin. */
	private int leg(SpanPainter.Anchor anchor, int x) {
		int y = anchor.top() - lane(anchor.line(), x, anchor.x()) * Laid.ARC - 4;
		gc.drawLine(anchor.x(), anchor.top(), anchor.x(), y);
		gc.drawLine(x, y, anchor.x(), y);
		return y;
	}

	private void bend(int fromX, int fromY, int y, int toX, int toY) {
		int round = Math.min(ROUND, Math.abs(toX - fromX) / 2) * Integer.signum(toX - fromX);
		var path = new Path(gc.getDevice());
		path.moveTo(fromX, fromY);
		path.lineTo(fromX, y + ROUND);
		path.quadTo(fromX, y, fromX + round, y);
		path.lineTo(toX - round, y);
		path.quadTo(toX, y, toX, y + ROUND);
		path.lineTo(toX, toY);
		gc.drawPath(path);
		path.dispose();
	}

	private void head(SpanPainter.Anchor at) {
		gc.fillPolygon(new int[] { at.x() - 3, at.top() - 5, at.x() + 4, at.top() - 5, at.x(), at.top() });
	}

	private void name(String name, int middle, int y, int room) {
		int width = look.width(gc, name) + 4;
		if (width > room - 4)
			return;
		int alpha = gc.getAlpha();
		var own = gc.getBackground();
		gc.setAlpha(255);
		gc.setBackground(view.getBackground());
		gc.fillRectangle(middle - width / 2, y - look.tagHeight() / 2, width, look.tagHeight());
		gc.setBackground(own);
		gc.drawText(name, middle - width / 2 + 2, y - look.tagHeight() / 2, SWT.DRAW_TRANSPARENT);
		gc.setAlpha(alpha);
	}

	/** The lowest lane of a line that is free over a stretch; the last when none is. */
	private int lane(int line, int left, int right) {
		var lanes = taken.computeIfAbsent(line, key -> new ArrayList<>());
		for (int i = 0;; i++) {
			if (i == lanes.size())
				lanes.add(new ArrayList<>());
			if (i == Laid.ARCS - 1 || lanes.get(i).stream().noneMatch(part -> part[0] < right && part[1] > left)) {
				lanes.get(i).add(new int[] { left, right });
				return i;
			}
		}
	}
}
