package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.store.DocumentSession.SaveListener;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.StoredHistory;
import org.labelwright.store.internal.TaskQueue;

/**
 * Hands the steps of one history to the store, in their order, and knows what of it is on disk. After one that could not be
 * stored none is any more. Confined to the thread of what is edited.
 */
final class StepWriter {

	private final Database database;
	private final Executor thread;
	private final Consumer<Problem> whenFailed;
	private final List<SaveListener> listeners = new CopyOnWriteArrayList<>();
	/** Entries that undo takes back, latest first, and that redo does again, next first. */
	private final Deque<Entry> undoable = new ArrayDeque<>();
	private final Deque<Entry> redoable = new ArrayDeque<>();
	private CompletableFuture<Long> lastWrite = CompletableFuture.completedFuture(0L);
	private int pending;
	private SaveState state = SaveState.SAVED;
	private Problem problem;
	private boolean closed;
	/** Set on the writer's thread: why nothing more may be stored. */
	private volatile Problem barred;

	/** A command's entry in the journal. The sequences are written and read on the writer's thread. */
	private static final class Entry {
		private long sequence;
		private long undone;

		Entry(long sequence, long undone) {
			this.sequence = sequence;
			this.undone = undone;
		}
	}

	/** Stores a step. */
	@FunctionalInterface
	interface Work {
		/**
		 * Runs on the writer's thread.
		 *
		 * @param undoes sequence of the entry that the step takes back or does again, or null
		 * @return sequence of the new entry
		 */
		long run(Connection connection, Long undoes) throws SQLException, StoreException;
	}

	/**
	 * @param history    what can be undone and redone already
	 * @param whenFailed hears, on the thread, once why nothing more is stored
	 */
	StepWriter(Database database, Executor thread, StoredHistory history, Consumer<Problem> whenFailed) {
		this.database = database;
		this.thread = thread;
		this.whenFailed = whenFailed;
		history.undoable().forEach(done -> undoable.push(new Entry(done.sequence(), 0)));
		history.redoable().forEach(done -> redoable.add(new Entry(done.sequence(), done.undone())));
	}

	/** @param cause {@link Cause#EXECUTE}, {@link Cause#UNDO} or {@link Cause#REDO} */
	void write(Cause cause, Work work) {
		var entry = next(cause);
		pending++;
		var write = database.write(connection -> {
			if (barred != null)
				throw new StoreException(barred);
			var undoes = cause == Cause.EXECUTE ? null : Long.valueOf(cause == Cause.UNDO ? entry.sequence : entry.undone);
			long sequence = work.run(connection, undoes);
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

	private Entry next(Cause cause) {
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
		return entry;
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

	/**
	 * Stores nothing from here on. Called on the writer's thread.
	 *
	 * @param lost why, of a step that was made already
	 * @param why  why, for all else
	 */
	void bar(Problem lost, Problem why) {
		barred = lost;
		thread.execute(() -> fail(why));
	}

	private void fail(Problem failure) {
		if (state == SaveState.FAILED || closed)
			return;
		whenFailed.accept(failure);
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

	CompletableFuture<Long> lastWrite() {
		return lastWrite.copy();
	}

	void flush() throws StoreException {
		try {
			Database.join(lastWrite);
		} finally {
			if (thread instanceof TaskQueue queue)
				queue.drain();
		}
	}

	SaveState state() {
		return state;
	}

	Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	void add(SaveListener listener) {
		listeners.add(listener);
	}

	void remove(SaveListener listener) {
		listeners.remove(listener);
	}

	/** Tells of no failure any more. What was handed in is still stored. */
	void close() {
		closed = true;
	}
}
