package org.labelwright.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.emf.common.command.Command;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.EditWrites;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.OpenEditors;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.RowWrite;
import org.labelwright.store.internal.StoredHistory;
import org.labelwright.store.internal.TaskQueue;

/**
 * A document that is being edited. Every edit is handed to the store when it is made, and is on disk when
 * {@link #lastWrite} completes. Confined to the document's thread, the user interface's in the workbench;
 * no method waits for the disk but {@link #flush}.
 */
public final class DocumentSession implements AutoCloseable {

	/** Rows beyond which their serialising would be felt on the document's thread. */
	private static final int MANY = 1_000;

	private final Item item;
	private final List<Part> parts;
	private final Path folder;
	private final User who;
	private final Database database;
	private final OpenEditors editors;
	private final Executor thread;
	private final AnnotationDocument document;
	private final DocumentEditor editor;
	private final EditingContext context;
	private final DocumentListener recorder = new DocumentListener() {
		@Override
		public void beforeExecute(org.labelwright.model.edit.Cause cause, Command command) {
			serialised.exceptionally(failure -> List.of()).join(); // why it failed is told by the writing
		}

		@Override
		public void changed(DocumentDelta delta) {
			store(delta);
		}
	};
	private final List<SaveListener> listeners = new CopyOnWriteArrayList<>();
	/** Entries that undo takes back, latest first, and that redo does again, next first. */
	private final Deque<Entry> undoable = new ArrayDeque<>();
	private final Deque<Entry> redoable = new ArrayDeque<>();
	/** What the last edit writes. The document must not change before it is there. */
	private CompletableFuture<List<RowWrite>> serialised = CompletableFuture.completedFuture(List.of());
	private CompletableFuture<Long> lastWrite = CompletableFuture.completedFuture(0L);
	private int pending;
	private SaveState state = SaveState.SAVED;
	private Problem problem;
	private boolean closed;
	/** Set on the writer's thread: why nothing more of this session may be stored. */
	private volatile Problem barred;

	/** Hears, on the document's thread, whether edits are on disk. */
	@FunctionalInterface
	public interface SaveListener {
		/** @param problem why it failed; empty unless it did */
		void changed(SaveState state, Optional<Problem> problem);
	}

	/** A command's entry in the journal. The sequences are written and read on the writer's thread. */
	private static final class Entry {
		private long sequence;
		private long undone;

		Entry(long sequence, long undone) {
			this.sequence = sequence;
			this.undone = undone;
		}
	}

	/**
	 * @param document as stored, or a new one that is not stored yet
	 * @param fresh    the document as it was before its first edit
	 */
	DocumentSession(Item item, List<Part> parts, Path folder, User who, AnnotationDocument document, AnnotationDocument fresh, StoredHistory history,
			SchemaIndex schema, Database database, OpenEditors editors, Executor thread) throws StoreException {
		this.item = item;
		this.parts = List.copyOf(parts);
		this.folder = folder;
		this.who = who;
		this.document = document;
		this.database = database;
		this.editors = editors;
		this.thread = thread;
		editor = new DocumentEditor(document, () -> who, Clock.systemUTC());
		parts.forEach(part -> editor.addPart(part.id(), part.role(), part.offset()));
		context = new EditingContext(editor, schema);
		editor.seedHistory(commands(history.undoable(), fresh), commands(history.redoable(), fresh));
		history.undoable().forEach(done -> undoable.push(new Entry(done.sequence(), 0)));
		history.redoable().forEach(done -> redoable.add(new Entry(done.sequence(), done.undone())));
		editor.addListener(recorder);
		if (!database.writable())
			editor.setReadOnly(Messages.openedReadOnly);
	}

	/** Lets nothing be changed. */
	void restrict(Problem why) {
		editor.setReadOnly(why.toString());
	}

	private List<RestoreRows> commands(List<StoredHistory.Done> steps, AnnotationDocument fresh) throws StoreException {
		var commands = new ArrayList<RestoreRows>(steps.size());
		for (var done : steps)
			commands.add(done.command(editor, fresh));
		return commands;
	}

	/** The item as it was when the session began. */
	public Item item() {
		return item;
	}

	/** The parts of the item as they were when the session began; empty when it has one medium. The editor knows where they are now. */
	public List<Part> parts() {
		return parts;
	}

	/** Whose work the document is. */
	public User user() {
		return who;
	}

	public AnnotationDocument document() {
		return document;
	}

	/** The one way to change the document. */
	public DocumentEditor editor() {
		return editor;
	}

	/** What canvas, lists and forms share. */
	public EditingContext context() {
		return context;
	}

	/**
	 * Completes when the last edit is on disk, with the sequence of its entry in the journal, or with a
	 * {@link StoreException} when it could not be stored. Complete with 0 before the first edit.
	 */
	public CompletableFuture<Long> lastWrite() {
		return lastWrite.copy();
	}

	/**
	 * Waits until all edits are on disk. Not for the user interface's thread.
	 *
	 * @throws StoreException when the last of them could not be stored
	 */
	public void flush() throws StoreException {
		try {
			Database.join(lastWrite);
		} finally {
			if (thread instanceof TaskQueue queue)
				queue.drain();
		}
	}

	public SaveState state() {
		return state;
	}

	/** Why edits could not be stored; empty unless the state is {@link SaveState#FAILED}. */
	public Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	public void addSaveListener(SaveListener listener) {
		listeners.add(listener);
	}

	public void removeSaveListener(SaveListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Serialises at once, so that the document may change again while the writer is at work; many rows beside the
	 * document's thread, which waits for them before it changes the document again.
	 */
	private void store(DocumentDelta delta) {
		var rows = delta.rows();
		var writes = rows.size() > MANY ? CompletableFuture.supplyAsync(() -> writes(rows)) : CompletableFuture.completedFuture(writes(rows));
		serialised = writes;
		var cause = Cause.valueOf(delta.cause().name());
		var header = Bodies.row(document);
		var entry = switch (cause) {
		case EXECUTE -> {
			redoable.clear();
			yield new Entry(0, 0);
		}
		case UNDO -> undoable.pop();
		case REDO -> redoable.pop();
		default -> throw new IllegalArgumentException(cause.toString());
		};
		if (cause == Cause.UNDO)
			redoable.push(entry);
		else
			undoable.push(entry);
		pending++;
		var write = database.write(connection -> {
			if (barred != null)
				throw new StoreException(barred);
			var undoes = cause == Cause.EXECUTE ? null : Long.valueOf(cause == Cause.UNDO ? entry.sequence : entry.undone);
			long sequence = EditWrites.write(connection, new EditWrites.Step(who, header, cause, delta.label(), writes.join()), undoes);
			switch (cause) {
			case EXECUTE -> entry.sequence = sequence;
			case UNDO -> entry.undone = sequence;
			default -> entry.undone = 0;
			}
			return sequence;
		});
		setState(SaveState.SAVING, null);
		lastWrite = write.whenComplete((sequence, failure) -> {
			if (failure != null && barred == null)
				barred = problem(failure);
			thread.execute(() -> written(barred));
		});
	}

	private List<RowWrite> writes(List<RowChange> rows) {
		var writes = new ArrayList<RowWrite>(rows.size());
		for (var row : rows)
			writes.add(write(row));
		return writes;
	}

	private RowWrite write(RowChange change) {
		var kind = RowKind.valueOf(change.kind().name());
		if (kind == RowKind.DOCUMENT)
			return new RowWrite(kind, null, change.id(), Bodies.row(document));
		if (kind == RowKind.PART) {
			var part = parts.stream().filter(one -> one.id().equals(change.id())).findFirst().orElseThrow();
			return new RowWrite(kind, null, change.id(), Bodies.part(part.withOffset(editor.offset(change.id())), folder));
		}
		return new RowWrite(kind, document.getId(), change.id(), change.after() == null ? null : Bodies.row(change.after()));
	}

	private static Problem problem(Throwable failure) {
		var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof StoreException store ? store.problem()
				: Problem.error("store.failed", "", String.valueOf(cause), Messages.outdated_remedy); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void written(Problem failure) {
		pending--;
		if (failure != null)
			fail(failure);
		else if (pending == 0)
			setState(SaveState.SAVED, null);
	}

	/** Something else is about to change the document. Called on the writer's thread. */
	void outdate() {
		barred = Problem.error("store.outdated", item.name(), Messages.outdatedLost, Messages.outdated_remedy); //$NON-NLS-1$
		thread.execute(() -> fail(Problem.error("store.outdated", item.name(), Messages.outdated, Messages.outdated_remedy))); //$NON-NLS-1$
	}

	private void fail(Problem failure) {
		if (state == SaveState.FAILED || closed)
			return;
		editor.setReadOnly(failure.message());
		setState(SaveState.FAILED, failure);
	}

	private void setState(SaveState newState, Problem newProblem) {
		if (state == newState || state == SaveState.FAILED)
			return;
		state = newState;
		problem = newProblem;
		for (var listener : listeners)
			listener.changed(state, problem());
	}

	/** Ends the editing. Edits that were made are still stored; the document may be opened again at once. */
	@Override
	public void close() {
		if (closed)
			return;
		closed = true;
		editor.removeListener(recorder);
		context.close();
		editors.remove(item.id(), who.id());
	}
}
