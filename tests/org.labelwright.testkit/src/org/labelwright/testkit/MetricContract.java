package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Metrics;
import org.labelwright.quality.spi.Metric;
import org.labelwright.store.Item;

/**
 * What every metric of agreement promises. A vendor subclasses it, names the metric, and gives an item with what different annotators said about it.
 * The metric must be installed in the runtime of the tests.
 */
public abstract class MetricContract {

	private static final double EXACT = 1e-12;

	private Metric metric;

	/** The id under which the metric is contributed. */
	protected abstract String id();

	/** The schema of the item. */
	protected abstract SchemaIndex schema();

	/** An item that the metric is for. */
	protected abstract Item item();

	/** What three annotators or more said about it, not all the same; the first said something in two categories at least. */
	protected abstract List<AnnotationDocument> documents();

	@BeforeEach
	void find() {
		metric = Metrics.all().stream().filter(found -> found.id().equals(id())).findFirst()
				.orElseThrow(() -> new AssertionError(id() + " is not installed")).instance().orElseThrow();
		assertTrue(documents().size() > 2, "a contract needs annotators");
	}

	/** The value of the measure of a scope by a coefficient; its absence fails the test. */
	public static Double value(List<Measure> measures, Scope scope, Coefficient coefficient) {
		return measures.stream().filter(measure -> measure.scope().equals(scope) && measure.coefficient().equals(coefficient)).findFirst()
				.orElseThrow(() -> new AssertionError(scope + " " + coefficient + " in " + measures)).value();
	}

	private List<Measure> measures(List<AnnotationDocument> documents) {
		return measures(List.of(documents), new ArrayList<>());
	}

	private List<Measure> measures(List<List<AnnotationDocument>> items, List<Problem> problems) {
		var measurement = metric.measure(schema());
		for (int i = 0; i < items.size(); i++)
			measurement.add(new Compared(item(), i, items.get(i), problems::add));
		return measurement.measures();
	}

	@Test
	public void isForTheModalityOfItsItem() {
		var contribution = Metrics.all().stream().filter(found -> found.id().equals(id())).findFirst().orElseThrow();
		assertTrue(Metrics.measures(contribution, item().modalityId()));
		assertFalse(contribution.name().isBlank());
		assertFalse(contribution.name().startsWith("%"), contribution.name() + " has no text");
	}

	@Test
	public void saysNothingOfNothing() {
		assertEquals(List.of(), metric.measure(schema()).measures());
	}

	@Test
	public void measuresItsItem() {
		var problems = new ArrayList<Problem>();
		var measures = measures(List.of(documents()), problems);
		assertEquals(List.of(), problems);
		var annotators = documents().stream().map(AnnotationDocument::getAnnotatorId).toList();
		assertTrue(measures.stream().anyMatch(measure -> measure.scope().annotators().isEmpty()), "nothing about all annotators");
		assertTrue(measures.stream().anyMatch(measure -> measure.scope().annotators().size() == 2), "nothing about a pair of annotators");
		assertTrue(measures.stream().anyMatch(measure -> measure.value() != null && measure.value() < 1), "the item needs some disagreement");
		var known = new HashSet<List<Object>>();
		for (var measure : measures) {
			assertTrue(measure.value() == null || Double.isFinite(measure.value()) && measure.value() <= 1 + EXACT, measure::toString);
			assertTrue(measure.units() > 0, measure::toString);
			assertEquals(measure.scope().subjectId() == null, measure.scope().subject() == null, measure::toString);
			assertTrue(annotators.containsAll(measure.scope().annotators()), measure::toString);
			assertEquals(measure.scope().annotators().stream().sorted().toList(), measure.scope().annotators(), "a pair is sorted");
			assertTrue(Set.of(0, 2).contains(measure.scope().annotators().size()), measure::toString);
			assertTrue(known.add(List.of(measure.scope(), measure.coefficient())), () -> measure + " is there twice");
			assertNotNull(measure.coefficient().name());
		}
	}

	@Test
	public void findsFullAgreementOfThoseWhoSayTheSame() {
		var same = new ArrayList<AnnotationDocument>();
		for (var annotator : List.of("one", "two", "three")) {
			var copy = EcoreUtil.copy(documents().getFirst());
			copy.setAnnotatorId(annotator);
			same.add(copy);
		}
		var values = measures(same).stream().map(Measure::value).filter(value -> value != null).toList();
		assertFalse(values.isEmpty());
		for (var value : values)
			assertEquals(1, value, EXACT);
	}

	@Test
	public void doesNotCareWhoCameFirst() {
		assertEquals(Set.copyOf(rounded(measures(documents()))), Set.copyOf(rounded(measures(documents().reversed()))));
	}

	private static List<String> rounded(List<Measure> measures) {
		return measures.stream().map(measure -> measure.scope() + measure.coefficient().id() + measure.units()
				+ (measure.value() == null ? "" : Math.round(measure.value() * 1e9))).toList();
	}

	@Test
	public void countsAllItems() {
		var once = measures(documents());
		var thrice = measures(List.of(documents(), documents(), documents()), new ArrayList<>());
		assertEquals(once.stream().map(measure -> measure.scope() + measure.coefficient().id() + 3 * measure.units()).toList(),
				thrice.stream().map(measure -> measure.scope() + measure.coefficient().id() + measure.units()).toList());
	}

	@Test
	public void changesNothing() {
		var given = documents();
		var before = texts(given);
		measures(given);
		assertEquals(before, texts(given));
	}

	private static List<String> texts(List<AnnotationDocument> documents) {
		return documents.stream().map(document -> new String(ModelJson.write(document), StandardCharsets.UTF_8)).toList();
	}

	@Test
	public void takesDocumentsThatSayNothing() {
		var empty = new ArrayList<AnnotationDocument>();
		for (var document : documents()) {
			var copy = EcoreUtil.copy(document);
			copy.getAnnotations().clear();
			copy.getRelations().clear();
			copy.getAnswers().clear();
			empty.add(copy);
		}
		for (var measure : measures(empty))
			assertTrue(measure.value() == null || Double.isFinite(measure.value()), measure::toString);
	}
}
