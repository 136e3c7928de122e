package org.labelwright.ui.canvas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * All annotations that a canvas shows, with a spatial index. Putting and removing one entry costs as
 * much for a hundred thousand entries as for ten. Lives on one thread, which its listeners are told on;
 * other threads may ask for what is painted in an area.
 */
public final class Scene {

	private static final Comparator<SceneEntry> BY_RANK = Comparator.comparingDouble(SceneEntry::rank)
			.thenComparing(SceneEntry::id);

	/** Keeps other threads, which only ask, from the midst of a change; those that ask do not wait for each other. */
	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private final Map<String, SceneEntry> entries = new HashMap<>();
	private final Set<String> lifted = new HashSet<>();
	private final List<Consumer<Envelope>> listeners = new CopyOnWriteArrayList<>();
	private Quadtree index = new Quadtree();

	/** Adds an entry, or replaces the one with its id. */
	public void put(SceneEntry entry) {
		SceneEntry old;
		lock.writeLock().lock();
		try {
			old = entries.put(entry.id(), entry);
			if (old != null)
				index.remove(old.bounds(), old);
			if (!entry.bounds().isNull())
				index.insert(entry.bounds(), entry);
		} finally {
			lock.writeLock().unlock();
		}
		if (old != null)
			changed(old.bounds());
		changed(entry.bounds());
	}

	/** Removes an entry; no matter when there is none. */
	public void remove(String id) {
		SceneEntry old;
		lock.writeLock().lock();
		try {
			old = entries.remove(id);
			if (old == null)
				return;
			index.remove(old.bounds(), old);
		} finally {
			lock.writeLock().unlock();
		}
		changed(old.bounds());
	}

	/** Replaces all entries at once. */
	public void reset(Collection<SceneEntry> all) {
		var before = extent();
		lock.writeLock().lock();
		try {
			entries.clear();
			lifted.clear();
			index = new Quadtree();
			for (var entry : all) {
				entries.put(entry.id(), entry);
				if (!entry.bounds().isNull())
					index.insert(entry.bounds(), entry);
			}
		} finally {
			lock.writeLock().unlock();
		}
		before.expandToInclude(extent());
		changed(before);
	}

	public int size() {
		return entries.size();
	}

	public Optional<SceneEntry> get(String id) {
		return Optional.ofNullable(entries.get(id));
	}

	/** All entries, in no order. */
	public Collection<SceneEntry> all() {
		return Collections.unmodifiableCollection(entries.values());
	}

	/** The smallest rectangle around everything. */
	public Envelope extent() {
		var extent = new Envelope();
		entries.values().forEach(entry -> extent.expandToInclude(entry.bounds()));
		return extent;
	}

	/** The entries whose bounds touch an area, in no order. */
	public List<SceneEntry> touching(Envelope area) {
		var found = new ArrayList<SceneEntry>();
		index.query(area, item -> {
			var entry = (SceneEntry) item;
			if (entry.bounds().intersects(area))
				found.add(entry);
		});
		return found;
	}

	private static final class Enough extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Enough() {
			super(null, null, false, false);
		}
	}

	/** At most so many of the entries that are wanted and whose bounds touch an area. */
	private List<SceneEntry> touching(Envelope area, int most, Predicate<SceneEntry> wanted) {
		var found = new ArrayList<SceneEntry>();
		try {
			index.query(area, item -> {
				var entry = (SceneEntry) item;
				if (entry.bounds().intersects(area) && wanted.test(entry) && found.add(entry) && found.size() >= most)
					throw new Enough();
			});
		} catch (Enough e) {
			// the only way to end a visit of the index early
		}
		return found;
	}

	/**
	 * The entries to paint in an area, in no order: all that touch it but those that are lifted. For any
	 * thread.
	 */
	public List<SceneEntry> painted(Envelope area) {
		lock.readLock().lock();
		try {
			var found = touching(area);
			if (!lifted.isEmpty())
				found.removeIf(entry -> lifted.contains(entry.id()));
			return found;
		} finally {
			lock.readLock().unlock();
		}
	}

	/** As {@link #painted(Envelope)}, but empty when more than a number touch the area; to find that costs little. */
	public Optional<List<SceneEntry>> painted(Envelope area, int most) {
		lock.readLock().lock();
		try {
			if (entries.size() > most && touching(area, most + 1, entry -> true).size() > most)
				return Optional.empty();
			return Optional.of(painted(area));
		} finally {
			lock.readLock().unlock();
		}
	}

	/** At most so many of the entries to paint in an area that are wanted, in no order. For any thread. */
	public List<SceneEntry> painted(Envelope area, int most, Predicate<SceneEntry> wanted) {
		lock.readLock().lock();
		try {
			return touching(area, most, entry -> !lifted.contains(entry.id()) && wanted.test(entry));
		} finally {
			lock.readLock().unlock();
		}
	}

	/** Whether an entry is left out of the painting. */
	public boolean lifted(String id) {
		return lifted.contains(id);
	}

	/** From the lowest to the topmost. */
	public static void sortByRank(List<SceneEntry> entries) {
		entries.sort(BY_RANK);
	}

	/**
	 * The entries at a point, best first: the topmost that contains it or whose line lies within the
	 * tolerance. An entry of which the point is merely near comes after those that contain it.
	 *
	 * @param tolerance in source pixels
	 */
	public List<SceneEntry> hits(double x, double y, double tolerance) {
		var area = new Envelope(x - tolerance, x + tolerance, y - tolerance, y + tolerance);
		record Hit(SceneEntry entry, boolean beside) {
		}
		var hits = new ArrayList<Hit>();
		for (var entry : touching(area)) {
			double distance = entry.distance(x, y);
			if (distance <= tolerance)
				hits.add(new Hit(entry, distance > 0 && entry.outline().encloses()));
		}
		hits.sort(Comparator.comparing(Hit::beside).thenComparing(Hit::entry, BY_RANK.reversed()));
		return hits.stream().map(Hit::entry).toList();
	}

	/** The entries that lie wholly inside an area, from the lowest to the topmost. */
	public List<SceneEntry> inside(Envelope area) {
		var found = touching(area);
		found.removeIf(entry -> !area.covers(entry.bounds()));
		sortByRank(found);
		return found;
	}

	/** Leaves entries out of the painting, while a tool shows them elsewhere. An empty set ends that. */
	public void lift(Set<String> ids) {
		var toggled = new HashSet<>(lifted);
		toggled.addAll(ids);
		toggled.removeIf(id -> lifted.contains(id) && ids.contains(id));
		lock.writeLock().lock();
		try {
			lifted.clear();
			lifted.addAll(ids);
		} finally {
			lock.writeLock().unlock();
		}
		for (var id : toggled)
			get(id).ifPresent(entry -> changed(entry.bounds()));
	}

	/** Tells of each area that must be painted anew, in source pixels. */
	public void onChange(Consumer<Envelope> listener) {
		listeners.add(listener);
	}

	private void changed(Envelope area) {
		if (!area.isNull())
			for (var listener : listeners)
				listener.accept(area);
	}
}
