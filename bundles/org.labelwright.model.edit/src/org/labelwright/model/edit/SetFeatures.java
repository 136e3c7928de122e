package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets features of any number of objects. EMF's own command looks for opposites and adapters of each feature, which is
 * felt when something is done to 100,000 rows.
 */
final class SetFeatures extends AbstractCommand {

	private static final Object UNSET = new Object();

	private record Change(EObject owner, EStructuralFeature feature, Object value) {
	}

	private final List<Change> changes = new ArrayList<>();
	/** What the features were, in the order of the changes. */
	private Object[] before = {};

	/** @param value a list for a feature with many values */
	void add(EObject owner, EStructuralFeature feature, Object value) {
		changes.add(new Change(owner, feature, value));
	}

	/** Whether it sets a feature of any object. */
	boolean sets(EStructuralFeature feature) {
		return changes.stream().anyMatch(change -> change.feature == feature);
	}

	@Override
	protected boolean prepare() {
		return !changes.isEmpty();
	}

	@Override
	public void execute() {
		before = changes.stream().map(change -> state(change.owner, change.feature)).toArray();
		redo();
	}

	private static Object state(EObject owner, EStructuralFeature feature) {
		if (!owner.eIsSet(feature))
			return UNSET;
		var value = owner.eGet(feature);
		return feature.isMany() ? List.copyOf((List<?>) value) : value;
	}

	@Override
	public void redo() {
		for (var change : changes)
			change.owner.eSet(change.feature, change.value);
	}

	@Override
	public void undo() {
		for (int i = before.length - 1; i >= 0; i--) {
			var change = changes.get(i);
			if (before[i] == UNSET)
				change.owner.eUnset(change.feature);
			else
				change.owner.eSet(change.feature, before[i]);
		}
	}
}
