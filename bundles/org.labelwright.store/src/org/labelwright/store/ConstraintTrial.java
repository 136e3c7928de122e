package org.labelwright.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Operation;
import org.labelwright.core.Problem;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;

/** Tells what of a project would break a constraint, whether its schema has it or not. No file of an item is read. */
public final class ConstraintTrial implements Operation<ConstraintTrial.Result> {

	/** How many findings are kept; all are counted. */
	public static final int MOST = 1_000;

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final SchemaIndex schema;

	/**
	 * @param documents how many were looked at
	 * @param items     how many items would break it
	 * @param count     how often
	 * @param findings  the first {@value ConstraintTrial#MOST}
	 */
	public record Result(long documents, long items, long count, List<ProjectFinding> findings) {
	}

	/** @param constraint of a schema, which is copied with it */
	public ConstraintTrial(ProjectStore store, DocumentFilter filter, Constraint constraint) {
		this.store = store;
		this.filter = filter;
		var copier = new EcoreUtil.Copier();
		var alone = (LabelSchema) copier.copy(constraint.eContainer());
		copier.copyReferences();
		alone.getConstraints().retainAll(List.of(copier.get(constraint)));
		schema = SchemaIndex.of(alone);
	}

	@Override
	public Result run(SubMonitor monitor) throws CoreException {
		var documents = new long[1];
		var count = new long[1];
		var broken = new HashSet<String>();
		var kept = new ArrayList<ProjectFinding>();
		var vocabularies = store.taxonomies().vocabularies();
		boolean parts = store.items().anyParts();
		store.documents().forEach(filter, (item, document) -> {
			documents[0]++;
			var facts = item.facts(parts ? store.items().parts(item.id()) : List.of(), vocabularies, null).withoutMedia();
			var found = Validation.run(document, schema, facts).stream().filter(finding -> isOfConstraint(finding.problem())).toList();
			if (found.isEmpty())
				return;
			broken.add(item.id());
			count[0] += found.size();
			if (kept.size() < MOST)
				kept.addAll(ValidateOperation.of(item, document, schema, found));
		}, monitor);
		return new Result(documents[0], broken.size(), count[0], kept.subList(0, Math.min(MOST, kept.size())));
	}

	private static boolean isOfConstraint(Problem problem) {
		return problem.code().startsWith("constraint.") || problem.code().equals("text.length"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
