package org.labelwright.schema.edit;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaPackage;

/** Export indices of one schema: one that was ever given is not given again, whatever became of what had it. */
final class Indices {

	private static final String FEATURE = SchemaPackage.Literals.LABEL__EXPORT_INDEX.getName();

	/** By the id of the owner and the list they are in. */
	private final Map<String, Integer> highest = new HashMap<>();

	/** Remembers the indices of a schema. */
	void learn(LabelSchema schema) {
		schema.eAllContents().forEachRemaining(part -> {
			var index = feature(part);
			if (index != null)
				highest.merge(list(part), (Integer) part.eGet(index), Math::max);
		});
	}

	/** Gives the next free one to each part that has none. */
	void complete(LabelSchema schema) {
		learn(schema);
		schema.eAllContents().forEachRemaining(part -> {
			var index = feature(part);
			if (index != null && (Integer) part.eGet(index) < 0)
				part.eSet(index, highest.merge(list(part), 0, (known, least) -> known + 1));
		});
	}

	/** Takes revision and indices over from the same schema as it was stored, where there are none. */
	static void take(LabelSchema schema, LabelSchema as) {
		schema.setRevision(as.getRevision());
		var given = new HashMap<String, Integer>();
		as.eAllContents().forEachRemaining(part -> {
			var index = feature(part);
			if (index != null)
				given.put(((Identified) part).getId(), (Integer) part.eGet(index));
		});
		schema.eAllContents().forEachRemaining(part -> {
			var index = feature(part);
			if (index != null && (Integer) part.eGet(index) < 0 && given.containsKey(((Identified) part).getId()))
				part.eSet(index, given.get(((Identified) part).getId()));
		});
	}

	private static EAttribute feature(EObject part) {
		return part instanceof Identified ? (EAttribute) part.eClass().getEStructuralFeature(FEATURE) : null;
	}

	private static String list(EObject part) {
		return part.eContainer() instanceof Identified owner ? owner.getId() + ' ' + part.eContainmentFeature().getName() : ""; //$NON-NLS-1$
	}
}
