package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.AnswerCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Steps;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.tiers.QuestionLane;
import org.labelwright.ui.canvas.tiers.TierActions;
import org.labelwright.ui.canvas.tiers.TierActions.What;
import org.labelwright.ui.canvas.tiers.TierBoard;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.Transport;

/** Does what keys and menus ask of a video that is open. What is done to tracks is done at the frame that is shown. */
final class VideoActions {

	private static final int FAR = 10;
	/** Pixels by which a path may become another when keyframes are left out. */
	private static final double TOLERANCE = 1;
	private static int propagated = FAR;

	private final VideoCanvas canvas;
	private final TierBoard board;
	private final TierActions tiers;

	VideoActions(VideoCanvas canvas, TierBoard board) {
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

	private DocumentEditor editor() {
		return canvas.context().editor();
	}

	/** The frame that is shown. */
	private int frame() {
		return canvas.depiction().frame();
	}

	void perform(VideoAction action) {
		switch (action) {
		case PLAY -> transport().toggle(tiers.subject());
		case PLAY_SELECTION -> transport().togglePart(tiers.subject());
		case LOOP -> transport().setLoops(!transport().loops(), tiers.subject());
		case SLOWER -> transport().changeSpeed(-1);
		case FASTER -> transport().changeSpeed(1);
		case NORMAL_SPEED -> transport().changeSpeed(0);
		case FRAME_BACK -> canvas.go(canvas.wanted() - 1);
		case FRAME_ON -> canvas.go(canvas.wanted() + 1);
		case FRAMES_BACK -> canvas.go(canvas.wanted() - FAR);
		case FRAMES_ON -> canvas.go(canvas.wanted() + FAR);
		case FRAME_FIRST -> canvas.go(0);
		case FRAME_LAST -> canvas.go(canvas.source().frames() - 1);
		case KEYFRAME_BACK -> goToKeyframe(keyframes().filter(at -> at < canvas.wanted()).max());
		case KEYFRAME_ON -> goToKeyframe(keyframes().filter(at -> at > canvas.wanted()).min());
		case KEYFRAME_ADD -> each(track -> TrackCommands.addKeyframe(editor(), track, canvas.times(), frame()));
		case KEYFRAME_REMOVE -> board.chosenQuestion().ifPresentOrElse(this::takeAnswerAway, () -> each(track -> TrackCommands.removeKeyframe(editor(), track, canvas.times(), frame())));
		case KEYFRAME_EARLIER -> moveKeyframe(-1);
		case KEYFRAME_LATER -> moveKeyframe(1);
		case OUTSIDE -> toggle(TrackState::outside, (track, now) -> TrackCommands.setOutside(editor(), track, canvas.times(), frame(), !now));
		case OCCLUDED -> toggle(TrackState::occluded, (track, now) -> TrackCommands.setOccluded(editor(), track, canvas.times(), frame(), !now));
		case SPLIT -> split();
		case MERGE -> merge(false);
		case JOIN -> merge(true);
		case CUT -> cut();
		case EXTEND -> each(track -> TrackCommands.extend(editor(), track, canvas.times(), frame()));
		case PROPAGATE -> propagate();
		case DELETE_FRAME -> each(track -> TrackCommands.deleteFrame(editor(), track, canvas.times(), frame()));
		case DELETE_FROM -> each(track -> TrackCommands.deleteFrom(editor(), track, canvas.times(), frame()));
		case INTERPOLATION -> nextInterpolation();
		case REDUCE -> each(track -> TrackCommands.reduce(editor(), track, TOLERANCE));
		case SINGLE -> single();
		case TO_SHAPE -> each(track -> TrackCommands.toShape(editor(), track, canvas.times(), frame()));
		case SUGGEST_FOLLOW -> canvas.suggestions().follow();
		case SUGGEST_CUTS -> canvas.suggestions().findCuts();
		case SUGGEST_ACCEPT -> canvas.suggestions().accept(canvas.chosenSuggestions());
		case SUGGEST_ACCEPT_ALL -> canvas.suggestions().accept(canvas.suggestions().all());
		case SUGGEST_DISMISS -> canvas.suggestions().dismissOrStop(canvas.chosenSuggestions());
		case TO_TRACK -> each(track -> TrackCommands.toTrack(editor(), track, canvas.times(), frame()));
		}
	}

	void perform(TimeAction action) {
		switch (action) {
		case BACK -> canvas.go(canvas.wanted() - 1);
		case ON -> canvas.go(canvas.wanted() + 1);
		case EXTEND_BACK -> extend(-1);
		case EXTEND_ON -> extend(1);
		case EXTEND_FAR_BACK -> extend(-FAR);
		case EXTEND_FAR_ON -> extend(FAR);
		case MAKE -> tiers.make();
		case MAKE_POINT -> tiers.makePoint();
		case START_TO_PLAYHEAD -> tiers.toPlayhead(What.START);
		case END_TO_PLAYHEAD -> tiers.toPlayhead(What.END);
		case MOVE_TO_PLAYHEAD -> tiers.toPlayhead(What.WHOLE);
		case NEXT -> tiers.beside(true).ifPresent(entry -> tiers.seek(entry.time().start()));
		case PREVIOUS -> tiers.beside(false).ifPresent(entry -> tiers.seek(entry.time().start()));
		case TIER_UP -> tiers.chooseTier(-1);
		case TIER_DOWN -> tiers.chooseTier(1);
		case TO_TIER_UP -> tiers.moveToTier(-1);
		case TO_TIER_DOWN -> tiers.moveToTier(1);
		case NEW_TIER -> tiers.newTier();
		case RENAME_TIER -> tiers.changeTier();
		case ZOOM_IN -> timeline().zoom(1);
		case ZOOM_OUT -> timeline().zoom(-1);
		case ZOOM_FIT -> timeline().fit();
		case ZOOM_FRAMES -> timeline().zoomToSamples();
		case ZOOM_SELECTION -> timeline().zoomTo(tiers.subject());
		case FOLLOW -> follow();
		case CANCEL -> tiers.cancel();
		case DELETE -> delete();
		case SELECT_ALL -> tiers.selectAll();
		}
	}

	// ---- playing and going

	private void follow() {
		timeline().setFollows(!timeline().follows());
		canvas.hint(timeline().follows() ? Messages.Action_follows : Messages.Action_followsNot);
	}

	/** By frames. */
	private void extend(int by) {
		int to = canvas.wanted() + by;
		long time = to >= canvas.source().frames() ? canvas.source().duration() : canvas.source().time(Math.max(0, to));
		tiers.extend(time - timeline().playhead());
	}

	/** The frames at which the selected tracks, or all, have keyframes; or those at which answers begin, of the chosen question. */
	private IntStream keyframes() {
		var question = board.chosenQuestion();
		if (question.isPresent())
			return question.get().answers().stream().mapToInt(Answer::getFrame);
		var selected = selected();
		return (selected.isEmpty() ? canvas.tracks().all().stream().map(TrackLane::annotation) : selected.stream())
				.flatMap(one -> ((Track) one.getGeometry()).getKeyframes().stream()).mapToInt(Keyframe::getFrame);
	}

	private void goToKeyframe(OptionalInt found) {
		if (found.isPresent())
			canvas.go(found.getAsInt());
		else
			canvas.hint(Messages.Action_noKeyframe);
	}

	// ---- tracks

	private List<Annotation> selected() {
		return canvas.tracks().tracks(canvas.context().selection().ids());
	}

	/** Does something to all selected tracks in one step; says so when there are none. */
	private void each(Function<Annotation, Command> made) {
		var selected = selected();
		if (selected.isEmpty())
			canvas.hint(Messages.Action_selectTrack);
		else
			editor().tryExecute(Steps.together(selected.stream().map(made).toList()));
	}

	/** Moves the keyframes of the selected tracks at the playhead, and goes with them. */
	private void moveKeyframe(int by) {
		int from = canvas.wanted();
		var question = board.chosenQuestion();
		if (question.isPresent()) {
			moveAnswer(question.get(), from, from + by);
			return;
		}
		var selected = selected();
		var here = selected.stream().filter(track -> Tracks.keyframeAt((Track) track.getGeometry(), from).isPresent()).toList();
		if (here.isEmpty())
			canvas.hint(selected.isEmpty() ? Messages.Action_selectTrack : Messages.Action_noKeyframeHere);
		else if (editor().tryExecute(Steps.together(here.stream()
				.map(track -> TrackCommands.moveKeyframe(editor(), track, canvas.times(), from, from + by)).toList())))
			canvas.go(from + by);
	}

	// ---- answers

	private Optional<Answer> answerAt(QuestionLane question, int frame) {
		var found = question.at(Onset.atFrame(canvas.times(), frame));
		if (found.isEmpty())
			canvas.hint(Messages.Action_noAnswerHere);
		return found;
	}

	private void moveAnswer(QuestionLane question, int from, int to) {
		if (to >= 0 && to < canvas.source().frames() && answerAt(question, from)
				.filter(answer -> editor().tryExecute(AnswerCommands.move(canvas.context(), answer, Onset.atFrame(canvas.times(), to)))).isPresent())
			canvas.go(to);
	}

	private void takeAnswerAway(QuestionLane question) {
		answerAt(question, frame()).ifPresent(answer -> editor().tryExecute(
				AnswerCommands.clear(canvas.context(), answer.getQuestionId(), Onset.atFrame(canvas.times(), frame()))));
	}

	/** What is to be done to a track when the first of the selected ones is in a state. */
	private interface Toggle {
		Command command(Annotation track, boolean now);
	}

	private void toggle(Function<TrackState, Boolean> state, Toggle toggle) {
		boolean now = selected().stream().flatMap(track -> canvas.depiction().state(track).stream()).findFirst().map(state).orElse(false);
		each(track -> toggle.command(track, now));
	}

	private void split() {
		if (board.primary().isPresent()) {
			tiers.split();
			return;
		}
		var made = new ArrayList<String>();
		each(track -> {
			var command = TrackCommands.split(editor(), track, canvas.times(), frame());
			command.getResult().stream().map(result -> ((Annotation) result).getId()).forEach(made::add);
			return command;
		});
		made.removeIf(id -> editor().annotation(id).isEmpty());
		if (!made.isEmpty())
			canvas.context().selection().set(made);
	}

	private void merge(boolean joined) {
		if (board.primary().isPresent()) {
			tiers.merge();
			return;
		}
		var two = selected().stream().sorted(Comparator.comparingInt(VideoActions::start)).toList();
		if (two.size() != 2) {
			canvas.hint(Messages.Action_selectTwo);
			return;
		}
		var kept = two.getFirst();
		var command = joined ? TrackCommands.join(editor(), kept, two.getLast(), canvas.times())
				: TrackCommands.merge(editor(), kept, two.getLast(), canvas.times());
		if (editor().tryExecute(command))
			canvas.context().selection().set(List.of(kept.getId()));
	}

	private static int start(Annotation track) {
		return ((Track) track.getGeometry()).getKeyframes().stream().mapToInt(Keyframe::getFrame).findFirst().orElse(0);
	}

	private void cut() {
		var range = timeline().range();
		if (range == null)
			canvas.hint(Messages.Action_selectRange);
		else
			each(track -> TrackCommands.cut(editor(), track, canvas.times(), canvas.source().frameAt(range.start()), last(range)));
	}

	/** The last frame that begins in a range. */
	private int last(TimeRange range) {
		int at = canvas.source().frameAt(range.end());
		int first = canvas.source().frameAt(range.start());
		return Math.max(first, canvas.source().time(at) == range.end() && range.end() < canvas.source().duration() ? at - 1 : at);
	}

	private void propagate() {
		if (selected().isEmpty()) {
			canvas.hint(Messages.Action_selectTrack);
			return;
		}
		int most = canvas.source().frames() - 1 - frame();
		var dialog = new InputDialog(timeline().getShell(), Messages.Propagate_title, Messages.Propagate_message,
				Integer.toString(Math.min(propagated, Math.max(1, most))), text -> wrong(text, most));
		if (dialog.open() != Window.OK)
			return;
		propagated = Integer.parseInt(dialog.getValue().strip());
		each(track -> TrackCommands.propagate(editor(), track, canvas.times(), frame(), propagated));
	}

	private static String wrong(String text, int most) {
		return text.strip().matches("[1-9][0-9]{0,8}") && Integer.parseInt(text.strip()) <= most ? null : NLS.bind(Messages.Propagate_wrong, most); //$NON-NLS-1$
	}

	private void nextInterpolation() {
		var first = selected().stream().findFirst();
		if (first.isEmpty()) {
			canvas.hint(Messages.Action_selectTrack);
			return;
		}
		var kinds = Interpolation.values();
		var next = kinds[(((Track) first.get().getGeometry()).getInterpolation().ordinal() + 1) % kinds.length];
		each(track -> TrackCommands.setInterpolation(editor(), track, next));
		canvas.hint(switch (next) {
		case NONE -> Messages.Interpolation_none;
		case LINEAR -> Messages.Interpolation_linear;
		case SPLINE -> Messages.Interpolation_spline;
		});
	}

	private void single() {
		canvas.setSingle(!canvas.single());
		canvas.hint(canvas.single() ? Messages.Action_single : Messages.Action_tracks);
	}

	/** Deletes what is selected, tracks as a whole; of the chosen question, the answer that begins here. */
	private void delete() {
		if (board.chosenQuestion().isPresent()) {
			takeAnswerAway(board.chosenQuestion().get());
			return;
		}
		var all = Stream.concat(board.selectedEntries().stream().map(entry -> entry.annotation()), selected().stream()).toList();
		if (!all.isEmpty())
			editor().tryExecute(AnnotationCommands.delete(editor(), all));
	}
}
