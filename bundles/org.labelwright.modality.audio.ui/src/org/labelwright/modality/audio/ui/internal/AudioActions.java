package org.labelwright.modality.audio.ui.internal;

import java.util.List;
import java.util.function.LongUnaryOperator;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** Does what keys and menus ask of a recording. */
final class AudioActions {

	/** Microseconds that a key moves something, and that it jumps. */
	private static final long STEP = 10_000;
	private static final long JUMP = 1_000_000;

	private enum What {
		START, END, WHOLE
	}

	private final AudioCanvas canvas;

	AudioActions(AudioCanvas canvas) {
		this.canvas = canvas;
	}

	private Timeline timeline() {
		return canvas.timeline();
	}

	private Transport transport() {
		return canvas.transport();
	}

	void perform(AudioAction action) {
		switch (action) {
		case PLAY -> play();
		case PLAY_SELECTION -> playSelection();
		case LOOP -> transport().setLoops(!transport().loops(), what());
		case SLOWER -> transport().changeSpeed(-1);
		case FASTER -> transport().changeSpeed(1);
		case NORMAL_SPEED -> transport().changeSpeed(0);
		case JUMP_BACK -> seek(timeline().playhead() - JUMP);
		case JUMP_ON -> seek(timeline().playhead() + JUMP);
		case PLAYHEAD_BACK -> seek(timeline().playhead() - STEP);
		case PLAYHEAD_ON -> seek(timeline().playhead() + STEP);
		case PLAYHEAD_START -> seek(0);
		case PLAYHEAD_END -> seek(timeline().duration());
		case EXTEND_BACK -> extend(-STEP);
		case EXTEND_ON -> extend(STEP);
		case EXTEND_FAR_BACK -> extend(-JUMP);
		case EXTEND_FAR_ON -> extend(JUMP);
		case MAKE -> make();
		case MAKE_POINT -> canvas.makePoint(timeline().playhead());
		case TRANSCRIBE -> transcribe();
		case END_BACK -> step(What.END, -STEP);
		case END_ON -> step(What.END, STEP);
		case START_BACK -> step(What.START, -STEP);
		case START_ON -> step(What.START, STEP);
		case MOVE_BACK -> step(What.WHOLE, -STEP);
		case MOVE_ON -> step(What.WHOLE, STEP);
		case END_SAMPLE_BACK -> sample(What.END, -1);
		case END_SAMPLE_ON -> sample(What.END, 1);
		case START_SAMPLE_BACK -> sample(What.START, -1);
		case START_SAMPLE_ON -> sample(What.START, 1);
		case MOVE_SAMPLE_BACK -> sample(What.WHOLE, -1);
		case MOVE_SAMPLE_ON -> sample(What.WHOLE, 1);
		case START_TO_PLAYHEAD -> move(What.START, time -> timeline().playhead());
		case END_TO_PLAYHEAD -> move(What.END, time -> timeline().playhead());
		case MOVE_TO_PLAYHEAD -> move(What.WHOLE, time -> timeline().playhead());
		case SPLIT -> split();
		case MERGE -> merge();
		case NEXT -> beside(true);
		case PREVIOUS -> beside(false);
		case TIER_UP -> chooseTier(-1);
		case TIER_DOWN -> chooseTier(1);
		case TO_TIER_UP -> moveToTier(-1);
		case TO_TIER_DOWN -> moveToTier(1);
		case NEW_TIER -> newTier();
		case RENAME_TIER -> renameTier();
		case ZOOM_IN -> timeline().zoom(1);
		case ZOOM_OUT -> timeline().zoom(-1);
		case ZOOM_FIT -> timeline().fit();
		case ZOOM_SAMPLES -> timeline().zoomToSamples();
		case ZOOM_SELECTION -> timeline().zoomTo(what());
		case TOGGLE_FOLLOW -> follow();
		case TOGGLE_SPECTROGRAM -> canvas.setLook(canvas.look().withShown(!canvas.look().shown()));
		case TOGGLE_SEGMENTS -> canvas.context().view().setAnnotationsShown(!canvas.context().view().annotationsShown());
		case CANCEL -> cancel();
		case DELETE -> canvas.edits().delete(canvas.selectedEntries());
		case SELECT_ALL -> canvas.context().selection().set(canvas.tiers().lane(canvas.chosenTier()).rows().inOrder().stream().map(Entry::id).toList());
		}
	}

	// ---- playing

	private TimeRange all() {
		return new TimeRange(0, timeline().duration());
	}

	/** The selected range, or else the selected segment, or else all. */
	private TimeRange what() {
		if (timeline().range() != null)
			return timeline().range();
		return canvas.primary().map(Entry::time).filter(time -> !time.isEmpty()).orElse(all());
	}

	private void play() {
		if (transport().playing()) {
			transport().pause();
			return;
		}
		long from = timeline().playhead() >= timeline().duration() ? 0 : timeline().playhead();
		transport().play(from, transport().loops() ? what() : all());
	}

	private void playSelection() {
		if (transport().playing())
			transport().pause();
		else
			transport().play(what().start(), what());
	}

	private void seek(long time) {
		transport().seek(Math.clamp(time, 0, timeline().duration()));
		canvas.status(""); //$NON-NLS-1$
	}

	private void follow() {
		timeline().setFollows(!timeline().follows());
		canvas.status(timeline().follows() ? Messages.Action_follows : Messages.Action_followsNot);
	}

	/** Selects from the playhead on; the playhead goes with the end that moves. */
	private void extend(long by) {
		var range = timeline().range();
		long from = timeline().playhead();
		long anchor = range == null ? from : range.start() == from ? range.end() : range.end() == from ? range.start() : from;
		long to = Math.clamp(from + by, 0, timeline().duration());
		timeline().setRange(TimeRange.between(anchor, to));
		seek(to);
	}

	private void cancel() {
		if (canvas.transcript().hasKeyboard()) {
			canvas.transcript().restore();
			canvas.setFocus();
		} else if (timeline().range() != null)
			timeline().setRange(null);
		else
			canvas.context().selection().clear();
		canvas.status(""); //$NON-NLS-1$
	}

	// ---- segments

	private void make() {
		if (timeline().range() != null)
			canvas.make(timeline().range(), canvas.context().activeLabelId().get());
		else
			transcribe();
	}

	private void transcribe() {
		if (canvas.primary().isEmpty())
			canvas.status(Messages.Action_selectOne);
		else if (canvas.transcript().canBeWritten())
			canvas.transcript().focus();
		else
			canvas.status(Messages.Action_noText);
	}

	private void step(What what, long by) {
		move(what, time -> time + by);
	}

	/** Moves something to the start of the next sample or the one before. */
	private void sample(What what, int by) {
		var source = canvas.source();
		move(what, time -> {
			long frame = source.frame(time);
			return source.micros(by > 0 || source.micros(frame) == time ? frame + by : frame);
		});
	}

	/** @param to where a time goes */
	private void move(What what, LongUnaryOperator to) {
		var selected = canvas.selectedEntries();
		if (selected.size() != 1) {
			canvas.status(Messages.Action_selectOne);
			return;
		}
		var entry = selected.getFirst();
		var time = entry.time();
		long end = timeline().duration();
		TimeRange place;
		if (entry.isPoint() || what == What.WHOLE)
			place = time.startingAt(Math.clamp(to.applyAsLong(time.start()), 0, Math.max(0, end - time.length())));
		else if (what == What.START)
			place = new TimeRange(Math.clamp(to.applyAsLong(time.start()), 0, time.end()), time.end());
		else
			place = new TimeRange(time.start(), Math.clamp(to.applyAsLong(time.end()), time.start(), Math.max(end, time.start())));
		if (!entry.isPoint() && place.isEmpty())
			canvas.status(Messages.Action_tooShort);
		else if (!place.equals(time) && canvas.edits().place(entry, place, entry.tier()))
			canvas.status(""); //$NON-NLS-1$
	}

	/** The selected segment, or else the one of the chosen tier at the playhead. */
	private Entry atPlayhead() {
		long time = timeline().playhead();
		return canvas.primary().filter(entry -> entry.time().touches(time)).orElseGet(() -> {
			var rows = canvas.tiers().lane(canvas.chosenTier()).rows();
			return rows.inOrder().stream().filter(entry -> entry.time().start() < time && time < entry.time().end()).findFirst().orElse(null);
		});
	}

	private void split() {
		var entry = atPlayhead();
		if (entry == null)
			canvas.status(Messages.Action_noneHere);
		else
			canvas.edits().split(entry, timeline().playhead());
	}

	private void merge() {
		canvas.transcript().take();
		var entry = canvas.primary().orElse(null);
		if (entry == null)
			canvas.status(Messages.Action_selectOne);
		else
			canvas.edits().merge(entry, canvas.tiers().lane(entry.tier()).rows().beside(entry, true));
	}

	/** Goes along the chosen tier; from the text of a segment to that of the next, which is played. */
	private void beside(boolean next) {
		boolean writing = canvas.transcript().hasKeyboard();
		if (writing)
			canvas.transcript().take();
		var rows = canvas.tiers().lane(canvas.chosenTier()).rows();
		var now = canvas.primary().filter(entry -> entry.tier().equals(canvas.chosenTier())).orElse(null);
		var found = now != null ? rows.beside(now, next) : next ? rows.after(timeline().playhead() - 1) : rows.before(timeline().playhead());
		if (found == null)
			return;
		canvas.select(found);
		if (writing && !found.time().isEmpty())
			transport().play(found.time().start(), found.time());
		else
			seek(found.time().start());
	}

	// ---- tiers

	private String tierBeside(int by) {
		var all = canvas.tiers().all().stream().map(TierLane::tier).toList();
		int at = all.indexOf(canvas.chosenTier()) + by;
		return at < 0 || at >= all.size() ? null : all.get(at);
	}

	private void chooseTier(int by) {
		var tier = tierBeside(by);
		if (tier != null) {
			canvas.context().selection().clear();
			canvas.showTier(tier);
		}
	}

	private void moveToTier(int by) {
		var tier = tierBeside(by);
		var selected = canvas.selectedEntries();
		if (selected.isEmpty())
			canvas.status(Messages.Action_selectOne);
		else if (tier == null)
			canvas.status(Messages.Action_noTier);
		else if (canvas.edits().moveToTier(selected, tier))
			canvas.showTier(tier);
	}

	private String ask(String title, String name) {
		var dialog = new InputDialog(timeline().getShell(), title, Messages.Tier_name, name, this::wrong);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}

	private String wrong(String name) {
		if (name.isBlank())
			return ""; //$NON-NLS-1$
		return canvas.tiers().has(name.strip()) ? Messages.Tier_exists : null;
	}

	private void newTier() {
		var name = ask(Messages.Tier_new, ""); //$NON-NLS-1$
		if (name != null)
			canvas.showTier(name);
	}

	private void renameTier() {
		var former = canvas.chosenTier();
		var name = ask(Messages.Tier_rename, former);
		if (name == null)
			return;
		var all = List.copyOf(canvas.tiers().lane(former).rows().inOrder());
		if (all.isEmpty() || canvas.edits().renameTier(all, name))
			canvas.renamed(former, name);
	}
}
