package org.labelwright.ui.canvas.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Steps;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.Depiction;

/** A still picture: all annotations lie on it, where their geometries say. */
final class StillDepiction implements Depiction {

	private final EditingContext context;

	StillDepiction(EditingContext context) {
		this.context = context;
	}

	private DocumentEditor editor() {
		return context.editor();
	}

	@Override
	public Collection<Annotation> annotations() {
		return context.annotations();
	}

	@Override
	public Geometry place(Annotation annotation) {
		return annotation.getGeometry();
	}

	@Override
	public List<Geometry> further(Annotation annotation) {
		return annotation.getSecondary();
	}

	@Override
	public Annotation original(Annotation annotation) {
		return annotation;
	}

	@Override
	public Command insert(List<Annotation> originals, boolean duplicated, double dx, double dy) {
		return duplicated ? AnnotationCommands.duplicate(editor(), originals, dx, dy)
				: AnnotationCommands.paste(editor(), originals, dx, dy);
	}

	@Override
	public Optional<Command> command(CanvasEdit edit) {
		return switch (edit) {
		case CanvasEdit.Add add -> Optional.of(AnnotationCommands.add(editor(),
				List.of(context.newAnnotation(add.labelId(), add.geometry()))));
		case CanvasEdit.Move move -> Optional.of(AnnotationCommands.move(editor(), annotations(move.ids()), move.dx(), move.dy()));
		case CanvasEdit.Resize resize -> about(resize.id(), annotation -> AnnotationCommands.resize(editor(), List.of(annotation),
				Shapes.bounds(resize.from()), Shapes.bounds(resize.to())));
		case CanvasEdit.Grow grow -> Optional.of(Steps.together(grow.each().stream().flatMap(each -> command(each).stream()).toList()));
		case CanvasEdit.MoveVertex move -> about(move.id(),
				annotation -> AnnotationCommands.moveVertex(editor(), annotation, move.vertex(), move.x(), move.y()));
		case CanvasEdit.InsertVertex insert -> about(insert.id(),
				annotation -> AnnotationCommands.insertVertex(editor(), annotation, insert.after(), insert.x(), insert.y()));
		case CanvasEdit.RemoveVertex remove -> about(remove.id(),
				annotation -> AnnotationCommands.removeVertex(editor(), annotation, remove.vertex()));
		case CanvasEdit.SetKeypoint set -> about(set.id(), annotation -> AnnotationCommands.setKeypoint(editor(), annotation, set.point(),
				set.x(), set.y(), set.visibility()));
		};
	}

	private List<Annotation> annotations(List<String> ids) {
		return ids.stream().flatMap(id -> editor().annotation(id).stream()).toList();
	}

	private Optional<Command> about(String id, Function<Annotation, Command> command) {
		return editor().annotation(id).map(command);
	}
}
