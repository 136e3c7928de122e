package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.scene.Outline;
import org.labelwright.ui.canvas.scene.Outlines;

/** What the canvas reads and writes of a document. */
final class CanvasEdits {

	private final EditingContext context;
	private final Depiction depiction;

	CanvasEdits(EditingContext context, Depiction depiction) {
		this.context = context;
		this.depiction = depiction;
	}

	private DocumentEditor editor() {
		return context.editor();
	}

	/** Runs a command. One that fails leaves the document as it was; the editor has told its listeners why. */
	boolean execute(Command command) {
		return editor().tryExecute(command);
	}

	boolean canUndo() {
		return editor().canUndo();
	}

	boolean canRedo() {
		return editor().canRedo();
	}

	void undo() {
		editor().undo();
	}

	void redo() {
		editor().redo();
	}

	void select(Collection<String> ids) {
		context.selection().set(ids);
	}

	void hover(String id) {
		context.hovered().set(id);
	}

	Optional<Annotation> annotation(String id) {
		return editor().annotation(id);
	}

	/** The annotations of these ids that there are, in the order of the document. */
	List<Annotation> annotations(Collection<String> ids) {
		var found = new ArrayList<Annotation>();
		for (var id : ids)
			annotation(id).filter(context::holds).ifPresent(found::add);
		found.sort(Comparator.comparingDouble(Annotation::getRank));
		return found;
	}

	/** What is copied of annotations. */
	List<Annotation> originals(Collection<String> ids) {
		return annotations(ids).stream().map(depiction::original).toList();
	}

	/** Where an annotation lies, or null. */
	Geometry geometry(String id) {
		return annotation(id).map(depiction::place).orElse(null);
	}

	/** Whether tools may change it: it lies on the picture and is not locked. */
	boolean editable(String id) {
		return editor().readOnly().isEmpty()
				&& annotation(id).filter(annotation -> !annotation.isLocked() && depiction.place(annotation) != null).isPresent();
	}

	/** Whether it has corners that can be edited one by one. */
	boolean hasVertices(String id) {
		var geometry = geometry(id);
		return Shapes.points(geometry) != null && !(geometry instanceof Keypoints);
	}

	/** How a geometry of an annotation would look. */
	Optional<Outline> outline(String id, Geometry geometry) {
		return Outlines.of(geometry, annotation(id).flatMap(a -> context.schema().label(a.getLabelId())).orElse(null));
	}

	/** The label for what is drawn next, or null. */
	Label activeLabel() {
		return Optional.ofNullable(context.activeLabelId().get()).flatMap(context.schema()::label).orElse(null);
	}

	/**
	 * Why a new geometry of a kind cannot be drawn now, with what to do; empty when it can.
	 *
	 * @param asks whether its label is asked for afterwards
	 */
	String whyNotDrawn(String kind, boolean asks) {
		if (editor().readOnly().isPresent())
			return editor().readOnly().get();
		if (asks)
			return context.schema().labels().stream().anyMatch(label -> takes(label, kind)) ? "" : Messages.Draw_noneTakes; //$NON-NLS-1$
		var label = activeLabel();
		if (label == null)
			return Messages.Draw_noLabel;
		if (label.isAbstract())
			return NLS.bind(Messages.Draw_abstractLabel, label.getName());
		if (label.isRetired())
			return NLS.bind(Messages.Draw_retiredLabel, label.getName());
		if (!context.schema().allows(label, kind))
			return NLS.bind(Messages.Draw_wrongKind, label.getName(),
					String.join(", ", context.schema().geometryKinds(label).stream().sorted().toList())); //$NON-NLS-1$
		return ""; //$NON-NLS-1$
	}

	private boolean takes(Label label, String kind) {
		return !label.isAbstract() && !label.isRetired() && context.schema().allows(label, kind);
	}

	/** The command for what a tool has done; empty when what it is about is gone. */
	Optional<Command> command(CanvasEdit edit) {
		return depiction.command(edit);
	}

	void delete(Collection<String> ids) {
		execute(AnnotationCommands.delete(editor(), annotations(ids)));
	}

	/** Adds copies as one step, moved by source pixels, and selects them. */
	void insert(List<Annotation> originals, boolean duplicated, double dx, double dy) {
		if (!duplicated)
			originals.forEach(copied -> copied.setPart(context.part())); // they may come from another part or item
		if (execute(depiction.insert(originals, duplicated, dx, dy)))
			selectNewest(originals.size());
	}

	/** How many annotations there are. */
	int count() {
		return context.annotations().size();
	}

	/** Selects what was added last. */
	void selectNewest(int count) {
		var all = context.annotations();
		select(all.subList(Math.max(0, all.size() - count), all.size()).stream().map(Annotation::getId).toList());
	}
}
