package org.labelwright.io.video;

import java.util.List;

import org.labelwright.io.Option;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.modality.video.VideoModality;

/** What formats have in common that know frames by their numbers, and say of many videos at once; every frame is written unless chosen otherwise. */
abstract class FramesFormat extends ItemsFormat {

	/** @param id of the contribution */
	FramesFormat(String id) {
		super(id, VideoModality.ID);
	}

	@Override
	public List<Option> importOptions() {
		return Videos.importOptions();
	}

	@Override
	public List<Option> exportOptions() {
		return Videos.exportOptions(Videos.EVERY);
	}
}
