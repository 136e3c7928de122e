package org.labelwright.io.yolo.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Layout_noNames;
	public static String Layout_noNamesRemedy;
	public static String Layout_noImages;
	public static String Layout_noImagesRemedy;
	public static String Layout_yaml;
	public static String Layout_yamlRemedy;
	public static String Layout_name;
	public static String Layout_nameRemedy;
	public static String Layout_count;
	public static String Layout_countRemedy;
	public static String Layout_outside;
	public static String Layout_outsideRemedy;
	public static String Layout_missing;
	public static String Layout_missingRemedy;
	public static String Layout_shape;
	public static String Layout_shapeRemedy;
	public static String Layout_flip;
	public static String Layout_flipRemedy;
	public static String Layout_large;
	public static String Layout_largeRemedy;
	public static String Layout_duplicate;
	public static String Layout_duplicateRemedy;
	public static String Layout_encoding;
	public static String Layout_encodingRemedy;
	public static String Line_class;
	public static String Line_classRemedy;
	public static String Line_number;
	public static String Line_count;
	public static String Line_range;
	public static String Line_negative;
	public static String Line_remedy;
	public static String Line_size;
	public static String Line_sizeRemedy;
	public static String Line_visibility;
	public static String Line_visibilityRemedy;
	public static String Find_skeletons;
	public static String Find_skeletonsRemedy;
	public static String Find_gap;
	public static String Find_gapRemedy;
	public static String Find_size;
	public static String Find_sizeRemedy;
	public static String Loss_box;
	public static String Loss_corners;
	public static String Loss_rings;
	public static String Loss_holes;
	public static String Loss_contour;
	public static String Loss_polygon;
	public static String Loss_oneShape;
	public static String Loss_noLabel;
	public static String Option_task;
	public static String Option_taskDescription;
	public static String Option_task_detect;
	public static String Option_task_segment;
	public static String Option_task_pose;
	public static String Option_images;
	public static String Option_imagesDescription;
	public static String Option_images_copy;
	public static String Option_images_link;
	public static String Option_images_none;
	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;

	static {
		NLS.initializeMessages("org.labelwright.io.yolo.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
