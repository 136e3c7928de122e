package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.quality.Proportion;
import org.labelwright.quality.assurance.DriftOperation;
import org.labelwright.quality.assurance.DriftReport;
import org.labelwright.quality.assurance.DriftTables;
import org.labelwright.quality.assurance.ErrorCusum;
import org.labelwright.quality.assurance.GoldReport.Checked;
import org.labelwright.quality.assurance.ProportionDifference;
import org.labelwright.quality.assurance.RobustScores;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

/** How the work of annotators changes. */
class DriftTest {

	private static final User LEA = new User("lea", "Lea");
	private static final User ANN = new User("ann", "Ann");

	@TempDir
	Path folder;

	private static Checked checked(int number, long errors, long things) {
		return new Checked("i" + number, "item " + number, Instant.ofEpochSecond(number), things, things - errors, things - errors, things);
	}

	private static List<Checked> items(int things, int... errors) {
		return IntStream.range(0, errors.length).mapToObj(i -> checked(i, errors[i], things)).toList();
	}

	/** The formula of the class, written again in Python with numpy. */
	@Test
	void errorsThatBecomeMoreFrequentRaiseAnAlarm() {
		var cusum = ErrorCusum.of(items(5, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 3, 2, 4, 3, 2)).orElseThrow();
		assertEquals(0.049019607843137254, cusum.rate(), 1e-15);
		assertArrayEquals(new double[] { 0, 0.453867074672, 0.214586968784, 2.054748404575, 3.201762659807, 5.735071276159, 7.57523271195, 8.722246967182 },
				cusum.points().stream().mapToDouble(ErrorCusum.Point::sum).toArray(), 1e-9);
		assertEquals("item 15", cusum.alarm().name());
		assertEquals("item 11", cusum.since().name());
	}

	@Test
	void withoutAChangeThereIsNoAlarm() {
		assertEquals(Optional.empty(), ErrorCusum.of(items(5, new int[10])), "nothing follows the items that the rate is taken from");
		var perfect = ErrorCusum.of(items(5, new int[40])).orElseThrow();
		assertNull(perfect.alarm());
		assertEquals(0, perfect.points().getLast().sum());
		var better = ErrorCusum.of(items(5, IntStream.range(0, 60).map(i -> i < 10 ? 3 : 0).toArray())).orElseThrow();
		assertNull(better.alarm(), "to become better is none");
	}

	/** Lorden's bound: with the true rate known there are 200 items on average before an alarm for nothing. */
	@Test
	void alarmsForNothingAreAsRareAsPromised() {
		var random = new Random(11);
		long items = 0;
		int runs = 300;
		for (int run = 0; run < runs; run++) {
			var series = new ArrayList<Checked>();
			for (int i = 0; i < ErrorCusum.BASELINE; i++)
				series.add(checked(i, 10_000, 100_000));
			for (int i = ErrorCusum.BASELINE; i < 3_000; i++) {
				int errors = 0;
				for (int thing = 0; thing < 5; thing++)
					errors += random.nextDouble() < 0.1 ? 1 : 0;
				series.add(checked(i, errors, 5));
			}
			var cusum = ErrorCusum.of(series).orElseThrow();
			items += cusum.alarm() == null ? cusum.points().size() : cusum.points().indexOf(cusum.alarm()) + 1;
		}
		assertTrue(items / (double) runs > ErrorCusum.ITEMS, items / (double) runs + " items on average");
	}

	/** R. G. Newcombe (1998), table II, examples (a), (b), (c) and (e), method 10. */
	@ParameterizedTest
	@CsvSource({ "56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062", "5, 56, 0, 29, -0.0381, 0.1926" })
	void differencesOfSharesHaveThePublishedIntervals(int one, int ofOne, int other, int ofOther, double lower, double upper) {
		var difference = ProportionDifference.of(Proportion.of(one, ofOne), Proportion.of(other, ofOther));
		assertEquals((double) one / ofOne - (double) other / ofOther, difference.difference(), 1e-15);
		assertEquals(lower, difference.interval().lower(), 5e-5);
		assertEquals(upper, difference.interval().upper(), 5e-5);
		assertEquals(lower > 0, difference.greater());
	}

	@Test
	void aShareOfNothingHasNoDifference() {
		var difference = ProportionDifference.of(Proportion.of(3, 5), Proportion.of(0, 0));
		assertNull(difference.difference());
		assertFalse(difference.greater());
	}

	/** By numpy: 0.6745 * (x - median) / median(abs(x - median)). */
	@Test
	void outliersDoNotHideEachOther() {
		var values = Arrays.stream(new double[] { 12, 15, 11, 14, 13, 120, 2, 16, 12.5, 13.5 }).map(Math::log).toArray();
		var scores = RobustScores.of(values).orElseThrow();
		assertEquals(13.322158803446598, scores.of(Math.log(120)), 1e-9);
		assertEquals(-11.429938140014986, scores.of(Math.log(2)), 1e-9);
		assertEquals(0.3339366195979126, scores.of(Math.log(14)), 1e-9);
		assertEquals(Optional.empty(), RobustScores.of(new double[] { 1, 1, 1, 5 }));
		assertEquals(Optional.empty(), RobustScores.of(new double[0]));
	}

	private ProjectStore project(int items) throws Exception {
		var store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", TestProjects.schema(), LEA);
		try (var bulk = store.bulk("add", LEA)) {
			for (int i = 0; i < items; i++)
				bulk.addItem(new Item(item(i), item(i), "image", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
		return store;
	}

	private static String item(int number) {
		return "item%03d".formatted(number);
	}

	private static Annotation box(String id, double x) {
		var annotation = Said.by("x").box("car", x, 0, 100, 100).document().getAnnotations().remove(0);
		annotation.setId(id);
		return annotation;
	}

	private static void put(ProjectStore store, String item, User who, double x) throws Exception {
		try (var bulk = store.bulk("import", LEA)) {
			bulk.put(bulk.document(item, who), box(item + who.id(), x));
			bulk.commit();
		}
	}

	/** The annotator adds a box if there is none, and submits. */
	private static void work(ProjectStore store, String item, Double x) throws Exception {
		try (var session = store.documents().open(item, ANN)) {
			if (x != null)
				assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(box("own" + item, x)))));
			assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null)));
			session.flush();
		}
	}

	private static Outcome<DriftReport> run(ProjectStore store, String suggestions) throws Exception {
		return new DriftOperation(store, suggestions).run(SubMonitor.convert(null));
	}

	@Test
	void suggestionsThatAreShownAreHeldAgainstThoseThatAreNot() throws Exception {
		try (var store = project(20)) {
			assertEquals("drift.nothing", run(store, null).problems().getFirst().code());
			var model = new User("model", "Model");
			for (int i = 0; i < 20; i++)
				put(store, item(i), model, 0);
			for (int i = 0; i < 10; i++)
				put(store, item(i), ANN, 0);
			for (int i = 0; i < 10; i++)
				work(store, item(i), null); // takes over what is shown
			for (int i = 10; i < 18; i++)
				work(store, item(i), i < 12 ? 0.0 : 500.0); // sees it so in two of eight
			put(store, item(18), ANN, 0); // was imported as a whole, and nobody worked on it
			var report = run(store, "model");
			assertEquals(List.of("drift.suggestions"), report.problems().stream().map(problem -> problem.code()).toList());
			var person = report.value().orElseThrow().people().getFirst();
			assertEquals("Ann", person.name());
			var difference = person.suggestions().difference();
			assertEquals(List.of(10.0, 10L, 2.0, 8L), List.of(difference.one().count(), difference.one().of(), difference.other().count(), difference.other().of()));
			assertTrue(person.striking());
			assertTrue(DriftTables.of(report.value().orElseThrow()).toString().contains("of 8"));
			assertNull(run(store, null).value().orElseThrow().people().stream().filter(one -> one.annotatorId().equals("ann")).findFirst()
					.map(one -> one.suggestions()).orElse(null));
		}
	}

	private static Annotation suggested(String id, double x) {
		var annotation = box(id, x);
		annotation.setOrigin(Origin.MODEL);
		annotation.setSource("finder 1");
		return annotation;
	}

	private static Annotation track(String id, int first, int last, double x) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		for (int frame : new int[] { first, last }) {
			var keyframe = AnnotationFactory.eINSTANCE.createKeyframe();
			keyframe.setFrame(frame);
			keyframe.setTime(frame * 40_000L);
			keyframe.setGeometry(box("", x).getGeometry());
			track.getKeyframes().add(keyframe);
		}
		var annotation = box(id, 0);
		annotation.setGeometry(track);
		return annotation;
	}

	/** Taken over are 8 of 10; hidden were 10, of which the annotator drew 3 alike: two boxes, and a track over the frames that were suggested. */
	@Test
	void suggestionsOfTheWorkbenchAreHeldAgainstThoseThatThePolicyHides() throws Exception {
		try (var store = project(4)) {
			try (var session = store.documents().open(item(0), ANN)) {
				var taken = IntStream.range(0, 8).mapToObj(i -> suggested("taken" + i, 200 * i)).toList();
				assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), taken)));
				session.context().suggestionTrace().declined("finder 1", List.of(suggested("no1", 5000), suggested("no2", 6000)));
				assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null)));
				session.flush();
			}
			try (var session = store.documents().open(item(1), ANN)) {
				session.context().suggestionTrace().hid("finder 1", "", IntStream.range(0, 9).mapToObj(i -> suggested("hidden" + i, 1000 * i)).toList());
				session.context().suggestionTrace().hid("finder 1", "track", List.of(track("followed", 10, 20, 30)));
				var own = List.of(box("own0", 3), box("own1", 1002), box("own2", 2500), track("own3", 0, 100, 31));
				assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), own)));
				assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null)));
				session.flush();
			}
			try (var session = store.documents().open(item(2), ANN)) { // is not finished
				assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(suggested("open", 0)))));
				session.context().suggestionTrace().declined("finder 1", List.of(suggested("no3", 0)));
				session.flush();
			}
			var report = run(store, null);
			var difference = report.value().orElseThrow().people().getFirst().suggestions().difference();
			assertEquals(List.of(8.0, 10L, 3.0, 10L), List.of(difference.one().count(), difference.one().of(), difference.other().count(), difference.other().of()));
			assertEquals(List.of("drift.suggestions"), report.problems().stream().map(problem -> problem.code()).toList());
		}
	}

	@Test
	void goldErrorsOfThePresentAreTested() throws Exception {
		try (var store = project(20)) {
			var gold = new ArrayList<String>();
			for (int i = 0; i < 20; i++) {
				put(store, item(i), LEA, 0);
				gold.add(store.documents().read(item(i), "lea").orElseThrow().getId());
			}
			store.gold().mark(gold, LEA);
			for (int i = 0; i < 20; i++)
				work(store, item(i), i < 14 ? 0.0 : 500.0);
			var report = run(store, null);
			assertEquals(List.of("drift.errors"), report.problems().stream().map(problem -> problem.code()).toList());
			var person = report.value().orElseThrow().people().getFirst();
			assertEquals("item014", person.errors().since().name());
			assertEquals(1, person.gold().size());
			assertEquals(List.of(), person.adjudicated());
			assertTrue(DriftTables.of(report.value().orElseThrow()).getFirst().rows().getFirst().contains("item014"));
		}
	}
}
