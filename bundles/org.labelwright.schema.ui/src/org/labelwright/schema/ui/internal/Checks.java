package org.labelwright.schema.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaFindings;

/** All that is found wrong with an edited schema: in itself, and by what will read it. */
final class Checks {

	private static final String HOTKEY = "schema.hotkey"; //$NON-NLS-1$

	private Checks() {
	}

	static List<SchemaFinding> of(SchemaEditing editing) {
		var findings = new ArrayList<>(SchemaFindings.of(editing.schema(), editing.hotkeys()));
		var parts = new HashMap<String, EObject>();
		editing.schema().eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified)
				parts.put(identified.getId(), part);
		});
		for (var problem : SchemaCheck.run(editing.schema(), "")) //$NON-NLS-1$
			if (!problem.code().equals(HOTKEY)) // found with its place already
				findings.add(finding(problem, parts, editing));
		return List.copyOf(findings);
	}

	private static SchemaFinding finding(Problem problem, Map<String, EObject> parts, SchemaEditing editing) {
		var id = problem.place().replaceFirst(".*/", "").replaceFirst(":.*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		var part = parts.getOrDefault(id, editing.schema());
		return new SchemaFinding(part, feature(part),
				new Problem(problem.severity(), problem.code(), SchemaFindings.place(part), problem.message(), problem.remedy()));
	}

	private static EStructuralFeature feature(EObject part) {
		return part instanceof Constraint ? Literals.CONSTRAINT__EXPRESSION : part instanceof Attribute ? Literals.ATTRIBUTE__SCOPE : null;
	}
}
