package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentOrder;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Goes through a project by item. */
public final class ItemDocuments {

	/** Takes the documents of one item, at least one. */
	public interface Taker {
		void take(Item item, List<AnnotationDocument> documents) throws StoreException;
	}

	private ItemDocuments() {
	}

	/** Hands over all items that have documents, in the order in which they were added; those that follow are read meanwhile. */
	public static void forEach(ProjectStore store, DocumentFilter filter, Taker taker, SubMonitor monitor) throws StoreException {
		try (var stream = store.documents().stream(filter, DocumentOrder.ITEM)) {
			monitor.setWorkRemaining(stream.total());
			Item item = null;
			var documents = new ArrayList<AnnotationDocument>();
			for (var next = stream.next(); next.isPresent(); next = stream.next()) {
				monitor.split(1);
				if (item != null && !item.id().equals(next.get().item().id())) {
					taker.take(item, List.copyOf(documents));
					documents.clear();
				}
				item = next.get().item();
				documents.add(next.get().document());
			}
			if (item != null)
				taker.take(item, List.copyOf(documents));
		}
	}
}
