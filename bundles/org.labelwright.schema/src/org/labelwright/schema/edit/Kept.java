package org.labelwright.schema.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.internal.Messages;

/** What of a stored schema must be as it is in any later state of it, since annotations and exports rely on it. */
final class Kept {

	private static final String INDEX = SchemaPackage.Literals.LABEL__EXPORT_INDEX.getName();

	private Kept() {
	}

	/** Why a schema cannot become another one; the place of each is the id of a part. */
	static List<Problem> reasons(SchemaEditing editing, LabelSchema by) {
		var reasons = new ArrayList<Problem>();
		var after = parts(by, reasons);
		for (var part : parts(editing.schema(), new ArrayList<>()).values())
			if (editing.isStored(part))
				check(part, after.get(part.getId()), reasons);
		return reasons;
	}

	private static Map<String, Identified> parts(LabelSchema schema, List<Problem> twice) {
		var parts = new HashMap<String, Identified>();
		schema.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified && identified.getId() != null && parts.putIfAbsent(identified.getId(), identified) != null)
				twice.add(Problem.error("schema.id", identified.getId(), NLS.bind(Messages.Kept_twice, identified.getId()), Messages.Kept_twiceRemedy)); //$NON-NLS-1$
		});
		return parts;
	}

	private static void check(Identified part, Identified after, List<Problem> reasons) {
		var retired = part.eClass().getEStructuralFeature("retired"); //$NON-NLS-1$
		var index = part.eClass().getEStructuralFeature(INDEX);
		if (after == null) {
			if (retired != null)
				reasons.add(reason(part, Messages.Kept_gone, Messages.Kept_goneRemedy));
		} else if (after.eContainmentFeature().getEReferenceType() != part.eContainmentFeature().getEReferenceType())
			reasons.add(reason(part, Messages.Kept_type, Messages.Kept_typeRemedy));
		else if (index != null && (Integer) part.eGet(index) >= 0 && !part.eGet(index).equals(after.eGet(index)))
			reasons.add(reason(part, Messages.Kept_index, Messages.Kept_indexRemedy, part.eGet(index)));
	}

	private static Problem reason(EObject part, String message, String remedy, Object... more) {
		var id = ((Identified) part).getId();
		var name = part instanceof Named named && named.getName() != null ? named.getName() : id;
		return Problem.error("schema.kept", id, NLS.bind(message, name, more.length == 0 ? null : more[0]), remedy); //$NON-NLS-1$
	}
}
