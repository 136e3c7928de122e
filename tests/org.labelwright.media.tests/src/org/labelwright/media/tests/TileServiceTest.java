package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.Tile;
import org.labelwright.media.TileCache;
import org.labelwright.media.TileKey;
import org.labelwright.media.TileListener;
import org.labelwright.media.TileService;

class TileServiceTest {

	private static final TileKey A = new TileKey(0, 0, 0);
	private static final TileKey B = new TileKey(0, 1, 0);
	private static final TileKey C = new TileKey(0, 2, 0);
	private static final TileKey D = new TileKey(0, 3, 0);

	@TempDir
	Path folder;

	private final TileService tiles = new TileService(new TileCache(1 << 20), 2);
	private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();

	private record News(ImageSource source, TileKey key, Optional<Problem> problem) {
	}

	/** A source whose reads wait until they are let go. */
	private static class Gated extends GreySource {

		private final Map<TileKey, CountDownLatch> gates = new ConcurrentHashMap<>();
		private final LinkedBlockingQueue<TileKey> begun = new LinkedBlockingQueue<>();
		private final Map<TileKey, AtomicInteger> reads = new ConcurrentHashMap<>();
		private final AtomicInteger under = new AtomicInteger();
		private final AtomicInteger mostAtOnce = new AtomicInteger();
		private final boolean open;

		Gated(boolean open) {
			super(Path.of("gated"), new MediaInfo("image/x-grey", 127, 127, -1, 1, 1, Map.of()));
			this.open = open;
		}

		@Override
		public Tile read(TileKey key) throws MediaException {
			reads.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
			mostAtOnce.accumulateAndGet(under.incrementAndGet(), Math::max);
			begun.add(key);
			try {
				if (!open && !gate(key).await(30, TimeUnit.SECONDS))
					throw new AssertionError(key + " was never let go");
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			} finally {
				under.decrementAndGet();
			}
			return super.read(key);
		}

		private CountDownLatch gate(TileKey key) {
			return gates.computeIfAbsent(key, k -> new CountDownLatch(1));
		}

		void let(TileKey key) {
			gate(key).countDown();
		}

		/** Waits for a read to begin, and says of what. */
		TileKey next() throws InterruptedException {
			return begun.poll(30, TimeUnit.SECONDS);
		}
	}

	@BeforeEach
	void listen() {
		tiles.addListener(new TileListener() {

			@Override
			public void arrived(ImageSource source, TileKey key) {
				news.add(new News(source, key, Optional.empty()));
			}

			@Override
			public void failed(ImageSource source, TileKey key, Problem problem) {
				news.add(new News(source, key, Optional.of(problem)));
			}
		});
	}

	@AfterEach
	void close() {
		tiles.close();
	}

	private News nextNews() throws InterruptedException {
		var next = news.poll(30, TimeUnit.SECONDS);
		if (next == null)
			throw new AssertionError("no news");
		return next;
	}

	@Test
	void servesWhatIsRequested() throws Exception {
		var source = new Gated(true);
		assertEquals(Optional.empty(), tiles.peek(source, A));
		tiles.request(source, List.of(A, B, C));
		var arrived = new ArrayList<TileKey>();
		for (int i = 0; i < 3; i++)
			arrived.add(nextNews().key);
		arrived.sort((a, b) -> a.column() - b.column());
		assertEquals(List.of(A, B, C), arrived);
		var tile = tiles.peek(source, B).orElseThrow();
		assertEquals(B, tile.key());
		assertEquals(0xFF000000 | GreySource.grey(B) * 0x10101, tile.argb()[0]);
	}

	@Test
	void readsATileOnceHoweverOftenItIsRequested() throws Exception {
		var source = new Gated(false);
		tiles.request(source, List.of(A));
		assertEquals(A, source.next());
		for (int i = 0; i < 50; i++)
			tiles.request(source, List.of(A, B));
		source.let(A);
		source.let(B);
		assertEquals(Set.of(A, B), Set.of(nextNews().key, nextNews().key));
		tiles.request(source, List.of(A, B, C));
		source.let(C);
		assertEquals(C, nextNews().key);
		source.reads.values().forEach(count -> assertEquals(1, count.get()));
	}

	@Test
	void beginsNothingThatIsNoLongerWanted() throws Exception {
		var source = new Gated(false);
		tiles.request(source, List.of(A, B, C));
		assertEquals(A, source.next());
		tiles.request(source, List.of(D));
		source.let(A);
		source.let(D);
		assertEquals(Set.of(A, D), Set.of(nextNews().key, nextNews().key));
		assertEquals(D, source.next());
		assertEquals(null, source.reads.get(B));
		assertEquals(null, source.reads.get(C));
	}

	@Test
	void servesTheSourceRequestedLastFirst() throws Exception {
		var busy = List.of(new Gated(false), new Gated(false));
		for (var source : busy) {
			tiles.request(source, List.of(A));
			assertEquals(A, source.next());
		}
		// both workers are busy now, so these wait
		var order = new LinkedBlockingQueue<String>();
		class Noting extends GreySource {
			private final String name;

			Noting(String name) {
				super(Path.of(name), new MediaInfo("image/x-grey", 127, 127, -1, 1, 1, Map.of()));
				this.name = name;
			}

			@Override
			public Tile read(TileKey key) throws MediaException {
				order.add(name + key.column());
				return super.read(key);
			}
		}
		tiles.request(new Noting("older"), List.of(A, B));
		tiles.request(new Noting("newer"), List.of(B, A));
		busy.getFirst().let(A);
		for (int i = 0; i < 5; i++)
			nextNews();
		assertEquals(List.of("newer1", "newer0", "older0", "older1"), List.copyOf(order));
		busy.getLast().let(A);
	}

	/** The first read of a source decodes the whole picture, for which the others would but wait. */
	@Test
	void leavesTheOtherWorkersFreeUntilASourceHasServedItsFirstTile() throws Exception {
		var slow = new Gated(false);
		tiles.request(slow, List.of(A, B, C));
		assertEquals(A, slow.next());
		var other = new Gated(true);
		tiles.request(other, List.of(A));
		assertEquals(other, nextNews().source);
		assertEquals(1, slow.mostAtOnce.get());
		slow.let(A);
		assertEquals(A, nextNews().key);
		slow.next();
		slow.next();
		assertEquals(2, slow.mostAtOnce.get());
		slow.let(B);
		slow.let(C);
	}

	@Test
	void reportsAFailureOnceAndDoesNotTryAgain() throws Exception {
		var tries = new AtomicInteger();
		var problem = Problem.error("x", "file", "Broken.", "Mend it.");
		var source = new GreySource(Path.of("x"), new MediaInfo("image/x-grey", 127, 127, -1, 1, 1, Map.of())) {
			@Override
			public Tile read(TileKey key) throws MediaException {
				if (key.equals(B))
					return super.read(key);
				tries.incrementAndGet();
				throw new MediaException(problem);
			}
		};
		tiles.request(source, List.of(A));
		assertEquals(Optional.of(problem), nextNews().problem);
		assertEquals(Optional.of(problem), tiles.failure(source, A));
		tiles.request(source, List.of(A, B));
		assertEquals(B, nextNews().key);
		assertEquals(1, tries.get());
	}

	@Test
	void survivesASourceAndAListenerThatThrow() throws Exception {
		tiles.addListener(new TileListener() {
			@Override
			public void arrived(ImageSource source, TileKey key) {
				throw new IllegalStateException("on purpose, in a test");
			}

			@Override
			public void failed(ImageSource source, TileKey key, Problem problem) {
				throw new IllegalStateException("on purpose, in a test");
			}
		});
		var source = new GreySource(Path.of("x"), new MediaInfo("image/x-grey", 127, 127, -1, 1, 1, Map.of())) {
			@Override
			public Tile read(TileKey key) throws MediaException {
				if (key.equals(A))
					throw new IllegalStateException("on purpose, in a test");
				return super.read(key);
			}
		};
		for (int i = 0; i < 4; i++) // more often than there are workers
			tiles.request(source, List.of(A, B));
		var found = new HashMap<TileKey, Boolean>();
		while (found.size() < 2) {
			var next = nextNews();
			found.put(next.key, next.problem.isPresent());
		}
		assertEquals(Map.of(A, true, B, false), found);
	}

	@Test
	void paintsACoarserTileMeanwhile() throws Exception {
		var source = new Gated(true);
		assertEquals(Optional.empty(), tiles.bestAvailable(source, new TileKey(0, 5, 3)));
		tiles.request(source, List.of(new TileKey(2, 1, 0)));
		nextNews();
		assertEquals(new TileKey(2, 1, 0), tiles.bestAvailable(source, new TileKey(0, 5, 3)).orElseThrow().key());
		assertEquals(Optional.empty(), tiles.bestAvailable(source, new TileKey(0, 0, 0)));
		tiles.request(source, List.of(new TileKey(1, 2, 1)));
		nextNews();
		assertEquals(new TileKey(1, 2, 1), tiles.bestAvailable(source, new TileKey(0, 5, 3)).orElseThrow().key());
		tiles.request(source, List.of(new TileKey(0, 5, 3)));
		nextNews();
		assertEquals(new TileKey(0, 5, 3), tiles.bestAvailable(source, new TileKey(0, 5, 3)).orElseThrow().key());
	}

	@Test
	void servesRoughlyFirstWhereReadingTakesLong() throws Exception {
		var gate = new CountDownLatch(1);
		var source = new GreySource(Path.of("x"), new MediaInfo("image/x-grey", 127, 127, -1, 1, 1, Map.of())) {
			@Override
			public Optional<Tile> preview(TileKey key) {
				return Optional.of(new Tile(key, 1, 1, new int[] { 42 }));
			}

			@Override
			public Tile read(TileKey key) throws MediaException {
				try {
					assertTrue(gate.await(30, TimeUnit.SECONDS));
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
				return super.read(key);
			}
		};
		tiles.request(source, List.of(A));
		assertEquals(A, nextNews().key);
		assertEquals(42, tiles.peek(source, A).orElseThrow().argb()[0]);
		// others are served while the exact tile is read
		tiles.request(source, List.of(A, B));
		assertEquals(B, nextNews().key);
		gate.countDown();
		var exact = List.of(nextNews().key, nextNews().key);
		assertTrue(exact.containsAll(List.of(A, B)), exact::toString);
		assertEquals(0xFF000000 | GreySource.grey(B) * 0x10101, tiles.peek(source, B).orElseThrow().argb()[0]);
	}

	/** Other requests wake the refining thread at any moment, also before the worker of a rough tile has finished. */
	@Test
	void readsATileThatWasServedRoughlyOnce() throws Exception {
		var noise = new Gated(true);
		var over = new AtomicBoolean();
		var waking = CompletableFuture.runAsync(() -> {
			while (!over.get())
				tiles.request(noise, List.of());
		});
		try {
			for (int i = 0; i < 2000; i++) {
				Gated source = new Gated(false) {
					@Override
					public Optional<Tile> preview(TileKey key) {
						return Optional.of(new Tile(key, 1, 1, new int[] { 42 }));
					}
				};
				tiles.request(source, List.of(A));
				assertEquals(A, nextNews().key);
				assertEquals(A, source.next()); // it is being read
				tiles.request(source, List.of(A, B));
				assertEquals(B, nextNews().key);
				source.let(A);
				source.let(B);
				assertEquals(Set.of(A, B), Set.of(nextNews().key, nextNews().key));
				assertEquals(1, source.reads.get(A).get());
				tiles.release(source);
			}
		} finally {
			over.set(true);
		}
		waking.get(30, TimeUnit.SECONDS);
	}

	@Test
	void forgetsAReleasedSource() throws Exception {
		var source = new Gated(false);
		tiles.request(source, List.of(A, B));
		assertEquals(A, source.next());
		tiles.release(source);
		assertTrue(source.closed());
		source.let(A);
		var other = new Gated(true);
		tiles.request(other, List.of(A));
		assertEquals(other, nextNews().source, "the released source has no news");
		assertEquals(Optional.empty(), tiles.peek(source, A));
		assertEquals(null, source.reads.get(B));
	}

	@Test
	void handsOverWhatWasPrefetched() throws Exception {
		var file = grey("next.grey");
		tiles.prefetch(file);
		var warm = nextNews();
		var source = tiles.open(file).get(30, TimeUnit.SECONDS).value().orElseThrow();
		assertEquals(warm.source, source);
		assertTrue(tiles.peek(source, new TileKey(source.levels() - 1, 0, 0)).isPresent());
		var again = tiles.open(file).get(30, TimeUnit.SECONDS).value().orElseThrow();
		assertNotSame(source, again, "it is handed over once");
	}

	@Test
	void opensAFileAnewThatHasChangedSinceItWasPrefetched() throws Exception {
		var file = grey("next.grey");
		tiles.prefetch(file);
		var warm = nextNews();
		Files.write(file, new byte[] { 'G', 'R', 'E', 'Y', 20, 20, 0 });
		var source = tiles.open(file).get(30, TimeUnit.SECONDS).value().orElseThrow();
		assertEquals(20, source.width());
		assertTrue(((GreySource) warm.source).closed());
	}

	@Test
	void holdsOnlyWhatWasPrefetchedLast() throws Exception {
		var warm = new ArrayList<ImageSource>();
		for (int i = 0; i < 4; i++) {
			tiles.prefetch(grey(i + ".grey"));
			warm.add(nextNews().source);
		}
		assertTrue(((GreySource) warm.get(0)).closed());
		assertTrue(((GreySource) warm.get(1)).closed());
		assertTrue(!((GreySource) warm.get(3)).closed());
		tiles.close();
		assertTrue(((GreySource) warm.get(3)).closed());
	}

	@Test
	void opensInTheBackgroundWhileWorkersAreBusy() throws Exception {
		var busy = new Gated(false);
		tiles.request(busy, List.of(A));
		assertEquals(A, busy.next());
		var opened = tiles.open(grey("a.grey")).get(30, TimeUnit.SECONDS);
		assertTrue(opened.value().isPresent());
		busy.let(A);
	}

	/** Many threads at once request, look and release; at the end everything still works. */
	@Test
	void endsWellUnderLoad() throws Exception {
		var all = new ArrayList<CompletableFuture<Void>>();
		for (int t = 0; t < 4; t++) {
			int seed = t;
			all.add(CompletableFuture.runAsync(() -> {
				var random = new Random(seed);
				for (int round = 0; round < 200; round++) {
					var source = new Gated(true);
					var wanted = new ArrayList<TileKey>();
					for (int i = 0; i < 8; i++)
						wanted.add(new TileKey(0, random.nextInt(8), random.nextInt(8)));
					tiles.request(source, wanted);
					tiles.bestAvailable(source, wanted.getFirst());
					if (random.nextBoolean())
						tiles.release(source);
				}
			}));
		}
		for (var one : all)
			one.get(60, TimeUnit.SECONDS);
		var last = new Gated(true);
		tiles.request(last, List.of(A));
		while (nextNews().source != last)
			continue;
		assertTrue(tiles.peek(last, A).isPresent());
	}

	private Path grey(String name) throws Exception {
		return Files.write(folder.resolve(name), new byte[] { 'G', 'R', 'E', 'Y', 40, 30 });
	}
}
