package org.labelwright.modality.text.ui.internal;

import java.util.Set;

import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What dragging in a text does. */
enum TextTool {

	/** Marks text; a label then makes a span of it. */
	SELECT("select", "S", Set.of()), //$NON-NLS-1$ //$NON-NLS-2$
	/** Makes a span with the active label. */
	MARK("mark", "B", Set.of("TextSpan")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Relates the span where the drag begins to that where it ends. */
	RELATE("relate", "P", Set.of()); //$NON-NLS-1$ //$NON-NLS-2$

	private final String id;
	private final String key;
	private final Set<String> kinds;

	TextTool(String id, String key, Set<String> kinds) {
		this.id = id;
		this.key = key;
		this.kinds = kinds;
	}

	String id() {
		return id;
	}

	static TextTool of(String id) {
		for (var tool : values())
			if (tool.id.equals(id))
				return tool;
		throw new IllegalArgumentException(id);
	}

	String hint() {
		return switch (this) {
		case SELECT -> Messages.Tool_select_hint;
		case MARK -> Messages.Tool_mark_hint;
		case RELATE -> Messages.Tool_relate_hint;
		};
	}

	ToolDescriptor descriptor() {
		var name = switch (this) {
		case SELECT -> Messages.Tool_select;
		case MARK -> Messages.Tool_mark;
		case RELATE -> Messages.Tool_relate;
		};
		return new ToolDescriptor(id, name, hint(), TextTool.class.getResource("/icons/" + id + ".svg"), key, //$NON-NLS-1$ //$NON-NLS-2$
				TextAction.toolCommand(id), kinds);
	}
}
