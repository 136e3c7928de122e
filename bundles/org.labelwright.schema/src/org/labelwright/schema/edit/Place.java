package org.labelwright.schema.edit;

/** Where a node of the diagram lies: its left upper corner, in pixels of the diagram at its natural size. */
public record Place(int x, int y) {
}
