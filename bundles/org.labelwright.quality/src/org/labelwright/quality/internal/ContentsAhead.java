package org.labelwright.quality.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.store.Item;

/** Reads the contents of a few items at once, and hands them over in the order in which they were given. Confined to one thread. */
public final class ContentsAhead implements AutoCloseable {

	private static final int THREADS = Runtime.getRuntime().availableProcessors();

	private record Content(Optional<PreferenceItem> item, List<Problem> problems) {
	}

	private record Pending(List<AnnotationDocument> documents, Future<Content> content) {
	}

	private final ExecutorService readers = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("Labelwright contents").factory()); //$NON-NLS-1$
	private final Queue<Pending> pending = new ArrayDeque<>();
	private final BiConsumer<PreferenceItem, List<AnnotationDocument>> taker;
	private final Consumer<Problem> problems;

	/**
	 * @param taker    takes contents that could be read, with what was said of them
	 * @param problems takes why others could not
	 */
	public ContentsAhead(BiConsumer<PreferenceItem, List<AnnotationDocument>> taker, Consumer<Problem> problems) {
		this.taker = taker;
		this.problems = problems;
	}

	public void add(Item item, List<AnnotationDocument> documents) {
		pending.add(new Pending(documents, readers.submit(() -> {
			var found = new ArrayList<Problem>();
			return new Content(Contents.read(item, found::add), found);
		})));
		if (pending.size() > 2 * THREADS)
			hand();
	}

	/** Hands over all that was added. */
	public void finish() {
		while (!pending.isEmpty())
			hand();
	}

	private void hand() {
		var next = pending.remove();
		try {
			var content = next.content.get();
			content.problems.forEach(problems);
			content.item.ifPresent(item -> taker.accept(item, next.documents));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause()); // files that cannot be read are told of as problems
		}
	}

	@Override
	public void close() {
		readers.shutdownNow();
	}
}
