package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.modality.Modalities;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.spi.ImportSink.Size;

/** Finds out sizes of pictures that a dataset names without saying how large they are. */
public final class MediaSizes {

	private final Path folder;
	private final MediaIndex media;

	public MediaSizes(Path source, MediaIndex media) {
		this.folder = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
		this.media = media;
	}

	/** As the dataset says, else as the file says, else unknown. */
	public Size of(ImportedItem item) throws CoreException {
		if (item.width() > 0 && item.height() > 0 || item.name() == null)
			return new Size(item.width(), item.height());
		var file = media.find(item.name(), folder, folder.resolve("images")); //$NON-NLS-1$
		if (file == null)
			return new Size(-1, -1);
		try {
			var modality = Modalities.forFile(file);
			return modality.isEmpty() || modality.get().instance().isEmpty() ? new Size(-1, -1)
					: modality.get().instance().get().examine(file).value().map(info -> new Size(info.width(), info.height()))
							.orElse(new Size(-1, -1));
		} catch (IOException e) {
			throw Failures.unreadable(file, e);
		}
	}
}
