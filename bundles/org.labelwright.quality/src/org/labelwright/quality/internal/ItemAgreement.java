package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** On which items annotators agree least, by {@link Pairs#agreement()}. */
public final class ItemAgreement {

	private static final Set<DocumentState> FINISHED = EnumSet.of(DocumentState.SUBMITTED, DocumentState.ACCEPTED);

	private ItemAgreement() {
	}

	private record Agreed(String itemId, double share, Set<String> annotators) {
	}

	/**
	 * The items whose annotators agree least, of those that two or more have finished, with these annotators. Items on which all is said
	 * alike are never among them.
	 *
	 * @param share of the compared items, rounded up
	 */
	public static Map<String, Set<String>> least(ProjectStore store, double share, SubMonitor monitor) throws StoreException {
		var policy = ComparisonPolicy.of(store.schema());
		var compared = new ArrayList<Agreed>();
		ItemDocuments.forEach(store, new DocumentFilter(FINISHED, Set.of()), (item, all) -> {
			var documents = Contributing.of(all);
			if (documents.size() > 1)
				compared.add(new Agreed(item.id(), Pairs.of(documents, policy).agreement(),
						documents.stream().map(AnnotationDocument::getAnnotatorId).collect(Collectors.toSet())));
		}, SubMonitor.convert(monitor, 100));
		compared.sort(Comparator.comparingDouble(Agreed::share)); // stable: by when they were added where they agree as little
		var least = new HashMap<String, Set<String>>();
		compared.stream().limit((long) Math.ceil(share * compared.size())).filter(agreed -> agreed.share() < 1)
				.forEach(agreed -> least.put(agreed.itemId(), agreed.annotators()));
		return least;
	}
}
