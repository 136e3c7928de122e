package org.labelwright.modality.audio.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What the mouse does on a tier. */
enum AudioTool {

	/** Selects a range; a label or Enter then makes a segment of it. */
	SELECT("select", Messages.Tool_select, Messages.Tool_select_hint, "S"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Makes a segment with the active label by dragging. */
	SEGMENT("segment", Messages.Tool_segment, Messages.Tool_segment_hint, "B", "TimeInterval"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Makes a point with the active label by a click. */
	POINT("point", Messages.Tool_point, Messages.Tool_point_hint, "P", "TimePoint"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final ToolDescriptor descriptor;

	AudioTool(String id, String name, String description, String key, String... geometryKinds) {
		descriptor = ToolDescriptor.of(AudioTool.class, AudioAction.TOOL_PREFIX, id, name, description, key, geometryKinds);
	}

	static AudioTool of(String id) {
		return Arrays.stream(values()).filter(tool -> tool.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}

	static List<ToolDescriptor> descriptors() {
		return Arrays.stream(values()).map(tool -> tool.descriptor).toList();
	}

	String id() {
		return descriptor.id();
	}

	/** What it waits for. */
	String hint() {
		return descriptor.description();
	}
}
