package org.labelwright.ui.canvas.spi;

/**
 * What a canvas tells while it is worked on; each text is empty when there is nothing to tell.
 *
 * @param position where the pointer is, in the item's own units
 * @param size     how large the shape is that is being drawn or changed
 * @param zoom     how large the item is shown
 * @param hint     what the tool waits for; null to leave what is told, which may be a problem
 */
public record CanvasStatus(String position, String size, String zoom, String hint) {
}
