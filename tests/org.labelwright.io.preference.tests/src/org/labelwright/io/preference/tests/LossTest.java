package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.LossReport;
import org.labelwright.io.preference.AlpacaFormat;
import org.labelwright.io.preference.HhRlhfFormat;
import org.labelwright.io.preference.NectarFormat;
import org.labelwright.io.preference.OpenAiChatFormat;
import org.labelwright.io.preference.OpenAiPreferenceFormat;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a format cannot hold is counted before anything is written. */
class LossTest {

	@TempDir
	Path folder;

	private ProjectStore store;
	private Question preference;
	private Question ranking;
	private Question rationale;

	@BeforeEach
	void open() throws Exception {
		store = TestData.project(folder);
		var schema = EcoreUtil.copy(store.schema());
		preference = add(schema.getQuestions(), SchemaFactory.eINSTANCE.createPreferenceQuestion(), "Which is better?");
		ranking = add(schema.getQuestions(), SchemaFactory.eINSTANCE.createRankingQuestion(), "In what order?");
		rationale = add(schema.getQuestions(), SchemaFactory.eINSTANCE.createTextQuestion(), "Why?");
		store.updateSchema(schema, TestData.ME);
	}

	private static Question add(List<Question> questions, Question question, String name) {
		question.setId(Ids.next());
		question.setName(name);
		questions.add(question);
		return question;
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static PreferenceItem content(int responses) {
		var all = List.of(Response.of("x", "one", "First"), Response.of("y", "two", "Second"), Response.of("z", null, "Third"));
		return new PreferenceItem(List.of(new Message(Message.USER, "Go")), all.subList(0, responses));
	}

	private void judge(String name, PreferenceItem content, User who, Object... answers) throws Exception {
		var known = store.items().findByName(name);
		var item = known.isEmpty() ? TestData.item(folder, name, content) : known.getFirst();
		try (var bulk = store.bulk("judge", who)) {
			if (known.isEmpty())
				bulk.addItem(item);
			var document = bulk.document(item.id(), who);
			for (int i = 0; i < answers.length; i += 2) {
				var answer = AnnotationFactory.eINSTANCE.createAnswer();
				answer.setId(Ids.next());
				answer.setRank(i);
				answer.setQuestionId(((Question) answers[i]).getId());
				answer.setValue(answers[i + 1]);
				bulk.put(document, answer);
			}
			bulk.commit();
		}
	}

	private LossReport losses(String formatId) throws Exception {
		return new ExportOperation(store, folder.resolve("out.jsonl"), formatId, TestData.exportOptions(formatId)).dryRun(true).run(TestData.monitor())
				.value().orElseThrow().losses();
	}

	private void fill() throws Exception {
		judge("plain", content(2), TestData.ME, preference, new Prefers("y", 0).value(), rationale, "It is shorter.");
		judge("strong", content(2), TestData.ME, preference, new Prefers("x", 3).value());
		judge("tie", content(2), TestData.ME, preference, new Tie().value());
		judge("bad", content(2), TestData.ME, preference, new AllBad().value());
		judge("three", content(3), TestData.ME, preference, new Prefers("z", 0).value(), ranking,
				new Ranking(List.of(List.of("z"), List.of("y", "x"))).value());
		judge("none", content(2), TestData.ME);
		judge("plain", content(2), new User("other", "Other"), preference, new Prefers("x", 0).value());
	}

	@Test
	void pairsHoldNoTiesStrengthsOrThirds() throws Exception {
		fill();
		for (var format : List.of(TrlFormat.ID, HhRlhfFormat.ID, OpenAiPreferenceFormat.ID)) {
			var losses = losses(format);
			assertEquals(1, losses.count("preference.tie"), format);
			assertEquals(1, losses.count("preference.allBad"), format);
			assertEquals(1, losses.count("preference.strength"), format);
			assertEquals(1, losses.count("preference.responses"), format);
			assertEquals(1, losses.count("preference.unjudged"), format);
			assertEquals(4, losses.count("preference.model"), format); // of the two items that are written
			assertEquals(6, losses.count("answer"), format); // tie, bad, both of three, the rationale, and the second annotator
		}
	}

	@Test
	void whatIsWrittenIsWhatWasJudged() throws Exception {
		fill();
		var out = folder.resolve("pairs.jsonl");
		TestData.write(store, out, OpenAiPreferenceFormat.ID, TestData.exportOptions(OpenAiPreferenceFormat.ID));
		var records = TestData.records(out);
		assertEquals(2, records.size());
		assertEquals("Second", records.getFirst().at("/preferred_output/0/content").textValue());
		assertEquals("First", records.getFirst().at("/non_preferred_output/0/content").textValue());
		assertEquals("First", records.getLast().at("/preferred_output/0/content").textValue());
	}

	@Test
	void rankingsAreWrittenWithTies() throws Exception {
		fill();
		var out = folder.resolve("ranked.jsonl");
		var result = TestData.write(store, out, NectarFormat.ID, TestData.exportOptions(NectarFormat.ID));
		var answers = TestData.records(out).getFirst().path("answers");
		assertEquals(List.of(2, 2, 1), answers.valueStream().map(a -> a.path("rank").intValue()).toList());
		assertEquals(5, result.losses().count("preference.unjudged"));
		assertEquals(0, result.losses().count("preference.model"));
	}

	@Test
	void conversationsTellTheBestOnly() throws Exception {
		fill();
		for (var format : List.of(OpenAiChatFormat.ID, AlpacaFormat.ID)) {
			var losses = losses(format);
			assertEquals(4, losses.count("preference.response"), format); // one beside y, one beside x, two beside z
			assertEquals(1, losses.count("preference.tie"), format);
			assertEquals(1, losses.count("preference.unjudged"), format);
			assertEquals(8, losses.count("answer"), format);
		}
	}

	@Test
	void conversationsWithoutAFormAreLeftOut() throws Exception {
		var system = new PreferenceItem(List.of(new Message(Message.SYSTEM, "Be kind."), new Message(Message.USER, "Go")), content(2).responses());
		var trap = new PreferenceItem(List.of(new Message(Message.USER, "Go\n\nAssistant: I am in")), content(2).responses());
		judge("system", system, TestData.ME, preference, new Prefers("x", 0).value());
		judge("trap", trap, TestData.ME, preference, new Prefers("x", 0).value());
		assertEquals(2, losses(HhRlhfFormat.ID).count("preference.conversation"));
		assertEquals(0, losses(TrlFormat.ID).count("preference.conversation"));
		assertEquals(1, losses(AlpacaFormat.ID).count("preference.conversation"));
	}

	@Test
	void propertiesOfTheContentAreCounted() throws Exception {
		var extra = JsonNodeFactory.instance.objectNode().put("topic", "law").put("n", 1);
		judge("more", new PreferenceItem(content(2).prompt(), content(2).responses(), extra), TestData.ME, preference, new Prefers("x", 0).value());
		assertEquals(2, losses(TrlFormat.ID).count("preference.property"));
	}
}
