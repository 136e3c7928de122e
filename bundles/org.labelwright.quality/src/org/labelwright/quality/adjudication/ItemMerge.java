package org.labelwright.quality.adjudication;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.adjudication.MergeReport.Decision;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

/**
 * What a strategy makes of one item, to be taken over by {@link Review#merge}.
 *
 * @param documents that it is made of
 * @param rows      each with where it is from; in no document
 * @param decisions on everything
 */
public record ItemMerge(MergeStrategy strategy, List<AnnotationDocument> documents, List<Statement> rows, List<Decision> decisions) {

	/**
	 * Finds it out. A strategy that weighs annotators by what they say of other items reads all of the project.
	 *
	 * @param documents of the annotators of the item, at least one; are only read, and must not change meanwhile
	 */
	public static Operation<ItemMerge> of(ProjectStore store, List<AnnotationDocument> documents, MergeStrategy strategy) {
		return monitor -> {
			var progress = SubMonitor.convert(monitor, Messages.Merge_task, 100);
			var item = documents.getFirst().getItemId();
			var merger = new Merger(strategy, ComparisonPolicy.of(store.schema()), new PreferenceMerge(store.schemaIndex()));
			merger.vote(documents);
			if (strategy.weighsAnnotators())
				ItemDocuments.forEach(store, DocumentFilter.ALL, (other, all) -> {
					var said = Contributing.of(all);
					if (!Objects.equals(item, other.id()) && said.size() > 1)
						merger.vote(said);
				}, progress.split(100));
			var merged = merger.decide(documents).orElseThrow();
			return new ItemMerge(strategy, documents, merged.rows(), merged.decisions());
		};
	}
}
