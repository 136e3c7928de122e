package org.labelwright.io.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.modality.video.VideoModality;

/** What formats have in common with a file of text for each video, and a line for each object and frame; every frame is written unless chosen otherwise. */
abstract class LinesFormat extends FilesFormat {

	/**
	 * @param id      of the contribution
	 * @param endings of the names of the files, in lower case, with their dots
	 */
	LinesFormat(String id, String... endings) {
		super(id, VideoModality.ID, endings);
	}

	/** How sure it is of a text from its beginning: 0 when it is another, up to 100. */
	abstract int sure(String text);

	@Override
	protected final boolean sharesEnding() {
		return true;
	}

	@Override
	protected final int sure(Path file, byte[] head) throws IOException {
		return sure(new String(head, StandardCharsets.UTF_8));
	}

	/** Boxes, with what is covered and what else is said of single frames; others keep other things. */
	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Box"), Declaration.kept(Constructs.TRACK_OCCLUDED), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.kept(Constructs.TRACK_VALUE));
	}

	@Override
	public final List<Option> importOptions() {
		return Videos.importOptions();
	}

	@Override
	public final List<Option> exportOptions() {
		return Videos.exportOptions(Videos.EVERY);
	}
}
