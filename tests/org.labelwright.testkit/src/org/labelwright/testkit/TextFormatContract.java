package org.labelwright.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;

/**
 * What every format of texts promises that can be read and written: {@link FormatContract} with a text whose
 * characters lie inside and outside the basic plane, and spans that are nested, overlapping, discontinuous,
 * empty, or about the whole.
 */
public abstract class TextFormatContract extends FormatContract {

	/** The text of the sample: words, combining marks, emoji of one and several code points, Arabic and Chinese. */
	protected static final String TEXT = "Zoe\u0308 met \uD83D\uDE00 Bob\uD83D\uDC69\u200D\uD83D\uDCBB in \u0628\u063A\u062F\u0627\u062F .\n\u5317\u4EAC \u5F88 \u5927 .\n";

	@Override
	protected List<Item> known(Path exported) {
		return List.of();
	}

	@Override
	protected Item sampleItem(Path empty) throws IOException {
		var file = Files.writeString(empty.resolve("sample.txt"), TEXT);
		return new Item(Ids.next(), "sample.txt", "org.labelwright.modality.text", null, file, -1, -1, 1, Files.size(file), null,
				ItemState.NEW);
	}

	@Override
	protected List<Annotation> sample(LabelSchema schema) {
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId(Ids.next());
		type.setName("knows");
		schema.getRelationTypes().add(type);
		var person = label(schema, "PER").getId();
		var place = label(schema, "LOC").getId();
		return List.of(annotation(span("Zoe\u0308"), person), annotation(span("Bob\uD83D\uDC69\u200D\uD83D\uDCBB"), person),
				annotation(span("\u0628\u063A\u062F\u0627\u062F"), place), annotation(span("\u5317\u4EAC"), place),
				annotation(span("met \uD83D\uDE00 Bob\uD83D\uDC69\u200D\uD83D\uDCBB"), person), annotation(span("in \u0628\u063A\u062F\u0627\u062F"), place),
				annotation(span("met", "in"), person), annotation(span(""), place),
				rich(annotation(span("\u5927"), place)), annotation(AnnotationFactory.eINSTANCE.createWhole(), person),
				annotation(span("\u5F88"), "no such label"));
	}

	/** A span of the sample's text with these fragments, each where it occurs first. */
	protected static TextSpan span(String... quotes) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		var offsets = new int[2 * quotes.length];
		for (int i = 0; i < quotes.length; i++) {
			int at = quotes[i].isEmpty() ? TEXT.indexOf("in ") : TEXT.indexOf(quotes[i]);
			offsets[2 * i] = TEXT.codePointCount(0, at);
			offsets[2 * i + 1] = offsets[2 * i] + quotes[i].codePointCount(0, quotes[i].length());
		}
		span.setOffsets(offsets);
		span.getQuotes().addAll(List.of(quotes));
		return span;
	}
}
