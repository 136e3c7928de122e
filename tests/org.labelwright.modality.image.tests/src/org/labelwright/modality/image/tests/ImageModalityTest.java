package org.labelwright.modality.image.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;
import org.labelwright.modality.image.ImageModality;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.testkit.ModalityContract;

class ImageModalityTest extends ModalityContract {

	@Override
	protected String id() {
		return ImageModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return List.of(file("landscape_6.jpg"), file("cat.png"), file("animation.gif"), file("palette.bmp"),
				file("pyramid.tif"), file("g4_orientation_5.tif"));
	}

	private static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.modality.image.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	private static Modality modality() {
		return Modalities.find(ImageModality.ID).orElseThrow();
	}

	/** Sizes as Pillow gives them after ImageOps.exif_transpose. */
	@ParameterizedTest
	@CsvSource({ "landscape_6.jpg,image/jpeg,360,240,6,1", "cat.png,image/png,129,97,1,1",
			"animation.gif,image/gif,129,97,1,2", "palette.bmp,image/bmp,129,97,1,1", "pyramid.tif,image/tiff,129,97,1,1",
			"g4_orientation_5.tif,image/tiff,590,88,5,1" })
	void tellsSizeOrientationAndPages(String name, String mimeType, int width, int height, int orientation, int pages)
			throws Exception {
		var info = modality().examine(file(name)).value().orElseThrow();
		assertEquals(mimeType, info.mimeType());
		assertEquals(width, info.width());
		assertEquals(height, info.height());
		assertEquals(orientation, info.orientation());
		assertEquals(pages, info.pages());
		assertEquals(-1, info.duration());
	}

	/** The header of the first is not sound; the second is known by its size, and only refused when it is opened. */
	@Test
	void looksNoFurtherThanTheHeader() throws Exception {
		assertEquals("media.header", modality().examine(file("xc9n2c08.png")).problems().getFirst().code());
		var bomb = modality().examine(file("decompression_bomb.gif")).value().orElseThrow();
		assertEquals(65535, bomb.width());
	}

	@Test
	void geometryKindsAreClassesOfTheModel() {
		for (var kind : modality().geometryKinds()) {
			var type = AnnotationPackage.eINSTANCE.getEClassifier(kind);
			assertTrue(type != null, kind + " is not in the model");
		}
	}
}
