package org.labelwright.modality.audio.ui.internal;

import java.util.Set;

import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What the mouse does on a tier. */
enum AudioTool {

	/** Selects a range; a label or Enter then makes a segment of it. */
	SELECT("select", "S", Set.of()), //$NON-NLS-1$ //$NON-NLS-2$
	/** Makes a segment with the active label by dragging. */
	SEGMENT("segment", "B", Set.of("TimeInterval")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Makes a point with the active label by a click. */
	POINT("point", "P", Set.of("TimePoint")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final String id;
	private final String key;
	private final Set<String> kinds;

	AudioTool(String id, String key, Set<String> kinds) {
		this.id = id;
		this.key = key;
		this.kinds = kinds;
	}

	String id() {
		return id;
	}

	static AudioTool of(String id) {
		for (var tool : values())
			if (tool.id.equals(id))
				return tool;
		throw new IllegalArgumentException(id);
	}

	String hint() {
		return switch (this) {
		case SELECT -> Messages.Tool_select_hint;
		case SEGMENT -> Messages.Tool_segment_hint;
		case POINT -> Messages.Tool_point_hint;
		};
	}

	ToolDescriptor descriptor() {
		var name = switch (this) {
		case SELECT -> Messages.Tool_select;
		case SEGMENT -> Messages.Tool_segment;
		case POINT -> Messages.Tool_point;
		};
		return new ToolDescriptor(id, name, hint(), AudioTool.class.getResource("/icons/" + id + ".svg"), key, //$NON-NLS-1$ //$NON-NLS-2$
				AudioAction.toolCommand(id), kinds);
	}
}
