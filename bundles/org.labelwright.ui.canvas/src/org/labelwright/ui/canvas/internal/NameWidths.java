package org.labelwright.ui.canvas.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** How wide names are, measured once each. Lives on the user interface's thread. */
final class NameWidths {

	private static final int KEPT = 1000;
	private static final Map<Key, Integer> WIDTHS = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Integer> eldest) {
			return size() > KEPT;
		}
	};

	private record Key(String name, Font font) {
	}

	private NameWidths() {
	}

	static int of(String name, Font font) {
		return WIDTHS.computeIfAbsent(new Key(name, font), key -> FigureUtilities.getTextWidth(name, font));
	}
}
