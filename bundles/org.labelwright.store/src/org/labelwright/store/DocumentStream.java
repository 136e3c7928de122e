package org.labelwright.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.OperationCanceledException;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.DocumentReads;

/**
 * Documents one after another, all from one snapshot of the project.
 * A thread reads ahead, but never more than a few thousand statements, or one document when it is larger.
 * For one thread at a time, not the user interface's.
 */
public final class DocumentStream implements AutoCloseable {

	private static final int MOST_AHEAD = 4096;

	/** One document; it belongs to the taker. */
	public record Entry(Item item, AnnotationDocument document) {
	}

	/** What the reader hands over: an entry and what it weighs, or at the end neither. */
	private record Step(Entry entry, int weight) {
	}

	private final CompletableFuture<Integer> total = new CompletableFuture<>();
	private final CompletableFuture<Void> reading = new CompletableFuture<>();
	private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
	private final Semaphore room = new Semaphore(MOST_AHEAD);
	private final Thread reader;
	private int taken;

	DocumentStream(Database database, Path folder, DocumentFilter filter, DocumentOrder order) {
		reader = Thread.ofPlatform().daemon().name("Labelwright documents").unstarted(() -> { //$NON-NLS-1$
			try {
				database.<Void>read(connection -> {
					total.complete(DocumentReads.count(connection, filter));
					DocumentReads.forEach(connection, folder, filter, order, (item, document) -> hand(new Entry(item, document)));
					return null;
				});
				reading.complete(null);
			} catch (StoreException | RuntimeException | Error e) {
				total.completeExceptionally(e);
				reading.completeExceptionally(e);
			} finally {
				steps.add(new Step(null, 0));
			}
		});
		reader.start();
	}

	private void hand(Entry entry) {
		var document = entry.document();
		int weight = Math.min(MOST_AHEAD,
				1 + document.getAnnotations().size() + document.getRelations().size() + document.getAnswers().size());
		try {
			room.acquire(weight);
		} catch (InterruptedException e) {
			throw new OperationCanceledException(); // closed before the end
		}
		steps.add(new Step(entry, weight));
	}

	/** How many documents there are in all. */
	public int total() throws StoreException {
		return Database.join(total);
	}

	/** The next document; empty after the last. */
	public Optional<Entry> next() throws StoreException {
		room.release(taken);
		taken = 0;
		try {
			var step = steps.take();
			if (step.entry() == null) {
				steps.add(step); // for who asks again
				Database.join(reading);
				return Optional.empty();
			}
			taken = step.weight();
			return Optional.of(step.entry());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Ends the reading, and waits until it has ended. */
	@Override
	public void close() {
		reader.interrupt();
		boolean interrupted = false;
		while (true)
			try {
				reader.join();
				break;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		if (interrupted)
			Thread.currentThread().interrupt();
	}
}
