package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.RowWrite;
import org.labelwright.store.internal.Spool;
import org.labelwright.store.internal.StoredRow.AnnotationRow;
import org.labelwright.store.internal.StoredRow.AnswerRow;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.RelationRow;

/** The expected order is that of a stable sort in memory. */
class SpoolTest {

	@TempDir
	Path folder;

	@Test
	void sortsByDocumentAndKeepsTheOrderWithinOne() throws Exception {
		for (int rows : new int[] { 0, 1, 10, 999, 5_000 })
			for (int run : new int[] { 1, 7, 1_000, 10_000 }) {
				if (rows / run > 1_000)
					continue;
				var random = new Random(31L * rows + run);
				var writes = new ArrayList<RowWrite>();
				for (int i = 0; i < rows; i++)
					writes.add(write(random, i));
				var drained = new ArrayList<RowWrite>();
				try (var spool = new Spool(folder.resolve("cache"), run)) {
					for (var write : writes)
						spool.add(write);
					assertEquals(rows, spool.size());
					spool.drain(drained::add);
				}
				writes.sort(Comparator.comparing(RowWrite::document));
				assertEquals(texts(writes), texts(drained));
			}
		try (var left = Files.list(folder.resolve("cache"))) {
			assertTrue(left.findAny().isEmpty());
		}
	}

	private static RowWrite write(Random random, int i) {
		var document = "d" + random.nextInt(60);
		var id = "\u00e9\uD83D\uDC31" + i;
		var time = random.nextBoolean() ? null : random.nextLong();
		var text = random.nextBoolean() ? null : "x".repeat(random.nextInt(50));
		double number = random.nextGaussian();
		return switch (random.nextInt(5)) {
		case 0 -> new RowWrite(RowKind.ANNOTATION, document, id, new AnnotationRow(id, "cat", "Box", number, text, null,
				random.nextBoolean() ? null : new double[] { 1, -0.0, number, Double.MAX_VALUE }, "import", time, "{\"id\":" + i + "}"));
		case 1 -> new RowWrite(RowKind.RELATION, document, id, new RelationRow(id, text, "a", "b", number, time, "{}"));
		case 2 -> new RowWrite(RowKind.ANSWER, document, id, new AnswerRow(id, text, number, time, "{}"));
		case 3 -> new RowWrite(RowKind.DOCUMENT, null, document, new DocumentRow(document, id, "anna", i, DocumentState.get(i % 5), "{}"));
		default -> new RowWrite(RowKind.values()[3 + random.nextInt(3)], document, id, null);
		};
	}

	/** Text, since arrays in records are not compared by content. */
	private static List<String> texts(List<RowWrite> writes) {
		return writes.stream().map(write -> write.kind() + " " + write.documentId() + " " + write.id() + " "
				+ (write.row() instanceof AnnotationRow a ? List.of(a.id(), a.labelId(), a.geometry(), a.rank(), "" + a.part(), "" + a.group(),
						Arrays.toString(a.bounds()), a.origin(), "" + a.modifiedAt(), a.body()) : write.row()))
				.toList();
	}
}
