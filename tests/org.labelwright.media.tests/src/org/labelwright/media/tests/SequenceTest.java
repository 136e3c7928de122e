package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.VideoSource;

class SequenceTest {

	/** As MOTChallenge writes it. */
	private static final String INI = "[Sequence]\nname=MOT17-02\nimDir=img1\nframeRate=30\nseqLength=12\nimWidth=40\nimHeight=30\nimExt=.png\n";

	@TempDir
	Path folder;

	/** Twelve pictures; the number of each is its shade. Their names are not padded, so that 10 comes before 2 by letters. */
	private Path sequence(String ini) throws IOException {
		Files.createDirectories(folder.resolve("img1"));
		for (int number = 1; number <= 12; number++)
			picture(number, 40);
		Files.writeString(folder.resolve("img1/notes.txt"), "not a picture");
		return Files.writeString(folder.resolve("seqinfo.ini"), ini);
	}

	private void picture(int number, int width) throws IOException {
		var image = new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 30; y++)
			for (int x = 0; x < width; x++)
				image.setRGB(x, y, 0x010101 * number);
		ImageIO.write(image, "png", folder.resolve("img1/frame_" + number + ".png").toFile());
	}

	private static VideoSource open(Path file) {
		var opened = Media.open(file, VideoSource.class);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	@Test
	void numberedPicturesAreAVideo() throws IOException {
		try (var video = open(sequence(INI))) {
			assertEquals(40, video.width());
			assertEquals(30, video.height());
			assertEquals(12, video.frames());
			assertEquals(400_000, video.duration());
			assertEquals(33_333, video.time(1));
			assertEquals(366_667, video.time(11));
			assertEquals(11, video.frameAt(399_999));
			for (int frame = 11; frame >= 0; frame--)
				assertEquals(0xFF000000 | 0x010101 * (frame + 1), video.read(frame).argb()[500]);
			assertEquals(20, video.overview(3, 20).width());
			assertTrue(video.problems().isEmpty(), () -> video.problems().toString());
		}
	}

	@Test
	void whatIsMissingOrDamagedIsToldWithItsPicture() throws IOException {
		var file = sequence(INI);
		Files.delete(folder.resolve("img1/frame_12.png"));
		picture(5, 50);
		Files.writeString(folder.resolve("img1/frame_7.png"), "no picture");
		try (var video = open(file)) {
			assertEquals("media.ends", video.problems().getFirst().code());
			assertEquals("sequence.size", assertThrows(MediaException.class, () -> video.read(4)).problem().code());
			assertTrue(assertThrows(MediaException.class, () -> video.read(6)).problem().place().endsWith("frame_7.png"));
			assertEquals(0xFF0A0A0A, video.read(9).argb()[0]);
			assertEquals(3, video.problems().size());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Sequence]\nimDir=img1\n", "[Sequence]\nframeRate=NaN\n", "[Sequence]\nframeRate=1e99\n", "[Sequence]\nframeRate=-3",
			"[Sequence]\nframeRate=30\nimDir=../elsewhere\n", "[Sequence]\nframeRate=30\nimDir=/\nimExt=\n", "[Sequence]\nframeRate=30\nimDir=\0\n",
			"[Sequence]\nframeRate=30\nimExt=.gif\n", "[Sequence]\n" })
	void whatCannotBeAVideoIsRefused(String ini) throws IOException {
		var file = sequence(ini);
		Files.createDirectories(folder.resolveSibling("elsewhere"));
		var opened = Media.open(file, VideoSource.class);
		assertTrue(opened.value().isEmpty());
		assertEquals(file.toString(), opened.problems().getFirst().place());
		assertTrue(opened.problems().getFirst().code().startsWith("sequence."), opened.problems().toString());
	}

	@Test
	void copiedPicturesLieBesideTheFile() throws IOException {
		var file = sequence(INI);
		var copies = Files.createDirectory(folder.resolve("copies"));
		for (var companion : Media.companions(file, VideoSource.class))
			Files.copy(companion, copies.resolve(companion.getFileName()));
		try (var video = open(Files.copy(file, copies.resolve("seqinfo.ini")))) {
			assertEquals(12, video.frames());
			assertEquals(0xFF0B0B0B, video.read(10).argb()[0]);
		}
	}

	@Test
	void aLineMoreOrLessIsNoMatter() throws IOException {
		try (var video = open(sequence("\uFEFF[Sequence]\r\nFRAMERATE = 25\r\n; a remark\r\nseqLength=99999999999\r\n"))) {
			assertEquals(12, video.frames());
			assertEquals(40_000, video.time(1));
		}
	}
}
