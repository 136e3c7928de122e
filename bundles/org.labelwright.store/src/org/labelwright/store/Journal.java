package org.labelwright.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Outcome;
import org.labelwright.store.internal.ChainCheck;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.JournalReads;

/**
 * Everything that was done to a project, in order. Entries are only ever appended, and each carries a
 * hash over its content and the entry before, so that a later change of one shows. All methods read the
 * disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Journal {

	private final Database database;

	Journal(Database database) {
		this.database = database;
	}

	/**
	 * The last entries, latest first.
	 *
	 * @param limit how many at most
	 */
	public List<JournalEntry> entries(int limit) throws StoreException {
		return database.read(connection -> JournalReads.last(connection, limit));
	}

	/**
	 * The last entries that changed a document, bulk writes included, latest first.
	 *
	 * @param limit how many at most
	 */
	public List<JournalEntry> entries(String documentId, int limit) throws StoreException {
		return database.read(connection -> JournalReads.ofDocument(connection, documentId, limit));
	}

	/** The last entries that changed a document of an item, latest first. */
	public List<JournalEntry> entriesOfItem(String itemId, int limit) throws StoreException {
		return database.read(connection -> JournalReads.ofItem(connection, itemId, limit));
	}

	/** The entry with this sequence. */
	public Optional<JournalEntry> entry(long sequence) throws StoreException {
		return database.read(connection -> JournalReads.entry(connection, sequence));
	}

	/** The names, as they were given last, of all who have entries, by their ids. */
	public Map<String, String> names() throws StoreException {
		return database.read(JournalReads::names);
	}

	/** How all documents were worked on that there are now, in the order of the entries that changed each of them last. */
	public List<DocumentWork> work() throws StoreException {
		return database.read(JournalReads::work);
	}

	/** The rows that an entry changed, in the order in which they were changed. */
	public List<JournalChange> changes(long sequence) throws StoreException {
		return database.read(connection -> JournalReads.changes(connection, sequence));
	}

	/**
	 * Works out the hash of every entry anew, and that of every blob that one names.
	 *
	 * @return the number of entries, with a problem {@code journal.broken} whose place names the first
	 *         entry that is not as it was written, if there is one
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public Outcome<Long> verify(SubMonitor monitor) throws StoreException {
		return database.read(connection -> ChainCheck.run(connection, monitor));
	}
}
