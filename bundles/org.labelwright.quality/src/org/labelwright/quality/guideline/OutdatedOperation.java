package org.labelwright.quality.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.guideline.GuidelineChange.Kind;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Merged;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.guideline.OutdatedReport.Outdated;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Finds documents that were begun under an older version of the guideline and touch what has changed since. One document is in memory at a time. */
public final class OutdatedOperation implements Operation<Outcome<OutdatedReport>> {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final Map<String, Set<String>> changed = new HashMap<>();
	private final List<Outdated> documents = new ArrayList<>();
	private int current;
	private int older;
	private int unversioned;

	/** @param store may be open to read only */
	public OutdatedOperation(ProjectStore store) {
		this(store, DocumentFilter.ALL);
	}

	/**
	 * @param store  may be open to read only
	 * @param filter of the documents that it is about
	 */
	public OutdatedOperation(ProjectStore store, DocumentFilter filter) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
	}

	@Override
	public Outcome<OutdatedReport> run(SubMonitor monitor) throws CoreException {
		var latest = store.guidelines().latest();
		if (latest.isEmpty())
			return Outcome.failed(Problem.error("guideline.unpublished", store.name(), Messages.Guideline_unpublished, Messages.Guideline_unpublishedRemedy)); //$NON-NLS-1$
		var version = latest.get().version();
		var guideline = store.guidelines().published(version).orElseThrow();
		store.documents().forEach(filter, (item, document) -> {
			var under = document.getGuidelineVersion();
			if (under == null)
				unversioned++;
			else if (under.equals(version))
				current++;
			else {
				older++;
				var touched = touched(document, changedSince(under, guideline), store.schemaIndex());
				if (!touched.isEmpty())
					documents.add(new Outdated(document.getId(), item.id(), item.name(), document.getAnnotatorId(), under, touched));
			}
		}, monitor);
		return Outcome.of(new OutdatedReport(version, current, older, unversioned, documents));
	}

	private Set<String> changedSince(String version, Guideline latest) throws StoreException {
		var known = changed.get(version);
		if (known == null) {
			var then = store.guidelines().published(version); // one of another project, as an exchanged document may name, is all changed
			known = then.isPresent() ? subjects(GuidelineChanges.between(then.get(), latest)) : Subjects.of(store.schema()).all().keySet();
			changed.put(version, known);
		}
		return known;
	}

	/** The labels, attributes and questions that changes concern. Being moved alone changes nothing for anybody. */
	public static Set<String> subjects(Collection<GuidelineChange> changes) {
		var subjects = new HashSet<String>();
		for (var change : changes)
			if (change.kind() != Kind.MOVED)
				subjects.addAll(change.subjectIds());
		return subjects;
	}

	/**
	 * What of some subjects there is in a document: a label with those narrower than it, one that was merged into another as that one, an
	 * attribute where it has a value, a question where it has an answer.
	 */
	public static Set<String> touched(AnnotationDocument document, Set<String> subjectIds, SchemaIndex schema) {
		var touched = new TreeSet<String>();
		if (subjectIds.isEmpty())
			return touched;
		var labels = new HashSet<String>();
		document.eAllContents().forEachRemaining(object -> {
			switch (object) {
			case Annotation annotation when annotation.getLabelId() != null -> labels.add(annotation.getLabelId());
			case AttributeValue value when subjectIds.contains(value.getAttributeId()) -> touched.add(value.getAttributeId());
			case Answer answer when subjectIds.contains(answer.getQuestionId()) -> touched.add(answer.getQuestionId());
			default -> {
				// says nothing of a subject
			}
			}
		});
		for (var label : labels.stream().flatMap(id -> schema.label(id).stream()).toList())
			schema.ancestors(label).stream().map(Label::getId).forEach(labels::add);
		for (var id : subjectIds)
			if (labels.contains(id) || labels.contains(Merged.present(schema, id)))
				touched.add(id);
		return touched;
	}
}
