package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;

/** The kinds of relations, with their attributes. */
public final class RelationsPage extends ElementPage {

	@Override
	public String title() {
		return Messages.RelationsPage_title;
	}

	@Override
	void fillBar() {
		button(Pictures.image("relation"), Messages.RelationsPage_add, Messages.RelationsPage_addTip, () -> add(this::insert)); //$NON-NLS-1$
		attributesButton(this::relation);
		optionButton();
	}

	@Override
	String emptyHint() {
		return Messages.RelationsPage_empty;
	}

	@Override
	RelationType insert() {
		return editing().edits().addRelationType(Messages.RelationsPage_new, null, null);
	}

	private EObject relation() {
		for (EObject part = editing().selected().stream().findFirst().orElse(null); part != null; part = part.eContainer())
			if (part instanceof RelationType)
				return part;
		return null;
	}

	@Override
	List<? extends EObject> roots() {
		return editing() == null ? List.of() : editing().schema().getRelationTypes();
	}

	@Override
	List<? extends EObject> children(EObject part) {
		return switch (part) {
		case RelationType type -> type.getAttributes();
		case ChoiceAttribute attribute -> attribute.getOptions();
		default -> List.of();
		};
	}
}
