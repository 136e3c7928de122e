package org.labelwright.ui.internal.forms;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.store.Taxonomies;

/** Chooses concepts of a vocabulary of a project by their names, outside of a form of attributes. For the user interface's thread. */
public final class ConceptChooser {

	private final TaxonomyAttribute vocabulary = SchemaFactory.eINSTANCE.createTaxonomyAttribute();
	private final TaxonomyField field;

	/**
	 * Makes the controls.
	 *
	 * @param parent  with a grid layout of one column
	 * @param chosen  takes the ids of concepts whenever the user changes them
	 * @param problem takes what is wrong with what was entered; null when nothing is
	 */
	@SuppressWarnings("unchecked")
	public ConceptChooser(Composite parent, Taxonomies taxonomies, Consumer<List<String>> chosen, Consumer<String> problem) {
		field = new TaxonomyField(new Concepts(taxonomies, vocabulary), true, value -> chosen.accept(value == null ? List.of() : (List<String>) value), problem);
		field.create(parent);
	}

	/**
	 * Shows concepts.
	 *
	 * @param taxonomyId the vocabulary that they are of, and that others are chosen from; may be null
	 * @param mixed      true when several things have different ones
	 */
	public void show(String taxonomyId, List<String> ids, boolean mixed) {
		vocabulary.setTaxonomyId(taxonomyId);
		field.show(ids, mixed);
	}

	/** Takes the keyboard. */
	public void focus() {
		field.focus();
	}
}
