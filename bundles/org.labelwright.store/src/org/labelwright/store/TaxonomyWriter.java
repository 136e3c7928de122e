package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.User;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.TaxonomyTable;

/**
 * Writes a taxonomy of any size in chunks of one transaction each, so that memory stays small and edits go on
 * in between. It is seen when it is committed; closed before that, or cut off, it leaves nothing.
 *
 * <p>For one thread at a time, not the user interface's.
 */
public final class TaxonomyWriter implements AutoCloseable {

	private static final int CHUNK = 2_000;

	private final Database database;
	private final String id;
	private final User who;
	private final long number;
	private List<Concept> chunk = new ArrayList<>();
	private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
	private boolean over;

	TaxonomyWriter(Database database, String id, String name, String source, User who) throws StoreException {
		this.database = database;
		this.id = id;
		this.who = who;
		this.number = database.writeNow(connection -> TaxonomyTable.begin(connection, id, name, source, who));
	}

	/**
	 * Adds a concept. One that was added before is completed: its name stays unless it is empty, and synonyms and parents are
	 * added.
	 */
	public void add(Concept concept) throws StoreException {
		chunk.add(concept);
		if (chunk.size() == CHUNK)
			send();
	}

	/** Waits for the chunk before, so that no more than two are in memory. */
	private void send() throws StoreException {
		Database.join(last);
		var concepts = chunk;
		chunk = new ArrayList<>();
		last = database.write(connection -> {
			TaxonomyTable.add(connection, number, concepts);
			return null;
		});
	}

	/**
	 * Puts it in the place of the one with its id. A concept without a name gets its id for one.
	 *
	 * @return how many concepts it has
	 */
	public long commit() throws StoreException {
		send();
		Database.join(last);
		long concepts = database.writeNow(connection -> TaxonomyTable.complete(connection, number, id, who,
				count -> NLS.bind(Messages.label_taxonomy, id, count)));
		over = true;
		return concepts;
	}

	@Override
	public void close() throws StoreException {
		if (over)
			return;
		over = true;
		database.<Void>writeNow(connection -> {
			TaxonomyTable.delete(connection, number);
			return null;
		});
	}
}
