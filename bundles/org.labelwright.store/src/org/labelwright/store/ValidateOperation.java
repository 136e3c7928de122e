package org.labelwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.util.SchemaIndex;
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
	private final Consumer<? super ProjectFinding> each;

	/**
	 * @param documents how many were checked
	 * @param errors    how many findings make a document incomplete or wrong
	 * @param warnings  how many findings are to be looked at
	 * @param findings  the first {@value ValidateOperation#MOST_PROBLEMS} of them
	 */
	public record Report(long documents, long errors, long warnings, List<ProjectFinding> findings) {
	}

	/** @param store may be open to read only */
	public ValidateOperation(ProjectStore store, DocumentFilter filter) {
		this(store, filter, finding -> {
			// what is kept is enough
		});
	}

	/** @param each told of every finding as it is made, on the thread of the operation */
	public ValidateOperation(ProjectStore store, DocumentFilter filter, Consumer<? super ProjectFinding> each) {
		this.store = store;
		this.filter = filter;
		this.each = each;
	}

	@Override
	public Outcome<Report> run(SubMonitor monitor) throws CoreException {
		var tally = new Tally();
		for (var problem : SchemaCheck.run(store.schema(), SCHEMA))
			tally.add(ofSchema(problem));
		var vocabularies = store.taxonomies().vocabularies();
		for (var problem : vocabularies.missing(store.schemaIndex()))
			tally.add(ofSchema(problem));
		boolean parts = store.items().anyParts();
		store.documents().forEach(filter, (item, document) -> {
			tally.documents++;
			var found = Validation.run(document, store.schemaIndex(), item.facts(parts ? store.items().parts(item.id()) : List.of(), vocabularies, store.cache()));
			of(item, document, store.schemaIndex(), found).forEach(tally::add);
		}, monitor);
		return Outcome.of(new Report(tally.documents, tally.errors, tally.warnings, tally.kept), tally.problems());
	}

	private ProjectFinding ofSchema(Problem problem) {
		return new ProjectFinding(store.name(), null, null, null, null, null, 0, problem);
	}

	/** What was found in a document, as of a project. */
	public static List<ProjectFinding> of(Item item, AnnotationDocument document, SchemaIndex schema, List<Finding> found) {
		if (found.isEmpty())
			return List.of();
		var labels = labels(document, schema, found.stream().map(Finding::annotationId).collect(Collectors.toSet()));
		return found.stream().map(finding -> new ProjectFinding(item.name(), item.id(), document.getAnnotatorId(), finding.annotationId(), labels.get(finding.annotationId()),
				finding.attributeId(), finding.fixes().size(), finding.problem())).toList();
	}

	private static Map<String, String> labels(AnnotationDocument document, SchemaIndex schema, Set<String> ids) {
		var labels = new HashMap<String, String>();
		for (Annotation annotation : document.getAnnotations())
			if (ids.contains(annotation.getId()))
				labels.put(annotation.getId(), schema.label(annotation.getLabelId()).map(label -> label.getName() == null ? label.getId() : label.getName()).orElse(annotation.getLabelId()));
		return labels;
	}

	private final class Tally {
		private final List<ProjectFinding> kept = new ArrayList<>();
		private long documents;
		private long errors;
		private long warnings;
		private long more;

		private void add(ProjectFinding finding) {
			each.accept(finding);
			if (finding.problem().severity() == Severity.ERROR)
				errors++;
			else if (finding.problem().severity() == Severity.WARNING)
				warnings++;
			if (kept.size() == MOST_PROBLEMS)
				more++;
			else
				kept.add(finding);
		}

		private List<Problem> problems() {
			var problems = new ArrayList<Problem>(kept.size() + 1);
			for (var finding : kept) {
				var problem = finding.problem();
				problems.add(new Problem(problem.severity(), problem.code(), finding.item() + ": " + problem.place(), problem.message(), problem.remedy())); //$NON-NLS-1$
			}
			if (more > 0)
				problems.add(Problem.info("validate.more", "", NLS.bind(Messages.validate_more, more))); //$NON-NLS-1$ //$NON-NLS-2$
			return problems;
		}
	}
}
