package org.labelwright.io.video.internal;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String ActivityNet_root;
	public static String ActivityNet_segment;
	public static String ActivityNet_video;
	public static String Cvat_answer;
	public static String Cvat_empty;
	public static String Cvat_kind;
	public static String Cvat_kindRemedy;
	public static String Cvat_label;
	public static String Cvat_maskTracks;
	public static String Cvat_maskTracksRemedy;
	public static String Cvat_shape;
	public static String Cvat_tag;
	public static String Find_otherModality;
	public static String LabelStudio_key;
	public static String LabelStudio_label;
	public static String LabelStudio_noSize;
	public static String LabelStudio_noSizeRemedy;
	public static String LabelStudio_range;
	public static String LabelStudio_size;
	public static String LabelStudio_sizeRemedy;
	public static String LabelStudio_sizeWrong;
	public static String LabelStudio_task;
	public static String Mot_class;
	public static String Mot_detections;
	public static String Mot_detectionsRemedy;
	public static String MotsPng_picture;
	public static String MotsPng_value;
	public static String Option_every;
	public static String Option_frames;
	public static String Option_framesDescription;
	public static String Option_keyframes;
	public static String Option_nth;
	public static String Option_rate;
	public static String Option_rateDescription;
	public static String Option_size;
	public static String Option_sizeDescription;
	public static String Option_step;
	public static String Option_stepDescription;
	public static String Rate_unknown;
	public static String Rate_unknownRemedy;
	public static String Rate_wrong;
	public static String Rate_wrongRemedy;
	public static String Read_correct;
	public static String Read_frame;
	public static String Read_row;
	public static String Read_twice;
	public static String Video_beyond;
	public static String Video_beyondRemedy;
	public static String Vis_empty;
	public static String Vis_refers;
	public static String Vis_root;
	public static String Vis_shape;
	public static String Vis_video;
	public static String Cvat_noLabels;
	public static String Cvat_noLabelsRemedy;
	public static String Cvat_labelTwice;
	public static String Cvat_labelTwiceRemedy;
	public static String Cvat_number;
	public static String Cvat_numberRemedy;
	public static String Cvat_svg;
	public static String Cvat_svgRemedy;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
