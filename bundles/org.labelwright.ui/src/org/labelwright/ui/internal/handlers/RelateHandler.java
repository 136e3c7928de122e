package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;

/** Relates the object that was selected first to the one that was selected then, in whatever parts they lie. */
public final class RelateHandler extends ItemHandler {

	private static final int WIDTH = 300;

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var context = item.editing();
		var selected = Edits.selected(context);
		if (selected.size() != 2) {
			refuse(item, Messages.RelateHandler_two, Messages.RelateHandler_twoRemedy);
			return;
		}
		var source = selected.getFirst();
		var target = selected.getLast();
		var types = context.relationTypes(source, target);
		if (types.isEmpty())
			refuse(item, NLS.bind(Messages.RelateHandler_none, name(context, source), name(context, target)), Messages.RelateHandler_noneRemedy);
		else if (types.size() == 1)
			relate(item, types.getFirst(), source, target);
		else
			new ChoicePopup<>(host.window().getShell(), Messages.RelateHandler_title, Messages.RelateHandler_hint, types, RelationType::getName,
					type -> null, WIDTH, type -> relate(item, type, source, target), () -> {
						// nothing was begun
					}).open();
	}

	private static void relate(OpenItem item, RelationType type, Annotation source, Annotation target) {
		item.editor().tryExecute(AnnotationCommands.addRelation(item.editor(), type.getId(), source.getId(), target.getId()));
	}

	private static void refuse(OpenItem item, String message, String remedy) {
		item.editor().tryExecute(new CommandRefusal(Problem.warning("relation", item.item().name(), message, remedy))); //$NON-NLS-1$
	}

	private static String name(EditingContext context, Annotation annotation) {
		return context.schema().label(annotation.getLabelId()).map(Label::getName).orElse(annotation.getLabelId());
	}
}
