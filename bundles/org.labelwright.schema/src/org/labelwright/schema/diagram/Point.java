package org.labelwright.schema.diagram;

/** A point of a line, in pixels of the diagram at its natural size. */
public record Point(int x, int y) {
}
