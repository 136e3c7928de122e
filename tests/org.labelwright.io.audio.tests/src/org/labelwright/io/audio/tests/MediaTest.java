package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.testkit.FormatTestBase;

/** Recordings are found by the names that sources give them, or by their own. */
class MediaTest extends FormatTestBase {

	private Path copy(String from, String to) throws Exception {
		var file = folder.resolve(to);
		Files.createDirectories(file.getParent());
		return Files.copy(TestData.file(from), file);
	}

	@Test
	void besideTheSourceWithWhateverEnding() throws Exception {
		var wav = copy("wav/bobby.wav", "a/bobby.wav");
		copy("praat/bobby_words.TextGrid", "a/bobby.txt"); // bears the name, and is no recording
		TestData.read(store, copy("praat/bobby_words.TextGrid", "a/bobby.TextGrid"), TextGridFormat.ID);
		var item = TestData.all(store).getFirst().item();
		assertEquals(List.of("bobby.wav", AudioModality.ID, wav), List.of(item.name(), item.modalityId(), item.media()));
		TestData.write(store, folder.resolve("out"), EafFormat.ID, TestData.exportOptions(EafFormat.ID));
		assertEquals(List.of(folder.resolve("out/bobby.eaf")), Files.list(folder.resolve("out")).toList());
		try (var own = TestData.project(folder)) {
			TestData.read(own, folder.resolve("out/bobby.eaf"), EafFormat.ID, TestData.settings(EafFormat.ID).withMediaRoots(List.of(wav.getParent())));
			assertEquals(wav, TestData.all(own).getFirst().item().media());
		}
	}

	@Test
	void belowTheMediaRoots() throws Exception {
		var wav = copy("wav/bobby.wav", "media/deep/bobby.wav");
		var rttm = Files.writeString(folder.resolve("a.rttm"), "SPEAKER bobby 1 0 1 <NA> <NA> x <NA> <NA>\n");
		TestData.read(store, rttm, RttmFormat.ID, TestData.settings(RttmFormat.ID).withMediaRoots(List.of(folder.resolve("media"))));
		assertEquals(wav, TestData.all(store).getFirst().item().media());
	}

	/** A recording that the project has gets the objects; there is no second one. */
	@Test
	void amongTheItemsOfTheProject() throws Exception {
		copy("wav/bobby.wav", "media/bobby.wav");
		new AddMediaOperation(store, List.of(folder.resolve("media")), false, TestData.ME).run(TestData.monitor());
		TestData.read(store, Files.writeString(folder.resolve("a.rttm"), "SPEAKER bobby 1 0 1 <NA> <NA> x <NA> <NA>\n"), RttmFormat.ID);
		assertEquals(1, store.statistics().items());
		assertEquals(1, TestData.all(store).getFirst().annotations().size());
	}

	/** Of two with the name none is chosen. */
	@Test
	void notWhenThereAreTwo() throws Exception {
		copy("wav/bobby.wav", "media/a/bobby.wav");
		copy("wav/bobby.wav", "media/b/bobby.wav");
		var outcome = new ImportOperation(store, copy("praat/bobby_words.TextGrid", "bobby.TextGrid"), TextGridFormat.ID,
				TestData.settings(TextGridFormat.ID).withMediaRoots(List.of(folder.resolve("media"))), TestData.ME).run(TestData.monitor());
		assertFalse(outcome.complete());
		assertEquals("import.media", outcome.problems().getFirst().code());
	}
}
