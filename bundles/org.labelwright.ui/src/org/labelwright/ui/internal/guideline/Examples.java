package org.labelwright.ui.internal.guideline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;

/** Makes examples of what is annotated. For the user interface's thread. */
public final class Examples {

	private Examples() {
	}

	/**
	 * Asks what the selected objects of the open item are an example of, and adds it to the draft.
	 *
	 * @param told takes what to tell the user in passing
	 */
	public static void use(ProjectHost host, OpenItem item, Consumer<String> told) {
		var objects = List.copyOf(EcoreUtil.copyAll(Edits.selected(item.editing())));
		if (objects.isEmpty())
			return;
		var subjects = new LinkedHashSet<String>();
		objects.forEach(object -> subjects.addAll(Subject.ofLabel(item.editing().schema(), object.getLabelId())));
		var itemId = item.item().id();
		GuidelineDesk.of(host).edit(session -> session.readOnly().ifPresentOrElse(told, () -> ask(host, session, itemId, objects, subjects, told)));
	}

	private static void ask(ProjectHost host, GuidelineSession session, String itemId, List<Annotation> objects, Set<String> subjects,
			Consumer<String> told) {
		if (session.guideline().getSections().isEmpty()) {
			told.accept(Messages.Examples_noSection);
			return;
		}
		var dialog = new ExampleDialog(host.window().getShell(), session.guideline(), subjects, objects.size());
		if (dialog.open() != Window.OK || dialog.place() == null)
			return;
		var example = GuidelineEdits.example(dialog.kind(), itemId, objects);
		if (!dialog.name().isEmpty())
			example.setName(dialog.name());
		objects.stream().map(Annotation::getLabelId).filter(id -> id != null).distinct().forEach(example.getSubjectIds()::add);
		GuidelineEdits.addExample(session, example, dialog.place());
		told.accept(NLS.bind(Messages.Examples_added, Elements.name(dialog.place())));
	}
}
