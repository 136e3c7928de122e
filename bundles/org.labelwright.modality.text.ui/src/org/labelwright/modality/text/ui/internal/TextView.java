package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.Turns;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.scene.Colors;

/**
 * Shows a text with its spans and relations. Only what is visible is laid out; the heights of the rest are
 * estimated, and corrected when it comes into view while what is visible stays in place. Knows where things
 * are, and leaves to others what becomes of them.
 */
final class TextView extends Canvas {

	/** How much of the tint of what is said covers the background. */
	private static final int NOW = 90;
	private static final int LEFT = 44;
	private static final int RIGHT = 14;
	private static final int TOP = 6;
	private static final int KEPT = 300;
	private static final int WHEEL_LINES = 3;

	/** A block on the screen. */
	record Shown(int block, int y, Laid laid) {
	}

	private final Look look;
	private final Map<Integer, Laid> laid = new LinkedHashMap<>(KEPT, 0.75f, true);
	private Text text;
	private Turns turns;
	private Blocks blocks;
	private final List<Runnable> scrolled = new CopyOnWriteArrayList<>();
	private SpanIndex spans;
	/** Of other documents; null when none are shown. */
	private SpanIndex others;
	private boolean ownShown = true;
	private EditingContext context;
	private String message = ""; //$NON-NLS-1$
	private int topBlock;
	/** Pixels of the top block above the view. */
	private int hidden;
	private int caret;
	private int anchor;
	private int wishedX = -1;
	private boolean arcsShown = true;
	private String source;
	private int width;

	TextView(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		look = new Look(this);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Dispose, event -> {
			forgetAll();
			look.dispose();
		});
		getVerticalBar().addListener(SWT.Selection, event -> scrollToHeight(getVerticalBar().getSelection()));
		getVerticalBar().setVisible(false);
	}

	void show(Text shown, Turns spoken, SpanIndex index, EditingContext editing) {
		clear(""); //$NON-NLS-1$
		text = shown;
		turns = spoken;
		spans = index;
		context = editing;
		blocks = new Blocks(shown);
		estimate();
		updateBar();
		redraw();
	}

	/** Shows no text but a message, which may be empty. */
	void clear(String instead) {
		forgetAll();
		others = null;
		ownShown = true;
		text = null;
		context = null;
		now = List.of();
		message = instead;
		topBlock = hidden = caret = anchor = 0;
		source = null;
		getVerticalBar().setVisible(false);
		redraw();
	}

	/** Shows other documents as well, and what is edited or not. */
	void showOthers(SpanIndex shown, boolean own) {
		others = shown;
		ownShown = own;
		relayout();
	}

	Text text() {
		return text;
	}

	Turns turns() {
		return turns;
	}

	Look look() {
		return look;
	}

	// ---- layout

	private void forgetAll() {
		laid.values().forEach(Laid::dispose);
		laid.clear();
	}

	/** Places spans anew on what a range of code points touches, since they have changed there. */
	void place(int start, int end) {
		int from = blocks.at(text.utf16(start));
		int to = blocks.at(text.utf16(end));
		boolean moved = false;
		for (var known : laid.entrySet()) {
			int block = known.getKey();
			if (block < from || block > to)
				continue;
			int before = known.getValue().height();
			var placed = placed(blocks.start(block), blocks.end(block));
			known.getValue().place(placed, relations(placed));
			blocks.setHeight(block, known.getValue().height());
			moved |= known.getValue().height() != before;
		}
		if (moved)
			settle();
		else
			redraw(start, end);
	}

	/** Paints anew what a range of code points touches. */
	void redraw(int start, int end) {
		int from = blocks.at(text.utf16(start));
		int to = blocks.at(text.utf16(end));
		for (var one : shown())
			if (one.block() >= from && one.block() <= to)
				redraw(0, one.y(), getClientArea().width, one.laid().height(), false);
	}

	private void estimate() {
		width = Math.max(80, getClientArea().width - LEFT - RIGHT);
		double perLine = Math.max(1, width / look.charWidth());
		int line = look.lineHeight() + look.tagHeight() + 4;
		for (int i = 0; i < blocks.count(); i++)
			blocks.setHeight(i, (int) Math.max(1, Math.ceil((blocks.end(i) - blocks.start(i)) / perLine)) * line);
	}

	private void resized() {
		if (text == null)
			return;
		if (Math.max(80, getClientArea().width - LEFT - RIGHT) != width) {
			forgetAll();
			estimate();
			hidden = 0;
		}
		settle();
	}

	private Laid laid(int block) {
		var known = laid.get(block);
		if (known != null)
			return known;
		int start = blocks.start(block);
		int end = blocks.end(block);
		var placed = placed(start, end);
		var made = new Laid(getDisplay(), look, blocks.shown(block), width, placed, relations(placed), speaker(start, end));
		laid.put(block, made);
		if (laid.size() > KEPT) {
			var eldest = laid.entrySet().iterator();
			eldest.next().getValue().dispose();
			eldest.remove();
		}
		blocks.setHeight(block, made.height());
		return made;
	}

	/** Where a name of a speaker stands in a block, in chars from its start; empty for nowhere. */
	private Range speaker(int start, int end) {
		int turn = turns.at(text.codePoint(start));
		var name = turn < 0 ? null : turns.all().get(turn).name();
		if (name == null || text.utf16(name.start()) < start || text.utf16(name.end()) > end)
			return new Range(0, 0);
		return new Range(text.utf16(name.start()) - start, text.utf16(name.end()) - start);
	}

	private int relations(List<Laid.Placed> placed) {
		int relations = 0;
		for (var one : placed)
			if (one.begins() && arcsShown)
				relations += spans.relations(one.entry().id()).size();
		return relations;
	}

	private List<Laid.Placed> placed(int start, int end) {
		var placed = new ArrayList<Laid.Placed>();
		if (!context.view().annotationsShown())
			return placed;
		int from = text.codePoint(start);
		int to = text.codePoint(end);
		var free = new int[Laid.LANES];
		Arrays.fill(free, -1);
		for (var entry : touching(from, to)) {
			if (!context.view().isVisible(entry.annotation()))
				continue;
			int lane = 0;
			while (lane < Laid.LANES - 1 && free[lane] > Math.max(from, entry.start()))
				lane++;
			free[lane] = Math.max(free[lane], entry.end());
			for (int i = 0; i < entry.fragments().size(); i++) {
				var fragment = entry.fragments().get(i);
				boolean here = fragment.isEmpty() ? fragment.start() >= from && fragment.start() <= to
						: fragment.start() < to && fragment.end() > from || fragment.start() == to && from == to;
				if (here)
					placed.add(new Laid.Placed(entry, i, text.utf16(Math.max(from, fragment.start())) - start,
							text.utf16(Math.min(to, fragment.end())) - start, lane, fragment.start() >= from && i == 0));
			}
		}
		return placed;
	}

	private List<SpanEntry> touching(int from, int to) {
		if (others == null)
			return own(from, to);
		var all = new ArrayList<>(own(from, to));
		all.addAll(others.touching(from, to));
		return all;
	}

	/** Of what is edited, while that is shown. */
	private List<SpanEntry> own(int from, int to) {
		return ownShown ? spans.touching(from, to) : List.of();
	}

	/** Whether what is edited is shown, and not other documents alone. */
	boolean showsOwn() {
		return ownShown;
	}

	/** The blocks on the screen, from above. */
	List<Shown> shown() {
		var shown = new ArrayList<Shown>();
		int bottom = getClientArea().height;
		for (int block = topBlock, y = TOP - hidden; block < blocks.count() && y < bottom; block++) {
			var one = laid(block);
			shown.add(new Shown(block, y, one));
			y += one.height();
		}
		return shown;
	}

	int left() {
		return LEFT;
	}

	// ---- scrolling

	private void wheel(Event event) {
		scrollBy(-event.count * look.lineHeight() * WHEEL_LINES / 3);
		event.doit = false;
	}

	/** Moves the text up by pixels; whatever is passed is laid out, so that the distance is exact. */
	void scrollBy(int pixels) {
		if (text == null)
			return;
		hidden += pixels;
		settle();
	}

	void scrollPage(int direction) {
		scrollBy(direction * Math.max(look.lineHeight(), getClientArea().height - 2 * look.lineHeight()));
	}

	private void scrollToHeight(long height) {
		if (text == null)
			return;
		topBlock = blocks.atHeight(height);
		hidden = (int) (height - blocks.top(topBlock));
		settle();
	}

	/** Makes the top block the one at the top of the view, and keeps the end of the text at its bottom. */
	private void settle() {
		while (hidden < 0 && topBlock > 0)
			hidden += laid(--topBlock).height();
		hidden = Math.max(0, hidden);
		while (topBlock < blocks.count() - 1 && hidden >= laid(topBlock).height())
			hidden -= laid(topBlock++).height();
		int view = getClientArea().height;
		int below = TOP - hidden;
		for (int block = topBlock; block < blocks.count() && below < view; block++)
			below += laid(block).height();
		if (below < view) { // the end of the text is above the bottom
			hidden -= view - below;
			while (hidden < 0 && topBlock > 0)
				hidden += laid(--topBlock).height();
			hidden = Math.max(0, hidden);
		}
		updateBar();
		redraw();
		scrolled.forEach(Runnable::run);
	}

	/**
	 * Which line is at the top of the view.
	 *
	 * @param hidden pixels of the block above it
	 */
	record Stretch(int block, int hidden) {
	}

	Stretch stretch() {
		return text == null ? null : new Stretch(topBlock, hidden);
	}

	void show(Stretch stretch) {
		if (text == null || stretch.equals(stretch()) || stretch.block >= blocks.count())
			return;
		topBlock = stretch.block;
		hidden = stretch.hidden;
		settle();
	}

	/** Told after each change of what is in view. */
	Registration onScroll(Runnable listener) {
		scrolled.add(listener);
		return () -> scrolled.remove(listener);
	}

	private void updateBar() {
		var bar = getVerticalBar();
		int view = Math.max(1, getClientArea().height);
		int total = (int) Math.min(Integer.MAX_VALUE, blocks.total() + TOP);
		bar.setVisible(total > view);
		bar.setValues((int) (blocks.top(topBlock) + hidden), 0, Math.max(total, view), view, look.lineHeight() * WHEEL_LINES, view);
	}

	/** Brings a place into view. */
	void reveal(int place) {
		int index = text.utf16(place);
		int block = blocks.at(index);
		for (var one : shown())
			if (one.block() == block) {
				int line = one.laid().lineOf(Math.min(one.laid().length(), index - blocks.start(block)));
				int top = one.y() + one.laid().lineTop(line) - look.tagHeight();
				int bottom = one.y() + one.laid().lineBottom(line) + 4;
				if (top < 0)
					scrollBy(top - TOP);
				else if (bottom > getClientArea().height)
					scrollBy(bottom - getClientArea().height + TOP);
				return;
			}
		topBlock = block;
		var there = laid(block);
		hidden = there.lineTop(there.lineOf(Math.min(there.length(), index - blocks.start(block)))) - getClientArea().height / 3;
		settle();
	}

	// ---- places

	/** The place between two code points nearest to a point. */
	int placeAt(int x, int y) {
		var one = shownAt(y);
		if (one == null)
			return y < 0 && topBlock == 0 ? 0 : text.length();
		return text.codePoint(blocks.start(one.block()) + one.laid().placeAt(x - LEFT, y - one.y()));
	}

	/** The code point at a point, or -1. */
	int characterAt(int x, int y) {
		var one = shownAt(y);
		int found = one == null ? -1 : one.laid().characterAt(x - LEFT, y - one.y());
		return found < 0 ? -1 : text.codePoint(blocks.start(one.block()) + found);
	}

	private Shown shownAt(int y) {
		Shown found = null;
		for (var one : shown())
			if (one.y() <= y)
				found = one;
		return found != null && y < found.y() + found.laid().height() ? found : null;
	}

	/** The spans at a point, of what is edited, the smallest first. */
	List<SpanEntry> spansAt(int x, int y) {
		int place = characterAt(x, y);
		int between = placeAt(x, y);
		var found = new ArrayList<SpanEntry>();
		for (var entry : touching(Math.max(0, between - 1), Math.min(text.length(), between + 1)))
			if (context.view().isVisible(entry.annotation()) && (place >= 0 && entry.covers(place) && entry.size() > 0
					|| entry.fragments().stream().anyMatch(f -> f.isEmpty() && f.start() == between)))
				found.add(entry);
		found.sort(Comparator.comparingInt(SpanEntry::size));
		return found;
	}

	/** Where a place is on the screen: the upper end of a caret there; null when it is not in view. */
	Point location(int place) {
		int index = text.utf16(place);
		for (var one : shown())
			if (one.block() == blocks.at(index)) {
				int inside = Math.min(one.laid().length(), index - blocks.start(one.block()));
				return new Point(LEFT + one.laid().x(inside), one.y() + one.laid().lineTop(one.laid().lineOf(inside)));
			}
		return null;
	}

	// ---- caret

	int caret() {
		return caret;
	}

	/** What is marked; empty at the caret when nothing is. */
	Range marked() {
		return new Range(Math.min(caret, anchor), Math.max(caret, anchor));
	}

	void mark(int from, int to) {
		var before = marked();
		anchor = from;
		caret = to;
		wishedX = -1;
		redraw(before.start(), before.end());
		redraw(marked().start(), marked().end());
	}

	/** Moves the caret to the line above or below. */
	void moveLine(int lines, boolean extend) {
		reveal(caret);
		int index = text.utf16(caret);
		int block = blocks.at(index);
		var one = laid(block);
		int inside = Math.min(one.length(), index - blocks.start(block));
		int x = wishedX >= 0 ? wishedX : one.x(inside);
		int line = one.lineOf(inside) + lines;
		if (line < 0 && block > 0) {
			one = laid(--block);
			line = one.lineCount() - 1;
		} else if (line >= one.lineCount() && block + 1 < blocks.count()) {
			one = laid(++block);
			line = 0;
		}
		if (line < 0 || line >= one.lineCount())
			return;
		int place = text.codePoint(blocks.start(block) + one.placeAt(x, one.lineTop(line) + 1));
		mark(extend ? anchor : place, place);
		wishedX = x;
		reveal(place);
	}

	/** Whether the line of the caret runs from right to left. */
	boolean rightToLeft() {
		return laid(blocks.at(text.utf16(caret))).rightToLeft();
	}

	/** Start or end of the line on the screen that holds the caret. */
	int lineEdge(boolean end) {
		int index = text.utf16(caret);
		int block = blocks.at(index);
		var one = laid(block);
		int line = one.lineOf(Math.min(one.length(), index - blocks.start(block)));
		return text.codePoint(blocks.start(block) + (end ? one.lineEnd(line) : one.lineStart(line)));
	}

	int anchor() {
		return anchor;
	}

	// ---- options

	void zoom(int steps) {
		look.zoom(steps);
		forgetAll();
		if (text == null)
			return;
		estimate();
		hidden = 0;
		settle();
	}

	boolean arcsShown() {
		return arcsShown;
	}

	void setArcsShown(boolean shown) {
		arcsShown = shown;
		relayout();
	}

	/** Lays out everything anew, for instance when other spans are visible. */
	void relayout() {
		if (text == null)
			return;
		forgetAll();
		settle();
	}

	/** Marks the span from which a relation is being made, or none. */
	void setSource(String id) {
		if (!Objects.equals(source, id)) {
			source = id;
			redraw();
		}
	}

	String source() {
		return source;
	}

	/** Feedback while an edge is dragged or fragments are chosen; empty for none. */
	private List<Range> feedback = List.of();

	/** What is said at the moment. */
	private List<Range> now = List.of();

	void setNow(List<Range> ranges) {
		var former = now;
		now = List.copyOf(ranges);
		if (text == null)
			return;
		former.forEach(range -> redraw(range.start(), range.end()));
		now.forEach(range -> redraw(range.start(), range.end()));
	}

	/** What is said at the moment; empty when that is not known. */
	List<Range> now() {
		return now;
	}

	void setFeedback(Collection<Range> ranges) {
		feedback = List.copyOf(ranges);
		redraw();
	}

	// ---- painting

	private void paint(Event event) {
		var gc = event.gc;
		gc.setBackground(getBackground());
		gc.setForeground(getForeground());
		gc.fillRectangle(getClientArea());
		if (text == null) {
			gc.drawText(message, LEFT, TOP + look.lineHeight(), true);
			return;
		}
		var painter = new SpanPainter(gc, this, context, spans, look);
		var shown = shown();
		var damaged = shown.stream().filter(one -> one.y() < event.y + event.height && one.y() + one.laid().height() > event.y).toList();
		for (var one : damaged) {
			background(gc, one);
			painter.tint(one);
		}
		gc.setAlpha(255);
		gc.setForeground(getForeground());
		gc.setFont(look.font());
		for (var one : damaged)
			one.laid().layout().draw(gc, LEFT, one.y() + one.laid().top());
		for (var one : shown)
			painter.lines(one);
		shown.forEach(one -> turn(gc, one));
		if (arcsShown)
			new ArcPainter(gc, this, context, spans, look).paint(painter.anchors());
		caret(gc);
		if (!shown.isEmpty())
			updateBar();
	}

	private void background(GC gc, Shown one) {
		gc.setBackground(look.now());
		gc.setAlpha(NOW);
		now.forEach(range -> fill(gc, one, range));
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(isFocusControl() ? 110 : 60);
		fill(gc, one, marked());
		feedback.forEach(range -> fill(gc, one, range));
	}

	/** A bar beside what a speaker says. */
	private void turn(GC gc, Shown one) {
		int turn = turns.at(text.codePoint(blocks.start(one.block())));
		if (turn < 0)
			return;
		gc.setAlpha(255);
		gc.setBackground(Colors.color(Colors.byNumber(turns.all().get(turn).speakerNumber())));
		gc.fillRectangle(one.laid().rightToLeft() ? LEFT + width + 3 : LEFT - 6, one.y(), 3, one.laid().height());
	}

	private void fill(GC gc, Shown one, Range range) {
		int start = Math.max(0, text.utf16(range.start()) - blocks.start(one.block()));
		int end = Math.min(one.laid().length(), text.utf16(range.end()) - blocks.start(one.block()));
		if (start < end)
			for (var part : one.laid().parts(start, end))
				gc.fillRectangle(LEFT + part.x(), one.y() + one.laid().lineTop(part.line()), part.width(),
						one.laid().lineBottom(part.line()) - one.laid().lineTop(part.line()));
	}

	private void caret(GC gc) {
		if (!isFocusControl())
			return;
		var place = location(caret);
		if (place == null)
			return;
		gc.setAlpha(255);
		gc.setBackground(getForeground());
		gc.fillRectangle(place.x - 1, place.y, 2, look.lineHeight());
	}
}
