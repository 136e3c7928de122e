package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Outcome;
import org.labelwright.modality.video.FindSceneCutsOperation;
import org.labelwright.modality.video.FollowObjectOperation;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Steps;
import org.labelwright.model.edit.SuggestionTrace;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.util.Geometries;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.timeline.Marker;

/** Lets models look for objects and scenes in a video, and keeps what they find until it is accepted or dismissed. */
final class Suggestions {

	/** Frames that an object is followed at once. */
	private static final int MOST = 1_000;
	private static final double LEAST_SIZE = 4;
	private static final int PARTS = 1_000;

	private final VideoCanvas canvas;
	private final Runnable changed;
	private final List<Suggestion> all = new ArrayList<>();
	private final List<Search> running = new ArrayList<>();
	private boolean closed;

	/** @param changed told when there are others than before */
	Suggestions(VideoCanvas canvas, Runnable changed) {
		this.canvas = canvas;
		this.changed = changed;
	}

	/** Ends what is under way, and drops what was found. */
	void close() {
		closed = true;
		stop();
		all.clear();
	}

	/** Ends what is under way. */
	private void stop() {
		running.forEach(search -> search.job.cancel());
	}

	/** What is under way and how far it has come; empty when nothing is. */
	String progress() {
		return running.isEmpty() ? "" : NLS.bind(Messages.Suggest_progress, running.getFirst().name, running.getFirst().percent()); //$NON-NLS-1$
	}

	/** A model at work. */
	private final class Search {

		private final String name;
		private Job job;
		private volatile int percent;

		Search(String name) {
			this.name = name;
		}

		int percent() {
			return percent;
		}

		/** Counts what is done, and tells of each percent. */
		SubMonitor monitor(SubMonitor of) {
			return SubMonitor.convert(new ProgressMonitorWrapper(of) {
				private double done;

				@Override
				public void internalWorked(double work) {
					super.internalWorked(work);
					done += work;
					int now = (int) (100 * done / PARTS);
					if (now == percent)
						return;
					percent = now;
					later();
				}

				@Override
				public void worked(int work) {
					internalWorked(work);
				}
			}, PARTS);
		}

		private void later() {
			var display = canvas.timeline().getDisplay();
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (!closed)
						changed.run();
				});
		}
	}

	List<Suggestion> all() {
		return List.copyOf(all);
	}

	private DocumentEditor editor() {
		return canvas.context().editor();
	}

	/** Follows the selected objects from the frame that is shown on. */
	void follow() {
		var tracks = canvas.tracks().tracks(canvas.context().selection().ids()).stream().filter(one -> !one.isLocked()).toList();
		var places = tracks.stream().filter(this::canBeFollowed).toList();
		if (places.isEmpty())
			canvas.hint(tracks.isEmpty() ? Messages.Action_selectTrack : Messages.Suggest_tooSmall);
		for (var track : places)
			follow(track);
	}

	private boolean canBeFollowed(Annotation annotation) {
		var place = canvas.depiction().place(annotation);
		return place != null && Geometries.bounds(place).filter(bounds -> bounds.width() >= LEAST_SIZE && bounds.height() >= LEAST_SIZE).isPresent();
	}

	private void follow(Annotation annotation) {
		var id = annotation.getId();
		var operation = new FollowObjectOperation(canvas.source().file(), canvas.depiction().frame(), canvas.depiction().place(annotation), MOST);
		start(NLS.bind(Messages.Suggest_following, canvas.tracks().name(annotation)), operation::run,
				path -> editor().annotation(id).filter(one -> one.getGeometry() instanceof Track).ifPresent(one -> found(one, path)));
	}

	private interface Found<T> {
		void accept(T found);
	}

	private <T> void start(String name, Tasks.Work<Outcome<T>> work, Found<T> then) {
		var search = new Search(name);
		running.add(search);
		search.job = Tasks.start(name, false, monitor -> work.run(search.monitor(monitor)), outcome -> {
			if (ended(search)) {
				outcome.problems().forEach(canvas::report);
				outcome.value().ifPresent(then::accept);
			}
		}, failure -> {
			if (ended(search) && !(failure instanceof OperationCanceledException))
				Failures.show(name, failure);
		});
		changed.run();
	}

	/** @return false when nobody waits for it any more */
	private boolean ended(Search search) {
		running.remove(search);
		if (!closed)
			changed.run();
		return !closed;
	}

	private void found(Annotation annotation, FollowObjectOperation.Path path) {
		if (path.last() == path.first()) {
			canvas.hint(Messages.Suggest_lostAtOnce);
			return;
		}
		var id = annotation.getId();
		var preview = preview(annotation.getLabelId());
		preview.setGeometry(Geometries.copy(path.track()));
		offer(id, List.of(new Suggestion(FollowObjectOperation.SOURCE, NLS.bind(path.lost() ? Messages.Suggest_trackLost : Messages.Suggest_track, canvas.tracks().name(annotation)), path.first() + 1,
				path.last(), path.confidence(), preview,
				editor -> editor.annotation(id).map(one -> (Command) TrackCommands.follow(editor, one, canvas.times(), path.track(), path.last(),
						FollowObjectOperation.SOURCE, path.confidence())).orElse(null))));
	}

	/**
	 * Suggests what a search has found; where suggestions are hidden from the user, keeps it.
	 *
	 * @param key tells searches of one model apart
	 */
	private void offer(String key, List<Suggestion> found) {
		var trace = canvas.context().suggestionTrace();
		if (!trace.hidden())
			all.addAll(found);
		else if (!found.isEmpty()) {
			trace.hid(found.getFirst().source(), key, found.stream().map(Suggestion::preview).toList());
			canvas.hint(SuggestionTrace.hiddenText());
		}
		changed.run();
	}

	private Annotation preview(String labelId) {
		var preview = AnnotationFactory.eINSTANCE.createAnnotation();
		preview.setId(Ids.next());
		preview.setLabelId(labelId);
		preview.setLocked(true);
		preview.setPart(canvas.context().part());
		return preview;
	}

	/** Looks for the frames that begin a scene; points with the active label are made of them. */
	void findCuts() {
		var label = canvas.context().activeLabelId().get();
		var schema = canvas.context().schema();
		if (label == null || schema.label(label).filter(one -> schema.allows(one, "TimePoint")).isEmpty()) { //$NON-NLS-1$
			canvas.hint(Messages.Suggest_noLabel);
			return;
		}
		start(Messages.Suggest_findingCuts, new FindSceneCutsOperation(canvas.source().file())::run, cuts -> {
			if (cuts.isEmpty())
				canvas.hint(Messages.Suggest_noCuts);
			offer("", cuts.stream().map(cut -> cut(label, cut)).toList()); //$NON-NLS-1$
		});
	}

	private Suggestion cut(String label, int frame) {
		var preview = preview(label);
		var point = AnnotationFactory.eINSTANCE.createTimePoint();
		point.setTime(canvas.source().time(frame));
		point.setTier(canvas.tier());
		preview.setGeometry(point);
		return new Suggestion(FindSceneCutsOperation.SOURCE, Messages.Suggest_cut, frame, frame, Double.NaN, preview, editor -> {
			var made = canvas.context().newAnnotation(label, EcoreUtil.copy(point));
			made.setOrigin(Origin.MODEL);
			made.setSource(FindSceneCutsOperation.SOURCE);
			return AnnotationCommands.add(editor, List.of(made));
		});
	}

	/** Takes some over as one step; what their objects are gone for is dropped. */
	void accept(List<Suggestion> accepted) {
		var commands = accepted.stream().map(one -> one.accepted().apply(editor())).filter(command -> command != null).toList();
		if (commands.isEmpty() || editor().tryExecute(Steps.together(commands)))
			dismiss(accepted);
	}

	/** Drops some, or ends what is under way. */
	void dismissOrStop(List<Suggestion> dismissed) {
		if (!running.isEmpty()) {
			stop();
			return;
		}
		dismissed.stream().collect(Collectors.groupingBy(Suggestion::source, Collectors.mapping(Suggestion::preview, Collectors.toList())))
				.forEach(canvas.context().suggestionTrace()::declined);
		dismiss(dismissed);
	}

	private void dismiss(List<Suggestion> dismissed) {
		all.removeAll(dismissed);
		changed.run();
	}

	/** The tracks among them, to be seen on frames. */
	List<Annotation> previews() {
		return all.stream().map(Suggestion::preview).filter(one -> one.getGeometry() instanceof Track).toList();
	}

	/** The moments among them, to be seen on the timeline. */
	List<Marker> markers() {
		return all.stream().filter(one -> !(one.preview().getGeometry() instanceof Track))
				.map(one -> new Marker(canvas.source().time(one.first()), "", //$NON-NLS-1$
						Colors.of(canvas.context().schema().label(one.preview().getLabelId()).orElse(null))))
				.toList();
	}
}
