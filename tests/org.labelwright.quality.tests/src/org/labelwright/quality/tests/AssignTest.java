package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.quality.AssignOperation;
import org.labelwright.quality.AssignPlan;
import org.labelwright.quality.AssignPlan.Way;
import org.labelwright.quality.AssignReport;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.WorkflowJson;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class AssignTest {

	private static final User LEA = new User("lea", "Lea");
	private static final int ITEMS = 100;

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("car", "bird");
		schema.getLabels().getFirst().setName("Motor car");
		schema.getLabels().getLast().setName("Bird");
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, LEA);
		try (var bulk = store.bulk("add", LEA)) {
			for (int i = 0; i < ITEMS; i++)
				bulk.addItem(new Item("item%03d".formatted(i), "item%03d".formatted(i), i % 2 == 0 ? "image" : "text", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
		for (var id : List.of("a", "b", "c"))
			store.team().put(new Member(new User(id, id.toUpperCase()), Role.ANNOTATOR, List.of()), LEA);
		for (var id : List.of("r", "s"))
			store.team().put(new Member(new User(id, id.toUpperCase()), Role.REVIEWER, List.of()), LEA);
	}

	@AfterEach
	void close() throws Exception {
		TestProjects.assertSound(store);
		store.close();
	}

	private AssignReport run(AssignPlan plan) throws Exception {
		return new AssignOperation(store, plan, false, LEA).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	private Map<String, Set<String>> byItem(Task task) throws StoreException {
		var all = new TreeMap<String, Set<String>>();
		for (int i = 0; i < ITEMS; i++) {
			var assignments = store.assignments().ofItem("item%03d".formatted(i)).stream().filter(assignment -> assignment.task() == task).toList();
			var users = new HashSet<>(assignments.stream().map(assignment -> assignment.user().id()).toList());
			assertEquals(assignments.size(), users.size(), "nobody gets an item twice");
			if (!users.isEmpty())
				all.put("item%03d".formatted(i), users);
		}
		return all;
	}

	private void say(String item, DocumentState state, Said said) throws Exception {
		said.store(store, item, LEA, state);
	}

	@Test
	void everyItemGetsOnePersonAndAllTheSame() throws Exception {
		var due = Instant.ofEpochSecond(4_000_000_000L);
		var report = run(AssignPlan.annotate().due(due, "first"));
		assertEquals(List.of(100L, 100L, 100L, 0L, 0L),
				List.of(report.looked(), report.items(), report.assigned(), report.already(), report.unfilled()));
		assertEquals(List.of("A", "B", "C"), report.people().stream().map(person -> person.user().name()).toList());
		assertEquals(List.of(33L, 33L, 34L), report.people().stream().map(person -> person.assigned()).sorted().toList());
		var first = store.assignments().ofItem("item000").getFirst();
		assertEquals(due, first.due());
		assertEquals("first", first.why());
		assertEquals("lea", first.by());
		assertEquals(100, byItem(Task.ANNOTATE).size());
		assertEquals(100, run(AssignPlan.annotate()).already(), "again: all have somebody");
		assertEquals(100, run(AssignPlan.annotate().overlap(2, 1)).assigned(), "one more each");
		assertTrue(byItem(Task.ANNOTATE).values().stream().allMatch(users -> users.size() == 2));
		assertEquals(100, run(AssignPlan.annotate().overlap(5, 1)).unfilled(), "there are three people");
		assertEquals(Map.of("a", 100, "b", 100, "c", 100), store.assignments().pending());
	}

	@Test
	void whatWasAssignedBeforeCounts() throws Exception {
		var few = ItemFilter.ALL.withText("item00");
		run(AssignPlan.annotate().to(List.of("a")).of(few));
		var report = run(AssignPlan.annotate());
		assertEquals(90, report.assigned());
		assertEquals(List.of(33L, 33L, 34L), report.people().stream().map(person -> person.pending()).sorted().toList());
	}

	@Test
	void theSeedAloneDecides() throws Exception {
		var plan = AssignPlan.annotate().overlap(2, 0.3);
		run(plan.sample(0.5, 7));
		var first = byItem(Task.ANNOTATE);
		assertTrue(first.size() > 30 && first.size() < 70, "about half: " + first.size());
		long twice = first.values().stream().filter(users -> users.size() == 2).count();
		assertTrue(twice > 0.1 * first.size() && twice < 0.6 * first.size(), "about 30 percent: " + twice);
		withdraw();
		run(plan.sample(0.5, 7));
		assertEquals(first, byItem(Task.ANNOTATE));
		withdraw();
		run(plan.sample(0.5, 8));
		assertNotEquals(first, byItem(Task.ANNOTATE));
		assertEquals("assign.nothing", new AssignOperation(store, plan.sample(0, 1), true, LEA).run(SubMonitor.convert(null)).problems().getFirst().code());
	}

	@Test
	void theStageSaysWhoGetsWhat() throws Exception {
		store.team().put(new Member(new User("r", "R"), Role.REVIEWER, List.of("law")), LEA);
		store.team().put(new Member(new User("c", "C"), Role.ANNOTATOR, List.of("birds")), LEA);
		store.workflows().set(WorkflowJson.read("""
				{"stages": [{"id": "a", "name": "Annotate", "kind": "annotate", "pass": "check", "skip": "hard"},
				  {"id": "hard", "name": "Hard", "kind": "annotate", "expertise": "birds", "pass": "check"},
				  {"id": "check", "name": "Check", "kind": "review", "pass": "legal"}, {"id": "legal", "name": "Legal", "kind": "review", "expertise": "law", "pass": "end"},
				  {"id": "end", "name": "End", "kind": "done"}]}""", "").value().orElseThrow(), LEA);
		store.workflows().move("a", "check", LEA);
		assertEquals("assign.elsewhere", new AssignOperation(store, AssignPlan.annotate(), false, LEA).run(SubMonitor.convert(null)).problems().getFirst().code());
		var reviews = AssignPlan.annotate().task(Task.REVIEW, 1);
		assertEquals(List.of(50L, 50L), run(reviews).people().stream().map(person -> person.assigned()).toList());
		assertEquals(0, run(reviews.task(Task.REVIEW, 2)).looked(), "nothing has come to the second review");
		store.workflows().move("check", "legal", LEA);
		assertEquals(List.of(50L, 0L), run(reviews.task(Task.REVIEW, 2)).people().stream().map(person -> person.assigned()).toList(),
				"one knows the law, and has made the first review of the others");
		store.workflows().move("legal", "hard", LEA);
		assertEquals(List.of(0L, 0L, 100L), run(AssignPlan.annotate().of(ItemFilter.ALL.withStage("hard"))).people().stream().map(person -> person.assigned()).toList());
	}

	/** Says of a document that it was made of those of annotators. */
	private void adjudicated(String item) throws Exception {
		var head = store.documents().read(item, "adjudicated").orElseThrow();
		head.setForeign(JsonNodeFactory.instance.objectNode());
		head.getForeign().putObject("adjudication");
		try (var bulk = store.bulk("adjudicate", LEA)) {
			bulk.putHead(head);
			bulk.commit();
		}
	}

	private void withdraw() throws StoreException {
		for (int i = 0; i < ITEMS; i++)
			for (var assignment : store.assignments().ofItem("item%03d".formatted(i)))
				store.assignments().withdraw(assignment.id(), LEA);
	}

	@Test
	void expertsGetWhatTheyKnow() throws Exception {
		store.team().put(new Member(new User("a", "A"), Role.ANNOTATOR, List.of("motor car")), LEA);
		store.team().put(new Member(new User("b", "B"), Role.ANNOTATOR, List.of("BIRD", "text")), LEA);
		say("item000", DocumentState.IN_PROGRESS, Said.by("model").box("car", 0, 0, 1, 1).box("car", 5, 5, 1, 1));
		say("item001", DocumentState.IN_PROGRESS, Said.by("model").box("car", 0, 0, 1, 1).box("bird", 5, 5, 1, 1)); // a text: b knows two things of it
		say("item002", DocumentState.IN_PROGRESS, Said.by("model").box("bird", 5, 5, 1, 1));
		var report = run(AssignPlan.annotate().by(Way.EXPERTISE));
		var all = byItem(Task.ANNOTATE);
		assertEquals(Set.of("a"), all.get("item000"));
		assertEquals(Set.of("b"), all.get("item001"));
		assertEquals(Set.of("b"), all.get("item002"));
		assertEquals(Set.of("b"), all.get("item003"));
		assertEquals(null, all.get("item004"), "nobody knows pictures without cars and birds");
		assertEquals(48, report.unfilled());
	}

	@Test
	void whereAnnotatorsAgreeLeastOneMoreIsAsked() throws Exception {
		say("item000", DocumentState.SUBMITTED, Said.by("a").box("car", 0, 0, 10, 10).box("bird", 100, 0, 10, 10));
		say("item000", DocumentState.SUBMITTED, Said.by("b").box("car", 0, 0, 10, 10).box("bird", 100, 0, 10, 10));
		say("item001", DocumentState.SUBMITTED, Said.by("a").box("car", 0, 0, 10, 10).box("bird", 100, 0, 10, 10));
		say("item001", DocumentState.SUBMITTED, Said.by("c").box("car", 0, 0, 10, 10).box("bird", 300, 0, 10, 10)); // 1 of 3
		say("item002", DocumentState.SUBMITTED, Said.by("b").box("car", 0, 0, 10, 10).box("bird", 100, 0, 10, 10));
		say("item002", DocumentState.SUBMITTED, Said.by("c").box("car", 0, 0, 10, 10).box("car", 100, 0, 10, 10)); // 1 of 2
		say("item003", DocumentState.SUBMITTED, Said.by("b").box("car", 0, 0, 10, 10));
		say("item003", DocumentState.IN_PROGRESS, Said.by("c").box("bird", 0, 0, 10, 10)); // not finished
		say("item003", DocumentState.ACCEPTED, Said.by("adjudicated").box("bird", 0, 0, 10, 10)); // made of b's by a reviewer, who is no annotator
		adjudicated("item003");
		assertEquals(1, run(AssignPlan.annotate().by(Way.AGREEMENT).sample(0.3, 0)).assigned());
		assertEquals(Map.of("item001", Set.of("b")), byItem(Task.ANNOTATE));
		withdraw();
		assertEquals(2, run(AssignPlan.annotate().by(Way.AGREEMENT)).assigned());
		assertEquals(Map.of("item001", Set.of("b"), "item002", Set.of("a")), byItem(Task.ANNOTATE));
	}

	@Test
	void nobodyReviewsWhatHeOrSheAnnotated() throws Exception {
		say("item000", DocumentState.SUBMITTED, Said.by("r").box("car", 0, 0, 10, 10));
		say("item001", DocumentState.SUBMITTED, Said.by("a").box("car", 0, 0, 10, 10));
		var review = AssignPlan.annotate().task(Task.REVIEW, 1).of(ItemFilter.ALL.withStates(ItemState.SUBMITTED));
		assertEquals(2, run(review).assigned());
		var all = byItem(Task.REVIEW);
		assertEquals(Set.of("s"), all.get("item000"));
		assertEquals(2, all.size());
		assertEquals(2, run(review).already());
		assertEquals(1, run(review.task(Task.REVIEW, 2)).assigned(), "the first one is left without anybody else");
	}

	@Test
	void whoSetAnItemAsideDoesNotGetItAgain() throws Exception {
		var one = AssignPlan.annotate().of(ItemFilter.ALL.withText("item042"));
		run(one.to(List.of("a")));
		say("item042", DocumentState.SKIPPED, Said.by("a"));
		assertEquals(State.RELEASED, store.assignments().ofItem("item042").getFirst().state());
		assertEquals(1, run(one).assigned());
		assertNotEquals("a", store.assignments().ofItem("item042").getLast().user().id());
	}

	@Test
	void onlyLeadsAssignAndOnlyToThoseWhoCan() {
		assertEquals("team.notAllowed", code(AssignPlan.annotate(), new User("a", "A")));
		assertEquals("team.unfit", code(AssignPlan.annotate().task(Task.REVIEW, 1).to(List.of("a")), LEA));
		assertEquals("team.unfit", code(AssignPlan.annotate().to(List.of("stranger")), LEA));
	}

	private String code(AssignPlan plan, User who) {
		return assertThrows(StoreException.class, () -> new AssignOperation(store, plan, false, who).run(SubMonitor.convert(null))).problem().code();
	}

	@Test
	void whatIsCancelledOrOnlyPlannedWritesNothing() throws Exception {
		var report = new AssignOperation(store, AssignPlan.annotate(), true, LEA).run(SubMonitor.convert(null)).value().orElseThrow();
		assertEquals(100, report.assigned());
		var cancelled = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > ITEMS + 50;
			}
		};
		assertThrows(OperationCanceledException.class, () -> new AssignOperation(store, AssignPlan.annotate(), false, LEA).run(SubMonitor.convert(cancelled)));
		assertEquals(new HashMap<>(), byItem(Task.ANNOTATE));
	}

	@Test
	void byHandEveryoneGetsEachOfTheItemsAndItCanBeTakenBack() throws Exception {
		var three = AssignPlan.annotate().of(ItemFilter.ALL.withItems(Set.of("item001", "item050", "item099"))).by(Way.HAND);
		run(three.to(List.of("a")));
		var report = run(three.to(List.of("a", "b", "r")));
		assertEquals(List.of(3L, 3L, 6L, 0L, 0L), List.of(report.looked(), report.items(), report.assigned(), report.already(), report.unfilled()));
		assertEquals(Map.of("item001", Set.of("a", "b", "r"), "item050", Set.of("a", "b", "r"), "item099", Set.of("a", "b", "r")), byItem(Task.ANNOTATE));
		assertEquals(3, run(three.to(List.of("a", "b", "r"))).already());
		say("item050", DocumentState.SUBMITTED, Said.by("b"));
		assertEquals("team.notAllowed", assertThrows(StoreException.class, () -> store.takeBack(report.batch(), new User("a", "A"))).problem().code());
		store.takeBack(report.batch(), LEA);
		assertEquals(Map.of("item001", Set.of("a"), "item050", Set.of("a", "b"), "item099", Set.of("a")), byItem(Task.ANNOTATE), "what was worked on stays");
		assertEquals("store.noBatch", assertThrows(StoreException.class, () -> store.takeBack(report.batch(), LEA)).problem().code());
	}
}
