package org.labelwright.io.video;

import org.labelwright.io.audio.WebVttFormat;
import org.labelwright.modality.video.VideoModality;

/** Cues of WebVTT on videos: as {@link WebVttFormat} has them on recordings, with intervals of a video of the same name. */
public final class WebVttVideoFormat extends WebVttFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "webvttvideo"; //$NON-NLS-1$

	public WebVttVideoFormat() {
		super(ID, VideoModality.ID);
	}
}
