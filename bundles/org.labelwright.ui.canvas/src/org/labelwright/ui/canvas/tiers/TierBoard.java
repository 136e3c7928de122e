package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.Layers.Layer;
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
	private List<Tier> listed;
	private final SuggestionLane suggested = new SuggestionLane();
	private Suggestions suggestions;
	private final List<Runnable> suggestionListeners = new CopyOnWriteArrayList<>();
	/** Null until it is asked for again. */
	private Speakers speakers;
	private boolean colorsBySpeaker;
	private Tiers tiers;
	private List<QuestionLane> questions = List.of();
	private List<Layer> layers = List.of();
	private boolean ownShown = true;
	private TierLayers others;
	/** Those that are painted as selected. */
	private Set<String> selected = Set.of();

	/** Shows the document of a context, until it is closed. */
	public TierBoard(Timeline timeline, EditingContext context, TierSite site) {
		this.timeline = timeline;
		this.context = context;
		this.site = site;
		wording = new Wording(context);
		edits = new TierEdits(context, site::channel);
		listed = listedNow();
		tiers = new Tiers(this);
		questions = questionsNow();
		others = new TierLayers(this, layers);
		updateLanes();
		tellMoment();
		context.editor().addListener(follower);
		context.setLabelTaker(this::takeLabel);
		timeline.addTimelineListener(mouse);
		registrations = List.of(context.selection().listen(selection -> selected()), context.hovered().listen(id -> timeline.redraw()),
				context.findings().listen(findings -> timeline.redraw()), context.view().listen(state -> relayout()), context.observedSchema().listen(schema -> relayout()));
	}

	/** Follows the document no more. The lanes stay until others are set. */
	@Override
	public void close() {
		context.editor().removeListener(follower);
		context.setLabelTaker(null);
		timeline.removeTimelineListener(mouse);
		registrations.forEach(Registration::close);
		if (tellsMoment())
			context.moment().set(null);
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
		speakers = null;
		if (delta.rows().stream().anyMatch(row -> row.kind() == RowKind.ANSWER)) {
			questions.forEach(QuestionLane::update);
			timeline.changed();
		}
		if (delta.rows().stream().anyMatch(row -> row.kind() == RowKind.DOCUMENT) && tiersChanged()) {
			relayout();
			return;
		}
		int before = tiers.all().size();
		int heights = heights();
		var rows = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION).toList();
		var ids = rows.stream().map(RowChange::id).toList();
		redraw(ids);
		for (var row : rows)
			if (row.removed())
				tiers.remove(row.id());
			else
				tiers.put((Annotation) row.after());
		redraw(ids);
		if (tiers.all().size() != before)
			updateLanes();
		else if (heights() != heights)
			timeline.changed();
		selected();
	}

	private List<Tier> listedNow() {
		return context.editor().document().getTiers().stream().filter(context::holds).toList();
	}

	/** The tiers that the document lists, as they are shown. */
	List<Tier> listed() {
		return listed;
	}

	/** Whether the document lists other tiers than are shown. */
	private boolean tiersChanged() {
		var now = listedNow();
		boolean same = now.size() == listed.size();
		for (int i = 0; same && i < listed.size(); i++)
			same = now.get(i) == listed.get(i);
		return !same;
	}

	private int heights() {
		return timeline.lanes().stream().mapToInt(Lane::height).sum();
	}

	private void relayout() {
		var chosen = chosenTier();
		listed = listedNow();
		tiers = new Tiers(this);
		questions = questionsNow();
		others = new TierLayers(this, layers);
		updateLanes();
		timeline.choose(tiers.has(chosen) ? tiers.lane(chosen) : tiers.all().getFirst());
		selected();
	}

	/** Shows other documents below each tier, and what is edited or not; as {@link Layers#showLayers}. */
	public void showLayers(List<Layer> shown, boolean own) {
		if (layers.equals(shown) && ownShown == own)
			return;
		layers = List.copyOf(shown);
		ownShown = own;
		relayout();
	}

	/** Whether what is edited is shown, and not other documents alone. */
	boolean showsOwn() {
		return ownShown;
	}

	// ---- questions

	private List<QuestionLane> questionsNow() {
		return context.questionsInTime().stream().map(question -> new QuestionLane(this, question, null)).toList();
	}

	/** The lane of a question, when that is the chosen one. */
	public Optional<QuestionLane> chosenQuestion() {
		return timeline.chosen() instanceof QuestionLane lane ? Optional.of(lane) : Optional.empty();
	}

	/** What is asked at each moment is answered at the playhead. Of frames, the editor tells itself which one is shown. */
	private boolean tellsMoment() {
		return !questions.isEmpty() && site.onset(timeline.playhead()).frame() < 0;
	}

	private void tellMoment() {
		if (tellsMoment())
			context.moment().set(new Moment(context, site.onset(timeline.playhead())));
	}

	// ---- speakers

	/** Who speaks in the document. */
	public Speakers speakers() {
		if (speakers == null)
			speakers = new Speakers(context.annotations().stream().flatMap(annotation -> Entry.of(annotation).stream()).toList(), wording);
		return speakers;
	}

	/** Shows segments in the colours of their speakers in place of those of their labels, or not. */
	public void setColorsBySpeaker(boolean bySpeaker) {
		colorsBySpeaker = bySpeaker;
		timeline.redraw();
	}

	/** The colour of a segment, 0xRRGGBB. */
	int color(Entry entry) {
		var speaker = colorsBySpeaker ? wording.speaker(entry.annotation()) : ""; //$NON-NLS-1$
		return speaker.isEmpty() ? wording.color(entry.annotation()) : speakers().color(speaker);
	}

	// ---- suggestions

	/**
	 * Shows what is suggested in a lane above the tiers, in place of what was. Where suggestions are hidden from the user it is kept and not shown.
	 *
	 * @param found null for nothing
	 * @return whether it is shown
	 */
	public boolean suggest(Suggestions found) {
		if (found != null && context.suggestionTrace().hidden()) {
			context.suggestionTrace().hid(found.source(), Objects.toString(context.part(), ""), annotations(found.open(), found.source())); //$NON-NLS-1$
			show(null);
			return false;
		}
		show(found);
		return true;
	}

	/** What would be made of suggestions; none of those to which the label in use may not be given. */
	private List<Annotation> annotations(List<Suggestion> open, String source) {
		return open.stream().flatMap(one -> edits.suggested(one, source, chosenTier(), label()).stream()).toList();
	}

	private void show(Suggestions found) {
		boolean lanes = (found == null) != (suggestions == null);
		suggestions = found;
		suggested.select(null);
		suggested.show(found == null ? List.of() : found.open());
		if (lanes)
			updateLanes();
		else
			timeline.changed();
		suggestionListeners.forEach(Runnable::run);
	}

	/** @param listener told when something else is suggested, fewer are left, or another one is selected */
	public Registration onSuggestions(Runnable listener) {
		suggestionListeners.add(listener);
		return () -> suggestionListeners.remove(listener);
	}

	/** What is suggested now; null for nothing. */
	public Suggestions suggestions() {
		return suggestions;
	}

	/** Selects the next suggestion, or the one before, and shows it. */
	public void showSuggestion(boolean next) {
		showSuggestion(suggested.beside(next).or(suggested::current).orElse(null));
	}

	/** Selects a suggestion and shows it; null for none. */
	void showSuggestion(Suggestion suggestion) {
		suggested.select(suggestion);
		if (suggestion != null) {
			timeline.reveal(suggestion.time());
			site.seek(suggestion.time().start());
		}
		timeline.redraw();
		suggestionListeners.forEach(Runnable::run);
	}

	/** The selected one; empty for none. */
	Optional<Suggestion> selectedSuggestion() {
		return suggested.selected();
	}

	/** Makes a segment of the selected suggestion, or else the first, on the chosen tier, and goes to the next. */
	public boolean acceptSuggestion() {
		var next = suggested.beside(true).orElse(null);
		return accept(suggested.current().stream().toList(), label(), next);
	}

	/** Makes segments of all suggestions on the chosen tier, in one step. */
	public boolean acceptSuggestions() {
		return suggestions != null && accept(suggestions.open(), label(), null);
	}

	/** Makes segments of some suggestions on the chosen tier, in one step. */
	boolean acceptSuggestions(List<Suggestion> wanted, String labelId) {
		return accept(wanted, labelId, null);
	}

	/** Suggests the selected one, or else the first, no more, and goes to the next. */
	public void dismissSuggestion() {
		var next = suggested.beside(true).orElse(null);
		suggested.current().ifPresent(current -> {
			context.suggestionTrace().declined(suggestions.source(), annotations(List.of(current), suggestions.source()));
			settle(List.of(current), next);
		});
	}

	private boolean accept(List<Suggestion> wanted, String labelId, Suggestion next) {
		if (wanted.isEmpty() || !edits.accept(wanted, suggestions.source(), chosenTier(), labelId))
			return false;
		settle(wanted, next);
		return true;
	}

	private void settle(List<Suggestion> settled, Suggestion next) {
		suggestions.settle(settled);
		suggested.show(suggestions.open());
		timeline.changed();
		showSuggestion(next);
	}

	/** Shows the lanes anew after the editor has got other ones of its own. */
	public void updateLanes() {
		var lanes = new ArrayList<Lane>(site.lanes());
		if (suggestions != null)
			lanes.add(suggested);
		for (var tier : tiers.all()) {
			if (ownShown)
				lanes.add(tier);
			lanes.addAll(others.on(tier.tier()));
		}
		others.tiers().stream().filter(tier -> !tiers.has(tier)).forEach(tier -> lanes.addAll(others.on(tier)));
		for (var question : questions) {
			if (ownShown)
				lanes.add(question);
			lanes.addAll(others.to(question.question().getId()));
		}
		lanes.addAll(site.lanesBelow());
		timeline.setLanes(lanes);
	}

	private void selected() {
		primary().flatMap(entry -> tiers.laneOf(entry.id())).filter(lane -> lane != timeline.chosen()).ifPresent(timeline::choose);
		var before = selected;
		var now = Set.copyOf(context.selection().ids());
		selected = now;
		redraw(Stream.concat(now.stream(), before.stream()).filter(id -> now.contains(id) != before.contains(id)).toList());
		site.changed();
	}

	/** Paints the lanes anew that show some segments or points; all lanes where others may look different as well. */
	private void redraw(Collection<String> ids) {
		if (site.showsSegments() || colorsBySpeaker)
			timeline.redraw();
		else
			ids.stream().map(this::laneOf).flatMap(Optional::stream).distinct().forEach(timeline::redraw);
	}

	/** The lane of a segment, point or answer, of whatever document. */
	private Optional<Lane> laneOf(String id) {
		return tiers.laneOf(id).<Lane>map(lane -> lane).or(() -> questions.stream().filter(lane -> lane.get(id) != null).<Lane>map(lane -> lane).findFirst())
				.or(() -> others.laneOf(id));
	}

	/** When a segment, point or answer is, of whatever document. */
	private Optional<TimeRange> time(String id) {
		return tiers.entry(id).map(Entry::time).or(() -> questions.stream().map(lane -> lane.get(id)).filter(Objects::nonNull).map(given -> given.time()).findFirst())
				.or(() -> others.time(id));
	}

	/** The lanes of the tiers from above; always one at least. */
	public List<TierLane> lanes() {
		return tiers.all();
	}

	/** The lanes that are chosen by key: those of the tiers and of the questions, from above. */
	List<Lane> choosable() {
		var lanes = new ArrayList<Lane>(tiers.all());
		lanes.addAll(questions);
		return lanes;
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
	public void reveal(Collection<String> ids) {
		ids.stream().filter(id -> time(id).isPresent()).findFirst().ifPresent(id -> { // answers without a value have a lane and are not on it
			laneOf(id).ifPresent(timeline::reveal);
			timeline.reveal(time(id).orElseThrow());
		});
	}

	private boolean takeLabel(String labelId) {
		var range = timeline.range();
		return range != null && make(range, labelId);
	}

	/** The label that is given to what is made on the chosen tier: that of the tier, or else the active one; may be null. */
	private String label() {
		var name = chosenTier();
		return listed.stream().filter(tier -> tier.getName().equals(name)).map(Tier::getLabelId).filter(Objects::nonNull)
				.findFirst().orElseGet(() -> context.activeLabelId().get());
	}

	/** Makes a segment with the label of the chosen tier, or else the active one. */
	public boolean make(TimeRange range) {
		return make(range, label());
	}

	/** Makes a segment on the chosen tier, after which no range is selected any more. */
	public boolean make(TimeRange range, String labelId) {
		if (!edits.add(range, chosenTier(), labelId))
			return false;
		timeline.setRange(null);
		site.status(""); //$NON-NLS-1$
		return true;
	}

	/** Makes a point on the chosen tier with its label, or else the active one. */
	public boolean makePoint(long time) {
		return edits.addPoint(time, chosenTier(), label());
	}

	/** What is done by mouse to segments and points. */
	private final class Mouse implements TimelineListener {

		@Override
		public void playheadPlaced() {
			tellMoment();
		}

		@Override
		public void rangeDrawn(Lane lane, TimeRange range) {
			if (site.tool() == TierTool.SEGMENT)
				make(range);
		}

		@Override
		public void clicked(Lane lane, List<Hit> hits, long time, int mask, int count) {
			if (lane == suggested) {
				if (!hits.isEmpty())
					showSuggestion(suggested.get(hits.getFirst().id()).suggestion());
				if (count > 1)
					acceptSuggestion();
				return;
			}
			if (lane instanceof QuestionLane question) {
				context.selection().set(question.isOwn() ? List.of() : hits.stream().map(Hit::id).toList());
				site.seek(time);
				return;
			}
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
			if (!(lane instanceof QuestionLane) && !context.selection().contains(hit.id()))
				context.selection().set(List.of(hit.id()));
		}

		@Override
		public void hovered(Lane lane, Hit hit) {
			context.hovered().set(hit == null || lane == suggested || lane instanceof QuestionLane ? null : hit.id());
		}
	}
}
