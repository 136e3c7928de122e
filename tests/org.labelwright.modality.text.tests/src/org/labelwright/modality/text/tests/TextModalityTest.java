package org.labelwright.modality.text.tests;

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
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.TextSource;
import org.labelwright.testkit.ModalityContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextModalityTest extends ModalityContract {

	@TempDir
	Path temporary;

	@Override
	protected String id() {
		return TextModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return List.of(file("news.txt"), file("arabic.txt"), file("arabic-utf16.txt"), file("arabic-1256.txt"), file("chinese.txt"));
	}

	static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.modality.text.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	static Text text(Path file) throws IOException {
		var opened = Media.open(file, TextSource.class);
		try (var source = opened.value().orElseThrow(() -> new AssertionError(opened.problems()))) {
			return source.text();
		}
	}

	@Test
	void oneTextInThreeEncodingsIsOneText() throws IOException {
		var text = text(file("arabic.txt")).string();
		assertEquals(Files.readString(file("arabic.txt")), text);
		assertEquals(text, text(file("arabic-utf16.txt")).string());
		var legacy = Media.open(file("arabic-1256.txt"), TextSource.class).value().orElseThrow();
		assertEquals(new String(Files.readAllBytes(file("arabic-1256.txt")), "windows-1256"), legacy.text().string());
		assertEquals("windows-1256", legacy.charset().name());
		assertEquals("text.encoding", legacy.problems().getFirst().code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void aByteOrderMarkIsNoTextAndLineEndsStay(String charset) throws IOException {
		var content = "a\r\nb\rc\n\uD83D\uDE00e\u0301\n\n";
		var file = Files.write(temporary.resolve("marked.txt"), ("\uFEFF" + content).getBytes(charset));
		assertEquals(content, text(file).string());
	}

	@Test
	void bytesThatAreNoTextAreRefused() throws IOException {
		var file = Files.write(temporary.resolve("binary.txt"), new byte[] { 'a', 'b', 0, 'c' });
		var outcome = Media.open(file, TextSource.class);
		assertTrue(outcome.value().isEmpty());
		// a zero that comes late is met when the text is read
		var late = new byte[100_000];
		java.util.Arrays.fill(late, (byte) 'x');
		late[99_999] = 0;
		var source = Media.open(Files.write(temporary.resolve("late.txt"), late), TextSource.class).value().orElseThrow();
		var problem = org.junit.jupiter.api.Assertions.assertThrows(MediaException.class, source::text).problem();
		assertEquals("text.binary", problem.code());
		assertTrue(problem.place().endsWith("late.txt"));
	}

	@Test
	void aFileCutWithinACharacterKeepsTheRestAndSaysSo() throws IOException {
		var cut = Files.write(temporary.resolve("cut.txt"), new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE2, (byte) 0x82 });
		var source = Media.open(cut, TextSource.class).value().orElseThrow();
		assertEquals("a\uFFFD", source.text().string());
		assertEquals("text.malformed", source.problems().getFirst().code());
	}

	@Test
	void settingsAndTablesAreNoItems() throws IOException {
		var json = Files.writeString(temporary.resolve("coco.json"), "{\"images\": []}");
		assertTrue(Modalities.forFile(json).filter(found -> found.id().equals(TextModality.ID)).isEmpty());
	}
}
