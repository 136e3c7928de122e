package org.labelwright.model.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.internal.Finite;
import org.labelwright.model.edit.internal.Recording;

/**
 * The one history of a document. A command that throws, on execute, undo or redo, leaves document and
 * history as they were, is reported to the listeners, and ends in an {@link EditFailedException}. A command
 * that changes nothing does not enter the history.
 */
public final class DocumentCommandStack extends BasicCommandStack {

	private static final int DEFAULT_LIMIT = 1000;

	private final DocumentEditor editor;
	private final List<DocumentListener> documentListeners = new CopyOnWriteArrayList<>();
	private final Queue<DocumentDelta> untold = new ArrayDeque<>();
	private int limit = DEFAULT_LIMIT;
	private boolean telling;
	private String readOnly;

	DocumentCommandStack(DocumentEditor editor) {
		this.editor = editor;
	}

	void add(DocumentListener listener) {
		documentListeners.add(listener);
	}

	void remove(DocumentListener listener) {
		documentListeners.remove(listener);
	}

	void setReadOnly(String reason) {
		readOnly = reason;
		notifyListeners();
	}

	String readOnly() {
		return readOnly;
	}

	/** Sets how many commands are kept; the oldest are forgotten first. */
	void setLimit(int limit) {
		if (limit < 1)
			throw new IllegalArgumentException("a history of " + limit); //$NON-NLS-1$
		this.limit = limit;
		trim();
	}

	@Override
	public void execute(Command command) {
		attempt(command);
	}

	/**
	 * @return true when the document changed
	 */
	boolean attempt(Command command) {
		if (refuses(command))
			return false;
		var delta = run(Cause.EXECUTE, command, command::execute);
		if (delta == null) {
			command.dispose();
			return false;
		}
		while (commandList.size() > top + 1)
			commandList.removeLast().dispose();
		if (saveIndex > top)
			saveIndex = -2; // the saved state can be reached no more
		commandList.add(command);
		top++;
		mostRecentCommand = command;
		trim();
		tell(delta);
		return true;
	}

	private boolean refuses(Command command) {
		Problem reason = null;
		if (readOnly != null)
			reason = readOnlyProblem();
		else if (!command.canExecute())
			reason = command instanceof CommandRefusal refusal ? refusal.problem()
					: Problem.warning("edit.refused", editor.document().getItemId(), //$NON-NLS-1$
							NLS.bind(Messages.Edit_refused, command.getLabel()), ""); //$NON-NLS-1$
		if (reason == null)
			return false;
		command.dispose();
		refused(reason);
		return true;
	}

	private Problem readOnlyProblem() {
		return Problem.warning("edit.readOnly", editor.document().getItemId(), readOnly, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void refused(Problem reason) {
		each(listener -> listener.refused(reason));
	}

	@Override
	public boolean canUndo() {
		return readOnly == null && super.canUndo();
	}

	@Override
	public boolean canRedo() {
		return readOnly == null && super.canRedo();
	}

	@Override
	public void undo() {
		if (!canUndo())
			return;
		var command = commandList.get(top);
		var delta = run(Cause.UNDO, command, command::undo);
		top--;
		mostRecentCommand = command;
		tell(delta);
	}

	@Override
	public void redo() {
		if (!canRedo())
			return;
		var command = commandList.get(top + 1);
		var delta = run(Cause.REDO, command, command::redo);
		top++;
		mostRecentCommand = command;
		tell(delta);
	}

	/** Replaces the history. */
	void seed(Collection<? extends Command> undoable, Collection<? extends Command> redoable) {
		flush();
		commandList.addAll(undoable);
		top = commandList.size() - 1;
		saveIndex = top;
		commandList.addAll(redoable);
		trim();
		notifyListeners();
	}

	/**
	 * Runs an action under a recording.
	 *
	 * @return what it changed, or null when it changed nothing
	 */
	private DocumentDelta run(Cause cause, Command command, Runnable action) {
		each(listener -> listener.beforeExecute(cause, command));
		var recording = editor.startRecording();
		try {
			action.run();
			editor.stopRecording(recording);
			var rows = recording.rows();
			for (var row : rows)
				if (row.after() instanceof Statement after && Finite.isBroken(after))
					throw new ArithmeticException(NLS.bind(Messages.Edit_notFinite, row.id()));
			return rows.isEmpty() ? null : new DocumentDelta(cause, label(command), rows);
		} catch (AbortExecutionException e) { // how a command says that the person gave it up
			takeBack(recording);
			return null;
		} catch (Throwable e) {
			takeBack(recording);
			each(listener -> listener.failed(command, e));
			if (e instanceof Error error)
				throw error;
			throw new EditFailedException(Problem.error("edit.failed", editor.document().getItemId(), //$NON-NLS-1$
					NLS.bind(Messages.Edit_failed, label(command), e.getMessage()), Messages.Edit_failedRemedy), e);
		}
	}

	private void takeBack(Recording recording) {
		editor.stopRecording(recording);
		editor.takeBack(recording);
	}

	static String label(Command command) {
		var label = command.getLabel();
		return label == null ? "" : label; //$NON-NLS-1$
	}

	private void tell(DocumentDelta delta) {
		if (delta != null)
			untold.add(delta);
		if (telling)
			return;
		telling = true;
		try {
			for (var next = untold.poll(); next != null; next = untold.poll()) {
				var told = next;
				each(listener -> listener.changed(told));
			}
		} finally {
			telling = false;
		}
		notifyListeners();
	}

	/** One listener that throws must not keep the others from hearing. */
	private void each(Consumer<DocumentListener> call) {
		for (var listener : documentListeners)
			try {
				call.accept(listener);
			} catch (RuntimeException | LinkageError e) {
				ILog.of(DocumentCommandStack.class).error("A listener of a document failed: " + listener, e); //$NON-NLS-1$
			}
	}

	private void trim() {
		while (commandList.size() > limit && top >= 0) {
			commandList.removeFirst().dispose();
			top--;
			saveIndex = saveIndex < 0 ? -2 : saveIndex - 1;
		}
	}
}
