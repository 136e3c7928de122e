package org.labelwright.schema.diagram;

/** A text at a line, and where it is. */
public record Caption(String text, Box box) {
}
