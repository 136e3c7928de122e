package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;
import java.util.List;

import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.MediaSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.util.SchemaIndex;

/**
 * What is to be shown small.
 *
 * @param media   the file of the item, or of the part of it on which the objects lie
 * @param objects what is shown, in the frame of reference of the file; at least one, and nobody changes them meanwhile. They may be of an
 *                earlier state of the item, and of kinds that the modality does not know
 * @param schema  gives labels their names and colours
 * @param cache   a folder for what is found out about files, which may be emptied at any time
 */
public record ExcerptRequest(Path media, List<Annotation> objects, SchemaIndex schema, Path cache) {

	public ExcerptRequest {
		objects = List.copyOf(objects);
	}

	/**
	 * Opens the file as one kind of source, which the caller closes.
	 *
	 * @throws MediaException when it cannot be read
	 */
	public <S extends MediaSource> S open(Class<S> kind) throws MediaException {
		var opened = Media.open(media, kind, cache);
		return opened.value().orElseThrow(() -> new MediaException(opened.problems().getFirst()));
	}
}
