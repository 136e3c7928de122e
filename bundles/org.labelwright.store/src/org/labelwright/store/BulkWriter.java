package org.labelwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.internal.Batches;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.BulkTarget;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.RowWrite;
import org.labelwright.store.internal.StoredRow;

/**
 * Writes any number of rows as one piece of work that comes to be as a whole or not at all. Rows are
 * written in chunks of one transaction each, so memory stays small and edits go on between two chunks;
 * they can be seen as they come. When it is closed before {@link #commit}, and also when the process ends
 * in the middle, all are taken back, the latter when the project is opened next. A row that somebody
 * changed in the meantime is kept then.
 *
 * <p>An editor that has one of the documents open is told that it must open it again.
 *
 * <p>For one thread at a time, not the user interface's.
 */
public final class BulkWriter implements AutoCloseable {

	private static final int CHUNK_ROWS = 5_000;
	private static final int CHUNK_CHARACTERS = 8 << 20;

	private final BulkTarget target;
	private final String id = Ids.next();
	private final String label;
	private final User who;
	private final int schemaRevision;

	private List<RowWrite> changes = new ArrayList<>();
	private int characters;
	/** Documents that are not on disk yet, by item and annotator. */
	private final Map<List<String>, AnnotationDocument> pending = new HashMap<>();
	private List<List<String>> inFlight = List.of();
	private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);
	private boolean over;

	BulkWriter(BulkTarget target, String label, User who, int schemaRevision) throws StoreException {
		this.target = target;
		this.label = label;
		this.who = who;
		this.schemaRevision = schemaRevision;
		target.begin(id, label, who);
	}

	/** Adds an item, or puts it in place of the one with its id. */
	public void addItem(Item item) throws StoreException {
		add(RowKind.ITEM, null, target.row(item));
	}

	/**
	 * The id of what an annotator says about an item: the document there is, or one that is made now, in
	 * progress.
	 *
	 * @throws StoreException when there is no such item
	 */
	public String document(String itemId, User annotator) throws StoreException {
		var key = List.of(itemId, annotator.id());
		var made = pending.get(key);
		if (made != null)
			return made.getId();
		var found = target.documentId(itemId, annotator);
		if (found.isPresent())
			return found.get();
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId(Ids.next());
		document.setItemId(itemId);
		document.setAnnotatorId(annotator.id());
		document.setSchemaRevision(schemaRevision);
		document.setState(DocumentState.IN_PROGRESS);
		pending.put(key, document);
		add(RowKind.DOCUMENT, null, Bodies.row(document));
		return document.getId();
	}

	/**
	 * Puts an annotation, relation or answer into a document, in place of the one with its id if there is
	 * one.
	 *
	 * @param documentId as {@link #document} returned
	 */
	public void put(String documentId, Statement statement) throws StoreException {
		add(RowKind.of(statement), documentId, Bodies.row(statement));
	}

	/**
	 * Puts the state of a document and what else it says of itself in place of what is stored; the
	 * statements in it are neither read nor written.
	 */
	public void putHead(AnnotationDocument document) throws StoreException {
		add(RowKind.DOCUMENT, null, Bodies.row(document));
	}

	/** Takes an annotation, relation or answer out of a document; nothing happens when it is not there. */
	public void remove(String documentId, Statement statement) throws StoreException {
		changes.add(new RowWrite(RowKind.of(statement), documentId, statement.getId(), null));
		flushWhenFull();
	}

	private void add(RowKind kind, String documentId, StoredRow row) throws StoreException {
		if (over)
			throw new StoreException(Problem.error("store.batchOver", label, Messages.batchOver, "")); //$NON-NLS-1$ //$NON-NLS-2$
		changes.add(new RowWrite(kind, documentId, row.id(), row));
		characters += row.body().length();
		flushWhenFull();
	}

	private void flushWhenFull() throws StoreException {
		if (changes.size() >= CHUNK_ROWS || characters >= CHUNK_CHARACTERS)
			flush(false);
	}

	/** Hands the chunk to the writer when the one before is on disk, so at most two are in memory. */
	private void flush(boolean complete) throws StoreException {
		var chunk = Batches.Chunk.of(changes);
		changes = new ArrayList<>();
		characters = 0;
		Database.join(last);
		inFlight.forEach(pending::remove);
		inFlight = List.copyOf(pending.keySet());
		last = target.write(id, label, who, chunk, complete);
	}

	/**
	 * Ends the work; from then on all of it stays.
	 *
	 * @return the sequence of its last entry in the journal
	 * @throws StoreException when the last chunk could not be written; all is taken back when this is closed
	 */
	public long commit() throws StoreException {
		flush(true);
		long sequence = Database.join(last);
		over = true;
		return sequence;
	}

	/** Takes everything back unless it was committed. */
	@Override
	public void close() throws StoreException {
		if (over)
			return;
		over = true;
		changes.clear();
		last.exceptionally(failure -> 0L).join(); // whoever wrote that chunk has been told, or is being told
		target.rollBack(id, who);
	}
}
