package org.labelwright.ui.canvas.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.gef.Tool;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** The tools for pictures. */
final class Tools {

	static final String SELECT = "select"; //$NON-NLS-1$
	static final String BOX = "box"; //$NON-NLS-1$
	static final String POLYGON = "polygon"; //$NON-NLS-1$
	static final String KEYPOINTS = "keypoints"; //$NON-NLS-1$
	static final String PAN = "pan"; //$NON-NLS-1$

	private record Entry(ToolDescriptor descriptor, Function<CanvasContext, Tool> maker) {
	}

	private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

	static {
		add(SELECT, Messages.Tool_select, Messages.Tool_select_description, "S", SelectTool::new); //$NON-NLS-1$
		add(BOX, Messages.Tool_box, Messages.Tool_box_description, "B", BoxTool::new, "Box"); //$NON-NLS-1$ //$NON-NLS-2$
		add(POLYGON, Messages.Tool_polygon, Messages.Tool_polygon_description, "P", PolygonTool::new, "Polygon"); //$NON-NLS-1$ //$NON-NLS-2$
		add(KEYPOINTS, Messages.Tool_keypoints, Messages.Tool_keypoints_description, "K", KeypointsTool::new, "Keypoints"); //$NON-NLS-1$ //$NON-NLS-2$
		add(PAN, Messages.Tool_pan, Messages.Tool_pan_description, "M", PanTool::new); //$NON-NLS-1$
	}

	private Tools() {
	}

	private static void add(String id, String name, String description, String key, Function<CanvasContext, Tool> maker, String... kinds) {
		ENTRIES.put(id, new Entry(ToolDescriptor.of(Tools.class, CanvasAction.COMMAND_PREFIX + "tool.", id, name, description, key, kinds), maker)); //$NON-NLS-1$
	}

	static List<ToolDescriptor> descriptors() {
		return ENTRIES.values().stream().map(Entry::descriptor).toList();
	}

	static boolean has(String id) {
		return ENTRIES.containsKey(id);
	}

	static Tool make(String id, CanvasContext context) {
		return ENTRIES.get(id).maker.apply(context);
	}
}
