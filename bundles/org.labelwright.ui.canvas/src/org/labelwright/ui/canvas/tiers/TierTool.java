package org.labelwright.ui.canvas.tiers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What the mouse does on a tier. */
public enum TierTool {

	/** Selects a range; a label or Enter then makes a segment of it. */
	SELECT("select", "range", Messages.Tool_select, Messages.Tool_select_hint, "S"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Makes a segment with the active label by dragging. */
	SEGMENT("segment", "segment", Messages.Tool_segment, Messages.Tool_segment_hint, "B", "TimeInterval"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Makes a point with the active label by a click. */
	POINT("point", "point", Messages.Tool_point, Messages.Tool_point_hint, "P", "TimePoint"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final String id;
	private final String icon;
	private final String name;
	private final String hint;
	private final String key;
	private final Set<String> kinds;

	TierTool(String id, String icon, String name, String hint, String key, String... kinds) {
		this.id = id;
		this.icon = icon;
		this.name = name;
		this.hint = hint;
		this.key = key;
		this.kinds = Set.of(kinds);
	}

	public String id() {
		return id;
	}

	/** @throws IllegalArgumentException when there is none with this id */
	public static TierTool of(String id) {
		return Arrays.stream(values()).filter(tool -> tool.id.equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}

	/** What it waits for, for people. */
	public String hint() {
		return hint;
	}

	/**
	 * All tools as the palette shows them.
	 *
	 * @param commandPrefix stands before the id of a tool in that of the command that activates it
	 */
	public static List<ToolDescriptor> descriptors(String commandPrefix) {
		return Arrays.stream(values()).map(tool -> tool.descriptor(commandPrefix)).toList();
	}

	private ToolDescriptor descriptor(String commandPrefix) {
		return new ToolDescriptor(id, name, hint, TierTool.class.getResource("/icons/" + icon + ".svg"), key, commandPrefix + id, kinds); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
