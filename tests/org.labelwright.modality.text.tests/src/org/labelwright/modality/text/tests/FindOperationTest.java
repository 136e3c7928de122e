package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.text.FindOperation;
import org.labelwright.modality.text.FindOperation.Query;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;

class FindOperationTest {

	private static List<Range> find(String text, Query query) {
		return new FindOperation(Text.of(text), query).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	@Test
	void findsPlainTextInCodePoints() {
		assertEquals(List.of(new Range(2, 4), new Range(7, 9)), find("\uD83D\uDE00 a.\uD83D\uDE00 ba.", new Query("a.", false, true, false)));
		assertEquals(List.of(new Range(0, 1), new Range(2, 3)), find("\u00C4 \u00E4", new Query("\u00E4", false, false, false)));
	}

	@Test
	void wholeWordsEndWhereLettersAndMarksEnd() {
		assertEquals(List.of(new Range(6, 8)), find("on\u0301on on", new Query("on", false, true, true)));
	}

	@Test
	void expressionsWorkLineByLineAndEmptyMatchesAreLeftOut() {
		assertEquals(List.of(new Range(0, 2), new Range(3, 4)), find("aa\na\nb", new Query("^a*$", true, true, false)));
	}

	@Test
	void aWrongExpressionIsAProblem() {
		var outcome = new FindOperation(Text.of("a"), new Query("(", true, true, true)).run(SubMonitor.convert(null));
		assertEquals("text.find.syntax", outcome.problems().getFirst().code());
		assertEquals("(", outcome.problems().getFirst().place());
	}

	@Test
	void anExpressionWithoutEndIsCancelled() throws Exception {
		var monitor = new NullProgressMonitor();
		var running = CompletableFuture.runAsync(() -> new FindOperation(Text.of("a".repeat(60) + "!"), new Query("(.*)(.*)(.*)(.*)(.*)(.*)\\1\\2!b", true, true, false))
				.run(SubMonitor.convert(monitor)));
		monitor.setCanceled(true);
		var thrown = Assertions.assertThrows(ExecutionException.class, () -> running.get(60, TimeUnit.SECONDS));
		assertTrue(thrown.getCause() instanceof OperationCanceledException, thrown::toString);
	}
}
