package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.adjudication.ReviewReport.Difference;
import org.labelwright.quality.adjudication.ReviewReport.Said;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Lists where the annotators of a project differ: each two of each item. The documents of one item are in memory at a time, and all differences. */
public final class ReviewOperation implements Operation<Outcome<ReviewReport>> {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final String itemId;

	/**
	 * @param store  may be open to read only
	 * @param filter whose documents are compared, and in which states
	 * @param itemId of the item that is wanted; null for all
	 */
	public ReviewOperation(ProjectStore store, DocumentFilter filter, String itemId) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
		this.itemId = itemId;
	}

	@Override
	public Outcome<ReviewReport> run(SubMonitor monitor) throws CoreException {
		var items = new ArrayList<ReviewReport.Item>();
		var policy = ComparisonPolicy.of(store.schema());
		forEach((item, all) -> {
			var documents = Contributing.of(all);
			if (documents.size() > 1)
				items.add(new ReviewReport.Item(item.id(), item.name(), pairs(documents, policy)));
		}, SubMonitor.convert(monitor, Messages.Review_task, 100));
		return Outcome.of(new ReviewReport(items), items.isEmpty()
				? List.of(Problem.warning("review.nothing", store.name(), Messages.Review_nothing, Messages.Agreement_aloneRemedy)) //$NON-NLS-1$
				: List.of());
	}

	/** Of all items, or of the one that is wanted alone. */
	private void forEach(ItemDocuments.Taker taker, SubMonitor monitor) throws StoreException {
		if (itemId == null) {
			ItemDocuments.forEach(store, filter, taker, monitor);
			return;
		}
		var row = store.items().find(itemId);
		if (row.isPresent())
			taker.take(row.get().item(), store.documents().ofItem(itemId, filter));
	}

	private List<ReviewReport.Pair> pairs(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		var pairs = new ArrayList<ReviewReport.Pair>();
		for (int i = 0; i < documents.size(); i++)
			for (int j = i + 1; j < documents.size(); j++) {
				var comparison = Comparison.of(documents.get(i), documents.get(j), policy);
				pairs.add(new ReviewReport.Pair(documents.get(i).getAnnotatorId(), documents.get(j).getAnnotatorId(), comparison.counts(),
						comparison.differences().stream().map(this::difference).toList()));
			}
		return pairs;
	}

	private Difference difference(Counterparts<?> pair) {
		return new Difference(pair.kind(), pair.any().eClass().getName().toLowerCase(Locale.ROOT), said(pair.one()), said(pair.other()), pair.similarity(),
				pair.aspects());
	}

	private Said said(Statement row) {
		return row == null ? null : new Said(row.getId(), subject(row, store.schemaIndex()));
	}

	private static String subject(Statement row, SchemaIndex schema) {
		return switch (row) {
		case Annotation annotation -> schema.label(annotation.getLabelId()).map(Named::getName).orElse(annotation.getLabelId());
		case Relation relation -> schema.relationType(relation.getTypeId()).map(Named::getName).orElse(relation.getTypeId());
		case Answer answer -> schema.question(answer.getQuestionId()).map(Named::getName).orElse(answer.getQuestionId());
		default -> throw new IllegalArgumentException(row.eClass().getName());
		};
	}
}
