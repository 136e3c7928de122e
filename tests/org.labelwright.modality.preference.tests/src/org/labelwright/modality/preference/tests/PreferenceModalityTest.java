package org.labelwright.modality.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.modality.Modalities;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.model.json.StrictJson;
import org.labelwright.testkit.ModalityContract;

import com.fasterxml.jackson.databind.node.TextNode;

class PreferenceModalityTest extends ModalityContract {

	@TempDir
	Path temporary;

	@Override
	protected String id() {
		return PreferenceModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return List.of(file("pandalm.preference"), file("mt-bench.preference"));
	}

	private static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.modality.preference.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	private static PreferenceSource open(Path file) {
		var opened = Media.open(file, PreferenceSource.class);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems()));
	}

	@Test
	void showsWhatTheFileHas() throws IOException {
		try (var source = open(file("pandalm.preference"))) {
			var item = source.item();
			assertEquals(List.of("a", "b"), item.responseIds());
			assertEquals("user", item.prompt().getFirst().role());
			assertEquals("Wikipedia", item.extra().path("motivation_app").textValue());
			assertTrue(source.problems().isEmpty());
		}
	}

	@Test
	void keepsABigResponse() throws IOException {
		var big = "\uD83D\uDE00 line\n".repeat(1_250_000); // more than 10 MB
		var file = temporary.resolve("big.preference");
		Files.writeString(file, "{\"prompt\":\"p\",\"responses\":[{\"id\":\"a\",\"content\":" + StrictJson.text(TextNode.valueOf(big)) + "}]}");
		try (var source = open(file)) {
			assertEquals(big, source.item().responses().getFirst().text());
		}
	}

	@Test
	void aDatasetIsNoItem() throws IOException {
		var dataset = Files.writeString(temporary.resolve("data.json"), "{\"prompt\":[],\"responses\":[]}");
		assertTrue(Modalities.forFile(dataset).filter(m -> m.id().equals(PreferenceModality.ID)).isEmpty());
	}

	@Test
	void saysThatAFileIsNotUtf8() throws IOException {
		var file = Files.write(temporary.resolve("latin.preference"), new byte[] { '{', '"', (byte) 0xE4, '"', ':', '1', '}' });
		try (var source = open(file)) {
			var problem = org.junit.jupiter.api.Assertions.assertThrows(MediaException.class, source::item).problem();
			assertEquals("preference.encoding", problem.code());
			assertTrue(problem.place().endsWith("latin.preference"));
		}
	}

	@Test
	void aMarkBeforeTheContentIsNoPartOfIt() throws IOException {
		var file = Files.writeString(temporary.resolve("mark.preference"), "\uFEFF{\"prompt\":\"p\",\"responses\":[]}");
		try (var source = open(file)) {
			assertEquals("p", source.item().prompt().getFirst().content());
		}
	}
}
