package org.labelwright.model.edit;

import java.util.function.Predicate;

import org.labelwright.model.util.SchemaIndex;

/**
 * What canvas, lists and forms that show one document share. Free of any toolkit. Confined to one thread, the
 * user interface's in the workbench: every method is called on it, and every listener hears on it.
 */
public final class EditingContext implements AutoCloseable {

	private final DocumentEditor editor;
	private final Observed<SchemaIndex> schema;
	private final SelectionModel selection = new SelectionModel();
	private final ViewState view = new ViewState();
	private final Observed<String> activeLabelId = new Observed<>(null);
	private final Observed<String> hovered = new Observed<>(null);
	private Predicate<String> labelTaker = labelId -> false;
	private final DocumentListener follower = this::forget;

	/**
	 * @param editor is closed with the context
	 */
	public EditingContext(DocumentEditor editor, SchemaIndex schema) {
		this.editor = editor;
		this.schema = new Observed<>(schema);
		editor.addListener(follower);
	}

	/** Lets go of what was deleted. */
	private void forget(DocumentDelta delta) {
		var gone = delta.rows().stream().filter(RowChange::removed).map(RowChange::id).toList();
		if (gone.isEmpty())
			return;
		selection.remove(gone);
		if (hovered.get() != null && gone.contains(hovered.get()))
			hovered.set(null);
	}

	public DocumentEditor editor() {
		return editor;
	}

	/** The schema as it is now. */
	public SchemaIndex schema() {
		return schema.get();
	}

	/** The schema, to replace it by a later revision and to hear of that. */
	public Observed<SchemaIndex> observedSchema() {
		return schema;
	}

	public SelectionModel selection() {
		return selection;
	}

	public ViewState view() {
		return view;
	}

	/** Id of the label that new annotations get, or null while none is chosen. */
	public Observed<String> activeLabelId() {
		return activeLabelId;
	}

	/**
	 * Sets who takes a label that the user chooses for what is marked and no annotation yet, such as a stretch of
	 * text.
	 *
	 * @param taker gets the label's id, and answers false when nothing is marked; null for none
	 */
	public void setLabelTaker(Predicate<String> taker) {
		labelTaker = taker == null ? labelId -> false : taker;
	}

	/**
	 * The user has chosen a label: it becomes the active one, and is given to what is marked.
	 *
	 * @return false when nothing is marked, so that the label is meant for what is selected
	 */
	public boolean chooseLabel(String labelId) {
		activeLabelId.set(labelId);
		return labelTaker.test(labelId);
	}

	/** Id of the annotation below the pointer, or null. */
	public Observed<String> hovered() {
		return hovered;
	}

	@Override
	public void close() {
		editor.removeListener(follower);
		editor.close();
	}
}
