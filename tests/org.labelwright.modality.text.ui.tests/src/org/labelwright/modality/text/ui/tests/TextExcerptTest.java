package org.labelwright.modality.text.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.modality.text.ui.internal.TextCanvasFactory;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** What is seen of spans when they are shown as an example. */
class TextExcerptTest {

	@TempDir
	Path folder;

	private static Annotation span(int... offsets) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(offsets);
		var object = AnnotationFactory.eINSTANCE.createAnnotation();
		object.setLabelId("gone");
		object.setGeometry(span);
		return object;
	}

	private Excerpt.Passage shown(String text, Annotation... objects) throws Exception {
		var file = folder.resolve("a.txt");
		Files.writeString(file, text);
		var schema = SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema());
		return (Excerpt.Passage) new TextCanvasFactory().excerpt(new ExcerptRequest(file, List.of(objects), schema, null)).orElse(null);
	}

	/** Places are counted in code points in the document and in UTF-16 where they are shown. */
	@Test
	void aShortTextIsShownAsAWhole() throws Exception {
		var shown = shown("\uD83D\uDE00 Ann saw Bob.", span(2, 5, 10, 13));
		assertEquals("\uD83D\uDE00 Ann saw Bob.", shown.text());
		assertEquals(List.of("Ann", "Bob"), shown.places().stream().map(place -> shown.text().substring(place.start(), place.end())).toList());
	}

	@Test
	void ofALongOneTheWordsAround() throws Exception {
		var shown = shown("word ".repeat(1000) + "HERE" + " more".repeat(1000), span(5000, 5004));
		var place = shown.places().getFirst();
		assertEquals("HERE", shown.text().substring(place.start(), place.end()));
		assertTrue(shown.text().startsWith("\u2026") && shown.text().endsWith("\u2026"));
		assertTrue(shown.text().length() > 250 && shown.text().length() < 310, shown.text());
		assertTrue(shown.text().substring(1).strip().startsWith("word "), "no word is cut");
	}

	@Test
	void placesThatTheTextDoesNotHaveAreLeftOut() throws Exception {
		assertEquals(null, shown("short", span(3, 99)));
		assertEquals(null, shown("short", span(-1, 2)));
		assertEquals(1, shown("short", span(3, 99), span(0, 2)).places().size());
	}
}
