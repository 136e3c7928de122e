package org.labelwright.quality.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Question;
import org.labelwright.model.util.Merged;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.guideline.CoverageReport.RuleUse;
import org.labelwright.quality.guideline.CoverageReport.Subject;
import org.labelwright.quality.guideline.CoverageReport.Unanswered;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.Comments;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Finds out what a guideline covers, and which of its rules decisions cite. Goes through all documents. */
public final class CoverageOperation implements Operation<Outcome<CoverageReport>> {

	private final ProjectStore store;
	private final Guideline guideline;

	/**
	 * @param store     may be open to read only
	 * @param guideline a version or the draft, which no one changes meanwhile
	 */
	public CoverageOperation(ProjectStore store, Guideline guideline) {
		this.store = Objects.requireNonNull(store);
		this.guideline = Objects.requireNonNull(guideline);
	}

	@Override
	public Outcome<CoverageReport> run(SubMonitor monitor) throws CoreException {
		var elements = new ArrayList<Named>();
		guideline.eAllContents().forEachRemaining(object -> {
			if (object instanceof Rule || object instanceof Example)
				elements.add((Named) object);
		});
		return Outcome.of(new CoverageReport(guideline.getVersion(), subjects(elements),
				rules(elements.stream().filter(Rule.class::isInstance).map(Rule.class::cast).toList(), monitor), unanswered()));
	}

	private List<Subject> subjects(List<Named> elements) {
		var rules = new HashMap<String, Integer>();
		var examples = new HashMap<String, Integer>();
		var schema = store.schemaIndex();
		for (var element : elements)
			for (var id : GuidelineChanges.subjectIds(element).stream().map(id -> Merged.present(schema, id)).distinct().toList())
				(element instanceof Rule ? rules : examples).merge(id, 1, Integer::sum);
		var subjects = new ArrayList<Subject>();
		Subjects.of(store.schema()).all().forEach((id, subject) -> {
			if (isUsed(subject))
				subjects.add(new Subject(id, kind(subject), subject.getName(), rules.getOrDefault(id, 0), examples.getOrDefault(id, 0)));
		});
		return subjects;
	}

	/** Whether annotators can say it. */
	private static boolean isUsed(Named subject) {
		return switch (subject) {
		case Label label -> !label.isRetired() && !label.isAbstract();
		case Attribute attribute -> !attribute.isRetired();
		case Question question -> !question.isRetired();
		default -> true;
		};
	}

	private static String kind(Named subject) {
		return subject instanceof Label ? "label" : subject instanceof Attribute ? "attribute" : "question"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private List<RuleUse> rules(List<Rule> rules, SubMonitor monitor) throws StoreException {
		var citations = new Citations(rules);
		for (var comment : store.comments().list(new Comments.Filter(null, false, null)))
			citations.read(comment.text());
		for (var question : store.guidelines().questions(Guidelines.Filter.ALL))
			if (question.getAnswer() != null)
				citations.read(question.getAnswer());
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> {
			if (Provenance.isAdjudicated(document))
				for (var reason : Provenance.reasons(document))
					citations.read(reason);
		}, monitor);
		return rules.stream().map(rule -> new RuleUse(rule.getId(), rule.getName(), ((Named) rule.eContainer()).getName(), citations.of(rule))).toList();
	}

	private List<Unanswered> unanswered() throws StoreException {
		var unanswered = new ArrayList<Unanswered>();
		Map<String, String> names = new HashMap<>();
		for (OpenQuestion question : store.guidelines().questions(new Guidelines.Filter(null, true, null))) {
			var itemId = question.getItemId();
			if (itemId != null && !names.containsKey(itemId))
				names.put(itemId, store.items().find(itemId).map(row -> row.item().name()).orElse(itemId));
			unanswered.add(new Unanswered(question.getId(), question.getDescription(), itemId, itemId == null ? null : names.get(itemId), question.getAskedBy()));
		}
		return unanswered;
	}

	/** A report in the tables that people read. */
	public static List<ReportTable> tables(CoverageReport report) {
		var tables = new ArrayList<ReportTable>();
		table(tables, Messages.Coverage_subjects, List.of(Messages.Coverage_subject, Messages.Coverage_kind, Messages.Coverage_rules, Messages.Coverage_examples),
				report.subjects().stream().filter(Subject::lacking).map(subject -> List.of(name(subject.name(), subject.id()), kindName(subject.kind()),
						Integer.toString(subject.rules()), Integer.toString(subject.examples()))).toList());
		table(tables, Messages.Coverage_uncited, List.of(Messages.Coverage_rule, Messages.Coverage_section),
				report.rules().stream().filter(rule -> rule.cited() == 0).map(rule -> List.of(name(rule.name(), rule.id()), name(rule.section(), ""))).toList()); //$NON-NLS-1$
		table(tables, Messages.Coverage_unanswered, List.of(Messages.Coverage_question, Messages.Coverage_item, Messages.Coverage_askedBy),
				report.unanswered().stream().map(question -> List.of(question.text(), name(question.itemName(), ""), question.askedBy())).toList()); //$NON-NLS-1$
		return tables;
	}

	private static void table(List<ReportTable> tables, String title, List<String> columns, List<List<String>> rows) {
		if (!rows.isEmpty())
			tables.add(new ReportTable(title, columns, rows));
	}

	private static String name(String name, String without) {
		return name == null ? without : name;
	}

	private static String kindName(String kind) {
		return switch (kind) {
		case "label" -> Messages.Coverage_label; //$NON-NLS-1$
		case "attribute" -> Messages.Coverage_attribute; //$NON-NLS-1$
		default -> Messages.Coverage_schemaQuestion;
		};
	}
}
