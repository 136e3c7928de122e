package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** Small pictures of the frames along time, decoded in the background as they come into view. */
final class ThumbnailLane implements Lane, AutoCloseable {

	private static final int HEIGHT = 46;
	private static final int GAP = 2;
	private static final int KEPT = 300;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final VideoSource source;
	private final Display display;
	private final Runnable arrived;
	private final int width;
	private final Map<Integer, Image> images = new LinkedHashMap<>(64, 0.75f, true);
	private List<Integer> shown = List.of();
	private final List<Integer> wanted = new ArrayList<>(); // guarded by itself, as all below
	private final Set<Integer> failed = new HashSet<>();
	private boolean closed;

	/** @param arrived called when there is more to paint, on the user interface's thread */
	ThumbnailLane(VideoSource source, Display display, Runnable arrived) {
		this.source = source;
		this.display = display;
		this.arrived = arrived;
		width = Math.clamp((long) (HEIGHT - 2 * GAP) * source.width() / source.height(), 16, 160);
		var thread = new Thread(this::work, "Video thumbnails"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	@Override
	public void close() {
		synchronized (wanted) {
			closed = true;
			wanted.notifyAll();
		}
		images.values().forEach(Image::dispose);
		images.clear();
	}

	@Override
	public String name() {
		return Messages.Lane_frames;
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	/** All begin at multiples of their width, so that they move with the axis. */
	@Override
	public void paint(LaneArea area) {
		var scale = area.scale();
		double span = scale.perPixel() * (width + 1);
		int first = slot(area, span, area.from());
		int last = slot(area, span, area.to());
		var gc = area.gc();
		gc.setInterpolation(SWT.LOW);
		for (int slot = first; slot <= last; slot++) {
			var image = images.get(frame(slot, span));
			if (image == null)
				continue;
			var size = image.getBounds();
			int x = area.x(Math.round(slot * span));
			gc.drawImage(image, 0, 0, size.width, size.height, x, area.bounds().y + GAP, width, HEIGHT - 2 * GAP - 1);
		}
		var visible = scale.visible();
		show((int) Math.floor(visible.start() / span), (int) Math.floor(visible.end() / span), span);
	}

	private static int slot(LaneArea area, double span, int x) {
		return (int) Math.floor(Math.max(0, area.scale().start() + (x - area.bounds().x) * area.scale().perPixel()) / span);
	}

	private int frame(int slot, double span) {
		return source.frameAt((long) ((slot + 0.5) * span));
	}

	/** Wants what is missing in the view, and nothing else any more. */
	private void show(int first, int last, double span) {
		var frames = new ArrayList<Integer>();
		for (int slot = first; slot <= last && slot * span < source.duration(); slot++)
			frames.add(frame(slot, span));
		if (frames.equals(shown))
			return;
		shown = frames;
		synchronized (wanted) {
			wanted.clear();
			frames.stream().distinct().filter(frame -> !images.containsKey(frame) && !failed.contains(frame)).forEach(wanted::add);
			wanted.notifyAll();
		}
	}

	private void work() {
		for (int frame; (frame = take()) >= 0;) {
			var pixels = read(frame);
			if (pixels != null)
				deliver(frame, pixels);
		}
	}

	private int take() {
		synchronized (wanted) {
			try {
				while (!closed && wanted.isEmpty())
					wanted.wait();
			} catch (InterruptedException e) {
				return -1; // nobody who knows the thread interrupts it
			}
			return closed ? -1 : wanted.removeFirst();
		}
	}

	/** @return null when there is none, which the frame itself tells of when it is shown */
	private Pixels read(int frame) {
		try {
			return source.overview(frame, Math.max(width, HEIGHT));
		} catch (MediaException e) {
			miss(frame);
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error("No thumbnail of frame " + frame + " of " + source.file(), e); //$NON-NLS-1$ //$NON-NLS-2$
			miss(frame);
		}
		return null;
	}

	private void miss(int frame) {
		synchronized (wanted) {
			failed.add(frame);
		}
	}

	private void deliver(int frame, Pixels pixels) {
		var data = data(pixels);
		if (!display.isDisposed())
			display.asyncExec(() -> accept(frame, data));
	}

	private static ImageData data(Pixels pixels) {
		var data = new ImageData(pixels.width(), pixels.height(), 24, RGB);
		for (int y = 0; y < pixels.height(); y++)
			data.setPixels(0, y, pixels.width(), pixels.argb(), y * pixels.width());
		return data;
	}

	private void accept(int frame, ImageData data) {
		synchronized (wanted) {
			if (closed || display.isDisposed())
				return;
		}
		var former = images.put(frame, new Image(display, data));
		if (former != null)
			former.dispose();
		var oldest = images.values().iterator();
		while (images.size() > KEPT && oldest.hasNext()) {
			oldest.next().dispose();
			oldest.remove();
		}
		arrived.run();
	}

	/** The times at which frames begin that are nearest to the middle of a range: whatever is dragged lies on frames. */
	@Override
	public void edges(TimeRange range, LongConsumer told) {
		int frame = source.frameAt(range.start() + range.length() / 2);
		told.accept(source.time(frame));
		if (frame + 1 < source.frames())
			told.accept(source.time(frame + 1));
	}
}
