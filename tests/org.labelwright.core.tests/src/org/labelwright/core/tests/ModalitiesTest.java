package org.labelwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;

class ModalitiesTest {

	abstract static class ByFirstByte implements Modality {
		private final byte first;
		private final String extension;

		ByFirstByte(char first, String extension) {
			this.first = (byte) first;
			this.extension = extension;
		}

		@Override
		public Set<String> geometryKinds() {
			return Set.of("Whole");
		}

		@Override
		public Set<String> extensions() {
			return Set.of(extension);
		}

		@Override
		public boolean plausible(byte[] header) {
			return header.length > 0 && header[0] == first;
		}

		@Override
		public Outcome<MediaInfo> examine(Path file) {
			return Outcome.of(new MediaInfo("application/x-" + extension, -1, -1, -1, 1, 1, Map.of()));
		}
	}

	public static class Alpha extends ByFirstByte {
		public Alpha() {
			super('\u0001', "lwalpha");
		}
	}

	public static class Beta extends ByFirstByte {
		public Beta() {
			super('\u0001', "lwbeta");
		}
	}

	public static class Broken extends ByFirstByte {
		public Broken() {
			super('\u0001', "lwbroken");
			throw new IllegalStateException("made to fail");
		}
	}

	@TempDir
	Path folder;

	@Test
	void theEndingDecidesAmongModalitiesThatFindTheContentPlausible() throws IOException {
		assertEquals(Optional.of("org.labelwright.core.tests.beta"), take("x.LWBETA", "\u0001..."));
		assertEquals(Optional.of("org.labelwright.core.tests.alpha"), take("x.lwalpha", "\u0001..."));
	}

	@Test
	void contentDecidesOverTheEnding() throws IOException {
		assertEquals(Optional.empty(), take("x.lwalpha", "\u0002"));
		assertEquals(Optional.empty(), take("empty.lwalpha", ""));
		assertTrue(take("noending", "\u0001").isPresent());
	}

	@Test
	void aModalityThatCannotBeMadeIsPassedOver() throws IOException {
		assertEquals(Optional.of("org.labelwright.core.tests.alpha"), take("x.lwbroken", "\u0001"));
	}

	private Optional<String> take(String name, String content) throws IOException {
		var file = Files.writeString(folder.resolve(name), content);
		return Modalities.forFile(file).map(Contribution::id);
	}
}
