package org.labelwright.modality.audio.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.testkit.ModalityContract;

class AudioModalityTest extends ModalityContract {

	@Override
	protected String id() {
		return AudioModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return List.of(file("bobby.wav"), file("tone.wav"));
	}

	private static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.modality.audio.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}
}
