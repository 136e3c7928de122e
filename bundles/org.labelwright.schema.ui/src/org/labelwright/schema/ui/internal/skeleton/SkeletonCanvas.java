package org.labelwright.schema.ui.internal.skeleton;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/**
 * The skeleton of a label over a picture. A click adds a point, a drag moves one, which keeps to the places of others and to the middle unless Alt is held;
 * Ctrl and a click on another joins the two or parts them. Ctrl and the wheel zoom, the wheel and the middle button move the picture. Keys: Insert adds,
 * Page Up and Page Down go along the points, the arrow keys move the selected one (with Shift in larger steps), Space marks it and joins the next one that it
 * is pressed on, M mirrors, Delete deletes; plus, minus and 0 zoom.
 */
final class SkeletonCanvas extends Canvas {

	private static final int MARGIN = 24;
	private static final int RADIUS = 6;
	private static final int REACH = 10;
	private static final double NUDGE = 0.005;
	private static final double LEAP = 0.05;
	private static final double MIDDLE = 0.5;
	/** Pixels within which a dragged point keeps to a place. */
	private static final int SNAP = 5;
	private static final double ZOOM = 1.25;
	private static final double MOST_ZOOM = 20;
	private static final int SCROLL = 40;
	private static final int LINE = 3;

	private SchemaEditing editing;
	private Label label;
	private Image picture;
	/** Under the pressed button; null when none is. */
	private SkeletonPoint dragged;
	private boolean moved;
	private double dragX;
	private double dragY;
	/** Lines that the dragged point keeps to; NaN for none. */
	private double guideX = Double.NaN;
	private double guideY = Double.NaN;
	private double zoom = 1;
	/** How far the middle of the place is moved from that of the canvas, in pixels. */
	private double panX;
	private double panY;
	/** Where the middle button was pressed or moved to last; null when it is not. */
	private Point grabbed;
	/** The end from which Space joins. */
	private SkeletonPoint marked;

	SkeletonCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::drag);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.Dispose, event -> picture(null));
	}

	/** Shows a label; null for none. */
	void show(SchemaEditing edited, Label shown) {
		editing = edited;
		label = shown;
		if (marked != null && !points().contains(marked))
			marked = null;
		redraw();
	}

	/** Puts a picture below the skeleton, and takes it over; null for none. */
	void picture(Image shown) {
		if (picture != null)
			picture.dispose();
		picture = shown;
		if (!isDisposed())
			zoom(0, 0, 0);
	}

	private List<SkeletonPoint> points() {
		return label == null || label.getSkeleton() == null ? List.of() : label.getSkeleton().getPoints();
	}

	private SkeletonPoint selected() {
		return editing == null ? null
				: editing.selected().stream().filter(SkeletonPoint.class::isInstance).map(SkeletonPoint.class::cast).filter(points()::contains).findFirst()
						.orElse(null);
	}

	/** The place of a new object: that of the picture, or the largest square. */
	private Rectangle frame() {
		var area = getClientArea();
		int width = picture == null ? 1 : picture.getBounds().width;
		int height = picture == null ? 1 : picture.getBounds().height;
		double scale = zoom * Math.max(1e-3, Math.min((area.width - 2.0 * MARGIN) / width, (area.height - 2.0 * MARGIN) / height));
		int w = Math.max(1, (int) (width * scale));
		int h = Math.max(1, (int) (height * scale));
		return new Rectangle((int) Math.round((area.width - w) / 2.0 + panX), (int) Math.round((area.height - h) / 2.0 + panY), w, h);
	}

	/**
	 * Zooms, so that what is at a place stays there.
	 *
	 * @param by 0 for the whole
	 */
	private void zoom(double by, int x, int y) {
		double before = zoom;
		zoom = Math.clamp(zoom * by, 1, MOST_ZOOM);
		if (zoom == 1)
			panX = panY = 0;
		else {
			var area = getClientArea();
			panX = (x - area.width / 2.0) * (1 - zoom / before) + panX * zoom / before;
			panY = (y - area.height / 2.0) * (1 - zoom / before) + panY * zoom / before;
		}
		redraw();
	}

	private void zoomInMiddle(double by) {
		zoom(by, getClientArea().width / 2, getClientArea().height / 2);
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0)
			zoom(event.count > 0 ? ZOOM : 1 / ZOOM, event.x, event.y);
		else if ((event.stateMask & SWT.SHIFT) != 0)
			pan(Integer.signum(event.count) * SCROLL, 0);
		else
			pan(0, Integer.signum(event.count) * SCROLL);
	}

	private void pan(int x, int y) {
		if (zoom == 1)
			return; // all is in sight
		panX += x;
		panY += y;
		redraw();
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		var frame = frame();
		if (picture == null) {
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(frame);
			gc.drawLine(frame.x + frame.width / 2, frame.y, frame.x + frame.width / 2, frame.y + frame.height);
			gc.setLineStyle(SWT.LINE_SOLID);
		} else
			gc.drawImage(picture, 0, 0, picture.getBounds().width, picture.getBounds().height, frame.x, frame.y, frame.width, frame.height);
		var points = points();
		if (points.isEmpty()) {
			gc.setForeground(getForeground());
			gc.drawText(label == null ? Messages.Skeleton_noLabel : Messages.Skeleton_empty, MARGIN, 4, true);
			return;
		}
		var color = new Color(Swatches.rgb(label.getColor()));
		gc.setLineWidth(LINE);
		gc.setForeground(color);
		for (var edge : label.getSkeleton().getEdges())
			if (edge.getFrom() >= 0 && edge.getTo() >= 0 && Math.max(edge.getFrom(), edge.getTo()) < points.size())
				gc.drawLine(x(points.get(edge.getFrom()), frame), y(points.get(edge.getFrom()), frame), x(points.get(edge.getTo()), frame),
						y(points.get(edge.getTo()), frame));
		for (var point : points)
			if (point != selected())
				paint(gc, point, frame, color(point, color));
		if (selected() != null)
			paint(gc, selected(), frame, color(selected(), color));
		if (dragged != null && moved)
			paintGuides(gc, frame);
		if (isFocusControl())
			gc.drawFocus(0, 0, getClientArea().width, getClientArea().height);
	}

	private void paintGuides(GC gc, Rectangle frame) {
		gc.setLineWidth(1);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		if (!Double.isNaN(guideX))
			gc.drawLine(frame.x + (int) (guideX * frame.width), frame.y, frame.x + (int) (guideX * frame.width), frame.y + frame.height);
		if (!Double.isNaN(guideY))
			gc.drawLine(frame.x, frame.y + (int) (guideY * frame.height), frame.x + frame.width, frame.y + (int) (guideY * frame.height));
	}

	private static Color color(SkeletonPoint point, Color ofLabel) {
		return point.getColor() == null ? ofLabel : new Color(Swatches.rgb(point.getColor()));
	}

	private void paint(GC gc, SkeletonPoint point, Rectangle frame, Color color) {
		int x = x(point, frame);
		int y = y(point, frame);
		gc.setLineWidth(point == selected() || point == marked ? LINE : 1);
		gc.setBackground(point == marked ? getDisplay().getSystemColor(SWT.COLOR_WHITE) : color);
		gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		gc.setForeground(getDisplay().getSystemColor(point == selected() ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
		gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		var name = point.getName() == null ? "" : point.getName(); //$NON-NLS-1$
		var size = gc.textExtent(name);
		int left = Math.min(x + RADIUS + 4, getClientArea().width - size.x);
		gc.setBackground(getBackground());
		gc.setAlpha(190);
		gc.fillRoundRectangle(left - 2, y - size.y / 2, size.x + 4, size.y, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(getForeground());
		gc.drawText(name, left, y - size.y / 2, true);
	}

	private int x(SkeletonPoint point, Rectangle frame) {
		return frame.x + (int) Math.round((point == dragged && moved ? dragX : point.getX()) * frame.width);
	}

	private int y(SkeletonPoint point, Rectangle frame) {
		return frame.y + (int) Math.round((point == dragged && moved ? dragY : point.getY()) * frame.height);
	}

	private SkeletonPoint at(int x, int y) {
		var frame = frame();
		var near = points().reversed().stream().filter(point -> Math.hypot(x(point, frame) - x, y(point, frame) - y) <= REACH).toList();
		return near.contains(selected()) ? selected() : near.stream().findFirst().orElse(null); // several may lie upon each other
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 2)
			grabbed = new Point(event.x, event.y);
		if (label == null || event.button != 1)
			return;
		var point = at(event.x, event.y);
		var before = selected();
		if (point != null && before != null && point != before && (event.stateMask & SWT.MOD1) != 0) {
			editing.skeletons().connect(before, point);
			editing.select(point);
			return;
		}
		var frame = frame();
		if (point == null && !frame.contains(event.x, event.y))
			return;
		if (point == null)
			point = editing.skeletons().add(label, Messages.Skeleton_point, (event.x - frame.x) / (double) frame.width,
					(event.y - frame.y) / (double) frame.height);
		editing.select(point);
		dragged = point;
		moved = false;
	}

	private void drag(Event event) {
		if (grabbed != null) {
			pan(event.x - grabbed.x, event.y - grabbed.y);
			grabbed = new Point(event.x, event.y);
		}
		if (dragged == null)
			return;
		var frame = frame();
		moved = moved || Math.hypot(event.x - x(dragged, frame), event.y - y(dragged, frame)) > 2;
		dragX = Math.clamp((event.x - frame.x) / (double) frame.width, 0, 1);
		dragY = Math.clamp((event.y - frame.y) / (double) frame.height, 0, 1);
		boolean free = (event.stateMask & SWT.ALT) != 0;
		guideX = free ? Double.NaN : near(dragX, SkeletonPoint::getX, SNAP / (double) frame.width);
		guideY = free ? Double.NaN : near(dragY, SkeletonPoint::getY, SNAP / (double) frame.height);
		dragX = Double.isNaN(guideX) ? dragX : guideX;
		dragY = Double.isNaN(guideY) ? dragY : guideY;
		redraw();
	}

	/** The place of another point, or the middle, that is nearest to a value; NaN when none is near. */
	private double near(double value, ToDoubleFunction<SkeletonPoint> place, double reach) {
		return DoubleStream.concat(DoubleStream.of(MIDDLE), points().stream().filter(point -> point != dragged).mapToDouble(place))
				.filter(other -> Math.abs(other - value) <= reach).boxed().min(Comparator.comparingDouble(other -> Math.abs(other - value))).orElse(Double.NaN);
	}

	private void release(Event event) {
		grabbed = null;
		var point = dragged;
		dragged = null;
		if (point != null && moved && points().contains(point)) {
			editing.endTyping();
			editing.skeletons().move(point, dragX, dragY);
			editing.endTyping();
		}
		redraw();
	}

	private void key(Event event) {
		if (label == null)
			return;
		boolean done = true;
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> zoomInMiddle(ZOOM);
		case '-', SWT.KEYPAD_SUBTRACT -> zoomInMiddle(1 / ZOOM);
		case '0', SWT.KEYPAD_0 -> zoomInMiddle(0);
		case SWT.INSERT -> editing.select(editing.skeletons().add(label, Messages.Skeleton_point, MIDDLE, MIDDLE));
		case SWT.PAGE_DOWN -> step(1);
		case SWT.PAGE_UP -> step(-1);
		default -> done = selected() != null && key(event.keyCode, selected(), (event.stateMask & SWT.SHIFT) != 0 ? LEAP : NUDGE);
		}
		event.doit = !done;
	}

	private boolean key(int key, SkeletonPoint point, double by) {
		switch (key) {
		case SWT.ARROW_LEFT -> editing.skeletons().move(point, point.getX() - by, point.getY());
		case SWT.ARROW_RIGHT -> editing.skeletons().move(point, point.getX() + by, point.getY());
		case SWT.ARROW_UP -> editing.skeletons().move(point, point.getX(), point.getY() - by);
		case SWT.ARROW_DOWN -> editing.skeletons().move(point, point.getX(), point.getY() + by);
		case 'm' -> editing.select(editing.skeletons().mirror(point));
		case ' ' -> join(point);
		case SWT.DEL -> delete(point);
		default -> {
			return false;
		}
		}
		return true;
	}

	private void step(int by) {
		if (!points().isEmpty())
			editing.select(points().get(Math.floorMod((selected() == null ? by < 0 ? 0 : -1 : points().indexOf(selected())) + by, points().size())));
	}

	private void join(SkeletonPoint point) {
		if (marked == null || marked == point)
			marked = marked == null ? point : null;
		else {
			editing.skeletons().connect(marked, point);
			marked = null;
		}
		redraw();
	}

	private void delete(SkeletonPoint point) {
		if (!editing.edits().canDelete(point))
			return;
		editing.edits().delete(List.of(point));
		step(-1);
	}
}
