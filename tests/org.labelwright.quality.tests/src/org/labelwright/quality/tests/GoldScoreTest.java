package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.quality.AssignOperation;
import org.labelwright.quality.AssignPlan;
import org.labelwright.quality.AssignReport;
import org.labelwright.quality.ReportMatrix;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.GoldOperation;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.assurance.GoldReport;
import org.labelwright.quality.assurance.GoldReport.Confused;
import org.labelwright.quality.assurance.GoldReport.Person;
import org.labelwright.quality.assurance.GoldTables;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.GoldPolicy.Action;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

/** Annotators held against gold items, and gold items among what they get. */
class GoldScoreTest {

	private static final User LEA = new User("lea", "Lea");
	private static final int ITEMS = 60;

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
				bulk.addItem(new Item(item(i), item(i), "image", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
	}

	@AfterEach
	void close() throws Exception {
		TestProjects.assertSound(store);
		store.close();
	}

	private static String item(int number) {
		return "item%03d".formatted(number);
	}

	/** @return id of the document */
	private String say(String item, DocumentState state, Said said) throws Exception {
		return said.store(store, item, LEA, state);
	}

	private Outcome<GoldReport> score() throws Exception {
		return new GoldOperation(store, Reference.GOLD, Set.of()).run(SubMonitor.convert(null));
	}

	private Person person(String id) throws Exception {
		return score().value().orElseThrow().people().stream().filter(person -> person.annotatorId().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).toList();
	}

	/** Three gold items, on which annotator a has 2 of 3 right with 3 found, 1 of 2 with 1 found, and 3 of 3 with 4 found. */
	private void threeItems() throws Exception {
		var gold = new ArrayList<String>();
		gold.add(say(item(0), DocumentState.ACCEPTED, Said.by("lea").box("car", 0, 0, 100, 100).box("car", 200, 0, 100, 100).box("bird", 400, 0, 50, 50)));
		gold.add(say(item(1), DocumentState.ACCEPTED, Said.by("lea").box("car", 0, 0, 100, 100).box("bird", 200, 0, 100, 100)));
		gold.add(say(item(2), DocumentState.ACCEPTED, Said.by("lea").box("car", 0, 0, 100, 100).box("car", 200, 0, 100, 100).box("car", 400, 0, 50, 50)));
		store.gold().mark(gold, LEA);
		say(item(0), DocumentState.SUBMITTED, Said.by("a").box("car", 0, 0, 100, 90).box("car", 200, 0, 100, 100).box("car", 400, 0, 50, 50));
		say(item(1), DocumentState.ACCEPTED, Said.by("a").box("car", 0, 0, 100, 100));
		say(item(2), DocumentState.REJECTED,
				Said.by("a").box("car", 0, 0, 100, 100).box("car", 200, 0, 100, 100).box("car", 400, 0, 50, 50).box("bird", 600, 600, 10, 10));
		say(item(1), DocumentState.IN_PROGRESS, Said.by("b").box("car", 0, 0, 100, 100));
		say(item(9), DocumentState.SUBMITTED, Said.by("c").box("car", 0, 0, 100, 100));
	}

	@Test
	void saysWhenThereIsNothing() throws Exception {
		assertEquals(List.of("gold.none"), codes(score().problems()));
		store.gold().mark(List.of(say(item(0), DocumentState.SUBMITTED, Said.by("lea").box("car", 0, 0, 1, 1))), LEA);
		assertEquals(List.of("gold.nobody"), codes(score().problems()));
		assertEquals(List.of(), GoldTables.of(score().value().orElseThrow()));
	}

	/** Shares by scipy 1.17.1, binomtest(6, 8).proportion_ci(method="wilson"); the interval of F1 by numpy, leaving out one item at a time. */
	@Test
	void scoresEachAnnotator() throws Exception {
		threeItems();
		var report = score();
		assertEquals(List.of(), report.problems(), "three items are too few for the policy to speak");
		assertEquals(List.of("a"), report.value().orElseThrow().people().stream().map(Person::annotatorId).toList(), "who has finished a gold item");
		var a = person("a");
		var score = a.score();
		assertEquals(List.of(3L, 8L, 8L, 6L), List.of(score.items(), score.expected(), score.found(), score.right()));
		assertEquals(0.75, score.precision().rate(), 1e-12);
		assertEquals(0.40927543031016883, score.precision().lower(), 1e-12);
		assertEquals(0.9285207872478909, score.precision().upper(), 1e-12);
		assertEquals(0.75, score.f1(), 1e-12);
		assertEquals(0.40314511077286724, score.f1Interval().lower(), 1e-9);
		assertEquals(1, score.f1Interval().upper(), 1e-9);
		assertEquals(6.9 / 7, score.similarity(), 1e-9, "seven objects both have, of which one lies nine tenths over the other");
		assertNull(score.accuracy().rate(), "no questions");
		assertEquals(Map.of(Kind.MISSING, 1L, Kind.EXTRA, 1L, Kind.LABEL, 1L), a.errors());
		assertEquals(List.of(new Confused("", "", "bird", "Bird", 1), new Confused("bird", "Bird", "", "", 1),
				new Confused("bird", "Bird", "car", "Motor car", 1), new Confused("car", "Motor car", "car", "Motor car", 6)), a.confusion());
		assertEquals(List.of("Bird", "Motor car"), a.groups().stream().map(group -> group.name()).toList());
		assertEquals(List.of(3L, 2L, 2L, 0L), List.of(a.groups().getFirst().score().items(), a.groups().getFirst().score().expected(),
				a.groups().getFirst().score().found(), a.groups().getFirst().score().right()));
		assertEquals(1, a.weeks().size());
		assertEquals(score, a.weeks().getFirst().score());
		assertEquals(List.of(true, true, true), a.items().stream().map(item -> item.wrong()).toList());
		assertEquals(List.of(item(0), item(1), item(2)), a.items().stream().map(item -> item.itemId()).toList());
		var parts = GoldTables.of(report.value().orElseThrow());
		var tables = parts.stream().filter(ReportTable.class::isInstance).map(ReportTable.class::cast).toList();
		assertTrue(tables.getFirst().rows().getFirst().contains("0.750 (0.409–0.929)"), tables.toString());
		assertEquals(List.of("a", "1", "1", "1", "0", "0", "0"), tables.get(1).rows().getFirst());
		var matrix = (ReportMatrix) parts.stream().filter(ReportMatrix.class::isInstance).findFirst().orElseThrow();
		assertEquals(List.of("Bird", "Motor car", "(nothing)"), matrix.rows());
		assertEquals(List.of(List.of("", "1", "1"), List.of("", "6", ""), List.of("1", "", "")),
				matrix.cells().stream().map(row -> row.stream().map(cell -> cell.text()).toList()).toList());
	}

	@Test
	void answersHaveAnAccuracy() throws Exception {
		store.gold().mark(List.of(say(item(0), DocumentState.SUBMITTED, Said.by("lea").answer("q", "yes")),
				say(item(1), DocumentState.SUBMITTED, Said.by("lea").answer("q", "no"))), LEA);
		say(item(0), DocumentState.SUBMITTED, Said.by("a").answer("q", "yes"));
		say(item(1), DocumentState.SUBMITTED, Said.by("a").answer("q", "yes"));
		var a = person("a");
		assertEquals(0.5, a.score().accuracy().rate());
		assertEquals(Map.of(Kind.ANSWER, 1L), a.errors());
		assertEquals(List.of(false, true), a.items().stream().map(item -> item.wrong()).toList());
		assertNull(a.score().similarity());
	}

	@Test
	void whoIsBelowTheThresholdIsNamedAndGetsNothingUntilTrainedAgain() throws Exception {
		threeItems();
		for (var id : List.of("a", "d"))
			store.team().put(new Member(new User(id, id.toUpperCase()), Role.ANNOTATOR, List.of()), LEA);
		store.gold().setPolicy(new GoldPolicy(0, 0.76, 3, Action.WARN), LEA);
		assertEquals(List.of("gold.below"), codes(score().problems()));
		assertTrue(person("a").below());
		assertEquals(List.of(5L, 5L), got(), "only a warning");

		store.gold().setPolicy(new GoldPolicy(0, 0.75, 3, Action.STOP), LEA);
		assertFalse(person("a").below(), "not below it");
		store.gold().setPolicy(new GoldPolicy(0, 0.76, 4, Action.STOP), LEA);
		assertFalse(person("a").below(), "after too few items");
		store.gold().setPolicy(new GoldPolicy(0, 0.76, 3, Action.RETRAIN), LEA);
		var outcome = assign();
		assertEquals(List.of("assign.stopped"), codes(outcome.problems()));
		assertEquals("A gets nothing: F1 against gold is 0.750 over 3 items, below 0.76.", outcome.problems().getFirst().message());
		assertEquals(List.of("D"), outcome.value().orElseThrow().people().stream().map(person -> person.user().name()).toList());

		store.gold().setRetrained(new User("a", "A"), LEA);
		assertEquals(List.of(0L, 0L), List.of(person("a").score().items(), (long) person("a").items().size()));
		assertEquals(1, person("a").weeks().size(), "weeks keep what was before");
		assertEquals(List.of(5L, 5L), got());
	}

	/** What would come of assigning the last ten items to a and d. */
	private Outcome<AssignReport> assign() throws Exception {
		var plan = AssignPlan.annotate().to(List.of("a", "d")).of(ItemFilter.ALL.withText("item05"));
		return new AssignOperation(store, plan, true, LEA).run(SubMonitor.convert(null));
	}

	private List<Long> got() throws Exception {
		return assign().value().orElseThrow().people().stream().map(person -> person.assigned()).toList();
	}

	private Set<String> assigned(String user) throws Exception {
		var items = new TreeSet<String>();
		for (int i = 0; i < ITEMS; i++)
			for (var assignment : store.assignments().ofItem(item(i)))
				if (assignment.user().id().equals(user)) {
					assertTrue(items.add(item(i)), "nobody gets an item twice");
					assertEquals(List.of("lea", "", Task.ANNOTATE), List.of(assignment.by(), assignment.why(), assignment.task()), "as all others");
				}
		return items;
	}

	@Test
	void goldItemsAreMixedIn() throws Exception {
		var gold = new ArrayList<String>();
		for (int i = 0; i < 20; i++)
			gold.add(say(item(i), DocumentState.SUBMITTED, Said.by(i < 10 ? "lea" : "a").box("car", 0, 0, 100, 100)));
		store.gold().mark(gold, LEA);
		for (var id : List.of("a", "d"))
			store.team().put(new Member(new User(id, id.toUpperCase()), Role.ANNOTATOR, List.of()), LEA);
		new AssignOperation(store, AssignPlan.annotate().of(ItemFilter.ALL.withText("item00")), false, LEA).run(SubMonitor.convert(null));
		assertEquals(Set.of(), assigned("a"), "gold items are given as the policy says alone");

		store.gold().setPolicy(new GoldPolicy(0.2, 0.8, 3, Action.WARN), LEA);
		var report = new AssignOperation(store, AssignPlan.annotate(), false, LEA).run(SubMonitor.convert(null));
		assertEquals(List.of(), report.problems());
		assertEquals(List.of(25L, 25L), report.value().orElseThrow().people().stream().map(person -> person.assigned()).toList(), "20 of the others, and 5 gold");
		for (var user : List.of("a", "d")) {
			var mine = assigned(user);
			assertEquals(25, mine.size());
			assertEquals(5, mine.stream().filter(item -> item.compareTo(item(20)) < 0).count());
		}
		assertEquals(0, assigned("a").stream().filter(item -> item.compareTo(item(20)) < 0 && item.compareTo(item(10)) >= 0).count(), "nobody gets his or her own");
		var order = new ArrayList<String>();
		for (var change : store.journal().changes(store.journal().entries(1).getFirst().sequence()))
			if (change.after().contains("\"user\":\"a\""))
				order.add(change.after().replaceAll(".*\"item\":\"(item\\d+)\".*", "$1"));
		assertEquals(25, order.size());
		assertTrue(order.stream().skip(20).anyMatch(item -> item.compareTo(item(20)) >= 0), () -> "the last ones are not those that are gold: " + order);
	}
}
