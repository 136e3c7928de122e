package org.labelwright.io.coco.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Format_notCoco;
	public static String Format_notCocoRemedy;
	public static String Format_empty;
	public static String Format_emptyRemedy;
	public static String Format_noPanoptic;
	public static String Format_noPanopticRemedy;
	public static String Read_syntax;
	public static String Read_syntaxRemedy;
	public static String Read_encoding;
	public static String Read_encodingRemedy;
	public static String Read_kind;
	public static String Read_kindRemedy;
	public static String Read_notFinite;
	public static String Read_notFiniteRemedy;
	public static String Read_range;
	public static String Read_rangeRemedy;
	public static String Read_missing;
	public static String Read_missingRemedy;
	public static String Read_duplicate;
	public static String Read_duplicateRemedy;
	public static String Read_twice;
	public static String Read_twiceRemedy;
	public static String Read_unknownImage;
	public static String Read_unknownImageRemedy;
	public static String Read_unknownCategory;
	public static String Read_unknownCategoryRemedy;
	public static String Read_size;
	public static String Read_sizeRemedy;
	public static String Read_negative;
	public static String Read_negativeRemedy;
	public static String Read_bbox;
	public static String Read_bboxRemedy;
	public static String Read_oddRing;
	public static String Read_oddRingRemedy;
	public static String Read_shortRing;
	public static String Read_flatRing;
	public static String Read_keypoints;
	public static String Read_keypointsRemedy;
	public static String Read_keypointCount;
	public static String Read_keypointCountRemedy;
	public static String Read_visibility;
	public static String Read_visibilityRemedy;
	public static String Read_mask;
	public static String Read_maskRemedy;
	public static String Read_maskSum;
	public static String Read_maskSumRemedy;
	public static String Read_maskOfOtherSize;
	public static String Read_maskOfOtherSizeRemedy;
	public static String Read_outside;
	public static String Read_outsideRemedy;
	public static String Read_surrogate;
	public static String Read_surrogateRemedy;
	public static String Read_large;
	public static String Read_largeRemedy;
	public static String Read_caption;
	public static String Read_captionRemedy;
	public static String Read_segments;
	public static String Read_segmentsRemedy;
	public static String Read_confidence;
	public static String Read_confidenceRemedy;
	public static String Read_edge;
	public static String Read_edgeRemedy;
	public static String Loss_shape;
	public static String Loss_holesMask;
	public static String Loss_holesFilled;
	public static String Loss_kind;
	public static String Loss_noLabel;
	public static String Loss_secondary;
	public static String Loss_noRoom;
	public static String Option_masks;
	public static String Option_masksDescription;
	public static String Option_masks_kept;
	public static String Option_masks_compressed;
	public static String Option_masks_counts;
	public static String Option_holes;
	public static String Option_holesDescription;
	public static String Option_holes_mask;
	public static String Option_holes_fill;
	public static String Option_images;
	public static String Option_imagesDescription;
	public static String Option_images_none;
	public static String Option_images_copy;
	public static String Option_images_link;
	public static String Option_fileNames;
	public static String Option_fileNamesDescription;
	public static String Task_preview;
	public static String Task_read;
	public static String Task_write;
	public static String Find_target;
	public static String Find_targetRemedy;
	public static String Read_categoryTwice;
	public static String Read_categoryTwiceRemedy;

	static {
		NLS.initializeMessages("org.labelwright.io.coco.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
