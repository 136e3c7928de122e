package org.labelwright.modality.audio.ui.internal;

import org.labelwright.ui.canvas.tiers.TierActions;
import org.labelwright.ui.canvas.tiers.TierActions.What;
import org.labelwright.ui.canvas.tiers.TierBoard;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.Transport;

/** Does what keys and menus ask of a recording that is open. */
final class AudioActions {

	/** Microseconds that a key moves something, and that it jumps. */
	private static final long STEP = 10_000;
	private static final long JUMP = 1_000_000;

	private final AudioCanvas canvas;
	private final TierBoard board;
	private final TierActions tiers;

	AudioActions(AudioCanvas canvas, TierBoard board) {
		this.canvas = canvas;
		this.board = board;
		tiers = new TierActions(board);
	}

	private Timeline timeline() {
		return canvas.timeline();
	}

	private Transport transport() {
		return canvas.transport();
	}

	void perform(AudioAction action) {
		switch (action) {
		case PLAY -> transport().toggle(tiers.subject());
		case PLAY_SELECTION -> transport().togglePart(tiers.subject());
		case LOOP -> transport().setLoops(!transport().loops(), tiers.subject());
		case SLOWER -> transport().changeSpeed(-1);
		case FASTER -> transport().changeSpeed(1);
		case NORMAL_SPEED -> transport().changeSpeed(0);
		case JUMP_BACK -> tiers.seek(timeline().playhead() - JUMP);
		case JUMP_ON -> tiers.seek(timeline().playhead() + JUMP);
		case PLAYHEAD_BACK -> tiers.seek(timeline().playhead() - STEP);
		case PLAYHEAD_ON -> tiers.seek(timeline().playhead() + STEP);
		case PLAYHEAD_START -> tiers.seek(0);
		case PLAYHEAD_END -> tiers.seek(timeline().duration());
		case EXTEND_BACK -> tiers.extend(-STEP);
		case EXTEND_ON -> tiers.extend(STEP);
		case EXTEND_FAR_BACK -> tiers.extend(-JUMP);
		case EXTEND_FAR_ON -> tiers.extend(JUMP);
		case MAKE -> tiers.make();
		case MAKE_POINT -> tiers.makePoint();
		case TRANSCRIBE -> transcribe();
		case END_BACK -> tiers.step(What.END, -STEP);
		case END_ON -> tiers.step(What.END, STEP);
		case START_BACK -> tiers.step(What.START, -STEP);
		case START_ON -> tiers.step(What.START, STEP);
		case MOVE_BACK -> tiers.step(What.WHOLE, -STEP);
		case MOVE_ON -> tiers.step(What.WHOLE, STEP);
		case END_SAMPLE_BACK -> tiers.sample(What.END, -1);
		case END_SAMPLE_ON -> tiers.sample(What.END, 1);
		case START_SAMPLE_BACK -> tiers.sample(What.START, -1);
		case START_SAMPLE_ON -> tiers.sample(What.START, 1);
		case MOVE_SAMPLE_BACK -> tiers.sample(What.WHOLE, -1);
		case MOVE_SAMPLE_ON -> tiers.sample(What.WHOLE, 1);
		case START_TO_PLAYHEAD -> tiers.toPlayhead(What.START);
		case END_TO_PLAYHEAD -> tiers.toPlayhead(What.END);
		case MOVE_TO_PLAYHEAD -> tiers.toPlayhead(What.WHOLE);
		case SPLIT -> tiers.split();
		case MERGE -> tiers.merge();
		case NEXT -> beside(true);
		case PREVIOUS -> beside(false);
		case TIER_UP -> tiers.chooseTier(-1);
		case TIER_DOWN -> tiers.chooseTier(1);
		case TO_TIER_UP -> tiers.moveToTier(-1);
		case TO_TIER_DOWN -> tiers.moveToTier(1);
		case NEW_TIER -> tiers.newTier();
		case CHANGE_TIER -> tiers.changeTier();
		case DELETE_TIER -> tiers.deleteTier();
		case ZOOM_IN -> timeline().zoom(1);
		case ZOOM_OUT -> timeline().zoom(-1);
		case ZOOM_FIT -> timeline().fit();
		case ZOOM_SAMPLES -> timeline().zoomToSamples();
		case ZOOM_SELECTION -> timeline().zoomTo(tiers.subject());
		case TOGGLE_FOLLOW -> follow();
		case TOGGLE_SPECTROGRAM -> canvas.setLook(canvas.look().withShown(!canvas.look().shown()));
		case TOGGLE_SEGMENTS -> canvas.context().view().setAnnotationsShown(!canvas.context().view().annotationsShown());
		case DETECT -> canvas.sounds().toggle();
		case ACCEPT -> suggested(board::acceptSuggestion);
		case ACCEPT_ALL -> suggested(board::acceptSuggestions);
		case DISMISS -> suggested(board::dismissSuggestion);
		case NEXT_SUGGESTION -> board.showSuggestion(true);
		case PREVIOUS_SUGGESTION -> board.showSuggestion(false);
		case TOGGLE_SPEAKERS -> canvas.setColorsBySpeaker(!canvas.colorsBySpeaker());
		case CANCEL -> cancel();
		case DELETE -> tiers.delete();
		case SELECT_ALL -> tiers.selectAll();
		}
	}

	// ---- playing

	private void follow() {
		timeline().setFollows(!timeline().follows());
		canvas.status(timeline().follows() ? Messages.Action_follows : Messages.Action_followsNot);
	}

	private void cancel() {
		if (canvas.transcript().hasKeyboard()) {
			canvas.transcript().restore();
			canvas.setFocus();
			canvas.status(""); //$NON-NLS-1$
		} else
			tiers.cancel();
	}

	private void suggested(Runnable settling) {
		if (board.suggestions() == null)
			canvas.status(Messages.Action_noSuggestions);
		else
			settling.run();
	}

	// ---- segments

	private void transcribe() {
		if (board.primary().isEmpty())
			canvas.status(Messages.Action_selectOne);
		else if (canvas.transcript().canBeWritten())
			canvas.transcript().focus();
		else
			canvas.status(Messages.Action_noText);
	}

	/** Goes along the chosen tier; from the text of a segment to that of the next, which is played. */
	private void beside(boolean next) {
		boolean writing = canvas.transcript().hasKeyboard();
		if (writing)
			canvas.transcript().take();
		tiers.beside(next).ifPresent(found -> {
			if (writing && !found.time().isEmpty())
				transport().play(found.time().start(), found.time());
			else
				tiers.seek(found.time().start());
		});
	}
}
