package org.labelwright.ui.internal.navigator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.labelwright.media.Pixels;
import org.labelwright.store.ItemRow;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;

/** Thumbnails as images of one size, of which as many are kept as come into view. For the user interface's thread. */
final class ThumbnailCache {

	private static final int WIDTH = 44;
	static final int HEIGHT = 32;
	private static final int KEPT = 400;

	private final Control owner;
	private final Runnable arrived;
	private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<String, CompletableFuture<Pixels>> pending = new LinkedHashMap<>();
	private ProjectSession project;

	/** @param arrived told when a thumbnail is there */
	ThumbnailCache(Control owner, Runnable arrived) {
		this.owner = owner;
		this.arrived = arrived;
		owner.addListener(SWT.Dispose, event -> show(null));
	}

	void show(ProjectSession next) {
		project = next;
		pending.values().forEach(future -> future.cancel(false));
		pending.clear();
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** The thumbnail of an item; null until it has arrived. */
	Image image(ItemRow row) {
		var id = row.item().id();
		var image = images.get(id);
		if (image != null)
			return image;
		if (row.picture() != null && project != null && !pending.containsKey(id))
			ask(id, row.picture());
		return null;
	}

	private void ask(String id, Path file) {
		var asked = project;
		var future = asked.thumbnails().thumbnail(file, Math.max(WIDTH, HEIGHT) * 2);
		pending.put(id, future);
		while (pending.size() > KEPT) {
			var oldest = pending.entrySet().iterator();
			oldest.next().getValue().cancel(false);
			oldest.remove();
		}
		var display = owner.getDisplay();
		future.whenComplete((pixels, failure) -> Tasks.later(display, () -> {
			if (owner.isDisposed() || project != asked || future.isCancelled())
				return;
			if (failure == null) { // one that cannot be made keeps its blank; the editor says why
				pending.remove(id);
				keep(id, make(pixels));
				arrived.run();
			}
		}));
	}

	private void keep(String id, Image image) {
		images.put(id, image);
		var eldest = images.entrySet().iterator();
		while (images.size() > KEPT) {
			var old = eldest.next().getValue();
			eldest.remove();
			old.dispose();
		}
	}

	private Image make(Pixels pixels) {
		var fitted = fit(pixels);
		var data = new ImageData(fitted.width(), fitted.height(), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < fitted.height(); y++)
			for (int x = 0; x < fitted.width(); x++) {
				int argb = fitted.argb()[y * fitted.width() + x];
				data.setPixel(x, y, argb & 0xFFFFFF);
				data.setAlpha(x, y, argb >>> 24);
			}
		return new Image(owner.getDisplay(), data);
	}

	private static Pixels fit(Pixels pixels) {
		int longest = pixels.width() >= pixels.height() ? Math.min(WIDTH, HEIGHT * pixels.width() / pixels.height())
				: Math.min(HEIGHT, WIDTH * pixels.height() / pixels.width());
		return pixels.fitted(Math.max(1, longest));
	}
}
