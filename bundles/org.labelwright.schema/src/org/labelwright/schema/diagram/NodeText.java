package org.labelwright.schema.diagram;

import java.util.List;

/**
 * The texts of a node with how they look.
 *
 * @param kind  what it is; empty for nothing to say
 * @param color #RRGGBB, or anything else for grey
 */
public record NodeText(String name, String kind, String color, boolean isAbstract, boolean retired, List<Row> rows) {

	/** An attribute. */
	public record Row(String text, boolean retired) {
	}
}
