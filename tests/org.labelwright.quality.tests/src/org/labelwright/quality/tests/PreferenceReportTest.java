package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.Response;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.PreferenceReport;
import org.labelwright.quality.PreferenceReport.Annotator;
import org.labelwright.quality.PreferenceReport.Model;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.adjudication.MergeOperation;
import org.labelwright.quality.adjudication.MergeStrategy;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

class PreferenceReportTest {

	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private ProjectStore store;
	private Question preference;
	private Question ranking;

	@BeforeEach
	void open() throws Exception {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Judgements");
		preference = SchemaFactory.eINSTANCE.createPreferenceQuestion();
		ranking = SchemaFactory.eINSTANCE.createRankingQuestion();
		for (var question : List.of(preference, ranking)) {
			question.setId(Ids.next());
			question.setName(question.eClass().getName());
			schema.getQuestions().add(question);
		}
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Item item(String name, Response... responses) throws Exception {
		var content = new PreferenceItem(List.of(new Message(Message.USER, "Go")), List.of(responses));
		var file = Files.writeString(folder.resolve(name + ".preference"), PreferenceJson.write(content));
		var item = new Item(Ids.next(), name, PreferenceModality.ID, null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
		try (var bulk = store.bulk("add", ME)) {
			bulk.addItem(item);
			bulk.commit();
		}
		return item;
	}

	/** Stores answers of one annotator, by the ids of items. */
	private void answer(String annotator, Question question, Map<String, Object> values, List<String> shown) throws Exception {
		var who = new User(annotator, annotator);
		try (var bulk = store.bulk("judge", who)) {
			for (var entry : values.entrySet()) {
				var answer = AnnotationFactory.eINSTANCE.createAnswer();
				answer.setId(Ids.next());
				answer.setQuestionId(question.getId());
				answer.setValue(entry.getValue());
				if (!shown.isEmpty()) {
					var order = AnnotationFactory.eINSTANCE.createAttributeValue();
					order.setAttributeId(ResponseOrder.SHOWN);
					order.setValue(shown);
					answer.getValues().add(order);
				}
				bulk.put(bulk.document(entry.getKey(), who), answer);
			}
			bulk.commit();
		}
	}

	private PreferenceReport report() throws Exception {
		var outcome = new PreferenceReportOperation(store).run(SubMonitor.convert(null));
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		return outcome.value().get();
	}

	/**
	 * Three people judged 194 pairs of answers of five models. The expected counts are by a program in Python over the same file, its strengths by
	 * Newton's method for a logistic regression.
	 */
	@Test
	void reportsOnPandaLm() throws Exception {
		var file = Path.of(FileLocator.toFileURL(getClass().getResource("/data/pandalm.json")).toURI());
		var answers = List.of(new HashMap<String, Object>(), new HashMap<String, Object>(), new HashMap<String, Object>());
		for (var record : new StrictJson(ModelJson.MAXIMUM_DEPTH).read(Files.readString(file))) {
			var models = record.path("cmp_key").textValue().split("_");
			var item = item(record.path("idx").asText(), Response.of("a", models[0], record.path("response1").textValue()),
					Response.of("b", models[1], record.path("response2").textValue()));
			for (int i = 0; i < 3; i++)
				answers.get(i).put(item.id(), switch (record.path("annotator" + (i + 1)).intValue()) {
				case 1 -> new Prefers("a", 0).value();
				case 2 -> new Prefers("b", 0).value();
				default -> new Tie().value();
				});
		}
		for (int i = 0; i < 3; i++)
			answer("annotator" + (i + 1), preference, answers.get(i), List.of());
		var report = report();
		assertEquals(194, report.items());
		assertEquals(582, report.judgements());
		assertEquals(94, report.ties());
		assertEquals(0, report.position().of());
		assertEquals(312, report.length().count());
		assertEquals(485, report.length().of());
		assertEquals(List.of(366.0, 367.0, 367.0), report.annotators().stream().map(a -> a.agreement().count()).toList());
		assertEquals(List.of("llama-7b", "pythia-6.9b", "bloom-7b", "opt-7b", "cerebras-gpt-6.7B"), report.models().stream().map(Model::name).toList());
		var wins = report.models().stream().collect(Collectors.toMap(Model::name, m -> m.wins().count()));
		assertEquals(Map.of("bloom-7b", 121.0, "cerebras-gpt-6.7B", 80.0, "llama-7b", 167.5, "opt-7b", 89.5, "pythia-6.9b", 124.0), wins);
		assertEquals(249, report.models().get(2).comparisons());
		strengths(report.models());
		davidson(report, report.models());
		var unbeaten = item("unbeaten", Response.of("a", "unbeaten", "Yes."), Response.of("b", "llama-7b", "No."));
		answer("annotator1", preference, Map.of(unbeaten.id(), new Prefers("a", 0).value()), List.of());
		var more = report();
		assertEquals("unbeaten", more.models().getFirst().name(), "how strong it is, nothing tells");
		assertNull(more.models().getFirst().strength());
		assertNull(more.models().getFirst().davidson());
		var others = more.models().subList(1, 6);
		strengths(others);
		davidson(more, others);
	}

	private static void strengths(List<Model> models) {
		double[] strengths = { 0.5308, 0.2555, -0.0018, -0.2910, -0.4934 };
		for (int i = 0; i < strengths.length; i++)
			assertEquals(strengths[i], models.get(i).strength().value(), 5e-5);
	}

	/** By a program in Python over the same file, which takes derivatives of the likelihood of Davidson's model numerically. */
	private static void davidson(PreferenceReport report, List<Model> models) {
		double[] strengths = { 0.64193, 0.30867, -0.00207, -0.35178, -0.59674 };
		for (int i = 0; i < strengths.length; i++)
			assertEquals(strengths[i], models.get(i).davidson().value(), 5e-5);
		assertEquals(-0.89476, report.tieStrength().orElseThrow().value(), 5e-5);
		assertEquals(0.11377, report.tieStrength().orElseThrow().error(), 5e-5);
	}

	@Test
	void positionIsCountedWhereTheOrderIsRecorded() throws Exception {
		var items = new Item[4];
		for (int i = 0; i < items.length; i++)
			items[i] = item("i" + i, Response.of("a", "m", "short"), Response.of("b", "n", "much longer"));
		answer("one", preference, Map.of(items[0].id(), new Prefers("b", 2).value(), items[1].id(), new Prefers("b", 0).value(), items[2].id(),
				new Prefers("a", 0).value(), items[3].id(), new AllBad().value()), List.of("b", "a"));
		answer("two", preference, Map.of(items[0].id(), new Prefers("a", 0).value(), items[3].id(), new AllBad().value()), List.of());
		var report = report();
		assertEquals(2, report.position().count());
		assertEquals(3, report.position().of());
		assertEquals(2, report.length().count());
		assertEquals(4, report.length().of());
		assertEquals(2, report.allBad());
		assertEquals(List.of("one", "two"), report.annotators().stream().map(Annotator::id).toList());
		assertEquals(1, report.annotators().getFirst().agreement().count());
		assertEquals(2, report.annotators().getFirst().agreement().of());
		assertEquals(0, report.annotators().getLast().first().of());
	}

	@Test
	void rankingsCompareAllPairsAndAgree() throws Exception {
		var item = item("i", Response.of("a", "m", "1"), Response.of("b", "n", "2"), Response.of("c", "o", "3"));
		answer("one", ranking, Map.of(item.id(), new Ranking(List.of(List.of("a"), List.of("b"), List.of("c"))).value()), List.of());
		answer("two", ranking, Map.of(item.id(), new Ranking(List.of(List.of("a"), List.of("c"), List.of("b"))).value()), List.of());
		var report = report();
		assertEquals(0.75, report.concordance().get().meanW(), 1e-12); // rank sums 2, 5, 5: S = 6, of m²(n³-n)/12 = 8
		assertEquals(List.of(4.0, 1.0, 1.0), report.models().stream().map(m -> m.wins().count()).toList());
		assertEquals(null, report.models().getFirst().strength(), "m never lost");
		new MergeOperation(store, DocumentFilter.ALL, MergeStrategy.BRADLEY_TERRY, ReviewQueue.ADJUDICATED, ME, false).run(SubMonitor.convert(null));
		assertEquals(3, store.documents().ofItem(item.id()).size());
		assertEquals(report.models().toString() + report.annotators(), report().models().toString() + report().annotators(), "what was made of others' judgements is none");
	}

	@Test
	void saysWhichItemsAreUnreadable() throws Exception {
		var item = item("gone", Response.of("a", "m", "1"), Response.of("b", "n", "2"));
		answer("one", preference, Map.of(item.id(), ((Judgement) new Tie()).value()), List.of());
		Files.delete(folder.resolve("gone.preference"));
		var outcome = new PreferenceReportOperation(store).run(SubMonitor.convert(null));
		assertEquals("preference.unreadable", outcome.problems().getFirst().code());
		assertEquals("gone", outcome.problems().getFirst().place());
		assertEquals(0, outcome.value().get().judgements());
	}

	@Test
	void anEmptyProjectHasAReport() throws Exception {
		var report = report();
		assertEquals(0, report.judgements());
		assertEquals(List.of(), report.models());
	}
}
