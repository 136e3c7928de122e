package org.labelwright.ui.canvas.spi;

import java.net.URL;
import java.util.Set;

/**
 * A tool as the palette shows it.
 *
 * @param id            within its canvas
 * @param name          for people
 * @param description   a sentence on what it does
 * @param icon          an SVG
 * @param key           its usual key, as the workbench writes it
 * @param commandId     of the command that activates it
 * @param geometryKinds names of the geometry classes it makes; empty for tools that make none
 */
public record ToolDescriptor(String id, String name, String description, URL icon, String key, String commandId,
		Set<String> geometryKinds) {

	public ToolDescriptor {
		geometryKinds = Set.copyOf(geometryKinds);
	}
}
