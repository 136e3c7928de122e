package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;

/**
 * Decodes tiles in the background and keeps them for painting. A canvas paints what {@link #peek} and
 * {@link #bestAvailable} give, tells with {@link #request} what else it wants to see, and paints again
 * when its listener hears of an arrival.
 *
 * <p>No tile is decoded twice at the same time. What was requested last comes first; what is no longer
 * wanted is not begun. A tile that takes long may arrive roughly first. Safe for use from any thread;
 * no method blocks on decoding.
 */
public final class TileService implements AutoCloseable {

	private static final int PREFETCHED = 2;

	private final Object lock = new Object();
	private final TileCache cache;
	private final List<TileListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Thread> threads = new ArrayList<>();

	// all below guarded by lock
	private final Set<ImageSource> known = new HashSet<>();
	private final Set<ImageSource> warm = new HashSet<>();
	private final SequencedMap<ImageSource, Deque<TileKey>> wanted = new LinkedHashMap<>();
	private final Set<TileCache.Key> running = new HashSet<>();
	private final Map<ImageSource, Integer> runningOf = new HashMap<>();
	private final Map<TileCache.Key, Problem> failed = new HashMap<>();
	private final Set<TileCache.Key> rough = new HashSet<>();
	private final SequencedSet<TileCache.Key> toRefine = new LinkedHashSet<>();
	private final Deque<Runnable> openings = new ArrayDeque<>();
	private final Deque<Runnable> prefetches = new ArrayDeque<>();
	private final SequencedMap<Path, Prefetched> prefetched = new LinkedHashMap<>();
	private boolean closed;

	private record Prefetched(Stamp stamp, CompletableFuture<Outcome<ImageSource>> source) {
	}

	/** Tells whether a file has changed. */
	private record Stamp(long size, long modified) {

		static Optional<Stamp> of(Path file) {
			try {
				return Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
			} catch (IOException e) {
				return Optional.empty(); // opening it will tell what is wrong
			}
		}
	}

	/** @param maxBytes how much the pixels of all cached tiles may take */
	public TileService(long maxBytes) {
		this(new TileCache(maxBytes), Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4));
	}

	/**
	 * @param cache   may be shared with other services
	 * @param workers how many threads decode
	 */
	public TileService(TileCache cache, int workers) {
		this.cache = cache;
		for (int i = 0; i < workers; i++)
			start("Tiles " + i, this::work); //$NON-NLS-1$
		start("Tile refinement", this::refine); //$NON-NLS-1$
	}

	private void start(String name, Runnable work) {
		var thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
		threads.add(thread);
	}

	public void addListener(TileListener listener) {
		listeners.add(listener);
	}

	public void removeListener(TileListener listener) {
		listeners.remove(listener);
	}

	/** The tile, if it is there; it may still be a rough one. Never waits. */
	public Optional<Tile> peek(ImageSource source, TileKey key) {
		return cache.get(new TileCache.Key(source, key));
	}

	/**
	 * What to paint in place of a tile: the tile itself, or else the tile of the nearest coarser level that
	 * covers it. Its {@link Tile#key} tells which. Never waits.
	 *
	 * @return empty when nothing that covers it is there
	 */
	public Optional<Tile> bestAvailable(ImageSource source, TileKey key) {
		for (int up = 0; key.level() + up < source.levels(); up++) {
			var tile = peek(source, new TileKey(key.level() + up, key.column() >> up, key.row() >> up));
			if (tile.isPresent())
				return tile;
		}
		return Optional.empty();
	}

	/** Why a tile has failed, if it has. */
	public Optional<Problem> failure(ImageSource source, TileKey key) {
		synchronized (lock) {
			return Optional.ofNullable(failed.get(new TileCache.Key(source, key)));
		}
	}

	/**
	 * Says which tiles of a source are wanted now, the most urgent first. This replaces what was wanted of
	 * it before, and goes before what is wanted of other sources. Tiles that are there, under way or have
	 * failed cost nothing.
	 */
	public void request(ImageSource source, Collection<TileKey> tiles) {
		synchronized (lock) {
			if (closed)
				return;
			known.add(source);
			wanted.remove(source);
			toRefine.removeIf(key -> key.source() == source);
			var queue = new ArrayDeque<TileKey>();
			for (var tile : tiles) {
				var key = new TileCache.Key(source, tile);
				if (running.contains(key) || failed.containsKey(key))
					continue;
				if (cache.get(key).isEmpty())
					queue.add(tile);
				else if (rough.contains(key))
					toRefine.add(key);
			}
			if (!queue.isEmpty())
				wanted.put(source, queue);
			lock.notifyAll();
		}
	}

	/** Drops what is cached and wanted of a source, and closes it. */
	public void release(ImageSource source) {
		synchronized (lock) {
			known.remove(source);
			warm.remove(source);
			wanted.remove(source);
			failed.keySet().removeIf(key -> key.source() == source);
			rough.removeIf(key -> key.source() == source);
			toRefine.removeIf(key -> key.source() == source);
			cache.remove(source);
		}
		source.close();
	}

	/**
	 * Opens a picture and decodes what is needed to show it soon. Only what was prefetched last is held.
	 */
	public void prefetch(Path file) {
		var stamp = Stamp.of(file);
		if (stamp.isEmpty())
			return;
		var superseded = new ArrayList<Prefetched>();
		synchronized (lock) {
			var held = prefetched.get(file);
			if (closed || held != null && held.stamp.equals(stamp.get()))
				return;
			if (held != null)
				superseded.add(prefetched.remove(file));
			while (prefetched.size() >= PREFETCHED)
				superseded.add(prefetched.pollFirstEntry().getValue());
			var opening = new CompletableFuture<Outcome<ImageSource>>();
			prefetched.put(file, new Prefetched(stamp.get(), opening));
			prefetches.addFirst(() -> prefetch(file, opening));
			lock.notifyAll();
		}
		superseded.forEach(this::discard);
	}

	private void prefetch(Path file, CompletableFuture<Outcome<ImageSource>> opening) {
		if (opening.isDone())
			return;
		var outcome = Media.open(file);
		outcome.value().ifPresent(source -> {
			synchronized (lock) {
				known.add(source);
			}
		});
		if (opening.complete(outcome))
			outcome.value().ifPresent(this::warmUp);
		else
			outcome.value().ifPresent(this::release); // opened twice, or no longer wanted
	}

	/** Reads the coarsest tile, which makes most sources decode what they need for the others. */
	private void warmUp(ImageSource source) {
		var key = new TileKey(source.levels() - 1, 0, 0);
		try {
			deliver(new TileCache.Key(source, key), source.read(key), false).run();
		} catch (MediaException e) {
			// will be told to whoever requests the tile
		}
	}

	/**
	 * Opens a picture in the background, or hands over the one that was prefetched. The caller owns it and
	 * gives it back with {@link #release}.
	 */
	public CompletableFuture<Outcome<ImageSource>> open(Path file) {
		var stamp = Stamp.of(file);
		Prefetched stale;
		CompletableFuture<Outcome<ImageSource>> result;
		synchronized (lock) {
			var held = prefetched.remove(file);
			if (closed)
				return CompletableFuture.failedFuture(new IllegalStateException("closed")); //$NON-NLS-1$
			boolean fresh = held != null && stamp.isPresent() && held.stamp.equals(stamp.get());
			var opening = fresh ? held.source : new CompletableFuture<Outcome<ImageSource>>();
			openings.add(() -> open(file, opening)); // a prefetch may not have begun, so it is overtaken
			lock.notifyAll();
			if (fresh || held == null)
				return opening;
			stale = held;
			result = opening;
		}
		discard(stale);
		return result;
	}

	private static void open(Path file, CompletableFuture<Outcome<ImageSource>> opening) {
		if (opening.isDone())
			return;
		var outcome = Media.open(file);
		if (!opening.complete(outcome))
			outcome.value().ifPresent(ImageSource::close); // opened twice, or no longer wanted
	}

	private void discard(Prefetched held) {
		if (!held.source.cancel(false) && !held.source.isCancelled())
			held.source.join().value().ifPresent(this::release);
	}

	@Override
	public void close() {
		List<Prefetched> held;
		synchronized (lock) {
			closed = true;
			wanted.clear();
			toRefine.clear();
			openings.clear();
			prefetches.clear();
			held = List.copyOf(prefetched.values());
			prefetched.clear();
			lock.notifyAll();
		}
		held.forEach(this::discard);
	}

	private void work() {
		for (Runnable task; (task = take()) != null;)
			attempt(task);
	}

	private void refine() {
		for (Runnable task; (task = takeRefinement()) != null;)
			attempt(task);
	}

	private static void attempt(Runnable task) {
		try {
			task.run();
		} catch (RuntimeException | Error e) {
			ILog.get().error("A media task failed.", e); //$NON-NLS-1$
		}
	}

	/** Waits for something to do; null when the service is closed. */
	private Runnable take() {
		synchronized (lock) {
			while (!closed) {
				if (!openings.isEmpty())
					return openings.poll();
				var key = takeTile();
				if (key.isPresent()) {
					begin(key.get());
					return () -> finish(key.get(), serve(key.get(), true));
				}
				if (!prefetches.isEmpty())
					return prefetches.poll();
				await();
			}
			return null;
		}
	}

	private Runnable takeRefinement() {
		synchronized (lock) {
			while (!closed) {
				// one that was just delivered roughly is still under way until its worker has finished
				var next = toRefine.stream().filter(key -> !running.contains(key)).findFirst();
				if (next.isPresent()) {
					var key = next.get();
					toRefine.remove(key);
					begin(key);
					return () -> finish(key, serve(key, false));
				}
				await();
			}
			return null;
		}
	}

	private void await() {
		try {
			lock.wait();
		} catch (InterruptedException e) {
			// nobody who knows the threads interrupts them; closing is how they end
		}
	}

	/**
	 * The next tile of the source requested last. A source from which no tile has come yet gets one worker
	 * only, for the others would but wait for the same first decoding.
	 */
	private Optional<TileCache.Key> takeTile() {
		for (var entry : wanted.reversed().entrySet()) {
			var source = entry.getKey();
			if (!warm.contains(source) && runningOf.containsKey(source))
				continue;
			var tile = entry.getValue().poll();
			if (entry.getValue().isEmpty())
				wanted.remove(source);
			return Optional.of(new TileCache.Key(source, tile));
		}
		return Optional.empty();
	}

	private void begin(TileCache.Key key) {
		running.add(key);
		runningOf.merge(key.source(), 1, Integer::sum);
	}

	private void finish(TileCache.Key key, Runnable notification) {
		synchronized (lock) {
			running.remove(key);
			runningOf.computeIfPresent(key.source(), (source, count) -> count > 1 ? count - 1 : null);
			lock.notifyAll();
		}
		notification.run();
	}

	/**
	 * Decodes a tile into the cache.
	 *
	 * @param roughly whether a rough one will do, to be refined afterwards
	 * @return tells the listeners
	 */
	private Runnable serve(TileCache.Key key, boolean roughly) {
		var source = key.source();
		try {
			var preview = roughly ? source.preview(key.tile()) : Optional.<Tile>empty();
			var tile = preview.isPresent() ? preview.get() : source.read(key.tile());
			return deliver(key, tile, preview.isPresent());
		} catch (MediaException e) {
			return fail(key, e.problem());
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error("Tile " + key + " failed.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return fail(key, Problem.error("media.tile", source.file().toString(), //$NON-NLS-1$
					Messages.Media_providerFailed,
					Messages.Media_providerFailedRemedy));
		}
	}

	private Runnable deliver(TileCache.Key key, Tile tile, boolean isRough) {
		synchronized (lock) {
			if (!known.contains(key.source()))
				return () -> { }; // released meanwhile
			warm.add(key.source());
			cache.put(key, tile);
			if (isRough && rough.add(key))
				toRefine.add(key);
			if (!isRough)
				rough.remove(key);
		}
		return () -> tell(listener -> listener.arrived(key.source(), key.tile()));
	}

	private Runnable fail(TileCache.Key key, Problem problem) {
		synchronized (lock) {
			if (!known.contains(key.source()))
				return () -> { }; // released meanwhile
			failed.put(key, problem);
		}
		return () -> tell(listener -> listener.failed(key.source(), key.tile(), problem));
	}

	private void tell(Consumer<TileListener> news) {
		for (var listener : listeners)
			attempt(() -> news.accept(listener));
	}
}
