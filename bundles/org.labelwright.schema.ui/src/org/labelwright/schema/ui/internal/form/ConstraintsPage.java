package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Icons;

/** The rules that documents must keep. */
public final class ConstraintsPage extends ElementPage {

	private static final String FIRST = "count"; //$NON-NLS-1$

	@Override
	public String title() {
		return Messages.ConstraintsPage_title;
	}

	@Override
	void fillBar() {
		button(Icons.image("rule"), Messages.ConstraintsPage_add, Messages.ConstraintsPage_addTip, () -> add(this::insert)); //$NON-NLS-1$
	}

	@Override
	String emptyHint() {
		return Messages.ConstraintsPage_empty;
	}

	/** About the labels that are selected, on whatever page. */
	@Override
	Constraint insert() {
		return editing().edits().addConstraint(FIRST, Messages.ConstraintsPage_new,
				editing().selected().stream().filter(Label.class::isInstance).map(Label.class::cast).toList());
	}

	@Override
	List<? extends EObject> roots() {
		return editing() == null ? List.of() : editing().schema().getConstraints();
	}

	@Override
	List<? extends EObject> children(EObject part) {
		return List.of();
	}
}
