package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;

/** Names edited in their place in the tree. */
final class NameCell extends EditingSupport {

	private final ElementPage page;
	private final TextCellEditor editor;

	private NameCell(ElementPage page) {
		super(page.viewer());
		this.page = page;
		editor = new TextCellEditor(page.viewer().getTree());
	}

	static NameCell of(ElementPage page) {
		TreeViewerEditor.create(page.viewer(), new ColumnViewerEditorActivationStrategy(page.viewer()) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
		return new NameCell(page);
	}

	/** Begins with a part; nothing happens when it has no name of its own. */
	static void edit(TreeViewer viewer, EObject part) {
		viewer.editElement(part, 0);
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof Named && !(element instanceof LabelSchema);
	}

	@Override
	protected Object getValue(Object element) {
		var name = ((Named) element).getName();
		return name == null ? "" : name; //$NON-NLS-1$
	}

	@Override
	protected void setValue(Object element, Object value) {
		var name = ((String) value).strip();
		var editing = page.editing();
		if (!editing.holds((EObject) element) || name.equals(getValue(element)))
			return;
		editing.type(Features.change(ModelPackage.Literals.NAMED__NAME), (EObject) element, ModelPackage.Literals.NAMED__NAME, name.isEmpty() ? null : name);
		editing.endTyping();
	}
}
