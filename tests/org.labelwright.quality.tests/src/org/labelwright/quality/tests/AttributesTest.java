package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.internal.metrics.Attributes;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.testkit.MetricContract;
import org.labelwright.testkit.Said;

/** Attributes of objects that are the same. */
class AttributesTest extends MetricContract {

	private static final double EXACT = 1e-9;

	@Override
	protected String id() {
		return "org.labelwright.quality.attributes";
	}

	private static void attribute(LabelSchema schema, String id, Attribute attribute) {
		attribute.setId(id);
		attribute.setName(id.toUpperCase());
		schema.getAttributes().add(attribute);
	}

	@Override
	protected SchemaIndex schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		attribute(schema, "age", SchemaFactory.eINSTANCE.createIntegerAttribute());
		attribute(schema, "grade", SchemaFactory.eINSTANCE.createRatingAttribute());
		attribute(schema, "remark", SchemaFactory.eINSTANCE.createTextAttribute());
		var colours = SchemaFactory.eINSTANCE.createChoiceAttribute();
		colours.setMultiple(true);
		attribute(schema, "colours", colours);
		attribute(schema, "kind", SchemaFactory.eINSTANCE.createChoiceAttribute());
		return SchemaIndex.of(schema);
	}

	@Override
	protected Item item() {
		return new Item("i", "i", "org.example.any", null, null, -1, -1, 1, -1, null, ItemState.NEW);
	}

	/** Boxes of 10 by 10: those of a and b at 0 and 100 are the same, moved by one; what a has at 200 b has at 209. */
	@Override
	protected List<AnnotationDocument> documents() {
		return List.of(
				Said.by("a").box("x", 0, 0, 10, 10).value("kind", "van").value("age", 1).value("remark", "one").box("x", 100, 0, 10, 10).value("kind", "car").value("age", 4)
						.value("colours", List.of("red", "blue")).box("x", 200, 0, 10, 10).value("kind", "van").document(),
				Said.by("b").box("y", 1, 0, 10, 10).value("kind", "van").value("age", 2.0).value("remark", "two").box("x", 101, 0, 10, 10).value("kind", "van").value("age", 4)
						.value("colours", List.of("blue", "red")).box("x", 209, 0, 10, 10).value("kind", "car").document(),
				Said.by("c").box("x", 0, 0, 10, 10).value("age", 2).document());
	}

	private static double value(List<Measure> measures, String subject, Coefficient coefficient) {
		return measures.stream().filter(measure -> measure.scope().annotators().isEmpty() && subject.equals(measure.scope().subjectId()) && measure.coefficient().equals(coefficient))
				.findFirst().orElseThrow().value();
	}

	private List<Measure> measures(List<AnnotationDocument> documents) {
		var measurement = new Attributes().measure(schema());
		measurement.add(new Compared(item(), 0, documents, problem -> {
			throw new AssertionError(problem);
		}));
		return measurement.measures();
	}

	/** Of kinds one of two is equal; ages differ by one once; the sets are equal; a remark is not rated. */
	@Test
	void ratesObjectsThatAreTheSame() {
		var two = measures(documents().subList(0, 2));
		assertEquals(0.5, value(two, "kind", Coefficient.PERCENT), EXACT);
		assertEquals(0.5, value(two, "age", Coefficient.PERCENT), EXACT);
		assertEquals(1, value(two, "colours", Coefficient.PERCENT), EXACT);
		assertEquals(Set.of("kind", "age", "colours"), Set.copyOf(two.stream().map(measure -> measure.scope().subjectId()).toList()));
		// Do = 2 * 1 / 4; numbers 1, 2, 4, 4: squares of differences 1, 9, 9, 4, 4, 0 = 27, De = 2 * 27 / 12
		assertEquals(1 - 0.5 / 4.5, value(two, "age", Coefficient.ALPHA_INTERVAL), EXACT);
		// Do = 2 / 9 / 4; 1/9 + 2 * 9/25 + 2 * 4/36 + 0, De = 2 * that / 12
		assertEquals(1 - 2 / 9.0 / 4 / ((1 / 9.0 + 18 / 25.0 + 8 / 36.0) / 6), value(two, "age", Coefficient.ALPHA_RATIO), EXACT);
	}

	/** Numbers of many objects, against DKPro Statistics. */
	@Test
	void ratesNumbersAsDkpro() {
		var random = new Random(23);
		var said = IntStream.range(0, 3).mapToObj(i -> Said.by("r" + i)).toList();
		var theirs = new CodingAnnotationStudy(3);
		for (int i = 0; i < 80; i++) {
			int truth = random.nextInt(12);
			var row = new Object[3];
			for (int rater = 0; rater < 3; rater++) {
				row[rater] = Math.max(0, truth + random.nextInt(3) - 1);
				said.get(rater).box("x", 100 * i + rater, 0, 40, 40).value("age", row[rater]);
			}
			theirs.addItemAsArray(row);
		}
		var ours = measures(said.stream().map(Said::document).toList());
		assertEquals(new KrippendorffAlphaAgreement(theirs, new IntervalDistanceFunction()).calculateAgreement(), value(ours, "age", Coefficient.ALPHA_INTERVAL), EXACT);
		assertEquals(new KrippendorffAlphaAgreement(theirs, new RatioDistanceFunction()).calculateAgreement(), value(ours, "age", Coefficient.ALPHA_RATIO), EXACT);
	}
}
