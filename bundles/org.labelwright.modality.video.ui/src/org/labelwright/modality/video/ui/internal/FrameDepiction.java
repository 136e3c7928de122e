package org.labelwright.modality.video.ui.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.Steps;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.edit.Vertices;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.model.util.TrackNumbers;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.Depiction;
import org.locationtech.jts.geom.Envelope;

/**
 * A frame of a video: tracks lie on it where they have come to, and what is done to them there becomes a keyframe. What
 * is drawn becomes a track, or a shape on this frame only. What has a place and no time lies on all frames.
 */
public final class FrameDepiction implements Depiction, AutoCloseable {

	private final EditingContext context;
	private final FrameTimes times;
	private final Map<String, Presence> present = new LinkedHashMap<>();
	private final DocumentListener follower = this::changed;
	private List<Annotation> suggested = List.of();
	private TrackNumbers numbers;
	private boolean renumbered;
	private int frame;
	private boolean single;

	/** From which frame on an annotation may lie on the picture, and up to which. */
	private record Presence(Annotation annotation, int first, int end) {

		static Optional<Presence> of(Annotation annotation) {
			return switch (annotation.getGeometry()) {
			case null -> Optional.empty();
			case Track track -> {
				var spans = Tracks.spans(track);
				yield spans.isEmpty() ? Optional.empty() : Optional.of(new Presence(annotation, spans.getFirst().start(), spans.getLast().end()));
			}
			case TimeInterval interval -> Optional.empty();
			case TimePoint point -> Optional.empty();
			case Whole whole -> Optional.empty();
			default -> Optional.of(new Presence(annotation, 0, Integer.MAX_VALUE));
			};
		}
	}

	public FrameDepiction(EditingContext context, FrameTimes times) {
		this.context = context;
		this.times = times;
		context.annotations().forEach(this::put);
		numbers = new TrackNumbers(editor().document().getAnnotations());
		editor().addListener(follower);
	}

	@Override
	public void close() {
		editor().removeListener(follower);
	}

	private void changed(DocumentDelta delta) {
		var rows = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION).toList();
		renumbered = false;
		if (rows.isEmpty())
			return;
		for (var row : rows)
			if (row.after() instanceof Annotation annotation && context.holds(annotation))
				put(annotation);
			else
				present.remove(row.id());
		var former = numbers;
		numbers = new TrackNumbers(editor().document().getAnnotations());
		renumbered = !numbers.agrees(former);
	}

	/** The numbers of all tracks of the document. */
	TrackNumbers numbers() {
		return numbers;
	}

	/** Whether the last change of the document has given tracks other numbers than they had. */
	boolean renumbered() {
		return renumbered;
	}

	private void put(Annotation annotation) {
		Presence.of(annotation).ifPresentOrElse(one -> present.put(annotation.getId(), one), () -> present.remove(annotation.getId()));
	}

	private DocumentEditor editor() {
		return context.editor();
	}

	/** The frame that is shown. */
	public int frame() {
		return frame;
	}

	/** Shows another frame from now on. */
	public void setFrame(int shown) {
		frame = shown;
	}

	/** Whether what is drawn lies on the frame only. */
	public boolean single() {
		return single;
	}

	public void setSingle(boolean only) {
		single = only;
	}

	/** Shows what is suggested besides; these are in no document. */
	public void setSuggested(List<Annotation> shown) {
		suggested = List.copyOf(shown);
	}

	/** How a track is now; empty for what is none, and before it begins. */
	public Optional<TrackState> state(Annotation annotation) {
		return annotation.getGeometry() instanceof Track track ? Tracks.at(track, frame, times) : Optional.empty();
	}

	@Override
	public Collection<Annotation> annotations() {
		return Stream.concat(present.values().stream().filter(one -> one.first <= frame && frame < one.end).map(Presence::annotation), suggested.stream()).toList();
	}

	@Override
	public Geometry place(Annotation annotation) {
		return annotation.getGeometry() instanceof Track ? state(annotation).filter(TrackState::visible).map(TrackState::geometry).orElse(null)
				: annotation.getGeometry();
	}

	@Override
	public List<Geometry> further(Annotation annotation) {
		return annotation.getGeometry() instanceof Track ? List.of() : annotation.getSecondary();
	}

	@Override
	public String remark(Annotation annotation) {
		if (suggested.contains(annotation))
			return Messages.Remark_suggested;
		return numbers.name("", annotation) + state(annotation).map(now -> (now.occluded() ? Messages.Remark_occluded : "") + (now.keyframe() ? Messages.Remark_keyframe : "")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orElse(""); //$NON-NLS-1$
	}

	/** The place as it is now, and the values that hold now. */
	@Override
	public Annotation original(Annotation annotation) {
		if (!(annotation.getGeometry() instanceof Track track))
			return annotation;
		var now = EcoreUtil.copy(annotation);
		var place = place(annotation);
		now.setGeometry(place == null ? null : Geometries.copy(place));
		Tracks.values(track, frame).forEach((attribute, value) -> {
			now.getValues().removeIf(former -> former.getAttributeId().equals(attribute));
			var given = AnnotationFactory.eINSTANCE.createAttributeValue();
			given.setAttributeId(attribute);
			given.setValue(value);
			now.getValues().add(given);
		});
		return now;
	}

	@Override
	public Command insert(List<Annotation> originals, boolean duplicated, double dx, double dy) {
		var tracks = originals.stream().map(EcoreUtil::copy).toList();
		for (var one : tracks)
			if (one.getGeometry() != null && Geometries.bounds(one.getGeometry()).isPresent() && !(one.getGeometry() instanceof Track))
				one.setGeometry(drawn(one.getGeometry()));
		return duplicated ? AnnotationCommands.duplicate(editor(), tracks, dx, dy) : AnnotationCommands.paste(editor(), tracks, dx, dy);
	}

	private Track drawn(Geometry place) {
		var track = TrackEdits.ofShape(place, times, frame);
		return single ? TrackEdits.toShape(track, times, frame) : track;
	}

	@Override
	public Optional<Command> command(CanvasEdit edit) {
		return switch (edit) {
		case CanvasEdit.Add add -> Optional.of(AnnotationCommands.add(editor(), List.of(context.newAnnotation(add.labelId(), drawn(add.geometry())))));
		case CanvasEdit.Move move -> together(move.ids().stream().flatMap(id -> placed(id, place -> Geometries.translate(place, move.dx(), move.dy())).stream()).toList());
		case CanvasEdit.Resize resize -> resize(resize);
		case CanvasEdit.Grow grow -> together(grow.each().stream().flatMap(each -> resize(each).stream()).toList());
		case CanvasEdit.MoveVertex move -> placed(move.id(), place -> Vertices.move(place, move.vertex(), move.x(), move.y()));
		case CanvasEdit.InsertVertex insert -> placed(insert.id(), place -> Vertices.insert(place, insert.after(), insert.x(), insert.y()));
		case CanvasEdit.RemoveVertex remove -> placed(remove.id(), place -> Vertices.remove(place, remove.vertex()));
		case CanvasEdit.SetKeypoint set -> placed(set.id(),
				place -> Vertices.setKeypoint((Keypoints) place, set.point(), set.x(), set.y(), set.visibility()));
		};
	}

	private Optional<Command> resize(CanvasEdit.Resize resize) {
		return placed(resize.id(), place -> Geometries.fit(place, bounds(resize.from()), bounds(resize.to())).orElse(null));
	}

	private static Bounds bounds(Envelope area) {
		return new Bounds(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
	}

	/** Gives an annotation another place on this frame; refused when nothing would be left of it. */
	private Optional<Command> placed(String id, UnaryOperator<Geometry> change) {
		return editor().annotation(id).filter(annotation -> place(annotation) != null).map(annotation -> {
			var changed = change.apply(place(annotation));
			if (changed == null)
				return new CommandRefusal(Problem.warning("video.place", editor().document().getItemId(), Messages.Edit_nothingLeft, Messages.Edit_nothingLeftRemedy)); //$NON-NLS-1$
			return annotation.getGeometry() instanceof Track ? TrackCommands.setPlace(editor(), annotation, times, frame, changed)
					: AnnotationCommands.setGeometry(editor(), annotation, changed);
		});
	}

	private static Optional<Command> together(List<Command> commands) {
		return commands.isEmpty() ? Optional.empty() : Optional.of(Steps.together(commands));
	}
}
