package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.labelwright.core.Problem;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.util.Geometries;

/** Whatever is done to a file, reading it throws nothing, tells where it is wrong, and gives nothing that is unsound. */
public final class FormatFuzz {

	private FormatFuzz() {
	}

	/**
	 * Cuts a file short, changes its bytes and puts nasty ones in, and reads it each time.
	 *
	 * @param file  where to write it
	 * @param whole the sound file
	 * @param nasty texts that are put in
	 */
	public static void damage(String formatId, Path file, byte[] whole, int rounds, List<String> nasty) throws Exception {
		damage(file, whole, rounds, nasty, damaged -> read(formatId, damaged));
	}

	/** Reads a damaged file. */
	@FunctionalInterface
	interface Reading {
		void read(Path file) throws Exception;
	}

	static void damage(Path file, byte[] whole, int rounds, List<String> nasty, Reading reading) throws Exception {
		var random = new Random(file.getFileName().toString().hashCode());
		for (int round = 0; round < rounds; round++)
			reading.read(Files.write(file, switch (round % 3) {
			case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
			case 1 -> flipped(whole, random);
			default -> inserted(whole, random, nasty.get(random.nextInt(nasty.size())).getBytes(StandardCharsets.UTF_8));
			}));
	}

	private static byte[] flipped(byte[] whole, Random random) {
		var damaged = whole.clone();
		for (int i = random.nextInt(4); i >= 0; i--)
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
		return damaged;
	}

	/** With something nasty in place of some bytes. */
	private static byte[] inserted(byte[] whole, Random random, byte[] nasty) {
		int from = random.nextInt(whole.length);
		int to = Math.min(whole.length, from + random.nextInt(8));
		var damaged = new byte[from + nasty.length + whole.length - to];
		System.arraycopy(whole, 0, damaged, 0, from);
		System.arraycopy(nasty, 0, damaged, from, nasty.length);
		System.arraycopy(whole, to, damaged, from + nasty.length, whole.length - to);
		return damaged;
	}

	private static void read(String formatId, Path source) throws Exception {
		var format = Formats.find(formatId).orElseThrow();
		var options = Options.defaults(format.importOptions());
		format.examine(source, FormatData.monitor());
		var preview = format.preview(source, options, (file, places) -> null, FormatData.monitor());
		var sink = new Checking();
		format.read(source, preview, options, sink, FormatData.monitor());
		assertEquals(preview.annotations(), sink.annotations);
		assertEquals(preview.problems(), sink.problems.list());
		for (var problem : sink.problems.list().stream().limit(Problems.EXAMPLES).toList())
			assertFalse(problem.place().isBlank() || problem.message().isBlank() || problem.remedy().isBlank(), problem.toString());
	}

	/** Takes what is read, and looks at each geometry. */
	private static final class Checking implements ImportSink {
		private final Problems problems = new Problems();
		private long annotations;

		@Override
		public Optional<Size> item(ImportedItem item) {
			return Optional.of(new Size(-1, -1));
		}

		@Override
		public void annotation(String itemKey, String classKey, Annotation annotation, String place) {
			annotations++;
			if (annotation.getGeometry() != null)
				assertEquals(List.of(), Geometries.check(annotation.getGeometry(), place));
		}

		@Override
		public void relation(String itemKey, String typeKey, Relation relation, String place) {
			assertFalse(relation.getSourceId().equals(relation.getTargetId()));
		}

		@Override
		public void problem(Problem problem) {
			problems.add(problem);
		}
	}
}
