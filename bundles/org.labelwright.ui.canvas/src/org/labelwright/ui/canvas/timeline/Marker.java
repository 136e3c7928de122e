package org.labelwright.ui.canvas.timeline;

/**
 * A time that is marked across all lanes.
 *
 * @param time  microseconds
 * @param name  for people, may be empty
 * @param color 0xRRGGBB
 */
public record Marker(long time, String name, int color) {
}
