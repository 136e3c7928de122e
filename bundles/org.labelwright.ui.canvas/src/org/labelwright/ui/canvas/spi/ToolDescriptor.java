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

	/**
	 * A tool whose icon is {@code /icons/ID.svg} of the bundle that has a class.
	 *
	 * @param commandPrefix stands before its id, in the id of its command
	 */
	public static ToolDescriptor of(Class<?> owner, String commandPrefix, String id, String name, String description, String key, String... geometryKinds) {
		return new ToolDescriptor(id, name, description, owner.getResource("/icons/" + id + ".svg"), key, commandPrefix + id, Set.of(geometryKinds)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
