package org.labelwright.ui.canvas.tiers;

import java.util.Optional;
import java.util.function.LongUnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnswerCommands;
import org.labelwright.model.util.TierTree;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** Does what keys and menus ask of segments, points and tiers; what cannot be done is told to the site. */
public final class TierActions {

	/** What of a segment is moved. A point is moved as a whole whatever is asked for. */
	public enum What {
		START, END, WHOLE
	}

	private final TierBoard board;

	public TierActions(TierBoard board) {
		this.board = board;
	}

	private Timeline timeline() {
		return board.timeline();
	}

	private void tell(String hint) {
		board.site().status(hint);
	}

	/** The whole axis. */
	public TimeRange all() {
		return new TimeRange(0, timeline().duration());
	}

	/** The selected range, or else the selected segment, or else all. */
	public TimeRange subject() {
		if (timeline().range() != null)
			return timeline().range();
		return board.primary().map(Entry::time).filter(time -> !time.isEmpty()).orElse(all());
	}

	/** Puts the playhead as far on, or back when negative, as the axis reaches. */
	public void seek(long time) {
		board.site().seek(Math.clamp(time, 0, timeline().duration()));
		tell(""); //$NON-NLS-1$
	}

	/** Selects from the playhead on; the playhead goes with the end that moves. */
	public void extend(long by) {
		var range = timeline().range();
		long from = timeline().playhead();
		long anchor = range == null ? from : range.start() == from ? range.end() : range.end() == from ? range.start() : from;
		long to = Math.clamp(from + by, 0, timeline().duration());
		timeline().setRange(TimeRange.between(anchor, to));
		seek(to);
	}

	/** Selects no range any more, or else no segment. */
	public void cancel() {
		if (timeline().range() != null)
			timeline().setRange(null);
		else
			board.context().selection().clear();
		tell(""); //$NON-NLS-1$
	}

	/** Makes a segment of the range; without one, goes to the chosen question, or to what can be said of the selected segment. */
	public void make() {
		if (timeline().range() != null)
			board.make(timeline().range());
		else if (board.chosenQuestion().isPresent())
			board.site().ask(board.chosenQuestion().get().question().getId());
		else
			board.site().openSelected();
	}

	/** Makes a point at the playhead. */
	public void makePoint() {
		board.makePoint(timeline().playhead());
	}

	/** Deletes what is selected; takes the answer to the chosen question away that holds at the playhead. */
	public void delete() {
		var question = questionInUse();
		if (question.isPresent()) {
			answer(question.get(), What.START).ifPresent(index -> board.context().editor().tryExecute(
					AnswerCommands.clear(board.context(), question.get().question().getId(), question.get().at(index))));
			return;
		}
		board.edits().delete(board.selectedEntries());
	}

	/** Selects all of the chosen tier. */
	public void selectAll() {
		board.context().selection().set(board.chosen().rows().inOrder().stream().map(Entry::id).toList());
	}

	/** Moves what is selected. */
	public void step(What what, long by) {
		move(what, time -> time + by);
	}

	/**
	 * Moves what is selected to the start of the next sample or the one before.
	 *
	 * @param by 1 or -1
	 */
	public void sample(What what, int by) {
		move(what, time -> board.site().sampleBeside(time, by));
	}

	/** Moves what is selected to the playhead. */
	public void toPlayhead(What what) {
		move(what, time -> timeline().playhead());
	}

	/** @param to where a time goes */
	private void move(What what, LongUnaryOperator to) {
		var question = questionInUse();
		if (question.isPresent()) {
			answer(question.get(), what).ifPresent(index -> question.get().begin(index,
					board.site().onset(Math.clamp(to.applyAsLong(question.get().at(index).time()), 0, timeline().duration()))));
			return;
		}
		var selected = board.selectedEntries();
		if (selected.size() != 1) {
			tell(Messages.Action_selectOne);
			return;
		}
		var entry = selected.getFirst();
		var place = place(entry, what, to);
		if (!entry.isPoint() && place.isEmpty())
			tell(Messages.Action_tooShort);
		else if (!place.equals(entry.time()) && board.edits().place(entry, place, entry.tier()))
			tell(""); //$NON-NLS-1$
	}

	/** The chosen question, unless something else is selected. */
	private Optional<QuestionLane> questionInUse() {
		return board.chosenQuestion().filter(question -> board.selectedEntries().isEmpty());
	}

	/** The number of the answer that holds at the playhead, or of the next one, whose beginning is the end of that; says so when there is none. */
	private Optional<Integer> answer(QuestionLane question, What what) {
		int index = question.holding(timeline().playhead()) + (what == What.END ? 1 : 0);
		if (index >= 0 && index < question.answers().size())
			return Optional.of(index);
		tell(Messages.Action_noAnswerHere);
		return Optional.empty();
	}

	private TimeRange place(Entry entry, What what, LongUnaryOperator to) {
		var time = entry.time();
		long end = timeline().duration();
		if (entry.isPoint() || what == What.WHOLE)
			return time.startingAt(Math.clamp(to.applyAsLong(time.start()), 0, Math.max(0, end - time.length())));
		return what == What.START ? new TimeRange(Math.clamp(to.applyAsLong(time.start()), 0, time.end()), time.end())
				: new TimeRange(time.start(), Math.clamp(to.applyAsLong(time.end()), time.start(), Math.max(end, time.start())));
	}

	/** The selected segment, or else the one of the chosen tier at the playhead. */
	private Entry atPlayhead() {
		long time = timeline().playhead();
		return board.primary().filter(entry -> entry.time().touches(time)).orElseGet(() -> board.chosen().rows().inOrder().stream()
				.filter(entry -> entry.time().start() < time && time < entry.time().end()).findFirst().orElse(null));
	}

	/** Splits a segment at the playhead. */
	public void split() {
		var entry = atPlayhead();
		if (entry == null)
			tell(Messages.Action_noneHere);
		else
			board.edits().split(entry, timeline().playhead());
	}

	/** Merges the selected segment with the next of its tier. */
	public void merge() {
		board.site().commit();
		var entry = board.primary().orElse(null);
		if (entry == null)
			tell(Messages.Action_selectOne);
		else
			board.edits().merge(entry, board.tiers().lane(entry.tier()).rows().beside(entry, true));
	}

	/**
	 * Selects the next segment of the chosen tier, or the one before: after the selected one, or else the playhead. With a
	 * question chosen, goes to where its next answer begins, or the one before.
	 *
	 * @return empty when there is none
	 */
	public Optional<Entry> beside(boolean next) {
		var question = board.chosenQuestion();
		if (question.isPresent()) {
			besideAnswer(question.get(), next);
			return Optional.empty();
		}
		var rows = board.chosen().rows();
		var now = board.primary().filter(entry -> entry.tier().equals(board.chosenTier())).orElse(null);
		var found = now != null ? rows.beside(now, next) : next ? rows.after(timeline().playhead() - 1) : rows.before(timeline().playhead());
		if (found != null)
			board.select(found);
		return Optional.ofNullable(found);
	}

	private void besideAnswer(QuestionLane question, boolean next) {
		int index = next ? question.holding(timeline().playhead()) + 1 : question.holding(timeline().playhead() - 1);
		if (index >= 0 && index < question.answers().size())
			seek(question.at(index).time());
	}

	// ---- tiers

	private String tierBeside(int by) {
		var all = board.lanes().stream().map(TierLane::tier).toList();
		int at = all.indexOf(board.chosenTier()) + by;
		return at < 0 || at >= all.size() ? null : all.get(at);
	}

	/** Chooses the tier or question below, or above when negative. */
	public void chooseTier(int by) {
		var all = board.choosable();
		int now = all.indexOf(timeline().chosen());
		int at = (now < 0 ? all.indexOf(board.chosen()) : now) + by;
		if (at >= 0 && at < all.size()) {
			board.context().selection().clear();
			timeline().choose(all.get(at));
		}
	}

	/** Moves what is selected to the tier below, or above when negative. */
	public void moveToTier(int by) {
		var tier = tierBeside(by);
		var selected = board.selectedEntries();
		if (selected.isEmpty())
			tell(Messages.Action_selectOne);
		else if (tier == null)
			tell(Messages.Action_noTier);
		else if (board.edits().moveToTier(selected, tier))
			board.choose(tier);
	}

	/** Asks for a new tier and chooses it. */
	public void newTier() {
		var tier = AnnotationFactory.eINSTANCE.createTier();
		tier.setPart(board.context().part());
		if (new TierDialog(timeline().getShell(), Messages.Tier_new, tier, board, null).open() == Window.OK && board.edits().addTier(tier))
			board.choose(tier.getName());
	}

	/** Asks for other properties of the chosen tier, its name among them. */
	public void changeTier() {
		var name = board.chosenTier();
		var tier = board.listed().stream().filter(one -> one.getName().equals(name)).findFirst().map(EcoreUtil::copy)
				.orElseGet(AnnotationFactory.eINSTANCE::createTier);
		tier.setName(name);
		if (new TierDialog(timeline().getShell(), Messages.Tier_change, tier, board, name).open() == Window.OK && board.edits().changeTier(name, tier))
			board.choose(tier.getName());
	}

	/** Asks whether the chosen tier is to be deleted with all that is on it and below it. */
	public void deleteTier() {
		var name = board.chosenTier();
		var tree = TierTree.of(board.context().editor().document(), board.context()::holds, board.context()::holds);
		long on = tree.withBelow(name).stream().filter(board.tiers()::has).mapToLong(one -> board.tiers().lane(one).rows().inOrder().size()).sum();
		var question = NLS.bind(Messages.Tier_deleteQuestion, board.chosen().name().strip(), on);
		if (on == 0 || MessageDialog.openConfirm(timeline().getShell(), Messages.Tier_delete, question))
			board.edits().deleteTier(name);
	}
}
