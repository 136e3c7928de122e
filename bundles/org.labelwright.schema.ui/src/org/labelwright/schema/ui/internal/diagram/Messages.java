package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Attribute_choice;
	public static String Attribute_rating;
	public static String Diagram_leading;
	public static String Diagram_tip;
	public static String Diagram_title;
	public static String Export_dark;
	public static String Export_light;
	public static String Export_next;
	public static String Export_png;
	public static String Export_scale;
	public static String Export_svg;
	public static String Export_theme;
	public static String Export_title;
	public static String Export_transparent;
	public static String Export_writing;
	public static String Key_actualSize;
	public static String Key_all;
	public static String Key_attribute;
	public static String Key_attributes;
	public static String Key_below;
	public static String Key_copy;
	public static String Key_cut;
	public static String Key_delete;
	public static String Key_export;
	public static String Key_find;
	public static String Key_fit;
	public static String Key_fitSelection;
	public static String Key_inheritance;
	public static String Key_joined;
	public static String Key_label;
	public static String Key_layout;
	public static String Key_newLabel;
	public static String Key_overview;
	public static String Key_paste;
	public static String Key_properties;
	public static String Key_relation;
	public static String Key_rename;
	public static String Key_select;
	public static String Key_toggle;
	public static String Key_zoomIn;
	public static String Key_zoomOut;
	public static String Line_parent;
	public static String Line_reference;
	public static String Line_source;
	public static String Line_target;
	public static String New_attribute;
	public static String New_label;
	public static String New_relation;
	public static String Popup_close;
	public static String Popup_type;
	public static String Step_cut;
	public static String Step_delete;
	public static String Step_join;
	public static String Step_label;
	public static String Step_move;
	public static String Step_paste;
	public static String Step_relation;
	public static String Step_rename;
	public static String Type_boolean;
	public static String Type_date;
	public static String Type_decimal;
	public static String Type_integer;
	public static String Type_reference;
	public static String Type_taxonomy;
	public static String Type_text;

	static {
		initializeMessages("org.labelwright.schema.ui.internal.diagram.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
