package org.labelwright.ui.internal;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Paints images into cells of a table. A virtual table does not reserve room for images in all of its columns
 * on every platform, so they are painted.
 */
public final class CellImages {

	private CellImages() {
	}

	/**
	 * @param rowHeight pixels that every row has at least
	 * @param image     the image for a row and a column, or null
	 */
	public static void paint(Table table, int rowHeight, BiFunction<TableItem, Integer, Image> image) {
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, rowHeight));
		table.addListener(SWT.PaintItem, event -> paint(event, image.apply((TableItem) event.item, event.index)));
	}

	private static void paint(Event event, Image image) {
		if (image == null || image.isDisposed())
			return;
		var size = image.getBounds();
		var cell = ((TableItem) event.item).getBounds(event.index);
		int height = ((TableItem) event.item).getParent().getItemHeight();
		event.gc.drawImage(image, cell.x + Math.max(0, (cell.width - size.width) / 2), cell.y + Math.max(0, (height - size.height) / 2));
	}
}
