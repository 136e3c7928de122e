package org.labelwright.schema.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaFindings;
import org.labelwright.ui.internal.editor.LabelKeys;

/**
 * All that is found wrong with an edited schema, in itself and by what will read it.
 *
 * @param index of the schema as it was then
 */
record Checks(List<SchemaFinding> findings, SchemaIndex index) {

	private static final String HOTKEY = "schema.hotkey"; //$NON-NLS-1$

	/** @param turn is called again and again meanwhile; what it throws ends the checks */
	static Checks of(SchemaEditing editing, Runnable turn) {
		var index = SchemaIndex.of(editing.schema());
		turn.run();
		LabelKeys.of(index); // those who show them are spared to work them out
		turn.run();
		var findings = new ArrayList<>(SchemaFindings.of(editing.schema(), editing.hotkeys(), turn));
		for (var problem : SchemaCheck.run(index, "")) //$NON-NLS-1$
			if (!problem.code().equals(HOTKEY)) // found with its place already
				findings.add(finding(problem, editing));
		return new Checks(List.copyOf(findings), index);
	}

	private static SchemaFinding finding(Problem problem, SchemaEditing editing) {
		var id = problem.place().replaceFirst(".*/", "").replaceFirst(":.*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		var part = part(id, editing);
		return new SchemaFinding(part, feature(part),
				new Problem(problem.severity(), problem.code(), SchemaFindings.place(part), problem.message(), problem.remedy()));
	}

	private static EObject part(String id, SchemaEditing editing) {
		for (var all = editing.schema().eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified identified && id.equals(identified.getId()))
				return identified;
		return editing.schema();
	}

	private static EStructuralFeature feature(EObject part) {
		return part instanceof Constraint ? Literals.CONSTRAINT__EXPRESSION : part instanceof Attribute ? Literals.ATTRIBUTE__SCOPE : null;
	}
}
