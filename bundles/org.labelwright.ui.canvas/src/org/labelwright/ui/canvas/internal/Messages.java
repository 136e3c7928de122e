package org.labelwright.ui.canvas.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the canvas. */
final class Messages extends NLS {

	public static String Layer_name;
	public static String Box_first;
	public static String Box_second;
	public static String Draw_abstractLabel;
	public static String Draw_noLabel;
	public static String Draw_noneTakes;
	public static String Draw_retiredLabel;
	public static String Draw_wrongKind;
	public static String Keypoints_first;
	public static String Keypoints_noSkeleton;
	public static String Keypoints_place;
	public static String Pan_hint;
	public static String Paste_nothing;
	public static String Picture_damaged;
	public static String Picture_failed;
	public static String Picture_loading;
	public static String Picture_none;
	public static String Polygon_close;
	public static String Polygon_first;
	public static String Polygon_next;
	public static String Polygon_tooFew;
	public static String Select_hint;
	public static String Select_locked;
	public static String Text_offset;
	public static String Text_position;
	public static String Text_size;
	public static String Text_zoom;
	public static String Tool_box;
	public static String Tool_box_description;
	public static String Tool_keypoints;
	public static String Tool_keypoints_description;
	public static String Tool_pan;
	public static String Tool_pan_description;
	public static String Tool_polygon;
	public static String Tool_polygon_description;
	public static String Tool_select;
	public static String Tool_select_description;

	static {
		NLS.initializeMessages("org.labelwright.ui.canvas.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
