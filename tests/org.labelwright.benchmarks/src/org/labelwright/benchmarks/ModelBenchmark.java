package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.times;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.json.ModelJson;

import com.fasterxml.jackson.core.JsonFactory;

/** Loading and writing one item's annotations, beside merely reading the JSON's tokens. */
class ModelBenchmark {

	private static final int POLYGONS = 100_000;
	private static final int POINTS = 20;

	@Test
	void loadsAHundredThousandPolygons() throws Exception {
		var document = document();
		var json = ModelJson.write(document);
		var read = ModelJson.read(json, AnnotationDocument.class, "benchmark").value().orElseThrow();
		assertEquals(POLYGONS, read.getAnnotations().size());

		var load = times(3, 10, () -> ModelJson.read(json, AnnotationDocument.class, "benchmark"));
		var write = times(3, 10, () -> ModelJson.write(document));
		var tokens = times(3, 10, () -> countTokens(json));
		new Figures("model: 100,000 polygons of 20 points, " + json.length / 1_000_000 + " MB of JSON")
				.row("load, median of 10", milliseconds(percentile(load, 0.5)), "2000 ms",
						milliseconds(percentile(tokens, 0.5)) + " to read the tokens with Jackson")
				.row("load, slowest of 10", milliseconds(percentile(load, 1)), "2000 ms",
						milliseconds(percentile(tokens, 1)) + " to read the tokens with Jackson")
				.row("write, median of 10", milliseconds(percentile(write, 0.5)), "", "").print();
	}

	private static AnnotationDocument document() {
		var random = new Random(1);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		for (int i = 0; i < POLYGONS; i++) {
			var polygon = AnnotationFactory.eINSTANCE.createPolygon();
			var points = new double[POINTS * 2];
			for (int k = 0; k < points.length; k++)
				points[k] = Math.round(random.nextDouble() * 400_000) / 100.0;
			polygon.setPoints(points);
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId("a" + i);
			annotation.setGeometry(polygon);
			document.getAnnotations().add(annotation);
		}
		return document;
	}

	private static long countTokens(byte[] json) throws Exception {
		long count = 0;
		try (var parser = new JsonFactory().createParser(json)) {
			for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token.isNumeric())
					parser.getDoubleValue();
				count++;
			}
		}
		return count;
	}
}
