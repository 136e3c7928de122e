package org.labelwright.schema.diagram;

/** How large a node is, in pixels of the diagram at its natural size. */
public record Size(int width, int height) {
}
