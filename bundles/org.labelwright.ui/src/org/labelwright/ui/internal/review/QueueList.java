package org.labelwright.ui.internal.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.User;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.quality.adjudication.ReviewQueue.Measure;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.ReviewWork;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;

/**
 * The items of a project that need a review, the neediest first. They are read when they are asked for first; how much annotators differ follows, for
 * all items in the background. For the user interface's thread.
 */
public final class QueueList {

	/** Nanoseconds after which what was found out is shown. */
	private static final long SHOWING = 500_000_000;

	private final ProjectStore store;
	private final User reviewer;
	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Written on the user interface's thread, and read by whoever sorts. */
	private final Map<String, Measure> measures = new ConcurrentHashMap<>();
	private Order order = new Order(List.of(), List.of(), Map.of());
	private boolean sorting;
	/** Whether more has become known since the sorting began. */
	private boolean stale;
	private volatile Job reading;
	/** Counts readings, so that one that ends late is not taken for the latest. */
	private int turn;
	private volatile Job measuring;
	private boolean known;
	private volatile boolean closed;

	/**
	 * All that is in the queue, in its order.
	 *
	 * @param work   as it was read
	 * @param places of the entries, by the ids of their items
	 */
	private record Order(List<ReviewWork> work, List<Entry> entries, Map<String, Integer> places) {
	}

	public QueueList(ProjectStore store, User reviewer, Display display) {
		this.store = store;
		this.reviewer = reviewer;
		this.display = display;
	}

	/** Stops all work. On any thread. */
	public void close() {
		closed = true;
		for (var job : new Job[] { reading, measuring })
			if (job != null)
				job.cancel();
	}

	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The items in their order; reads them when that was not done. */
	public List<Entry> entries() {
		if (!known && reading == null)
			refresh();
		return order.entries;
	}

	/** Whether the items were read. */
	public boolean known() {
		return known;
	}

	/** Whether annotators are compared in the background. */
	public boolean measuring() {
		return measuring != null;
	}

	/** Reads and compares everything anew. */
	public void refresh() {
		if (closed)
			return;
		if (measuring != null)
			measuring.cancel();
		read(this::measure);
	}

	private void read(Runnable then) {
		int mine = ++turn;
		reading = Tasks.start(Messages.QueueList_read, false, monitor -> order(ReviewQueue.read(store, reviewer)), found -> {
			if (closed || mine != turn)
				return;
			known = true;
			show(found);
			then.run();
		}, this::failed);
	}

	private void measure() {
		var found = new HashMap<String, Measure>();
		var mine = new Job[1];
		measuring = Tasks.start(Messages.QueueList_measure, false, monitor -> {
			measure(found, monitor);
			return null;
		}, nothing -> {
			take(found);
			if (measuring == mine[0]) {
				measuring = null;
				tell();
			}
		}, failure -> {
			if (measuring == mine[0])
				measuring = null;
			failed(failure);
		});
		mine[0] = measuring;
	}

	/** In the background. */
	private void measure(Map<String, Measure> found, SubMonitor monitor) throws StoreException {
		long[] shown = { System.nanoTime() };
		ReviewQueue.measure(store, (id, measure) -> {
			found.put(id, measure);
			if (System.nanoTime() - shown[0] > SHOWING) {
				var now = Map.copyOf(found);
				found.clear();
				Tasks.later(display, () -> take(now));
				shown[0] = System.nanoTime();
			}
		}, monitor);
	}

	private void take(Map<String, Measure> found) {
		if (closed)
			return;
		measures.putAll(found);
		sort();
	}

	/** Reads and compares one item anew, after it was reviewed. */
	public void refresh(String itemId) {
		if (closed || !known)
			return;
		Tasks.start(Messages.QueueList_read, false, monitor -> ReviewQueue.measure(store, itemId), measure -> {
			measures.put(itemId, measure);
			if (!closed)
				read(() -> {
					// all that has changed was compared
				});
		}, this::failed);
	}

	private void failed(Throwable failure) {
		if (!closed && !(failure instanceof OperationCanceledException))
			Failures.log(Messages.QueueList_failed, failure);
	}

	/** In the background. */
	private Order order(List<ReviewWork> work) {
		var entries = ReviewQueue.byNeed(work.stream().map(one -> new Entry(one, measures.get(one.itemId()))).toList(), Instant.now());
		var places = HashMap.<String, Integer>newHashMap(entries.size());
		for (int i = 0; i < entries.size(); i++)
			places.put(entries.get(i).work().itemId(), i);
		return new Order(work, entries, places);
	}

	private void sort() {
		stale = sorting;
		if (sorting)
			return;
		sorting = true;
		var work = order.work;
		Tasks.start(Messages.QueueList_read, false, monitor -> order(work), sorted -> {
			sorting = false;
			if (closed)
				return;
			if (order.work == work)
				show(sorted);
			else
				stale = true; // read anew meanwhile, perhaps without what has become known
			if (stale)
				sort();
		}, failure -> {
			sorting = false;
			failed(failure);
		});
	}

	private void show(Order shown) {
		order = shown;
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Where an item is in the queue; -1 when it is not in it. */
	public int indexOf(String itemId) {
		return order.places.getOrDefault(itemId, -1);
	}

	/** The one after an item, or before it; of an item that is not in the queue the first. */
	public Optional<Entry> beside(String itemId, boolean forth) {
		int at = indexOf(itemId);
		int to = at < 0 ? 0 : at + (forth ? 1 : -1);
		return to >= 0 && to < order.entries.size() ? Optional.of(order.entries.get(to)) : Optional.empty();
	}
}
