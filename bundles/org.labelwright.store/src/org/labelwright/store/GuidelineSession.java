package org.labelwright.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.edit.EditFailedException;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.store.DocumentSession.SaveListener;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.GuidelineDraft;
import org.labelwright.store.internal.GuidelineRows;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.RowWrite;
import org.labelwright.store.internal.StoredHistory;

/**
 * The draft of the guideline while it is edited. Every edit is one step of one history, which outlives the session, and is
 * handed to the store when it is made. Confined to one thread, the user interface's in the workbench; no method waits for the
 * disk but {@link #flush}.
 */
public final class GuidelineSession implements AutoCloseable {

	/** How many steps can be undone. */
	private static final int LIMIT = 1000;

	private final User who;
	private final GuidelineDraft draft;
	private final StepWriter writer;
	private final Runnable whenClosed;
	private final Deque<Step> undoable = new ArrayDeque<>();
	private final Deque<Step> redoable = new ArrayDeque<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private String readOnly;
	private boolean closed;

	/** Hears, on the session's thread, what was done. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * A step was done, undone or redone, or editing was stopped.
		 *
		 * @param ids of the elements that are new, changed or gone; one whose elements were moved, added or removed is changed
		 */
		void changed(Set<String> ids);
	}

	private record Step(String label, List<GuidelineDraft.Change> changes) {
	}

	GuidelineSession(User who, Guideline guideline, StoredHistory history, Database database, Executor thread, Runnable whenClosed)
			throws StoreException {
		this.who = who;
		this.whenClosed = whenClosed;
		draft = new GuidelineDraft(guideline);
		for (var done : history.undoable())
			undoable.push(step(done));
		for (var done : history.redoable())
			redoable.add(step(done));
		writer = new StepWriter(database, thread, history, failure -> restrict(failure.message()));
		if (!database.writable())
			readOnly = Messages.openedReadOnly;
	}

	private static Step step(StoredHistory.Done done) throws StoreException {
		var changes = new ArrayList<GuidelineDraft.Change>();
		for (var delta : done.deltas())
			changes.add(new GuidelineDraft.Change(delta.id(), GuidelineRows.content(delta.id(), delta.before()),
					GuidelineRows.content(delta.id(), delta.after())));
		return new Step(done.label(), changes);
	}

	/** Lets nothing be changed. */
	void restrict(String why) {
		readOnly = why;
		tell(Set.of());
	}

	/** The draft. Changed by {@link #execute} and the history alone; elements that are undone away and come back are the same objects. */
	public Guideline guideline() {
		return draft.guideline();
	}

	/** Who edits. */
	public User user() {
		return who;
	}

	/**
	 * Runs a command as one step of the history; of the command only {@code canExecute}, {@code execute} and {@code getLabel}
	 * are called, as undo works on what has changed. Elements that came without an id, or with that of another one, are given
	 * one.
	 *
	 * @return true when the draft changed
	 * @throws EditFailedException when the command threw; the draft is as before
	 */
	public boolean execute(Command command) {
		try {
			return command.canExecute() && execute(command.getLabel(), command::execute);
		} finally {
			command.dispose();
		}
	}

	/**
	 * Changes the draft as one step of the history.
	 *
	 * @param label what is done, for people
	 * @return true when the draft changed
	 * @throws EditFailedException when the edit threw, or what it made cannot be stored; the draft is as before
	 */
	public boolean execute(String label, Runnable edit) {
		if (readOnly != null)
			return false;
		List<GuidelineDraft.Change> changes;
		try {
			changes = draft.run(edit);
		} catch (AbortExecutionException e) { // how a command says that the person gave it up
			return false;
		} catch (RuntimeException e) {
			throw failed(label, e);
		}
		if (changes.isEmpty())
			return false;
		var step = new Step(label == null ? "" : label, changes); //$NON-NLS-1$
		redoable.clear();
		undoable.push(step);
		if (undoable.size() > LIMIT)
			undoable.removeLast();
		done(Cause.EXECUTE, step.label(), changes);
		return true;
	}

	/**
	 * Puts another guideline in place of the draft, as one step; elements with the same ids are taken to be the same, so that
	 * the journal and {@code GuidelineChanges} tell what changed.
	 *
	 * @param other is copied
	 * @return true when the draft changed
	 */
	public boolean replace(Guideline other, String label) {
		var copy = EcoreUtil.copy(other);
		return execute(label, () -> GuidelineRows.replace(guideline(), copy));
	}

	private static EditFailedException failed(String label, Exception e) {
		return new EditFailedException(Problem.error("edit.failed", GuidelineRows.ROOT, //$NON-NLS-1$
				NLS.bind(Messages.guidelineEditFailed, label, e.getMessage()), Messages.guidelineEditFailed_remedy), e);
	}

	private void done(Cause cause, String label, List<GuidelineDraft.Change> changes) {
		var writes = changes.stream().map(change -> new RowWrite(RowKind.GUIDELINE_ELEMENT, null, change.id(),
				change.after() == null ? null : GuidelineRows.row(change.id(), change.after()))).toList();
		writer.write(cause, (connection, undoes) -> GuidelineRows.write(connection, new GuidelineRows.Step(who, cause, label, writes), undoes));
		tell(changes.stream().map(GuidelineDraft.Change::id).collect(Collectors.toUnmodifiableSet()));
	}

	/** One listener that throws must not keep the others from hearing. */
	private void tell(Set<String> ids) {
		for (var listener : listeners)
			try {
				listener.changed(ids);
			} catch (RuntimeException | LinkageError e) {
				ILog.of(GuidelineSession.class).error("A listener of the guideline failed: " + listener, e); //$NON-NLS-1$
			}
	}

	public boolean canUndo() {
		return readOnly == null && !undoable.isEmpty();
	}

	public boolean canRedo() {
		return readOnly == null && !redoable.isEmpty();
	}

	/** Takes the last step back; does nothing when there is none. */
	public void undo() {
		if (!canUndo())
			return;
		var step = undoable.pop();
		redoable.push(step);
		try {
			done(Cause.UNDO, step.label(), draft.undo(step.changes()));
		} catch (StoreException e) {
			throw failed(step.label(), e);
		}
	}

	/** Does again what was taken back last; does nothing when there is none. */
	public void redo() {
		if (!canRedo())
			return;
		var step = redoable.pop();
		undoable.push(step);
		try {
			draft.redo(step.changes());
		} catch (StoreException e) {
			throw failed(step.label(), e);
		}
		done(Cause.REDO, step.label(), step.changes());
	}

	/** Name of the step that undo would take back. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(undoable.peek()).map(Step::label);
	}

	/** Name of the step that redo would do again. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(redoable.peek()).map(Step::label);
	}

	/** Why nothing may be changed, a sentence for people; empty when it may. */
	public Optional<String> readOnly() {
		return Optional.ofNullable(readOnly);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** As {@link DocumentSession#lastWrite}. */
	public CompletableFuture<Long> lastWrite() {
		return writer.lastWrite();
	}

	/**
	 * Waits until all edits are on disk. Not for the user interface's thread.
	 *
	 * @throws StoreException when the last of them could not be stored
	 */
	public void flush() throws StoreException {
		writer.flush();
	}

	public SaveState state() {
		return writer.state();
	}

	/** Why edits could not be stored; empty unless the state is {@link SaveState#FAILED}. */
	public Optional<Problem> problem() {
		return writer.problem();
	}

	public void addSaveListener(SaveListener listener) {
		writer.add(listener);
	}

	public void removeSaveListener(SaveListener listener) {
		writer.remove(listener);
	}

	/** Ends the editing. Edits that were made are still stored; the draft may be opened again at once. */
	@Override
	public void close() {
		if (closed)
			return;
		closed = true;
		writer.close();
		draft.close();
		whenClosed.run();
	}
}
