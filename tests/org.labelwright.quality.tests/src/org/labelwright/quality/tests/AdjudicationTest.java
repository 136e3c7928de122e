package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.ReviewCommands;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Masks;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.adjudication.ItemMerge;
import org.labelwright.quality.adjudication.Matter;
import org.labelwright.quality.adjudication.Matters;
import org.labelwright.quality.adjudication.MergeOperation;
import org.labelwright.quality.adjudication.MergeReport;
import org.labelwright.quality.adjudication.MergeReport.Verdict;
import org.labelwright.quality.adjudication.MergeStrategy;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.adjudication.Review;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.quality.adjudication.ReviewQueue.Measure;
import org.labelwright.quality.adjudication.ReviewQueue.Reason;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.consensus.DawidSkene;
import org.labelwright.quality.consensus.Staple;
import org.labelwright.quality.consensus.Votes;
import org.labelwright.quality.consensus.Votes.Vote;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.WorkflowJson;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

class AdjudicationTest {

	private static final User ME = new User("me", "Me");
	private static final User TRUTH = new User("adjudicated", "adjudicated");

	@TempDir
	Path folder;

	private ProjectStore store;
	private int written;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("car", "van");
		schema.setName("Birds");
		for (var question : List.<Question>of(SchemaFactory.eINSTANCE.createChoiceQuestion(), SchemaFactory.eINSTANCE.createPreferenceQuestion(),
				SchemaFactory.eINSTANCE.createRankingQuestion())) {
			question.setId(question.eClass().getName());
			question.setName(question.getId());
			schema.getQuestions().add(question);
		}
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void say(String item, Said... all) throws Exception {
		say(item, List.of(all).stream().map(Said::document).toList());
	}

	private void say(String item, List<AnnotationDocument> documents) throws Exception {
		try (var bulk = store.bulk("say", ME)) {
			if (store.items().find(item).isEmpty())
				bulk.addItem(new Item(item, item, "org.example.unknown", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			for (var document : documents) {
				var id = bulk.document(item, new User(document.getAnnotatorId(), document.getAnnotatorId()));
				double rank = 1;
				for (var rows : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
					for (var row : rows) {
						row.setRank(rank++);
						bulk.put(id, row);
					}
			}
			bulk.commit();
		}
	}

	private Outcome<MergeReport> merge(MergeStrategy strategy, boolean dryRun) throws Exception {
		return merge(strategy, TRUTH, dryRun);
	}

	private Outcome<MergeReport> merge(MergeStrategy strategy, User who, boolean dryRun) throws Exception {
		return new MergeOperation(store, DocumentFilter.ALL, strategy, TRUTH, who, dryRun).run(SubMonitor.convert(null));
	}

	private AnnotationDocument truth(String item) throws Exception {
		return store.documents().read(item, TRUTH.id()).orElseThrow();
	}

	private String others(String item) throws Exception {
		return store.documents().ofItem(item).stream().filter(document -> !document.getAnnotatorId().equals(TRUTH.id()))
				.map(document -> new String(ModelJson.write(document), StandardCharsets.UTF_8)).collect(Collectors.joining("\n"));
	}

	/** Three have the first, and two of them call it car; two have the second; one has the third; of the fourth each says something else. */
	private void cars() throws Exception {
		say("i", Said.by("a").box("car", 0, 0, 10, 10).value("n", 1L).box("car", 100, 0, 10, 10).box("van", 300, 0, 10, 10).relation("near", 0, 1),
				Said.by("b").box("van", 1, 0, 10, 10).box("car", 100, 0, 12, 10).box("car", 300, 0, 10, 10).relation("near", 1, 0),
				Said.by("c").box("car", 1, 0, 10, 10).value("n", 2L).box("car", 200, 0, 10, 10));
	}

	@Test
	void keepsWhatMostHave() throws Exception {
		cars();
		var before = others("i");
		long entries = store.journal().entries(1_000).size();
		var report = merge(MergeStrategy.MAJORITY, false).value().orElseThrow();
		assertEquals(entries + 1, store.journal().entries(1_000).size(), "one entry for the item");
		assertEquals(before, others("i"), "what annotators said stays");
		var truth = truth("i");
		assertEquals(List.of("car 1.0", "car 100.0"), truth.getAnnotations().stream().map(annotation -> annotation.getLabelId() + " " + ((Box) annotation.getGeometry()).getX())
				.toList());
		var because = Provenance.of(truth.getAnnotations().getFirst()).orElseThrow();
		assertEquals(List.of("a a0", "b a0", "c a0"), because.from());
		assertEquals(List.of("a", "b", "c"), because.annotators());
		assertEquals("majority", because.strategy());
		assertEquals(2.0 / 3, because.chance(), 1e-9);
		assertTrue(because.reason().contains("3"), because.reason());
		assertEquals(List.of(Verdict.KEPT, Verdict.KEPT, Verdict.UNDECIDED, Verdict.DROPPED, Verdict.UNDECIDED, Verdict.UNDECIDED),
				report.items().getFirst().decisions().stream().map(MergeReport.Decision::verdict).toList(), "a and b relate two objects, each the other way round");
		var kept = truth.getForeign().get("adjudication");
		assertEquals(3, kept.get("sources").size());
		assertEquals(1, kept.get("dropped").size());
		assertEquals("c a1", kept.get("dropped").get(0).get("from").get(0).textValue());
		assertEquals("adjudicated", truth.getAnnotations().getFirst().getCreatedBy());
		assertEquals(List.of("a", "b", "c"), new AgreementOperation(store, DocumentFilter.ALL).run(SubMonitor.convert(null)).value().orElseThrow().annotators(),
				"what was made of others is no annotator's");
	}

	@Test
	void isUndoneAndRedone() throws Exception {
		cars();
		merge(MergeStrategy.MAJORITY, false);
		var merged = new String(ModelJson.write(truth("i")), StandardCharsets.UTF_8);
		try (var session = store.documents().open("i", TRUTH)) {
			session.editor().undo();
			session.flush();
			assertTrue(session.document().getAnnotations().isEmpty());
			assertNull(truth("i").getForeign());
			session.editor().redo();
			session.flush();
			assertEquals(merged, new String(ModelJson.write(truth("i")), StandardCharsets.UTF_8));
		}
		var again = merge(MergeStrategy.MACE, false);
		assertEquals(List.of("merge.there"), again.problems().stream().map(problem -> problem.code()).toList());
		assertEquals(merged, new String(ModelJson.write(truth("i")), StandardCharsets.UTF_8), "what is there stays");
	}

	@Test
	void aDryRunWritesNothing() throws Exception {
		cars();
		long entries = store.journal().entries(1_000).size();
		assertEquals(2, merge(MergeStrategy.MAJORITY, true).value().orElseThrow().count(Verdict.KEPT));
		assertEquals(entries, store.journal().entries(1_000).size());
		assertTrue(store.documents().read("i", TRUTH.id()).isEmpty());
	}

	/** In a team it takes a reviewer, who need not be the user whose documents are made. */
	@Test
	void takesAReviewerInATeam() throws Exception {
		cars();
		store.team().put(new Member(ME, Role.REVIEWER, List.of()), new User("lea", "Lea"));
		assertEquals("team.notAllowed", assertThrows(StoreException.class, () -> merge(MergeStrategy.MAJORITY, TRUTH, false)).problem().code());
		assertTrue(store.documents().read("i", TRUTH.id()).isEmpty());
		assertEquals(2, merge(MergeStrategy.MAJORITY, ME, false).value().orElseThrow().count(Verdict.KEPT));
		assertEquals(2, truth("i").getAnnotations().size());
		assertEquals(ME.id(), store.journal().entriesOfItem("i", 1).getFirst().userId());
	}

	@Test
	void tellsWhenThereIsNothing() throws Exception {
		say("i", Said.by("a").box("car", 0, 0, 1, 1));
		assertEquals(List.of("merge.nothing"), merge(MergeStrategy.MAJORITY, false).problems().stream().map(problem -> problem.code()).toList());
	}

	/** What all say alike is kept, whatever the strategy, with relations and references to the objects that were made. */
	@ParameterizedTest
	@EnumSource
	void keepsWhatAllSay(MergeStrategy strategy) throws Exception {
		var said = new ArrayList<Said>();
		for (var annotator : List.of("a", "b", "c"))
			said.add(Said.by(annotator).box("car", 0, 0, 10, 10).box("van", 50, 0, 10, 10).value("of", annotator + " a0").relation("near", 0, 1)
					.answer("ChoiceQuestion", "x").answer("RankingQuestion", List.of("x", "y")));
		say("i", said.toArray(Said[]::new));
		var report = merge(strategy, false).value().orElseThrow();
		assertEquals(5, report.count(Verdict.KEPT), report::toString);
		var truth = truth("i");
		assertEquals(Map.of(Comparison.Kind.MATCHED, 5),
				Comparison.of(said.getFirst().document(), truth, ComparisonPolicy.of(store.schema())).counts());
		assertEquals(truth.getAnnotations().getFirst().getId(), truth.getAnnotations().getLast().getValues().getFirst().getValue());
		assertEquals(truth.getAnnotations().getFirst().getId(), truth.getRelations().getFirst().getSourceId());
	}

	@Test
	void confidenceOutweighsNumbers() throws Exception {
		var sure = Said.by("a").answer("ChoiceQuestion", "x");
		sure.document().getAnswers().getFirst().setConfidence(0.9);
		var unsure = List.of(Said.by("b").answer("ChoiceQuestion", "y"), Said.by("c").answer("ChoiceQuestion", "y"));
		unsure.forEach(said -> said.document().getAnswers().getFirst().setConfidence(0.2));
		say("i", sure, unsure.get(0), unsure.get(1));
		merge(MergeStrategy.CONFIDENCE, false);
		assertEquals("x", truth("i").getAnswers().getFirst().getValue());
		assertEquals(0.9 / 1.3, truth("i").getAnswers().getFirst().getConfidence(), 1e-9);
	}

	/** 108 pictures, 39 people (P. Welinder and others, 2010): through documents the same as of the bare votes, and nearer to the truth than the majority. */
	@Test
	void findsBluebirds() throws Exception {
		var votes = new Votes();
		var numbers = new LinkedHashMap<String, Integer>();
		var truths = new LinkedHashMap<String, Boolean>();
		var labels = parse("labels.yaml");
		parse("gt.yaml").getOrDefault("", Map.of()).forEach((image, is) -> truths.put(image, is));
		try (var bulk = store.bulk("birds", ME)) {
			for (var image : truths.keySet())
				bulk.addItem(new Item(image, image, "org.example.unknown", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			for (var person : labels.entrySet())
				for (var said : person.getValue().entrySet()) {
					var answer = AnnotationFactory.eINSTANCE.createAnswer();
					answer.setId("r" + written++);
					answer.setQuestionId("ChoiceQuestion");
					answer.setValue(said.getValue() ? "yes" : "no");
					bulk.put(bulk.document(said.getKey(), new User(person.getKey(), person.getKey())), answer);
				}
			bulk.commit();
		}
		for (var image : truths.keySet())
			numbers.put(image, votes.add(labels.entrySet().stream().map(person -> new Vote(person.getKey(), person.getValue().get(image) ? "yes" : "no")).toList(), 1));
		merge(MergeStrategy.DAWID_SKENE, false);
		var direct = new DawidSkene().fit(votes);
		int right = 0;
		int rightOfMost = 0;
		for (var image : truths.keySet()) {
			var answer = truth(image).getAnswers().getFirst();
			assertEquals(direct.best(numbers.get(image)).orElseThrow(), answer.getValue());
			right += answer.getValue().equals(truths.get(image) ? "yes" : "no") ? 1 : 0;
			long yes = labels.values().stream().filter(said -> said.get(image)).count();
			rightOfMost += 2 * yes > labels.size() == truths.get(image) ? 1 : 0;
		}
		assertEquals(82, rightOfMost, "of 108, as is published for the majority");
		assertEquals(97, right, "of 108, as is published for Dawid and Skene");
	}

	/** Persons by their numbers, under whom what they say of each picture; the truth is under an empty name. */
	private static Map<String, Map<String, Boolean>> parse(String name) throws Exception {
		var all = new LinkedHashMap<String, Map<String, Boolean>>();
		var file = Path.of(System.getProperty("labelwright.basedir", ""), "tests/org.labelwright.quality.tests/data/consensus", name);
		var entry = Pattern.compile("(\\w+): *(true|false|\\{)");
		var person = "";
		var matcher = entry.matcher(Files.readString(file));
		while (matcher.find())
			if (matcher.group(2).equals("{"))
				person = matcher.group(1);
			else
				all.computeIfAbsent(person, id -> new LinkedHashMap<>()).put(matcher.group(1), Boolean.valueOf(matcher.group(2)));
		return all;
	}

	private static Mask mask(BitSet bits) {
		return Masks.of(bits, 20, 15);
	}

	/** The strategies that are of use for an item besides those that always are. */
	private List<MergeStrategy> special(String item) throws Exception {
		var documents = store.documents().ofItem(item);
		return Stream.of(MergeStrategy.values()).filter(strategy -> strategy.applies(documents, store.schemaIndex())).skip(4).toList();
	}

	/** Against the votes on each pixel. */
	@Test
	void masksAreThoseOfStapleByPixel() throws Exception {
		var random = new Random(3);
		var all = new ArrayList<BitSet>();
		for (int i = 0; i < 4; i++) {
			var bits = new BitSet();
			for (int x = 3; x < 14; x++)
				for (int y = 2; y < 11; y++)
					if (random.nextInt(10) < 8 - i)
						bits.set(x * 15 + y);
			all.add(bits);
		}
		var votes = new Votes();
		for (int pixel = 0; pixel < 300; pixel++) {
			int at = pixel;
			var said = new ArrayList<Vote>();
			for (int i = 0; i < 4; i++)
				said.add(new Vote("abcd".substring(i, i + 1), all.get(i).get(at)));
			votes.add(said, 1);
		}
		var direct = new Staple().fit(votes);
		var expected = new BitSet();
		for (int pixel = 0; pixel < 300; pixel++)
			if (direct.chance(pixel, true) > 0.5)
				expected.set(pixel);
		var said = new ArrayList<Said>();
		for (int i = 0; i < 4; i++)
			said.add(Said.by("abcd".substring(i, i + 1)).object("car", mask(all.get(i))));
		say("i", said.toArray(Said[]::new));
		assertEquals(List.of(MergeStrategy.STAPLE), special("i"));
		merge(MergeStrategy.STAPLE, false);
		assertEquals(expected, Masks.bits((Mask) truth("i").getAnnotations().getFirst().getGeometry()));
		assertFalse(all.contains(expected), "none of the annotators drew it");
	}

	@Test
	void preferencesAreThoseOfTheStronger() throws Exception {
		var x = new Prefers("x", 2).value();
		var y = new Prefers("y", 0).value();
		say("most", Said.by("a").answer("PreferenceQuestion", x), Said.by("b").answer("PreferenceQuestion", y), Said.by("c").answer("PreferenceQuestion", x));
		say("even", Said.by("a").answer("PreferenceQuestion", x), Said.by("b").answer("PreferenceQuestion", y));
		say("ties", Said.by("a").answer("PreferenceQuestion", x), Said.by("b").answer("PreferenceQuestion", new Tie().value()),
				Said.by("c").answer("PreferenceQuestion", new Tie().value()));
		say("bad", Said.by("a").answer("PreferenceQuestion", x), Said.by("b").answer("PreferenceQuestion", new AllBad().value()),
				Said.by("c").answer("PreferenceQuestion", new AllBad().value()));
		say("rank", Said.by("a").answer("RankingQuestion", List.of("p", "q", "r")), Said.by("b").answer("RankingQuestion", List.of("p", "r", "q")),
				Said.by("c").answer("RankingQuestion", List.of("q", "p", "r")));
		assertEquals(List.of(MergeStrategy.BRADLEY_TERRY), special("rank"));
		merge(MergeStrategy.BRADLEY_TERRY, false);
		assertEquals(new Prefers("x", 0).value(), answer("most"));
		assertEquals("tie", answer("even"));
		assertEquals(new Prefers("x", 0).value(), answer("ties"));
		assertEquals("bad", answer("bad"));
		assertEquals(List.of("p", "q", "r"), answer("rank"));
		assertEquals(2.5 / 4, truth("most").getAnswers().getFirst().getConfidence(), 1e-6, "two wins of three, and half of one each way");
	}

	private Object answer(String item) throws Exception {
		return truth(item).getAnswers().getFirst().getValue();
	}

	/** Whoever comes first; and what is kept is what one of the annotators who have it drew. */
	@Test
	void doesNotCareWhoCameFirst() throws Exception {
		for (int seed = 0; seed < 8; seed++) {
			var random = new Random(seed);
			var documents = new ArrayList<AnnotationDocument>();
			for (var annotator : List.of("a", "b", "c", "d")) {
				var said = Said.by(annotator);
				for (int i = 0; i < 12; i++)
					if (random.nextInt(10) < 8)
						said.box(random.nextInt(4) == 0 ? "van" : "car", i * 30 + random.nextDouble() * 4, 0, 20 + random.nextDouble() * 4, 20);
				var document = said.document();
				document.getAnnotations().forEach(annotation -> annotation.setId(annotator + annotation.getId() + System.identityHashCode(annotation)));
				documents.add(document);
			}
			var one = "one" + seed;
			var other = "other" + seed;
			say(one, documents.stream().map(EcoreUtil::copy).map(document -> renamed(document, one)).toList());
			Collections.shuffle(documents, random);
			say(other, documents.stream().map(EcoreUtil::copy).map(document -> renamed(document, other)).toList());
		}
		merge(MergeStrategy.MACE, false);
		for (int seed = 0; seed < 8; seed++) {
			assertEquals(boxes(truth("one" + seed)), boxes(truth("other" + seed)));
			var drawn = store.documents().ofItem("one" + seed).stream().filter(document -> !document.getAnnotatorId().equals(TRUTH.id()))
					.flatMap(document -> boxes(document).stream()).collect(Collectors.toSet());
			assertTrue(drawn.containsAll(boxes(truth("one" + seed))));
			assertFalse(truth("one" + seed).getAnnotations().isEmpty());
		}
	}

	private static AnnotationDocument renamed(AnnotationDocument document, String item) {
		document.getAnnotations().forEach(annotation -> annotation.setId(item + annotation.getId()));
		return document;
	}

	private static Set<String> boxes(AnnotationDocument document) {
		return document.getAnnotations().stream().map(annotation -> annotation.getLabelId() + ((Box) annotation.getGeometry()).getX())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> ids(DocumentSession session) {
		return session.document().getAnnotations().stream().map(Annotation::getId).toList();
	}

	/** By hand: one is taken with its relation once both ends are there, one is dropped, all the rest of the other comes; each is one step. */
	@Test
	void aPersonGoesThroughDifferences() throws Exception {
		cars();
		var one = store.documents().read("i", "a").orElseThrow();
		var other = store.documents().read("i", "b").orElseThrow();
		var matters = Matters.of(List.of(one, other), ComparisonPolicy.of(store.schema()));
		Predicate<Matter> different = matter -> !matter.agreed();
		try (var session = store.documents().open("i", TRUTH)) {
			var review = new Review(matters, session.document());
			assertEquals(4, review.open(), () -> review.differences().toString());
			var first = review.next(null, different).orElseThrow();
			assertEquals("a a0", first.said().getFirst().getId());
			session.editor().execute(review.accept(session.editor(), List.of(first.said().getFirst()), "sharper"));
			review.refresh();
			assertTrue(review.isDecided(first));
			assertEquals("sharper", Provenance.of(session.document().getAnnotations().getFirst()).orElseThrow().reason());
			assertEquals(List.of("a a0", "b a0"), Provenance.of(session.document().getAnnotations().getFirst()).orElseThrow().from());
			var second = review.next(first, different).orElseThrow();
			assertNotEquals(first, second);
			session.editor().execute(review.reject(session.editor(), second, "no car"));
			review.refresh();
			assertTrue(review.isDecided(second));
			assertFalse(review.next(second, different).orElseThrow().equals(first));
			var rest = Stream.of(one.getAnnotations(), one.getRelations()).<Statement>flatMap(List::stream)
					.filter(row -> !review.isRejected(review.of(row.getId()).orElseThrow())).toList();
			session.editor().execute(review.accept(session.editor(), rest, null));
			assertEquals(2, session.document().getAnnotations().size(), "the first is there already, the third was dropped");
			assertEquals(1, session.document().getRelations().size());
			assertEquals(session.document().getAnnotations().getFirst().getId(), session.document().getRelations().getFirst().getSourceId());
			assertFalse(session.editor().execute(review.accept(session.editor(), rest, null)), "nothing is left");
			var all = ids(session);
			for (int i = 0; i < 3; i++)
				session.editor().undo();
			review.refresh();
			assertEquals(4, review.open());
			assertTrue(session.document().getAnnotations().isEmpty());
			for (int i = 0; i < 3; i++)
				session.editor().redo();
			session.flush();
			assertEquals(all, ids(session));
			assertEquals(all, truth("i").getAnnotations().stream().map(Annotation::getId).toList());
		}
	}

	private String matters(String item, String... annotators) throws Exception {
		var documents = new ArrayList<AnnotationDocument>();
		for (var annotator : annotators)
			documents.add(store.documents().read(item, annotator).orElseThrow());
		return Matters.of(documents, ComparisonPolicy.of(store.schema())).stream().map(matter -> matter.kind() + " "
				+ matter.said().stream().map(row -> row == null ? "-" : row.getId()).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
	}

	@Test
	void mattersOfOneTwoAndThree() throws Exception {
		cars();
		assertEquals("""
				MATCHED a a0
				MATCHED a a1
				MATCHED a a2
				MATCHED a r0""", matters("i", "a"));
		assertEquals("""
				LABEL a a0 b a0
				MATCHED a a1 b a1
				LABEL a a2 b a2
				MISSING a r0 -
				EXTRA - b r0""", matters("i", "a", "b"), "as the comparison of two says");
		assertEquals("""
				LABEL a a0 b a0 c a0
				MISSING a a1 b a1 -
				EXTRA - - c a1
				MISSING a a2 b a2 -
				EXTRA a r0 - -
				EXTRA - b r0 -""", matters("i", "a", "b", "c"));
	}

	/** What is decided may be decided otherwise: the former decision goes in the same step, and comes back when that is undone. */
	@Test
	void decidesAgainAndMergesTheRest() throws Exception {
		cars();
		var before = others("i");
		var documents = List.of("a", "b", "c").stream().map(annotator -> {
			try {
				return store.documents().read("i", annotator).orElseThrow();
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		}).toList();
		var matters = Matters.of(documents, ComparisonPolicy.of(store.schema()));
		try (var session = store.documents().open("i", TRUTH)) {
			var editor = session.editor();
			var review = new Review(matters, session.document());
			var first = matters.getFirst();
			editor.execute(review.accept(editor, List.of(first.said().get(0)), null));
			review.refresh();
			var because = review.because(first).orElseThrow();
			assertEquals(List.of("a a0", "b a0", "c a0"), because.from());
			assertEquals(List.of("a", "b", "c"), because.annotators());
			var kept = ids(session);
			assertFalse(editor.execute(review.accept(editor, List.of(first.said().get(0)), null)), "it is there");
			editor.execute(review.accept(editor, List.of(first.said().get(1)), null));
			review.refresh();
			assertEquals("van", session.document().getAnnotations().getFirst().getLabelId());
			assertEquals(1, session.document().getAnnotations().size());
			assertEquals(List.of("b", "a", "c"), review.because(first).orElseThrow().annotators());
			assertEquals(first, review.of(session.document().getAnnotations().getFirst().getId()).orElseThrow());
			editor.execute(review.reject(editor, first, "a shadow"));
			review.refresh();
			assertTrue(review.isRejected(first));
			assertTrue(session.document().getAnnotations().isEmpty());
			assertEquals("a shadow", review.because(first).orElseThrow().reason());
			editor.execute(review.accept(editor, List.of(first.said().get(0)), null));
			review.refresh();
			assertFalse(review.isRejected(first));
			for (int i = 0; i < 3; i++)
				editor.undo();
			review.refresh();
			assertEquals(kept, ids(session), "undone to the first decision");
			editor.execute(review.reject(editor, matters.get(3), "both wrong"));
			review.refresh();

			var merge = ItemMerge.of(store, documents, MergeStrategy.MAJORITY).run(SubMonitor.convert(null));
			editor.execute(review.merge(editor, merge));
			review.refresh();
			assertEquals(List.of("car 1.0", "car 0.0", "car 100.0").subList(1, 3), session.document().getAnnotations().stream()
					.map(annotation -> annotation.getLabelId() + " " + ((Box) annotation.getGeometry()).getX()).toList(), "by hand, and by most");
			assertEquals("majority", Provenance.of(session.document().getAnnotations().getLast()).orElseThrow().strategy());
			assertTrue(review.isRejected(matters.get(2)) && review.isRejected(matters.get(3)));
			assertEquals("both wrong", review.because(matters.get(3)).orElseThrow().reason(), "what is decided stays");
			assertEquals("majority", review.because(matters.get(2)).orElseThrow().strategy());
			assertEquals(2, review.open(), "the relations, of which each is said by one of two");
			assertFalse(editor.execute(review.merge(editor, ItemMerge.of(store, documents, MergeStrategy.MAJORITY).run(SubMonitor.convert(null)))));
			editor.undo();
			review.refresh();
			assertEquals(kept, ids(session));
			session.flush();
		}
		assertEquals(before, others("i"), "what annotators said stays");
	}

	@Test
	void takesOverWhatAllAgreeOn() throws Exception {
		say("i", Said.by("a").box("car", 0, 0, 10, 10).box("car", 50, 0, 10, 10).relation("near", 0, 1).answer("ChoiceQuestion", "x"),
				Said.by("b").box("car", 0, 0, 10, 10).box("van", 50, 0, 10, 10).relation("near", 0, 1).answer("ChoiceQuestion", "x"));
		var documents = store.documents().ofItem("i");
		try (var session = store.documents().open("i", TRUTH)) {
			var review = new Review(Matters.of(documents, ComparisonPolicy.of(store.schema())), session.document());
			session.editor().execute(review.acceptAgreed(session.editor()));
			review.refresh();
			assertEquals("1 0 1", session.document().getAnnotations().size() + " " + session.document().getRelations().size() + " " + session.document().getAnswers().size(),
					"the relation waits for its other end");
			assertEquals(1, review.open());
			assertEquals(List.of("a", "b"), Provenance.of(session.document().getAnnotations().getFirst()).orElseThrow().annotators());
			session.editor().execute(review.accept(session.editor(), List.of(review.differences().getFirst().said().get(1)), null));
			session.editor().execute(review.acceptAgreed(session.editor()));
			assertEquals(1, session.document().getRelations().size());
			session.flush();
		}
	}

	/** What lies on a tier that depends on another still does. */
	@Test
	void takesTiersAlong() throws Exception {
		say("i", Said.by("a").interval("car", 0, 10), Said.by("b").interval("van", 0, 10));
		putWordsBelowTurns("i");
		var documents = store.documents().ofItem("i");
		try (var session = store.documents().open("i", TRUTH)) {
			var review = new Review(Matters.of(documents, ComparisonPolicy.of(store.schema())), session.document());
			session.editor().execute(review.accept(session.editor(), List.of(review.matters().getFirst().said().get(1)), null));
			assertTrue(session.document().getTiers().isEmpty(), "the second lists none");
			session.editor().execute(review.accept(session.editor(), List.of(review.matters().getFirst().said().get(0)), null));
			session.flush();
			assertEquals("words below turns", tiers("i"));
			session.editor().undo();
			session.flush();
			assertTrue(truth("i").getTiers().isEmpty());
			assertEquals("van", truth("i").getAnnotations().getFirst().getLabelId());
		}
	}

	private void putWordsBelowTurns(String item) throws Exception {
		try (var session = store.documents().open(item, new User("a", "a"))) {
			var words = AnnotationFactory.eINSTANCE.createTier();
			words.setName("words");
			words.setParent("turns");
			session.editor().execute(AnnotationCommands.setTiers(session.editor(), List.of(words)));
			session.flush();
		}
	}

	private String tiers(String item) throws Exception {
		return truth(item).getTiers().stream().map(tier -> tier.getName() + " below " + tier.getParent()).collect(Collectors.joining());
	}

	/** As by hand, also where a whole project is merged; it is one step with the rows. */
	@Test
	void mergingTakesTiersAlong() throws Exception {
		say("i", Said.by("a").interval("car", 0, 10), Said.by("b").interval("car", 0, 10));
		putWordsBelowTurns("i");
		merge(MergeStrategy.MAJORITY, TRUTH, false);
		assertEquals("words below turns", tiers("i"));
		try (var session = store.documents().open("i", TRUTH)) {
			session.editor().undo();
			session.flush();
		}
		assertTrue(truth("i").getTiers().isEmpty());
		assertTrue(truth("i").getAnnotations().isEmpty());
	}

	@Test
	void queuesWhatNeedsAReview() throws Exception {
		var lea = new User("lea", "Lea");
		say("alone", Said.by("a").box("car", 0, 0, 10, 10));
		say("same", Said.by("a").box("car", 0, 0, 10, 10), Said.by("b").box("car", 0, 0, 10, 10));
		say("one", Said.by("a").box("car", 0, 0, 10, 10).box("car", 50, 0, 10, 10), Said.by("b").box("car", 0, 0, 10, 10).box("van", 50, 0, 10, 10));
		say("all", Said.by("a").box("car", 0, 0, 10, 10), Said.by("b").box("car", 50, 0, 10, 10));
		say("gold", Said.by("a").box("car", 0, 0, 10, 10), Said.by("b").box("car", 50, 0, 10, 10));
		say("done", Said.by("a").box("car", 0, 0, 10, 10), Said.by("b").box("car", 50, 0, 10, 10));
		say("mine", Said.by("a").box("car", 0, 0, 10, 10));
		say("hard", Said.by("a").box("car", 0, 0, 10, 10));
		store.assignments().assign("mine", ME, Task.REVIEW, 1, Instant.EPOCH, null, ME);
		store.assignments().assign("all", lea, Task.REVIEW, 1, null, null, ME);
		store.assignments().escalate("hard", lea, "which kind?", ME);
		try (var session = store.documents().open("done", TRUTH)) {
			session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null));
			session.flush();
		}
		store.gold().mark(List.of(store.documents().read("gold", "a").orElseThrow().getId()), ME);
		var measures = new HashMap<String, Measure>();
		ReviewQueue.measure(store, measures::put, SubMonitor.convert(null));
		assertEquals(new Measure(1, 2), measures.get("one"));
		assertEquals(new Measure(1, 2), ReviewQueue.measure(store, "one"));
		assertFalse(measures.containsKey("alone"));
		var now = Instant.now();
		var queue = ReviewQueue.byNeed(ReviewQueue.read(store, ME).stream().map(work -> new ReviewQueue.Entry(work, measures.get(work.itemId()))).toList(), now);
		assertEquals(List.of("mine", "hard", "all", "one", "same"), queue.stream().map(entry -> entry.work().itemId()).toList());
		assertEquals(Set.of(Reason.OVERDUE), queue.getFirst().reasons(now));
		assertEquals(Set.of(Reason.LOW_AGREEMENT), queue.get(2).reasons(now), "of which another has the task");
		assertEquals(List.of(true), ReviewQueue.read(store, lea).stream().filter(work -> work.itemId().equals("all")).map(work -> work.mine()).toList());
	}

	private String queue(User reviewer) throws Exception {
		return ReviewQueue.read(store, reviewer).stream().map(work -> work.itemId() + ' ' + new ReviewQueue.Entry(work, null).reasons(Instant.now())
				+ (work.round() == null ? "" : " " + work.round().number() + " of " + work.round().levels())
				+ (work.returned() == null ? "" : " " + work.returned().reason())).collect(Collectors.joining("; "));
	}

	private void judge(String item, User annotator, User who, Function<DocumentEditor, Command> verdict) throws Exception {
		try (var session = store.documents().open(item, annotator, who)) {
			session.editor().execute(verdict.apply(session.editor()));
			session.flush();
		}
	}

	/** Takes the last step on the adjudicated document back, or does it again. */
	private void undo(User who, boolean redo) throws Exception {
		try (var session = store.documents().open("one", TRUTH, who)) {
			if (redo)
				session.editor().redo();
			else
				session.editor().undo();
			session.flush();
		}
	}

	@Test
	void whatOneReviewerPassedWaitsForAnother() throws Exception {
		var rex = new User("rex", "Rex");
		var sue = new User("sue", "Sue");
		var ann = new User("a", "a");
		for (var reviewer : List.of(rex, sue))
			store.team().put(new Member(reviewer, Role.REVIEWER, List.of()), ME);
		for (var annotator : List.of("a", "b"))
			store.team().put(new Member(new User(annotator, annotator), Role.ANNOTATOR, List.of()), ME);
		store.policies().set(new Policy(2, 1, 2, false, 0), ME);
		say("one", Said.by("a").box("car", 0, 0, 10, 10), Said.by("b").box("van", 0, 0, 10, 10));
		assertEquals("one [SEVERAL]", queue(rex));
		judge("one", TRUTH, rex, editor -> ReviewCommands.submit(editor, 2));
		assertEquals("", queue(rex), "who made the first review does not make the second");
		assertEquals("one [NEXT_REVIEW] 2 of 2", queue(sue));

		judge("one", TRUTH, sue, editor -> ReviewCommands.sendBack(editor, "too wide"));
		assertEquals("one [SENT_BACK, SEVERAL] too wide", queue(rex));
		assertEquals("", queue(sue));
		undo(sue, false);
		assertEquals("", queue(rex));
		assertEquals("one [NEXT_REVIEW] 2 of 2", queue(sue));
		undo(sue, true);
		assertEquals("one [SENT_BACK, SEVERAL] too wide", queue(rex));
		store.team().put(new Member(rex, Role.READER, List.of()), ME);
		assertEquals("one [SENT_BACK, SEVERAL] too wide", queue(sue), "when the first reviewer is gone");
		store.team().put(new Member(rex, Role.REVIEWER, List.of()), ME);

		judge("one", TRUTH, rex, editor -> ReviewCommands.submit(editor, 2));
		judge("one", TRUTH, sue, editor -> ReviewCommands.accept(editor, 2));
		assertEquals(DocumentState.ACCEPTED, truth("one").getState());
		assertEquals(List.of("", ""), List.of(queue(rex), queue(sue)));
		undo(sue, false);
		assertEquals("one [NEXT_REVIEW] 2 of 2", queue(sue));

		say("alone", Said.by("a").box("car", 0, 0, 10, 10));
		judge("alone", ann, ann, editor -> AnnotationCommands.setState(editor, DocumentState.SUBMITTED, null));
		assertEquals("", queue(rex), "of one annotator, there is nothing to adjudicate");
		store.reviews().accept("alone", "a", rex);
		assertEquals("", queue(rex));
		assertEquals("one [NEXT_REVIEW] 2 of 2; alone [NEXT_REVIEW] 2 of 2", queue(sue));
		store.policies().set(new Policy(2, 1, 1, false, 0), ME);
		assertEquals("", queue(sue), "there is no second review any more");
	}

	@Test
	void theQueueFollowsTheStages() throws Exception {
		var rex = new User("rex", "Rex");
		var sue = new User("sue", "Sue");
		var ann = new User("a", "a");
		store.team().put(new Member(rex, Role.REVIEWER, List.of("law")), ME);
		store.team().put(new Member(sue, Role.REVIEWER, List.of()), ME);
		store.team().put(new Member(ann, Role.ANNOTATOR, List.of()), ME);
		store.workflows().set(WorkflowJson.read("""
				{"stages": [{"id": "a", "name": "Annotate", "kind": "annotate", "pass": "check"},
				  {"id": "check", "name": "Check", "kind": "review", "expertise": "law", "pass": "legal"},
				  {"id": "legal", "name": "Legal", "kind": "review", "pass": "end", "back": "check"}, {"id": "end", "name": "End", "kind": "done"}]}""", "").value().orElseThrow(), ME);
		say("i", Said.by("a").box("car", 0, 0, 10, 10));
		assertEquals("", queue(rex), "it is not submitted");
		judge("i", ann, ann, editor -> AnnotationCommands.setState(editor, DocumentState.SUBMITTED, null));
		assertEquals("i [NEXT_REVIEW] 1 of 2", queue(rex));
		assertEquals("", queue(sue), "she does not know the law");
		store.reviews().accept("i", "a", rex);
		assertEquals(List.of("", "i [NEXT_REVIEW] 2 of 2"), List.of(queue(rex), queue(sue)));
		store.reviews().sendBack("i", "a", "which one?", sue);
		assertEquals(List.of("i [NEXT_REVIEW] 1 of 2", ""), List.of(queue(rex), queue(sue)));
		assertEquals("Check which one?", ReviewQueue.read(store, rex).stream().map(work -> work.round().stage() + ' ' + work.round().reason()).collect(Collectors.joining()));
	}
}
