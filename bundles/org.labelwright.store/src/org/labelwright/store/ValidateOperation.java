package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.edit.Validation;
import org.labelwright.store.internal.Messages;

/**
 * Checks documents with all installed validators, one document in memory at a time. The problems of the
 * outcome are what the validators found, the first {@value #MOST_PROBLEMS} of them.
 */
public final class ValidateOperation implements Operation<Outcome<ValidateOperation.Report>> {

	/** How many findings are kept; all are counted. */
	public static final int MOST_PROBLEMS = 10_000;

	private static final String SCHEMA = "schema"; //$NON-NLS-1$

	private final ProjectStore store;
	private final DocumentFilter filter;

	/**
	 * @param documents how many were checked
	 * @param errors    how many findings make a document incomplete or wrong
	 * @param warnings  how many findings are to be looked at
	 */
	public record Report(long documents, long errors, long warnings) {
	}

	/** @param store may be open to read only */
	public ValidateOperation(ProjectStore store, DocumentFilter filter) {
		this.store = store;
		this.filter = filter;
	}

	@Override
	public Outcome<Report> run(SubMonitor monitor) throws CoreException {
		var tally = new Tally();
		for (var problem : SchemaCheck.run(store.schema(), SCHEMA))
			tally.add(problem, store.name());
		var vocabularies = store.taxonomies().vocabularies();
		for (var problem : vocabularies.missing(store.schemaIndex()))
			tally.add(problem, store.name());
		boolean parts = store.items().anyParts();
		store.documents().forEach(filter, (item, document) -> {
			tally.documents++;
			for (var finding : Validation.run(document, store.schemaIndex(), item.facts(parts ? store.items().parts(item.id()) : List.of(), vocabularies, store.cache())))
				tally.add(finding.problem(), item.name());
		}, monitor);
		return Outcome.of(new Report(tally.documents, tally.errors, tally.warnings), tally.problems());
	}

	private static final class Tally {
		private final List<Problem> kept = new ArrayList<>();
		private long documents;
		private long errors;
		private long warnings;
		private long more;

		/** @param name of the item or project it is about */
		private void add(Problem problem, String name) {
			if (problem.severity() == Severity.ERROR)
				errors++;
			else if (problem.severity() == Severity.WARNING)
				warnings++;
			if (kept.size() == MOST_PROBLEMS)
				more++;
			else
				kept.add(new Problem(problem.severity(), problem.code(), name + ": " + problem.place(), problem.message(), //$NON-NLS-1$
						problem.remedy()));
		}

		private List<Problem> problems() {
			if (more > 0)
				kept.add(Problem.info("validate.more", "", NLS.bind(Messages.validate_more, more))); //$NON-NLS-1$ //$NON-NLS-2$
			return kept;
		}
	}
}
