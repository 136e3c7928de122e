package org.labelwright.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.DocumentReads;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.OpenEditors;

/**
 * What annotators said about the items: one document for each item and annotator. Methods read or write
 * the disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Documents {

	private final ProjectStore store;
	private final Database database;
	private final OpenEditors editors;

	Documents(ProjectStore store, Database database, OpenEditors editors) {
		this.store = store;
		this.database = database;
		this.editors = editors;
	}

	/** Takes one document at a time; it belongs to the taker. */
	@FunctionalInterface
	public interface Consumer {
		void accept(Item item, AnnotationDocument document) throws StoreException;
	}

	/** What an annotator said about an item; empty when nothing. Changes to it are not stored. */
	public Optional<AnnotationDocument> read(String itemId, String annotatorId) throws StoreException {
		return database.read(connection -> DocumentReads.read(connection, itemId, annotatorId));
	}

	/** What all annotators said about an item, in the order in which they began. */
	public List<AnnotationDocument> ofItem(String itemId) throws StoreException {
		return database.read(connection -> DocumentReads.ofItem(connection, itemId));
	}

	/** How many documents pass the filter. */
	public int count(DocumentFilter filter) throws StoreException {
		return database.read(connection -> DocumentReads.count(connection, filter));
	}

	/**
	 * Hands over documents one by one, in the order in which they were begun, all from one snapshot of the
	 * project; no more than one is in memory. An item without documents is not met.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void forEach(DocumentFilter filter, Consumer consumer, SubMonitor monitor) throws StoreException {
		var progress = SubMonitor.convert(monitor, Messages.task_documents, 100);
		database.<Void>read(connection -> {
			progress.setWorkRemaining(DocumentReads.count(connection, filter));
			DocumentReads.forEach(connection, store.folder(), filter, (item, document) -> {
				progress.split(1);
				consumer.accept(item, document);
			});
			return null;
		});
	}
}
