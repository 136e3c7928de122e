package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Problem;
import org.labelwright.media.internal.CacheFolder;
import org.labelwright.media.internal.CacheName;
import org.labelwright.media.internal.ImageFileProvider;
import org.labelwright.media.internal.Messages;

/**
 * Makes small pictures of files in the background, of a video one from its middle, and keeps them in a folder that may
 * be emptied at any time. What is asked for last is made first, so a list that scrolls shows what is in sight; a future
 * that is cancelled before its turn costs nothing. A file that changes gets a new thumbnail. Safe for use from any thread.
 */
public final class Thumbnails implements AutoCloseable {

	private static final long DEFAULT_BYTES = 512L << 20;
	/** Parts of the length of a video at which a picture of it is looked for. */
	private static final double[] SHARES = { 0.5, 0.25, 0.75, 0.1 };
	/** Of 255, below which a picture is black to the eye. */
	private static final int DARK = 24;

	private final Path folder;
	private final long maxBytes;
	private final Deque<Order> orders = new ArrayDeque<>(); // guarded by itself
	private final Map<Key, CompletableFuture<Pixels>> pending = new HashMap<>(); // guarded by orders
	private boolean closed; // guarded by orders
	private long bytes = -1; // of the worker thread

	private record Key(Path file, int side) {
	}

	private record Order(Key key, CompletableFuture<Pixels> future) {
	}

	/** @param folder is made when it does not exist */
	public Thumbnails(Path folder) {
		this(folder, DEFAULT_BYTES);
	}

	/**
	 * @param folder   is made when it does not exist
	 * @param maxBytes when more is in the folder, the oldest go
	 */
	public Thumbnails(Path folder, long maxBytes) {
		this.folder = folder;
		this.maxBytes = maxBytes;
		var thread = new Thread(this::work, "Thumbnails"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY + 1);
		thread.start();
	}

	/**
	 * A picture of a file that fits into a square.
	 *
	 * @param side pixels on each side of the square, from 1 to 1024
	 * @return completes exceptionally with a {@link MediaException} when there is no picture to be had;
	 *         completes on the worker thread
	 */
	public CompletableFuture<Pixels> thumbnail(Path file, int side) {
		if (side < 1 || side > 1024)
			throw new IllegalArgumentException("side: " + side); //$NON-NLS-1$
		synchronized (orders) {
			if (closed)
				return CompletableFuture.failedFuture(new IllegalStateException("closed")); //$NON-NLS-1$
			var key = new Key(file, side);
			var future = pending.get(key);
			if (future == null || future.isDone()) {
				future = new CompletableFuture<>();
				pending.put(key, future);
			}
			orders.addFirst(new Order(key, future));
			orders.notifyAll();
			return future;
		}
	}

	/** Ends the work; what has not begun is cancelled. */
	@Override
	public void close() {
		synchronized (orders) {
			closed = true;
			orders.forEach(order -> order.future.cancel(false));
			orders.clear();
			pending.clear();
			orders.notifyAll();
		}
	}

	private static String name(Key key) throws IOException {
		var file = key.file;
		var facts = file.toAbsolutePath().normalize() + "\n" + Files.size(file) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ Files.getLastModifiedTime(file).toMillis() + "\n" + key.side; //$NON-NLS-1$
		return CacheName.of(facts, ".png"); //$NON-NLS-1$
	}

	private void work() {
		for (Order order; (order = take()) != null;) {
			if (!order.future.isDone())
				complete(order);
			synchronized (orders) {
				pending.remove(order.key, order.future);
			}
		}
	}

	private Order take() {
		synchronized (orders) {
			while (orders.isEmpty() && !closed) {
				try {
					orders.wait();
				} catch (InterruptedException e) {
					return null;
				}
			}
			return orders.poll();
		}
	}

	private void complete(Order order) {
		try {
			var name = name(order.key);
			var stored = folder.resolve(name.substring(0, 2)).resolve(name);
			var pixels = Files.exists(stored) ? load(stored, order.key.side) : null;
			if (pixels == null) {
				pixels = make(order.key);
				store(pixels, stored);
			}
			order.future.complete(pixels);
		} catch (MediaException e) {
			order.future.completeExceptionally(e);
		} catch (IOException e) {
			order.future.completeExceptionally(new MediaException(Problem.error("media.missing", //$NON-NLS-1$
					order.key.file.toString(), Messages.Media_missing, Messages.Media_missingRemedy), e));
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error("No thumbnail of " + order.key.file, e); //$NON-NLS-1$
			order.future.completeExceptionally(e);
		}
	}

	private static Pixels make(Key key) throws MediaException {
		var opened = Media.open(key.file);
		if (opened.value().isEmpty())
			return ofVideo(key).orElseThrow(() -> new MediaException(opened.problems().getFirst()));
		try (var source = opened.value().get()) {
			return source.overview(key.side);
		}
	}

	/** From its middle, or where something is to be seen; empty when it is none. */
	private static Optional<Pixels> ofVideo(Key key) throws MediaException {
		Pixels dark = null;
		for (double share : SHARES) {
			var glimpse = Media.glimpse(key.file, share, key.side);
			if (glimpse.value().isEmpty() && dark == null) {
				var problem = glimpse.problems().getFirst();
				if (problem.code().equals("media.unrecognised")) //$NON-NLS-1$
					return Optional.empty();
				throw new MediaException(problem);
			}
			if (glimpse.value().filter(pixels -> !isDark(pixels)).isPresent())
				return glimpse.value();
			if (dark == null)
				dark = glimpse.value().orElseThrow();
		}
		return Optional.ofNullable(dark);
	}

	private static boolean isDark(Pixels pixels) {
		return Arrays.stream(pixels.argb()).map(argb -> Math.max(argb >> 16 & 0xFF, Math.max(argb >> 8 & 0xFF, argb & 0xFF))).average().orElse(0) < DARK;
	}

	/** @return null when the stored file is no good, so that it is made anew */
	private static Pixels load(Path stored, int side) {
		try (var source = new ImageFileProvider().open(stored).value().orElse(null)) {
			return source == null || !source.problems().isEmpty() ? null : source.overview(side);
		} catch (IOException e) {
			return null; // it may have been deleted this moment
		}
	}

	private void store(Pixels pixels, Path stored) {
		try {
			Files.createDirectories(stored.getParent());
			var unfinished = Files.createTempFile(stored.getParent(), "new", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
			try (var out = new FileImageOutputStream(unfinished.toFile())) {
				ImageIO.write(pixels.image(), "png", out); //$NON-NLS-1$
			}
			Files.move(unfinished, stored, StandardCopyOption.REPLACE_EXISTING);
			if (bytes < 0)
				bytes = CacheFolder.prune(folder, file -> true, Long.MAX_VALUE);
			else
				bytes += Files.size(stored);
			if (bytes > maxBytes)
				bytes = CacheFolder.prune(folder, file -> true, maxBytes / 4 * 3);
		} catch (IOException e) {
			ILog.get().warn("A thumbnail cannot be kept in " + folder, e); //$NON-NLS-1$
		}
	}
}
