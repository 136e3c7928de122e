package org.labelwright.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
	private final OpenEditors editors;
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
	private final StepWriter steps;
	/** What the last edit writes. The document must not change before it is there. */
	private CompletableFuture<List<RowWrite>> serialised = CompletableFuture.completedFuture(List.of());
	private boolean closed;

	/** Hears, on the document's thread, whether edits are on disk. */
	@FunctionalInterface
	public interface SaveListener {
		/** @param problem why it failed; empty unless it did */
		void changed(SaveState state, Optional<Problem> problem);
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
		this.editors = editors;
		editor = new DocumentEditor(document, () -> who, Clock.systemUTC());
		parts.forEach(part -> editor.addPart(part.id(), part.role(), part.offset()));
		context = new EditingContext(editor, schema);
		editor.seedHistory(commands(history.undoable(), fresh), commands(history.redoable(), fresh));
		steps = new StepWriter(database, thread, history, failure -> editor.setReadOnly(failure.message()));
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

	/** Who edits it. */
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
		return steps.lastWrite();
	}

	/**
	 * Waits until all edits are on disk. Not for the user interface's thread.
	 *
	 * @throws StoreException when the last of them could not be stored
	 */
	public void flush() throws StoreException {
		steps.flush();
	}

	public SaveState state() {
		return steps.state();
	}

	/** Why edits could not be stored; empty unless the state is {@link SaveState#FAILED}. */
	public Optional<Problem> problem() {
		return steps.problem();
	}

	public void addSaveListener(SaveListener listener) {
		steps.add(listener);
	}

	public void removeSaveListener(SaveListener listener) {
		steps.remove(listener);
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
		steps.write(cause, (connection, undoes) -> EditWrites.write(connection, new EditWrites.Step(who, header, cause, delta.label(), writes.join()), undoes));
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

	/** Something else is about to change the document. Called on the writer's thread. */
	void outdate() {
		steps.bar(Problem.error("store.outdated", item.name(), Messages.outdatedLost, Messages.outdated_remedy), //$NON-NLS-1$
				Problem.error("store.outdated", item.name(), Messages.outdated, Messages.outdated_remedy)); //$NON-NLS-1$
	}

	/** Ends the editing. Edits that were made are still stored; the document may be opened again at once. */
	@Override
	public void close() {
		if (closed)
			return;
		closed = true;
		steps.close();
		editor.removeListener(recorder);
		context.close();
		editors.remove(item.id(), document.getAnnotatorId());
	}
}
