package org.labelwright.schema.ui.internal.diagram;

/** What a tool of the diagram makes; null is the tool that selects. */
enum Tool {
	LABEL, ATTRIBUTE, RELATION, INHERITANCE
}
