package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.assurance.AuditReport;
import org.labelwright.quality.assurance.AuditReport.Judged;
import org.labelwright.quality.assurance.AuditTables;
import org.labelwright.quality.assurance.DrawOperation;
import org.labelwright.quality.assurance.Hypergeometric;
import org.labelwright.quality.assurance.SamplingPlan;
import org.labelwright.quality.assurance.SamplingPlan.Level;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.Audit.State;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/** Samples of finished work. */
class AuditTest {

	private static final User LEA = new User("lea", "Lea");

	@TempDir
	Path folder;

	/**
	 * Table 1-A of the Navy's guide for performance work statements, as the National Institute of Building Sciences has it in
	 * nibs.org/FMOC/DPW_AC/AC-TABLE.ASC, made of tables I and II-A of MIL-STD-105E: the greatest lot of each row on level II, the size of its sample, and
	 * from how many errors on it is rejected at limits of 0.65, 1.0, 1.5, 2.5, 4.0, 6.5 and 10 percent; v and ^ point to the next plan in that direction.
	 * The first row points up at 10 percent there, where nothing is; that was taken for a slip.
	 */
	private static final String TABLE = """
			8       2     v  v  v  v  v  1  v
			15      3     v  v  v  v  1  ^  v
			25      5     v  v  v  1  ^  v  2
			50      8     v  v  1  ^  v  2  3
			90      13    v  1  ^  v  2  3  4
			150     20    1  ^  v  2  3  4  6
			280     32    ^  v  2  3  4  6  8
			500     50    v  2  3  4  6  8  11
			1200    80    2  3  4  6  8  11 15
			3200    125   3  4  6  8  11 15 22
			10000   200   4  6  8  11 15 22 ^
			35000   315   6  8  11 15 22 ^  ^
			150000  500   8  11 15 22 ^  ^  ^
			500000  800   11 15 22 ^  ^  ^  ^
			9000000 1250  15 22 ^  ^  ^  ^  ^
			""";
	private static final List<Double> LIMITS = List.of(0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10.0);

	private static List<String[]> rows() {
		return TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
	}

	@Test
	void plansAreThoseOfThePublishedTable() {
		var rows = rows();
		for (int row = 0; row < rows.size(); row++)
			for (int column = 0; column < LIMITS.size(); column++) {
				int used = row;
				while (!Character.isDigit(rows.get(used)[2 + column].charAt(0)))
					used += rows.get(used)[2 + column].equals("v") ? 1 : -1;
				int lot = Integer.parseInt(rows.get(row)[0]);
				int sample = Math.min(lot, Integer.parseInt(rows.get(used)[1]));
				var plan = SamplingPlan.table(lot, Level.II, LIMITS.get(column));
				var what = lot + " " + LIMITS.get(column) + ": " + plan;
				assertEquals(sample, plan.sample(), what);
				assertEquals(Integer.parseInt(rows.get(used)[2 + column]), plan.accept() + 1, what);
			}
	}

	/** Table I of MIL-STD-105E, with the sizes of samples of the letters and a limit at which each has a plan of its own. */
	@ParameterizedTest
	@CsvSource({ "8, 2, 2, 3", "15, 2, 3, 5", "25, 3, 5, 8", "50, 5, 8, 13", "90, 5, 13, 20", "150, 8, 20, 32", "280, 13, 32, 50", "500, 20, 50, 80",
			"1200, 32, 80, 125", "3200, 50, 125, 200", "10000, 80, 200, 315", "35000, 125, 315, 500", "150000, 200, 500, 800", "500000, 315, 800, 1250",
			"500001, 500, 1250, 2000" })
	void codeLettersAreThoseOfThePublishedTable(int lot, int one, int two, int three) {
		assertEquals(List.of(one, two, three), List.of(Level.I, Level.II, Level.III).stream().map(level -> ownSample(lot, level)).toList());
	}

	/** The size of the sample of a letter, at whichever limit has a plan for it. */
	private static int ownSample(int lot, Level level) {
		return SamplingPlan.limits().stream().map(limit -> SamplingPlan.table(lot, level, limit)).filter(plan -> {
			var letters = plan.how().replaceAll(".*letter (.), plan of (.)", "$1$2");
			return letters.charAt(0) == letters.charAt(1);
		}).mapToInt(SamplingPlan::sample).findFirst().orElseThrow();
	}

	/** The corners of table II-A of MIL-STD-105E: code letter Q accepts no error at 0.010, R points upwards at 0.010 and 0.015 and accepts one at 0.025. */
	@Test
	void theLastRowsPointUpwards() {
		assertEquals(List.of(1250, 0), plan(600_000, Level.II, 0.010));
		assertEquals(List.of(1250, 0), plan(600_000, Level.III, 0.010));
		assertEquals(List.of(800, 0), plan(600_000, Level.III, 0.015));
		assertEquals(List.of(2000, 1), plan(600_000, Level.III, 0.025));
		assertEquals(List.of(2000, 21), plan(600_000, Level.III, 0.65));
		assertThrows(IllegalArgumentException.class, () -> SamplingPlan.table(100, Level.II, 3));
		assertThrows(IllegalArgumentException.class, () -> SamplingPlan.table(0, Level.II, 1.0));
	}

	private static List<Integer> plan(int lot, Level level, double limit) {
		var plan = SamplingPlan.table(lot, level, limit);
		return List.of(plan.sample(), plan.accept());
	}

	/** scipy 1.17.1, hypergeom.cdf. */
	@ParameterizedTest
	@CsvSource({ "1000, 20, 80, 2, 0.7892471362890968", "1000, 50, 80, 2, 0.21864472540416938", "1000000, 20000, 1250, 21, 0.24464478086695937",
			"10, 10, 3, 3, 1", "10, 10, 3, 2, 0", "1200, 12, 80, 2, 0.9594728681629134" })
	void probabilitiesAreExact(int lot, int errors, int sample, int most, double expected) {
		assertEquals(expected, Hypergeometric.atMost(lot, errors, sample, most), 1e-8);
	}

	/** scipy 1.17.1: every number of errors tried with hypergeom, and binomtest(...).proportion_ci(method="exact"). */
	@ParameterizedTest
	@CsvSource({ "1000, 80, 2, 4, 84, 0.0030420861647511986, 0.0874071559305944", "1000, 80, 0, 0, 43, 0, 0.04506403506769229",
			"100, 20, 5, 10, 46, 0.08657146910143455, 0.49104587170795755", "50, 50, 3, 3, 3, 0.01254858783533406, 0.1654819466037729",
			"5000, 200, 7, 73, 350, 0.014185525898385922, 0.0707809983509546", "7, 7, 7, 7, 7, 0.5903836027749514, 1", "7, 0, 0, 0, 7, 0, 1" })
	void intervalsAreExact(int lot, int sample, int found, int fewest, int most, double lower, double upper) {
		assertEquals(new Interval(fewest, most), Hypergeometric.errors(lot, sample, found));
		assertEquals(lower, Hypergeometric.rate(sample, found).lower(), 1e-9);
		assertEquals(upper, Hypergeometric.rate(sample, found).upper(), 1e-9);
	}

	/** scipy 1.17.1: the smallest of all samples, each with all acceptance numbers, by hypergeom. */
	@ParameterizedTest
	@CsvSource({ "1000, 0.01, 0.05, 0.05, 0.1, 128, 3", "500, 0, 0.03, 0.05, 0.05, 90, 0", "200, 0.02, 0.1, 0.05, 0.1, 48, 2", "50, 0.02, 0.2, 0.05, 0.1, 16, 1",
			"3, 0, 0.1, 0.05, 0.1, 3, 0" })
	void theSmallestPlanThatKeepsTheRisks(int lot, double good, double bad, double producer, double consumer, int sample, int accept) {
		var plan = SamplingPlan.risks(lot, good, bad, producer, consumer);
		assertEquals(List.of(sample, accept), List.of(plan.sample(), plan.accept()));
	}

	@Test
	void risksAreKeptWhateverTheLot() {
		var random = new Random(5);
		for (int i = 0; i < 300; i++) {
			int lot = 1 + random.nextInt(i % 10 == 0 ? 200_000 : 400);
			double good = random.nextDouble() * 0.1;
			double bad = good + 0.01 + random.nextDouble() * 0.3;
			var plan = SamplingPlan.risks(lot, good, bad, 0.05, 0.1);
			var what = lot + " " + good + " " + bad + ": " + plan;
			assertTrue(Hypergeometric.atMost(lot, (int) Math.floor(lot * good), plan.sample(), plan.accept()) >= 0.95, what);
			assertTrue(Hypergeometric.atMost(lot, Math.max(1, (int) Math.ceil(lot * bad)), plan.sample(), plan.accept()) <= 0.1, what);
		}
	}

	@Test
	void theCharacteristicFallsFromCertainty() {
		var points = SamplingPlan.table(1200, Level.II, 1.0).characteristic();
		assertTrue(points.size() > 30 && points.size() <= 40);
		assertEquals(0, points.getFirst().errors());
		assertEquals(1, points.getFirst().acceptance());
		assertTrue(points.getLast().acceptance() < 0.001);
		for (int i = 1; i < points.size(); i++) {
			assertTrue(points.get(i).errors() > points.get(i - 1).errors());
			assertTrue(points.get(i).acceptance() <= points.get(i - 1).acceptance() + 1e-12);
			assertEquals(points.get(i).errors() / 1200.0, points.get(i).rate());
		}
		assertEquals(List.of(0, 1), SamplingPlan.chosen(1, 1, 0).characteristic().stream().map(point -> point.errors()).toList());
	}

	private ProjectStore project(int items) throws Exception {
		var store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", TestProjects.schema(), LEA);
		try (var bulk = store.bulk("add", LEA)) {
			for (int i = 0; i < items; i++)
				bulk.addItem(new Item("item%03d".formatted(i), "item%03d".formatted(i), "image", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			bulk.settle(null);
			for (int i = 0; i < items; i++)
				for (var who : List.of("a", "b")) {
					bulk.document("item%03d".formatted(i), new User(who, who));
					bulk.settle(null);
					var head = store.documents().read("item%03d".formatted(i), who).orElseThrow();
					head.setState(i % 10 == 9 ? DocumentState.IN_PROGRESS : DocumentState.SUBMITTED);
					bulk.putHead(head);
				}
			bulk.commit();
		}
		return store;
	}

	private static Audit draw(ProjectStore store, Set<String> annotators, long seed) throws Exception {
		return draw(store, annotators, Scope.ALL, seed);
	}

	private static Audit draw(ProjectStore store, Set<String> annotators, Scope scope, long seed) throws Exception {
		return new DrawOperation(store, "first", new DocumentFilter(Set.of(DocumentState.SUBMITTED), annotators), scope,
				lot -> SamplingPlan.table(lot, Level.II, 4.0), seed, LEA).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	@Test
	void aLotIsMadeOfItemsAndLabels() throws Exception {
		var schema = TestProjects.schema("vehicle", "car", "bird");
		schema.getLabels().get(1).setParent(schema.getLabels().get(0));
		try (var store = ProjectStore.create(folder.resolve("s" + ProjectStore.EXTENSION), "s", schema, LEA); var bulk = store.bulk("add", LEA)) {
			bulk.addItem(new Item("a", "North 1", "image", "north", null, -1, -1, 1, -1, null, null, ItemState.NEW));
			bulk.addItem(new Item("b", "north 2", "text", "north", null, -1, -1, 1, -1, null, "de", ItemState.NEW));
			bulk.addItem(new Item("c", "South 1", "image", "south", null, -1, -1, 1, -1, null, "en", ItemState.NEW));
			for (var label : Map.of("a", "car", "b", "vehicle", "c", "bird").entrySet()) {
				var id = bulk.document(label.getKey(), LEA);
				var object = AnnotationFactory.eINSTANCE.createAnnotation();
				object.setId("of" + label.getKey());
				object.setLabelId(label.getValue());
				bulk.put(id, object);
				bulk.settle(null);
				var head = store.documents().read(label.getKey(), LEA.id()).orElseThrow();
				head.setState(DocumentState.SUBMITTED);
				bulk.putHead(head);
			}
			bulk.commit();
			assertEquals(List.of("a", "b", "c"), lot(store, Scope.ALL));
			assertEquals(List.of("a", "b"), lot(store, new Scope(" NORTH ", List.of(), null, null, null)));
			assertEquals(List.of("a", "b"), lot(store, new Scope(null, List.of("vehicle"), null, null, null)), "with what is narrower");
			assertEquals(List.of("a", "c"), lot(store, new Scope(null, List.of("car", "bird"), null, null, null)));
			assertEquals(List.of("c"), lot(store, new Scope("", List.of(), "south", null, null)));
			assertEquals(List.of("a"), lot(store, new Scope(null, List.of(), "north", "image", null)));
			assertEquals(List.of("b"), lot(store, new Scope(null, List.of("vehicle"), "north", "text", "de")));
			assertEquals(List.of(List.of("north", "south"), List.of("image", "text"), List.of("de", "en")),
					List.of(store.items().sorts().groups(), store.items().sorts().modalityIds(), store.items().sorts().languages()));
			var scope = new Scope("north", List.of("vehicle"), "north", "text", "de");
			var audit = draw(store, Set.of(), scope, 1);
			assertEquals(scope, store.audits().find(audit.id()).orElseThrow().scope());
			assertEquals(1, audit.lot());
			var text = AuditTables.of(AuditReport.of(audit, store.audits().samples(audit.id()))).toString();
			assertTrue(text.contains("on items whose name has \"north\", with vehicle, on items of the group north"), text);
			var sample = store.audits().samples(audit.id()).getFirst();
			store.audits().record(sample.id(), Verdict.OPEN, null, "look at the edge", LEA);
			assertEquals("look at the edge", store.audits().samples(audit.id()).getFirst().note(), "before it is judged");
			TestProjects.assertSound(store);
		}
	}

	private static List<String> lot(ProjectStore store, Scope scope) throws Exception {
		return store.documents().heads(new DocumentFilter(Set.of(DocumentState.SUBMITTED), Set.of()), scope).stream().map(head -> head.itemId()).sorted().toList();
	}

	@Test
	void anAuditIsDrawnJudgedAndReported() throws Exception {
		try (var store = project(100)) {
			var gold = store.documents().read("item000", "a").orElseThrow().getId();
			store.gold().mark(List.of(gold), LEA);
			var audit = draw(store, Set.of(), 7);
			assertEquals(List.of(179, 32, 3), List.of(audit.lot(), audit.sample(), audit.accept()), "what is submitted, but for gold");
			var samples = store.audits().samples(audit.id());
			assertEquals(32, new HashSet<>(samples.stream().map(Sample::documentId).toList()).size());
			assertTrue(samples.stream().noneMatch(sample -> sample.documentId().equals(gold) || sample.itemId().endsWith("9")));
			var documents = samples.stream().map(Sample::documentId).toList();
			assertEquals(documents, store.audits().samples(draw(store, Set.of(), 7).id()).stream().map(Sample::documentId).toList(), "the seed says it all");
			assertNotEquals(documents, store.audits().samples(draw(store, Set.of(), 8).id()).stream().map(Sample::documentId).toList());
			assertEquals(90, draw(store, Set.of("b"), 7).lot());
			assertEquals("audit.empty", assertThrows(StoreException.class, () -> draw(store, Set.of("c"), 7)).problem().code());

			var none = AuditReport.of(audit, samples);
			assertNull(none.rate());
			assertEquals(new Interval(0, 179), none.errorsInLot());
			for (int i = 0; i < 32; i++)
				store.audits().record(samples.get(i).id(), i < 2 ? Verdict.ERROR : Verdict.CORRECT, i == 0 ? "label" : "", "", LEA);
			var report = AuditReport.of(store.audits().find(audit.id()).orElseThrow(), store.audits().samples(audit.id()));
			assertEquals(State.ACCEPTED, report.audit().state());
			assertEquals(List.of(32, 2), List.of(report.judged(), report.errors()));
			assertEquals(Map.of("label", 1, "", 1), report.kinds());
			assertEquals(new Judged(32, 2), report.annotators().values().stream().reduce((one, other) -> new Judged(one.documents() + other.documents(),
					one.errors() + other.errors())).orElseThrow());
			assertEquals(new Interval(2, 34), report.errorsInLot());
			var text = AuditTables.of(report).toString();
			assertTrue(text.contains("0.063 (0.008–0.208)") && text.contains("accepted") && text.contains("(no kind)"), text);
			TestProjects.assertSound(store);
		}
	}
}
