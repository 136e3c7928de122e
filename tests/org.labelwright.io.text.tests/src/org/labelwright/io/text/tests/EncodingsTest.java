package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.io.ExportOperation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/** Texts in encodings other than UTF-8 are exported with all that was said of them, at the places where it was said. */
class EncodingsTest {

	private static final String LATIN = "Die Stra\u00DFe nach Z\u00FCrich f\u00FChrt \u00FCber M\u00FCnchen, sagte J\u00F6rg M\u00FCller gestern.\n";
	private static final String EMOJI = "\uD83D\uDE00 \u5317\u4EAC is far.\n";

	@TempDir
	Path folder;

	private ProjectStore project() throws Exception {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		var place = SchemaFactory.eINSTANCE.createLabel();
		place.setId("place");
		place.setName("Place");
		schema.getLabels().add(place);
		var store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema, TestData.ME);
		try (var bulk = store.bulk("make", TestData.ME)) {
			for (var each : List.of(new Sample("latin.txt", LATIN, Charset.forName("windows-1252"), "Z\u00FCrich"),
					new Sample("utf16.txt", '\uFEFF' + EMOJI, StandardCharsets.UTF_16LE, "\u5317\u4EAC"), new Sample("marked.txt", '\uFEFF' + EMOJI, StandardCharsets.UTF_8, "far"))) {
				var file = Files.write(folder.resolve(each.name), each.text.getBytes(each.charset));
				var item = new Item(Ids.next(), each.name, "org.labelwright.modality.text", null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
				bulk.addItem(item);
				var text = each.text.replace("\uFEFF", "");
				var span = AnnotationFactory.eINSTANCE.createTextSpan();
				int start = text.codePointCount(0, text.indexOf(each.quote));
				span.setOffsets(new int[] { start, start + each.quote.codePointCount(0, each.quote.length()) });
				span.getQuotes().add(each.quote);
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId(Ids.next());
				annotation.setLabelId("place");
				annotation.setGeometry(span);
				bulk.put(bulk.document(item.id(), TestData.ME), annotation);
			}
			bulk.commit();
		}
		return store;
	}

	private record Sample(String name, String text, Charset charset, String quote) {
	}

	@ParameterizedTest
	@ValueSource(strings = { "brat", "xmi", "jsoncas", "gate", "webanno", "webannotation", "prodigy", "spacy", "doccano", "labelstudio" })
	void allThatWasSaidIsThereAgain(String format) throws Exception {
		try (var store = project(); var again = TestData.project(folder)) {
			var written = TestData.write(store, folder.resolve("out"), format, TestData.exportOptions(format));
			assertEquals(3, written.written());
			TestData.read(again, folder.resolve("out"), format);
			assertEquals(List.of("Z\u00FCrich", "far", "\u5317\u4EAC"), TestData.all(again).stream().flatMap(said -> said.quotes().stream()).sorted().toList());
			assertEquals(List.of(LATIN, EMOJI, EMOJI), TestData.all(again).stream().map(said -> {
				try {
					return said.text();
				} catch (java.io.IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).sorted().toList());
		}
	}

	@Test
	void textsBesideAnnotationsAreWrittenAnewAndThatIsTold() throws Exception {
		try (var store = project()) {
			var outcome = new ExportOperation(store, folder.resolve("out"), "brat", TestData.exportOptions("brat")).run(TestData.monitor());
			assertEquals(List.of("latin.txt", "utf16.txt"), outcome.problems().stream().filter(p -> p.code().equals("text.recoded")).map(p -> p.place()).sorted().toList());
			assertEquals(LATIN, Files.readString(folder.resolve("out/latin.txt")));
			assertEquals(EMOJI, Files.readString(folder.resolve("out/utf16.txt")));
			assertEquals("T1\tPlace 16 22\tZ\u00FCrich", Files.readString(folder.resolve("out/latin.ann")).strip());
			// and what is read again belongs to the items that are there
			TestData.read(store, folder.resolve("out"), "brat", TestData.settings("brat"));
			assertEquals(3, store.statistics().items());
		}
	}
}
