package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowKind;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.TimelineListener;

/**
 * The intervals and moments of a document on a {@link Timeline}: a lane for each tier, below the lanes that the editor
 * has of its own. Follows the document, the selection and what is shown of it, and lets segments be made, selected and
 * moved by mouse; {@link TierActions} has what is done by key. For the user interface's thread.
 */
public final class TierBoard implements AutoCloseable {

	private final Timeline timeline;
	private final EditingContext context;
	private final TierSite site;
	private final Wording wording;
	private final TierEdits edits;
	private final DocumentListener follower = this::changed;
	private final TimelineListener mouse = new Mouse();
	private final List<Registration> registrations;
	private Tiers tiers;

	/** Shows the document of a context, until it is closed. */
	public TierBoard(Timeline timeline, EditingContext context, TierSite site) {
		this.timeline = timeline;
		this.context = context;
		this.site = site;
		wording = new Wording(context);
		edits = new TierEdits(context, site::channel);
		tiers = new Tiers(this, context.annotations());
		updateLanes();
		context.editor().addListener(follower);
		context.setLabelTaker(this::takeLabel);
		timeline.addTimelineListener(mouse);
		registrations = List.of(context.selection().listen(selection -> selected()), context.hovered().listen(id -> timeline.redraw()),
				context.view().listen(state -> relayout()), context.observedSchema().listen(schema -> relayout()));
	}

	/** Follows the document no more. The lanes stay until others are set. */
	@Override
	public void close() {
		context.editor().removeListener(follower);
		context.setLabelTaker(null);
		timeline.removeTimelineListener(mouse);
		registrations.forEach(Registration::close);
	}

	public Timeline timeline() {
		return timeline;
	}

	public EditingContext context() {
		return context;
	}

	TierSite site() {
		return site;
	}

	Tiers tiers() {
		return tiers;
	}

	public Wording wording() {
		return wording;
	}

	public TierEdits edits() {
		return edits;
	}

	private void changed(DocumentDelta delta) {
		int before = tiers.all().size();
		int heights = heights();
		for (var row : delta.rows())
			if (row.kind() == RowKind.ANNOTATION) {
				if (row.removed())
					tiers.remove(row.id());
				else
					tiers.put((Annotation) row.after());
			}
		if (tiers.all().size() != before)
			updateLanes();
		else if (heights() != heights)
			timeline.changed();
		selected();
	}

	private int heights() {
		return timeline.lanes().stream().mapToInt(Lane::height).sum();
	}

	private void relayout() {
		var chosen = chosenTier();
		var former = tiers.all().stream().map(TierLane::tier).toList();
		tiers = new Tiers(this, context.annotations());
		former.forEach(tiers::lane);
		updateLanes();
		timeline.choose(tiers.lane(chosen));
		selected();
	}

	/** Shows the lanes anew after the editor has got other ones of its own. */
	public void updateLanes() {
		var lanes = new ArrayList<Lane>(site.lanes());
		lanes.addAll(tiers.all());
		lanes.addAll(site.lanesBelow());
		timeline.setLanes(lanes);
	}

	private void selected() {
		primary().flatMap(entry -> tiers.laneOf(entry.id())).filter(lane -> lane != timeline.chosen()).ifPresent(timeline::choose);
		timeline.redraw();
		site.changed();
	}

	/** The lanes of the tiers from above; always one at least. */
	public List<TierLane> lanes() {
		return tiers.all();
	}

	/** The lane in which things are made. */
	public TierLane chosen() {
		return timeline.chosen() instanceof TierLane lane ? lane : tiers.all().getFirst();
	}

	/** The name of the tier in which things are made; empty for none. */
	public String chosenTier() {
		return chosen().tier();
	}

	/** Shows a tier and makes it the chosen one. */
	public void choose(String tier) {
		var lane = tiers.lane(tier);
		updateLanes();
		timeline.choose(lane);
	}

	void renamed(String from, String to) {
		tiers.renamed(from, to);
		choose(to);
	}

	/** The segment or point that was selected last. */
	public Optional<Entry> primary() {
		return context.selection().primary().flatMap(tiers::entry);
	}

	/** The selected segments and points, in the order of selection. */
	public List<Entry> selectedEntries() {
		return context.selection().ids().stream().map(tiers::entry).flatMap(Optional::stream).toList();
	}

	/** Selects a segment or point and shows it. */
	public void select(Entry entry) {
		context.selection().set(List.of(entry.id()));
		timeline.reveal(entry.time());
	}

	/** Brings the first of these into view that is in a lane. */
	public void reveal(Collection<String> annotationIds) {
		annotationIds.stream().map(tiers::entry).flatMap(Optional::stream).findFirst().ifPresent(entry -> timeline.reveal(entry.time()));
	}

	private boolean takeLabel(String labelId) {
		var range = timeline.range();
		return range != null && make(range, labelId);
	}

	/** Makes a segment on the chosen tier, after which no range is selected any more. */
	public boolean make(TimeRange range, String labelId) {
		if (!edits.add(range, chosenTier(), labelId))
			return false;
		timeline.setRange(null);
		site.status(""); //$NON-NLS-1$
		return true;
	}

	/** Makes a point with the active label on the chosen tier. */
	public boolean makePoint(long time) {
		return edits.addPoint(time, chosenTier(), context.activeLabelId().get());
	}

	/** What is done by mouse to segments and points. */
	private final class Mouse implements TimelineListener {

		@Override
		public void rangeDrawn(Lane lane, TimeRange range) {
			if (site.tool() == TierTool.SEGMENT)
				make(range, context.activeLabelId().get());
		}

		@Override
		public void clicked(Lane lane, List<Hit> hits, long time, int mask, int count) {
			if (site.tool() == TierTool.POINT && lane instanceof TierLane && count == 1) {
				makePoint(time);
				return;
			}
			var selection = context.selection();
			if (hits.isEmpty()) {
				if ((mask & SWT.MOD1) == 0)
					selection.clear();
			} else if (count > 1) {
				selection.set(List.of(hits.getFirst().id()));
				site.openSelected();
			} else if ((mask & SWT.MOD1) != 0)
				selection.toggle(hits.getFirst().id());
			else {
				selection.set(List.of(hits.getFirst().id()));
				site.seek(time);
			}
		}

		@Override
		public void dragging(Lane lane, Hit hit) {
			if (!context.selection().contains(hit.id()))
				context.selection().set(List.of(hit.id()));
		}

		@Override
		public void hovered(Lane lane, Hit hit) {
			context.hovered().set(hit == null ? null : hit.id());
		}
	}
}
