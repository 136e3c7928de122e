package org.labelwright.modality.text.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What dragging in a text does. */
enum TextTool {

	/** Marks text; a label then makes a span of it. */
	SELECT("select", Messages.Tool_select, Messages.Tool_select_hint, "S"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Makes a span with the active label. */
	MARK("mark", Messages.Tool_mark, Messages.Tool_mark_hint, "B", "TextSpan"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Relates the span where the drag begins to that where it ends. */
	RELATE("relate", Messages.Tool_relate, Messages.Tool_relate_hint, "P"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ToolDescriptor descriptor;

	TextTool(String id, String name, String description, String key, String... geometryKinds) {
		descriptor = ToolDescriptor.of(TextTool.class, TextAction.TOOL_PREFIX, id, name, description, key, geometryKinds);
	}

	static TextTool of(String id) {
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
