package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementParts;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.ReportPage;
import org.labelwright.quality.ReportTable;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

class AgreementOperationTest {

	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("person");
		schema.setName("Spans");
		schema.getLabels().getFirst().setName("Person <b>");
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
		try (var bulk = store.bulk("add", ME)) {
			for (var id : List.of("one", "two", "three"))
				bulk.addItem(new Item(id, id, "org.example.unknown", null, null, -1, -1, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void say(String item, Said said) throws Exception {
		said.store(store, item, ME, null);
	}

	private Outcome<AgreementReport> run(DocumentFilter filter) throws Exception {
		return new AgreementOperation(store, filter).run(SubMonitor.convert(null));
	}

	private static List<String> codes(Outcome<AgreementReport> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void tellsThatThereIsNothingToCompare() throws Exception {
		assertEquals(List.of("agreement.empty"), codes(run(DocumentFilter.ALL)));
		say("one", Said.by("a").span("person", 0, 5));
		assertEquals(List.of("agreement.alone"), codes(run(DocumentFilter.ALL)));
		say("two", Said.by("b").span("person", 0, 5));
		var apart = run(DocumentFilter.ALL);
		assertEquals(List.of("agreement.apart"), codes(apart));
		assertEquals(List.of(), apart.value().orElseThrow().sections());
		assertFalse(apart.problems().getFirst().remedy().isBlank());
	}

	/** Who came to an item later is compared as well, and items of one annotator are passed over. */
	@Test
	void comparesByItem() throws Exception {
		say("one", Said.by("a").span("person", 0, 5));
		say("two", Said.by("a").span("person", 0, 5).span("person", 7, 9));
		say("three", Said.by("a").span("person", 0, 5));
		say("two", Said.by("b").span("person", 0, 5));
		say("one", Said.by("b").span("person", 0, 5));
		var outcome = run(DocumentFilter.ALL);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		var report = outcome.value().orElseThrow();
		assertEquals(3, report.items());
		assertEquals(2, report.compared());
		assertEquals(List.of("a", "b"), report.annotators());
		assertEquals(List.of("org.labelwright.quality.spans.exact", "org.labelwright.quality.spans.overlapping", "org.labelwright.quality.units.aligned"),
				report.sections().stream().map(Section::metric).toList());
		assertEquals(2.0 * 2 / (2 * 2 + 1), report.sections().getFirst().measures().getFirst().value());
		assertEquals(List.of("agreement.alone"), codes(run(new DocumentFilter(Set.of(), Set.of("a")))));
	}

	/** Of what was only begun nobody knows yet whether there is nothing; what was submitted says so. */
	@Test
	void countsEmptyDocumentsWhenTheyWereSubmitted() throws Exception {
		say("one", Said.by("a").span("person", 0, 5));
		say("one", Said.by("b"));
		assertEquals(List.of("agreement.alone"), codes(run(DocumentFilter.ALL)));
		var who = new User("b", "b");
		try (var bulk = store.bulk("submit", who)) {
			var head = AnnotationFactory.eINSTANCE.createAnnotationDocument();
			head.setId(bulk.document("one", who));
			head.setItemId("one");
			head.setAnnotatorId("b");
			head.setState(DocumentState.SUBMITTED);
			bulk.putHead(head);
			bulk.commit();
		}
		var report = run(DocumentFilter.ALL).value().orElseThrow();
		assertEquals(1, report.compared());
		assertEquals(0, report.sections().getFirst().measures().getFirst().value());
	}

	@Test
	void isWrittenForPeople() throws Exception {
		say("one", Said.by("a").span("person", 0, 5));
		say("one", Said.by("b").span("person", 0, 5).span("person", 7, 9));
		var parts = AgreementParts.of(run(DocumentFilter.ALL).value().orElseThrow()).parts();
		var tables = parts.stream().filter(ReportTable.class::isInstance).map(ReportTable.class::cast).toList();
		assertEquals(List.of("Items with annotations", "1"), tables.getFirst().rows().getFirst());
		assertEquals(List.of(List.of("one", "0.500", "2", "a, b")), tables.get(1).rows());
		var exact = tables.get(2);
		assertEquals(List.of("Of", "F1", "Agreement", "Fleiss' kappa", "Gwet's AC1", "Krippendorff's alpha", "Units"), exact.columns());
		assertEquals(List.of("All", "0.667", "", "", "", "", "2"), exact.rows().get(0));
		assertEquals(List.of("Person <b>", "0.667", "", "", "", "", "2"), exact.rows().get(1));
		assertEquals(List.of("Labels, where the borders are the same", "", "1.000", "\u2013", "\u2013", "\u2013", "1"), exact.rows().get(3));
		assertEquals(List.of("a \u2013 b", "0.667", "2"), tables.get(3).rows().getFirst());
		var page = new StringWriter();
		ReportPage.writeHtml(parts, "Agreement of <p>", AgreementParts.note(), page);
		assertTrue(page.toString().contains("<td>Person &lt;b&gt;</td><td>0.667</td>"), page::toString);
		assertFalse(page.toString().contains("<p>\u2013"));
	}
}
