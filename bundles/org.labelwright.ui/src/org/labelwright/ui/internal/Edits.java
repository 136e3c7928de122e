package org.labelwright.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditFailedException;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;

/** What the frame's commands and views do to a document. For the user interface's thread. */
public final class Edits {

	/** The flag that the command for flags sets. */
	public static final String FLAG = "attention"; //$NON-NLS-1$

	private Edits() {
	}

	/** Takes the last step back. A failure is told to the user by whoever listens to the document. */
	public static void undo(DocumentEditor editor) {
		try {
			editor.undo();
		} catch (EditFailedException e) {
			return; // told as failed already
		}
	}

	/** Does the step again that was taken back last. A failure is told to the user by whoever listens to the document. */
	public static void redo(DocumentEditor editor) {
		try {
			editor.redo();
		} catch (EditFailedException e) {
			return; // told as failed already
		}
	}

	/** The selected annotations, in the order of selection. */
	public static List<Annotation> selected(EditingContext context) {
		var found = new ArrayList<Annotation>();
		for (var id : context.selection().ids())
			context.editor().annotation(id).ifPresent(found::add);
		return found;
	}

	/** Draws with a label from now on, and gives it to what is marked, or else to what is selected and may have it. */
	public static void choose(EditingContext context, Label label) {
		if (label.isAbstract() || label.isRetired())
			return;
		if (context.chooseLabel(label.getId()))
			return;
		var others = selected(context).stream().filter(a -> !label.getId().equals(a.getLabelId())).toList();
		var fitting = others.stream().filter(a -> a.getGeometry() == null || context.schema().allows(label, a.getGeometry())).toList();
		if (!fitting.isEmpty())
			context.editor().tryExecute(AnnotationCommands.relabel(context.editor(), fitting, label.getId()));
		else if (!others.isEmpty())
			context.editor().tryExecute(new CommandRefusal(Problem.warning("edit.label.kind", context.editor().document().getItemId(), //$NON-NLS-1$
					NLS.bind(Messages.Edits_kind, label.getName()), Messages.Edits_kindRemedy)));
	}

	/** Hides annotations, or shows them again when all are hidden. */
	public static void toggleHidden(EditingContext context, Collection<Annotation> annotations) {
		var ids = annotations.stream().map(Annotation::getId).toList();
		context.view().setHidden(ids, !context.view().hidden().containsAll(ids));
	}

	/** Locks annotations, or unlocks them when all are locked. */
	public static void toggleLocked(EditingContext context, Collection<Annotation> annotations) {
		boolean lock = !annotations.stream().allMatch(Annotation::isLocked);
		context.editor().tryExecute(AnnotationCommands.setLocked(context.editor(), annotations, lock));
	}

	/** Flags annotations, or takes the flag away when all have it. */
	public static void toggleFlag(EditingContext context, Collection<Annotation> annotations) {
		boolean all = annotations.stream().allMatch(a -> a.getFlags().contains(FLAG));
		context.editor().tryExecute(all ? AnnotationCommands.clearFlag(context.editor(), annotations, FLAG)
				: AnnotationCommands.setFlag(context.editor(), annotations, FLAG));
	}

	public static void delete(EditingContext context, Collection<Annotation> annotations) {
		context.editor().tryExecute(AnnotationCommands.delete(context.editor(), annotations));
	}
}
