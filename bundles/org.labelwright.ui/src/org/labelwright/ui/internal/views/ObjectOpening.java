package org.labelwright.ui.internal.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IWorkbenchPage;
import org.labelwright.core.User;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.guideline.Openings;

/** Opens items with an object selected, and gives the keyboard to the editor then. For the user interface's thread. */
final class ObjectOpening {

	private final ProjectHost host;
	private final IWorkbenchPage page;
	/** Whose item is being opened; null when none is. */
	private String wanted;
	private List<String> ids = List.of();

	ObjectOpening(ProjectHost host, IWorkbenchPage page) {
		this.host = host;
		this.page = page;
	}

	/**
	 * @param of     whose document is shown, to be looked at; empty for the user's own, and in reviews
	 * @param rowIds of objects, the first of which that is there is selected
	 */
	void open(String itemId, Optional<User> of, List<String> rowIds) {
		wanted = itemId;
		ids = rowIds;
		Openings.find(host, itemId, row -> {
			if (of.isPresent())
				host.showItem(row, of.get());
			else
				host.openItem(row);
			itemChanged(); // it may be open already
		});
	}

	void forget() {
		wanted = null;
	}

	/** To be called when another item is open. */
	void itemChanged() {
		var item = host.item().orElse(null);
		if (wanted == null || item == null || !item.item().id().equals(wanted))
			return;
		wanted = null;
		if (item.review().isPresent())
			ids.stream().flatMap(id -> item.review().get().review().of(id).stream()).findFirst().ifPresent(item.review().get().current()::set);
		var found = ids.stream().filter(id -> item.editor().annotation(id).isPresent()).findFirst();
		found.ifPresent(id -> item.editing().selection().set(List.of(id)));
		Tasks.later(host.window().getShell().getDisplay(), () -> leaveToEditor(found)); // when the editor has shown the item
	}

	private void leaveToEditor(Optional<String> found) {
		var editor = page.getActiveEditor();
		if (editor == null)
			return;
		page.activate(editor);
		editor.setFocus();
		var canvas = editor.getAdapter(AnnotationCanvas.class);
		if (canvas != null)
			found.ifPresent(id -> canvas.reveal(Set.of(id)));
	}
}
