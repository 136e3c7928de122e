package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Unit;

/**
 * The mouse on a text. A drag marks whole tokens, with Alt characters; a click on a span selects it, and again
 * the next one below it; a drag at an end of a selected span moves that end.
 */
final class TextMouse {

	private static final int SLOP = 4;
	private static final int NEAR = 5;

	private enum Drag {
		NONE, PRESSED, MARK, FRAGMENT, EDGE, RELATE
	}

	private final TextCanvas canvas;
	private final TextView view;
	private final int hand = SWT.CURSOR_IBEAM;
	private Drag drag = Drag.NONE;
	private int startX;
	private int startY;
	private int startPlace;
	private Range startUnit;
	private SpanEntry entry;
	private int fragment;
	private boolean end;
	private Range dragged;

	TextMouse(TextCanvas canvas, TextView view) {
		this.canvas = canvas;
		this.view = view;
		view.setCursor(view.getDisplay().getSystemCursor(hand));
		view.addListener(SWT.MouseDown, this::down);
		view.addListener(SWT.MouseMove, this::move);
		view.addListener(SWT.MouseUp, this::up);
		view.addListener(SWT.MouseExit, event -> {
			if (canvas.ready())
				canvas.context().hovered().set(null);
		});
	}

	void cancel() {
		drag = Drag.NONE;
		view.setFeedback(List.of());
	}

	private TextTool tool() {
		return TextTool.of(canvas.activeTool());
	}

	private void down(Event event) {
		view.setFocus();
		if (!canvas.ready() || event.button != 1)
			return;
		if (event.count > 1) {
			var range = canvas.segmentation().around(event.count == 2 ? Unit.TOKEN : Unit.SENTENCE,
					Math.max(0, view.characterAt(event.x, event.y) < 0 ? view.placeAt(event.x, event.y) - 1 : view.characterAt(event.x, event.y)));
			view.mark(range.start(), range.end());
			drag = Drag.MARK;
			startUnit = range;
			startPlace = range.start();
			canvas.status(""); //$NON-NLS-1$
			return;
		}
		startX = event.x;
		startY = event.y;
		startPlace = view.placeAt(event.x, event.y);
		startUnit = null;
		drag = Drag.PRESSED;
		if (tool() == TextTool.RELATE) {
			own(event).findFirst().ifPresent(from -> {
				entry = from;
				drag = Drag.RELATE;
				view.setSource(entry.id());
			});
		} else if (tool() == TextTool.SELECT && edge(event.x, event.y))
			drag = Drag.EDGE;
	}

	/** The spans at a point that can be changed, from the shortest. */
	private Stream<SpanEntry> own(Event event) {
		return view.spansAt(event.x, event.y).stream().filter(span -> span.layer() == null);
	}

	/** Whether an end of a selected span is at a point; remembers which. */
	private boolean edge(int x, int y) {
		if (!view.showsOwn())
			return false;
		for (var selected : canvas.selectedSpans())
			for (int i = 0; i < selected.fragments().size(); i++) {
				var range = selected.fragments().get(i);
				if (range.isEmpty() || selected.annotation().isLocked())
					continue;
				boolean atStart = near(range.start(), x, y);
				if (atStart || near(range.end(), x, y)) {
					entry = selected;
					fragment = i;
					end = !atStart;
					dragged = range;
					return true;
				}
			}
		return false;
	}

	private boolean near(int place, int x, int y) {
		var at = view.location(place);
		return at != null && Math.abs(at.x - x) <= NEAR && y >= at.y - 2 && y <= at.y + view.look().lineHeight() + 2;
	}

	private void move(Event event) {
		if (!canvas.ready())
			return;
		if (drag == Drag.NONE) {
			hover(event);
			return;
		}
		if (event.y < 0 || event.y > view.getClientArea().height)
			view.scrollBy(event.y < 0 ? -view.look().lineHeight() : view.look().lineHeight());
		if (drag == Drag.PRESSED && Math.abs(event.x - startX) + Math.abs(event.y - startY) > SLOP)
			drag = (event.stateMask & SWT.SHIFT) != 0 && canvas.selectedSpans().size() == 1 ? Drag.FRAGMENT : Drag.MARK;
		int place = view.placeAt(event.x, event.y);
		boolean characters = (event.stateMask & SWT.ALT) != 0;
		switch (drag) {
		case MARK -> {
			var range = marked(place, characters);
			boolean back = place < startPlace;
			view.mark(back ? range.end() : range.start(), back ? range.start() : range.end());
			canvas.status(""); //$NON-NLS-1$
		}
		case FRAGMENT -> {
			dragged = marked(place, characters);
			view.setFeedback(List.of(dragged));
		}
		case EDGE -> dragEdge(place, characters);
		default -> {
			// shown when it ends
		}
		}
	}

	private Range marked(int place, boolean characters) {
		var range = startUnit == null ? new Range(Math.min(startPlace, place), Math.max(startPlace, place))
				: new Range(Math.min(startUnit.start(), place), Math.max(startUnit.end(), place));
		return characters ? range : canvas.segmentation().snap(range);
	}

	private void dragEdge(int place, boolean characters) {
		var old = entry.fragments().get(fragment);
		int to = place;
		if (!characters && place > 0 && place < view.text().length()) {
			var token = canvas.segmentation().around(Unit.TOKEN, end ? place - 1 : place);
			to = end ? token.end() : token.start();
		}
		if (end ? to > old.start() : to < old.end()) {
			dragged = end ? new Range(old.start(), to) : new Range(to, old.end());
			view.setFeedback(List.of(dragged));
		}
	}

	private void hover(Event event) {
		var at = view.spansAt(event.x, event.y);
		canvas.context().hovered().set(at.isEmpty() ? null : at.getFirst().id());
		boolean edge = tool() == TextTool.SELECT && edge(event.x, event.y);
		view.setCursor(view.getDisplay().getSystemCursor(edge ? SWT.CURSOR_SIZEWE : tool() == TextTool.RELATE ? SWT.CURSOR_CROSS : hand));
	}

	private void up(Event event) {
		if (drag != Drag.NONE)
			move(event); // the window system may leave out the last moves
		var ended = drag;
		drag = Drag.NONE;
		view.setFeedback(List.of());
		if (!canvas.ready() || event.button != 1)
			return;
		switch (ended) {
		case PRESSED -> click(event);
		case MARK -> {
			if (tool() == TextTool.MARK && !view.marked().isEmpty())
				canvas.add(List.of(view.marked()), canvas.context().activeLabelId().get());
		}
		case FRAGMENT -> addFragment();
		case EDGE -> {
			var fragments = new ArrayList<>(entry.fragments());
			fragments.set(fragment, dragged);
			if (!fragments.equals(entry.fragments()))
				canvas.edits().place(entry.annotation(), fragments);
			else
				click(event);
		}
		case RELATE -> {
			view.setSource(null);
			own(event).filter(other -> !other.id().equals(entry.id())).findFirst()
					.ifPresentOrElse(other -> canvas.relate(entry, other), () -> canvas.context().selection().set(List.of(entry.id())));
		}
		default -> {
			// nothing was begun
		}
		}
	}

	private void addFragment() {
		var selected = canvas.selectedSpans();
		if (selected.size() != 1 || dragged == null || dragged.isEmpty())
			return;
		var fragments = new ArrayList<>(selected.getFirst().fragments());
		fragments.add(dragged);
		canvas.edits().place(selected.getFirst().annotation(), fragments);
	}

	private void click(Event event) {
		boolean more = (event.stateMask & SWT.MOD1) != 0;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			view.mark(view.anchor(), startPlace);
			canvas.status(""); //$NON-NLS-1$
			return;
		}
		view.mark(startPlace, startPlace);
		var at = view.spansAt(event.x, event.y);
		var selection = canvas.context().selection();
		if (at.isEmpty()) {
			if (!more)
				selection.clear();
		} else if (more)
			selection.toggle(at.getFirst().id());
		else {
			var ids = at.stream().map(SpanEntry::id).toList();
			int now = IntStream.range(0, ids.size()).filter(i -> selection.contains(ids.get(i))).max().orElse(-1);
			selection.set(List.of(ids.get((now + 1) % ids.size())));
		}
		if (!more)
			canvas.go(startPlace, at);
		canvas.status(""); //$NON-NLS-1$
	}
}
