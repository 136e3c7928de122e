package org.labelwright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Batches;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.BulkTarget;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.RowWrite;
import org.labelwright.store.internal.Spool;

/**
 * Writes any number of rows as one piece of work that comes to be as a whole or not at all. Rows are
 * written in chunks of one transaction each, so memory stays small and edits go on between two chunks;
 * they can be seen as they come. When it is closed before {@link #commit}, and also when the process ends
 * in the middle, all are taken back, the latter when the project is opened next. A row that somebody
 * changed in the meantime is kept then.
 *
 * <p>Documents may come in any order. When they come criss-cross they are first sorted, in a file of the
 * project's cache, since rows that lie side by side are written and later read many times faster; what is
 * being sorted can be seen only after {@link #settle}.
 *
 * <p>An editor that has one of the documents open is told that it must open it again.
 *
 * <p>For one thread at a time, not the user interface's.
 */
public final class BulkWriter implements AutoCloseable {

	private static final int CHUNK_ROWS = 5_000;
	private static final int CHUNK_CHARACTERS = 8 << 20;
	/** Documents are sorted when, within one chunk, one row in so many goes back to an earlier document. */
	private static final int SCATTERED = 8;

	private final BulkTarget target;
	private final String id = Ids.next();
	private final String label;
	private final User who;
	private final int schemaRevision;
	private final Path cache;
	private final Set<String> registered = new HashSet<>();

	private List<RowWrite> changes = new ArrayList<>();
	private int characters;
	private String lastDocument = ""; //$NON-NLS-1$
	private int stepsBack;
	/** Null while documents come one by one. */
	private Spool spool;

	/** Ids of documents that were made here and cannot be read yet. */
	private final Map<DocumentKey, String> made = new HashMap<>();
	private List<DocumentKey> madeInChunk = new ArrayList<>();
	private List<DocumentKey> madeInLast = List.of();
	private List<DocumentKey> madeBeforeLast = List.of();
	private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);
	private CompletableFuture<Long> beforeLast = last;
	private boolean over;
	/** Whether it is known that the writer's user is a lead. */
	private boolean leads;

	private record DocumentKey(String itemId, String annotatorId) {
	}

	/** @param cache folder for a file that is needed while writing */
	BulkWriter(BulkTarget target, String label, User who, int schemaRevision, Path cache) throws StoreException {
		this.target = target;
		this.label = label;
		this.who = who;
		this.schemaRevision = schemaRevision;
		this.cache = cache;
		target.begin(id, label, who);
	}

	/** Of this piece of work, for {@link ProjectStore#takeBack}. */
	public String id() {
		return id;
	}

	/** Adds an item, or puts it in place of the one with its id. */
	public void addItem(Item item) throws StoreException {
		var row = target.row(item);
		add(new RowWrite(RowKind.ITEM, null, row.id(), row));
	}

	/** Adds a part to an item that is there or was added before, or puts it in place of the one with its id. */
	public void addPart(Part part) throws StoreException {
		var row = target.row(part);
		add(new RowWrite(RowKind.PART, null, row.id(), row));
	}

	/**
	 * The id of what an annotator says about an item: the document there is, or one that is made now, in
	 * progress.
	 *
	 * @throws StoreException when there is no such item
	 */
	public String document(String itemId, User annotator) throws StoreException {
		var key = new DocumentKey(itemId, annotator.id());
		var known = made.get(key);
		if (known != null)
			return known;
		var found = target.documentId(itemId, annotator.id());
		if (found.isPresent())
			return found.get();
		register(annotator);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId(Ids.next());
		document.setItemId(itemId);
		document.setAnnotatorId(annotator.id());
		document.setSchemaRevision(schemaRevision);
		document.setState(DocumentState.IN_PROGRESS);
		made.put(key, document.getId());
		if (spool == null)
			madeInChunk.add(key);
		putHead(document);
		return document.getId();
	}

	/** Adds an assignment, or puts it in place of the one with its id. Takes a lead. */
	public void assign(Assignment assignment) throws StoreException {
		if (!leads) {
			target.require(who, Role.LEAD);
			leads = true;
		}
		register(assignment.user());
		var row = Assignments.row(assignment);
		add(new RowWrite(RowKind.ASSIGNMENT, null, row.id(), row));
	}

	/** Makes an annotator known, of whom a document is put by its head. */
	public void register(User annotator) throws StoreException {
		if (registered.add(annotator.id()))
			target.register(annotator);
	}

	/**
	 * Puts an annotation, relation or answer into a document, in place of the one with its id if there is
	 * one.
	 *
	 * @param documentId as {@link #document} returned
	 */
	public void put(String documentId, Statement statement) throws StoreException {
		var row = Bodies.row(statement);
		addInOrder(new RowWrite(row.kind(), documentId, row.id(), row));
	}

	/**
	 * Puts the state of a document and what else it says of itself in place of what is stored; the
	 * statements in it are neither read nor written.
	 */
	public void putHead(AnnotationDocument document) throws StoreException {
		addInOrder(new RowWrite(RowKind.DOCUMENT, null, document.getId(), Bodies.row(document)));
	}

	/** Takes an annotation, relation or answer out of a document; nothing happens when it is not there. */
	public void remove(String documentId, Statement statement) throws StoreException {
		addInOrder(new RowWrite(RowKind.of(statement), documentId, statement.getId(), null));
	}

	private void addInOrder(RowWrite write) throws StoreException {
		if (spool == null) {
			if (write.document().compareTo(lastDocument) < 0) // ids ascend, as the numbers of the rows do
				stepsBack++;
			lastDocument = write.document();
			add(write);
			return;
		}
		requireOpen();
		try {
			spool.add(write);
		} catch (IOException e) {
			throw target.problem(e);
		}
	}

	private void add(RowWrite write) throws StoreException {
		requireOpen();
		changes.add(write);
		characters += write.row() == null ? 0 : write.row().body().length();
		if (changes.size() < CHUNK_ROWS && characters < CHUNK_CHARACTERS)
			return;
		boolean scattered = stepsBack > changes.size() / SCATTERED;
		stepsBack = 0;
		flush(false);
		if (scattered && spool == null)
			try {
				spool = new Spool(cache);
			} catch (IOException e) {
				throw target.problem(e);
			}
	}

	private void requireOpen() throws StoreException {
		if (over)
			throw new StoreException(Problem.error("store.batchOver", label, Messages.batchOver, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Hands the chunk to the writer when the one before the last is on disk, so that one is gathered, one made
	 * ready and one written at a time.
	 */
	private void flush(boolean complete) throws StoreException {
		var rows = changes;
		changes = new ArrayList<>();
		characters = 0;
		Database.join(beforeLast);
		madeBeforeLast.forEach(made::remove);
		madeBeforeLast = madeInLast;
		madeInLast = madeInChunk;
		madeInChunk = new ArrayList<>();
		beforeLast = last;
		last = CompletableFuture.supplyAsync(() -> Batches.Chunk.of(rows))
				.thenCombine(beforeLast, (chunk, sequence) -> chunk)
				.thenCompose(chunk -> target.write(id, label, who, chunk, complete));
	}

	/**
	 * Writes what is being gathered and sorted, and waits until all that was put so far can be read.
	 *
	 * @param monitor may be null
	 * @throws OperationCanceledException when the monitor was cancelled; nothing more may be put then
	 */
	public void settle(SubMonitor monitor) throws StoreException {
		requireOpen();
		drain(monitor);
		flush(false);
		Database.join(last);
		made.clear();
	}

	private void drain(SubMonitor monitor) throws StoreException {
		if (spool == null)
			return;
		var progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, spool.size()));
		try (var sorted = spool) {
			sorted.drain(write -> {
				progress.split(1);
				add(write);
			});
			spool = null;
		} catch (IOException e) {
			throw target.problem(e);
		}
	}

	/**
	 * Ends the work; from then on all of it stays.
	 *
	 * @return the sequence of its last entry in the journal
	 * @throws StoreException when the last chunk could not be written; all is taken back when this is closed
	 */
	public long commit() throws StoreException {
		requireOpen();
		drain(null);
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
		try {
			if (spool != null)
				spool.close();
		} catch (IOException e) {
			throw target.problem(e);
		} finally {
			target.rollBack(id, who);
		}
	}
}
