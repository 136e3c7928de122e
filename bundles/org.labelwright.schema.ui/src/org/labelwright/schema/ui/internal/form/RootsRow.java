package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.internal.forms.ConceptChooser;

/** Concepts of a vocabulary, below which values are chosen. */
final class RootsRow extends Row {

	private final Taxonomies taxonomies;
	private ConceptChooser chooser;

	RootsRow(EStructuralFeature feature, Taxonomies taxonomies) {
		super(feature);
		this.taxonomies = taxonomies;
	}

	@Override
	void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setToolTipText(Messages.Roots_hint);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		chooser = new ConceptChooser(area, taxonomies, this::choose, problem -> {
			if (tell(problem))
				area.requestLayout();
		});
	}

	@SuppressWarnings("unchecked")
	private EList<String> list(EObject object) {
		return (EList<String>) object.eGet(feature());
	}

	private void choose(List<String> ids) {
		change(object -> object.eSet(feature(), ids));
	}

	@Override
	void put() {
		chooser.show(((TaxonomyAttribute) first()).getTaxonomyId(), mixed() ? List.of() : List.copyOf(list(first())), mixed());
	}

	@Override
	void focus() {
		chooser.focus();
	}
}
