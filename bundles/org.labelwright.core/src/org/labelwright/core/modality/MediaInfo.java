package org.labelwright.core.modality;

import java.util.Map;

/**
 * What is known of a media file without decoding it.
 *
 * @param mimeType    such as {@code image/jpeg}
 * @param width       pixels with the orientation applied, or -1 where there is no width
 * @param height      pixels with the orientation applied, or -1
 * @param duration    microseconds, or -1
 * @param pages       pages or frames, at least 1
 * @param orientation EXIF orientation 1 to 8 as stored in the file; 1 when absent
 * @param properties  further facts, for display
 */
public record MediaInfo(String mimeType, int width, int height, long duration, int pages, int orientation,
		Map<String, String> properties) {

	public MediaInfo {
		properties = Map.copyOf(properties);
	}
}
