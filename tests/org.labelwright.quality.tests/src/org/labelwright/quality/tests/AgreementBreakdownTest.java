package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.AgreementCase;
import org.labelwright.quality.AgreementCases;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementParts;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementReport.Category;
import org.labelwright.quality.AgreementReport.Cell;
import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.AgreementReport.ItemFigure;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.AgreementReport.Slice;
import org.labelwright.quality.Behind;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.ReportChoice;
import org.labelwright.quality.ReportMatrix;
import org.labelwright.quality.ReportPage;
import org.labelwright.quality.ReportSeries;
import org.labelwright.quality.Slicing;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.Part;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

/** What is confused, which items are the worst, what slices there are, and what lies behind a figure. */
class AgreementBreakdownTest {

	private static final User ME = new User("me", "Me");
	private static final String MODALITY = "org.example.unknown";

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("van", "car", "bus");
		schema.getLabels().forEach(label -> label.setName(label.getId().toUpperCase(Locale.ROOT)));
		var weather = SchemaFactory.eINSTANCE.createChoiceQuestion();
		weather.setId("weather");
		weather.setName("Weather");
		for (var id : List.of("wet", "dry")) {
			var option = SchemaFactory.eINSTANCE.createOption();
			option.setId(id);
			option.setName(id.toUpperCase(Locale.ROOT));
			weather.getOptions().add(option);
		}
		schema.getQuestions().add(weather);
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
		try (var bulk = store.bulk("add", ME)) {
			bulk.addItem(item("one", "day/1.png", "de"));
			bulk.addItem(item("two", "night/rain/2.png", null));
			bulk.addItem(item("parts", "top", null));
			bulk.addPart(part("first", 0, "camera"));
			bulk.addPart(part("second", 1, "transcript"));
			bulk.commit();
		}
		say("one", Said.by("a").box("car", 0, 0, 10, 10).box("car", 50, 0, 10, 10).answer("weather", "wet"));
		say("one", Said.by("b").box("van", 0, 0, 10, 10).box("car", 50, 0, 10, 10).box("bus", 90, 0, 10, 10).answer("weather", "dry"));
		say("one", Said.by("c").box("car", 0, 0, 10, 10).answer("weather", "wet"));
		say("two", Said.by("b").box("car", 0, 0, 10, 10));
		say("two", Said.by("c").box("van", 0, 0, 10, 10));
		say("parts", Said.by("a").spanIn("first", "car", 0, 5).spanIn("second", "bus", 0, 5));
		say("parts", Said.by("b").spanIn("first", "car", 0, 5).spanIn("second", "bus", 0, 5));
	}

	private static Item item(String id, String name, String language) {
		return new Item(id, name, MODALITY, null, null, -1, -1, 1, -1, null, language, ItemState.NEW);
	}

	private static Part part(String id, int position, String role) {
		return new Part(id, "parts", role, MODALITY, null, 0, position, -1, -1, 1, -1, null, null);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void say(String item, Said said) throws Exception {
		said.store(store, item, ME, null);
	}

	private AgreementReport report(Slicing... by) throws Exception {
		return new AgreementOperation(store, DocumentFilter.ALL, by.length == 0 ? EnumSet.noneOf(Slicing.class) : EnumSet.copyOf(List.of(by)))
				.run(SubMonitor.convert(null)).value().orElseThrow();
	}

	private AgreementCases.Found behind(Behind behind, User who) throws Exception {
		return new AgreementCases(store, DocumentFilter.ALL, behind, who).run(SubMonitor.convert(null));
	}

	@Test
	void countsWhatIsConfused() throws Exception {
		var confusions = report().confusions();
		assertEquals(List.of("null[]", "null[a, b]", "null[a, c]", "null[b, c]", "weather[]", "weather[a, b]", "weather[a, c]", "weather[b, c]"),
				confusions.stream().map(confusion -> confusion.subjectId() + confusion.annotators()).toList());
		var ab = confusions.get(1);
		assertEquals(List.of(new Category("van", "VAN"), new Category("car", "CAR"), new Category("bus", "BUS")), ab.categories());
		assertEquals(List.of(new Cell("bus", "bus", 1), new Cell("car", "car", 2), new Cell("car", "van", 1), new Cell(null, "bus", 1)), ab.cells());
		assertEquals(List.of(new Cell("bus", null, 1), new Cell("car", "van", 1), new Cell("car", null, 1), new Cell("van", "car", 1)), confusions.get(3).cells(),
				"on the second item they say it the other way round");
		assertEquals(3, confusions.getFirst().count("car", "van"), "of all pairs in either order");
		assertEquals(2, confusions.getFirst().count("bus", null));
		assertEquals(List.of(new Cell("wet", "dry", 1)), confusions.get(5).cells());
		assertEquals(List.of(new Category("wet", "WET"), new Category("dry", "DRY")), confusions.get(5).categories());
	}

	/** Of one: a and b say 4 things of which 1 is alike, a and c 3 of which 2 are, b and c 4 of which none is. */
	@Test
	void findsTheWorstItems() throws Exception {
		assertEquals(List.of(new ItemFigure("two", "night/rain/2.png", List.of("b", "c"), 0, 1),
				new ItemFigure("one", "day/1.png", List.of("a", "b", "c"), (1 / 4.0 + 2 / 3.0) / 3, 11), new ItemFigure("parts", "top", List.of("a", "b"), 1, 2)),
				report().byItem());
	}

	@Test
	void tellsItemsApart() throws Exception {
		var today = LocalDate.ofInstant(store.journal().work().getFirst().finishedAt(), ZoneId.systemDefault());
		var week = today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + String.format(Locale.ROOT, "%02d", today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
		var found = report(Slicing.values()).slices().stream().map(slice -> slice.by() + " " + slice.value() + " " + slice.compared()).toList();
		assertEquals(List.of("FOLDER  1", "FOLDER day 1", "FOLDER night/rain 1", "GROUP  3", "MODALITY " + MODALITY + " 3", "LANGUAGE  2", "LANGUAGE de 1", "ROLE camera 1",
				"ROLE transcript 1", "STATE in_progress 3", "DAY " + today + " 3", "WEEK " + week + " 3"), found);
		assertEquals(List.of(), report().slices());
	}

	/** Whatever is counted can be listed, and nothing else is. */
	@Test
	void listsWhatLiesBehindEachCell() throws Exception {
		int cells = 0;
		for (var confusion : report().confusions())
			for (var cell : confusion.cells()) {
				var found = behind(new Behind.Cell(confusion.subjectId(), confusion.annotators(), cell.one(), cell.other()), ME);
				assertEquals(cell.count(), found.count(), confusion + " " + cell);
				assertEquals(cell.count(), found.cases().size());
				cells++;
			}
		assertTrue(cells > 12);
		assertEquals(List.of(new AgreementCase("one", "day/1.png", List.of("a", "b"), new AgreementCase.Said(null, "(nothing)"),
				new AgreementCase.Said("one b a2", "BUS"), 0)), behind(new Behind.Cell(null, List.of("a", "b"), null, "bus"), ME).cases());
		assertEquals(List.of("one a a0/one b a0", "one b a0/one c a0", "two b a0/two c a0"),
				behind(new Behind.Subject("van", List.of()), ME).cases().stream().map(one -> one.one().id() + '/' + one.other().id()).toList());
		assertEquals(List.of("Weather: WET", "Weather: DRY"), behind(new Behind.Subject("weather", List.of("a", "b")), ME).cases().stream()
				.flatMap(one -> Stream.of(one.one().text(), one.other().text())).toList());
		assertEquals(List.of("two", "one", "parts"), behind(new Behind.Items(List.of(), null, null), ME).cases().stream().map(AgreementCase::itemId).toList());
		assertEquals(List.of("one"), behind(new Behind.Items(List.of(), Slicing.FOLDER, "day"), ME).cases().stream().map(AgreementCase::itemId).toList());
		assertEquals(List.of("one", "two"), behind(new Behind.Items(List.of("b", "c"), null, null), ME).cases().stream().map(AgreementCase::itemId).toList(),
				"they agree on nothing of either");
	}

	@Test
	void keepsWhatThePolicyHides() throws Exception {
		store.team().put(new Member(ME, Role.ADMINISTRATOR, List.of()), ME);
		var anna = new User("a", "a");
		store.team().put(new Member(anna, Role.ANNOTATOR, List.of()), ME);
		var all = new Behind.Items(List.of(), null, null);
		assertEquals(new AgreementCases.Found(List.of(), 0, 3), behind(all, anna));
		assertEquals(new AgreementCases.Found(List.of(), 0, 1), behind(new Behind.Cell(null, List.of("a", "b"), null, "bus"), anna));
		assertEquals(3, behind(all, ME).count());
		store.policies().set(new Policy(2, 1, 1, true, 0), ME);
		assertEquals(3, behind(all, anna).count());
	}

	private static Measure measure(double value, String... annotators) {
		return new Measure(new Scope(null, null, List.of(annotators)), Coefficient.PERCENT, value, new Interval(value - 0.1, value + 0.1), 10);
	}

	private static List<Section> sections(double all) {
		return List.of(new Section("m", "Things", List.of(measure(all), measure(0.25, "a", "b"), measure(0.5, "a", "c"), measure(1, "b", "c"))));
	}

	@Test
	void drawsWhoAgreesAndHowItChanges() throws Exception {
		var report = new AgreementReport(3, 3, List.of("a", "b", "c"), sections(0.6), report().confusions(),
				List.of(new Slice(Slicing.WEEK, "2026-W01", "2026-W01", 1, sections(0.4)), new Slice(Slicing.WEEK, "2026-W02", "2026-W02", 2, sections(0.8))), List.of());
		var parts = AgreementParts.of(report);
		var flat = new ArrayList<>();
		for (var part : parts.parts())
			flat.addAll(part instanceof ReportChoice choice ? choice.parts() : List.of(part));
		var heat = (ReportMatrix) flat.stream().filter(part -> part instanceof ReportMatrix matrix && matrix.title().equals("Agreement")).findFirst().orElseThrow();
		assertEquals(List.of("", "0.250", "0.500"), heat.cells().get(0).stream().map(ReportMatrix.Cell::text).toList());
		assertEquals(List.of("0.250", "", "1.000"), heat.cells().get(1).stream().map(ReportMatrix.Cell::text).toList());
		assertEquals(new Behind.Items(List.of("a", "c"), null, null), parts.behind(heat, 2, 0).orElseThrow());
		assertTrue(parts.behind(heat, 1, 1).isEmpty());
		var labels = (ReportMatrix) flat.stream().filter(part -> part instanceof ReportMatrix matrix && matrix.title().equals("a \u2013 b")).findFirst().orElseThrow();
		assertEquals(List.of("VAN", "CAR", "BUS", "(nothing)"), labels.columns());
		assertEquals(new Behind.Cell(null, List.of("a", "b"), "car", "van"), parts.behind(labels, 1, 0).orElseThrow());
		var series = (ReportSeries) flat.stream().filter(ReportSeries.class::isInstance).findFirst().orElseThrow();
		assertEquals(List.of(0.4, 0.8), series.points().stream().map(ReportSeries.Point::value).toList());
		assertEquals(new Behind.Items(List.of(), Slicing.WEEK, "2026-W02"), parts.behind(series, 1, 0).orElseThrow());
		var page = new StringWriter();
		ReportPage.writeHtml(parts.parts(), "Agreement", AgreementParts.note(), page);
		var html = page.toString();
		assertTrue(html.contains("<td class=\"same\"></td><td style=\"background:rgba(50,120,200,0.15)\">0.250</td>"), html);
		assertTrue(html.contains("<title>2026-W02: 0.800</title>"), html);
		assertTrue(html.contains("C. E. Osgood"), "where the coefficient comes from");
		assertFalse(html.contains("<script"));
	}

	/** As the sums of errors over time are. */
	@Test
	void drawsFiguresBeyondOne() throws Exception {
		var series = new ReportSeries("sum", "item", "sum", 0, List.of(new ReportSeries.Point("one", 0.0, null), new ReportSeries.Point("two", 5.3, null)));
		var page = new StringWriter();
		ReportPage.writeHtml(List.of(series), "Drift", "", page);
		var heights = Pattern.compile(" c?y\\d?=\"([^\"]+)\"").matcher(page.toString()).results().map(found -> Double.parseDouble(found.group(1))).toList();
		assertTrue(heights.size() > 2 && heights.stream().allMatch(y -> y >= 0 && y <= 220), page::toString);
		assertTrue(page.toString().contains("<title>two: 5.300</title>"), page::toString);
	}
}
