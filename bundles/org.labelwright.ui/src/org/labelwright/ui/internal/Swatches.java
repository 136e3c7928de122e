package org.labelwright.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.labelwright.ui.canvas.scene.Colors;

/** Small pictures of colours, kept as long as the display. For the user interface's thread. */
public final class Swatches {

	private static final int SIZE = 12;
	private static final int UNKNOWN = 0x808080;

	private Swatches() {
	}

	/** A rounded square of a colour written as #RRGGBB; grey for anything else. */
	public static Image image(String color) {
		var registry = JFaceResources.getImageRegistry();
		var rgb = rgb(color);
		var key = "org.labelwright.ui/swatch/" + rgb; //$NON-NLS-1$
		var image = registry.get(key);
		if (image == null) {
			image = new Image(Display.getCurrent(), (ImageDataProvider) zoom -> data(rgb, SIZE * zoom / 100));
			registry.put(key, image);
		}
		return image;
	}

	/** The colour written as #RRGGBB; grey for anything else. */
	public static RGB rgb(String color) {
		return Colors.rgb(Colors.parse(color, UNKNOWN));
	}

	private static ImageData data(RGB rgb, int size) {
		var data = new ImageData(size, size, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		double radius = size / 4.0;
		int pixel = rgb.red << 16 | rgb.green << 8 | rgb.blue;
		for (int y = 0; y < size; y++)
			for (int x = 0; x < size; x++) {
				double dx = Math.max(0, Math.max(radius - x - .5, x + .5 - (size - radius)));
				double dy = Math.max(0, Math.max(radius - y - .5, y + .5 - (size - radius)));
				data.setPixel(x, y, pixel);
				data.setAlpha(x, y, (int) (255 * Math.clamp(radius + .5 - Math.hypot(dx, dy), 0, 1)));
			}
		return data;
	}
}
