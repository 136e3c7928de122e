package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.gef.DragTracker;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.Geometries;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.scene.Outline;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.locationtech.jts.geom.Envelope;

/** From the press of a button beside all handles to its release: selects, moves, or spans a marquee. */
final class SceneTracker extends CanvasTool implements DragTracker {

	/** Beyond so many, what is moved stays to be seen at its old place as well. */
	private static final int LIFTED = 300;

	private List<SceneEntry> hits = List.of();
	/** What the button was pressed on; null for nothing. */
	private String picked;
	private boolean selectedBefore;
	private final Map<String, Geometry> moving = new HashMap<>();
	private Envelope movingBounds;
	private double dx;
	private double dy;
	private boolean dragging;

	SceneTracker(CanvasContext context) {
		super(context);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 && button != 3 || !stateTransition(STATE_INITIAL, STATE_DRAG))
			return true;
		hits = view().hits(getLocation().x, getLocation().y);
		var selected = view().selected();
		picked = hits.stream().map(SceneEntry::id).filter(selected::contains).findFirst()
				.orElse(hits.isEmpty() ? null : hits.getFirst().id());
		selectedBefore = picked != null && selected.contains(picked);
		boolean plain = !shift() && !control() && !alt();
		if (picked != null && !selectedBefore && plain)
			context().select(Set.of(picked));
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || getCurrentInput().isMouseButtonDown(3))
			return true;
		if (!dragging) {
			dragging = true;
			if (picked != null && view().selected().contains(picked))
				lift();
		}
		if (moving.isEmpty() && !(picked != null && view().selected().contains(picked)))
			feedback(new Feedback.Marquee(marquee()));
		else if (!moving.isEmpty())
			move();
		return true;
	}

	private void lift() {
		movingBounds = new Envelope();
		for (var id : view().selected())
			if (context().edits().editable(id))
				view().scene().get(id).ifPresent(entry -> {
					moving.put(id, context().edits().geometry(id));
					movingBounds.expandToInclude(entry.bounds());
				});
		if (moving.isEmpty())
			context().hint(Messages.Select_locked);
		if (moving.size() <= LIFTED)
			view().scene().lift(moving.keySet());
	}

	private void move() {
		dx = fine(kept(freeX() - startX(), movingBounds.getMinX(), movingBounds.getMaxX(), view().pictureWidth()));
		dy = fine(kept(freeY() - startY(), movingBounds.getMinY(), movingBounds.getMaxY(), view().pictureHeight()));
		if (shift()) {
			if (Math.abs(dx) > Math.abs(dy))
				dy = 0;
			else
				dx = 0;
		}
		var outlines = new ArrayList<Outline>();
		var colors = new ArrayList<Integer>();
		moving.entrySet().stream().limit(LIFTED).forEach(entry -> {
			var shown = view().scene().get(entry.getKey());
			context().edits().outline(entry.getKey(), Geometries.translate(entry.getValue(), dx, dy)).ifPresent(outline -> {
				outlines.add(outline);
				colors.add(shown.map(SceneEntry::color).orElse(0xFFFFFF));
			});
		});
		feedback(new Feedback.Outlines(outlines, colors));
		context().size(Texts.offset(dx, dy));
	}

	/** The nearest offset that keeps an extent on the picture; what lies outside already may come back only. */
	static double kept(double offset, double from, double to, double length) {
		double least = Math.min(0, -from);
		double most = Math.max(0, length - to);
		return Math.clamp(offset, least, most);
	}

	private Envelope marquee() {
		return new Envelope(startX(), freeX(), startY(), freeY());
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS))
			return true;
		if (!dragging)
			click(button);
		else if (!moving.isEmpty())
			drop();
		else if (picked == null || !view().selected().contains(picked))
			selectMarquee();
		setState(STATE_TERMINAL);
		return true;
	}

	private void drop() {
		var ids = List.copyOf(moving.keySet());
		end();
		if (dx != 0 || dy != 0)
			context().send(new CanvasEdit.Move(ids, dx, dy));
	}

	private void end() {
		feedback(null);
		moving.clear();
		view().scene().lift(Set.of());
	}

	private void selectMarquee() {
		var found = new LinkedHashSet<String>();
		if (shift() || control())
			found.addAll(view().selected());
		view().inside(marquee()).forEach(entry -> found.add(entry.id()));
		context().select(found);
	}

	private void click(int button) {
		if (hits.isEmpty()) {
			if (!shift() && !control())
				context().select(Set.of());
			return;
		}
		if (button == 3)
			return;
		var top = hits.getFirst().id();
		if (alt()) {
			cycle(context(), hits);
		} else if (shift() || control()) {
			var toggled = new LinkedHashSet<>(view().selected()); // of two that are related the first is the source
			if (!toggled.remove(top))
				toggled.add(top);
			context().select(toggled);
		} else if (selectedBefore && !(view().selected().size() == 1 && picked.equals(view().vertexEdited()))) {
			context().select(Set.of(top));
		}
	}

	/** Selects the next below what is selected among what lies at one place. */
	static void cycle(CanvasContext context, List<SceneEntry> hits) {
		var ids = hits.stream().map(SceneEntry::id).toList();
		int at = -1;
		for (int i = 0; i < ids.size(); i++)
			if (context.view().selected().contains(ids.get(i)))
				at = i;
		context.select(Set.of(ids.get((at + 1) % ids.size())));
	}

	/** Quick clicks that reach for what lies below, or add to the selection, are no double clicks. */
	@Override
	protected boolean handleDoubleClick(int button) {
		if (shift() || control() || alt())
			return true;
		var hit = view().hit(getLocation().x, getLocation().y);
		if (hit.isPresent() && button == 1) {
			var id = hit.get().id();
			context().select(Set.of(id));
			view().setVertexEdited(context().edits().hasVertices(id) && context().edits().editable(id) ? id : null);
		}
		return true;
	}

	@Override
	public void commitDrag() {
		// a drag ends with the button only
	}

	@Override
	public void deactivate() {
		end();
		super.deactivate();
	}
}
