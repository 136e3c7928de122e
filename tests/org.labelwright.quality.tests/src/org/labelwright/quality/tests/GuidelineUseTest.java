package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Merged;
import org.labelwright.quality.adjudication.MergeOperation;
import org.labelwright.quality.adjudication.MergeStrategy;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.guideline.CoverageOperation;
import org.labelwright.quality.guideline.CoverageReport;
import org.labelwright.quality.guideline.OutdatedOperation;
import org.labelwright.quality.guideline.OutdatedReport;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/** What a guideline covers, and what was made under older versions of it. */
class GuidelineUseTest {

	private static final User LEA = new User("lea", "Lea");
	private static final User ANN = new User("ann", "Ann");
	private static final User BEN = new User("ben", "Ben");

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("vehicle", "car", "bird", "gone");
		schema.getLabels().get(1).setName("Motor car");
		schema.getLabels().getLast().setRetired(true);
		schema.getLabels().get(1).setParent(schema.getLabels().get(0));
		var attribute = SchemaFactory.eINSTANCE.createBooleanAttribute();
		attribute.setId("occluded");
		attribute.setName("Occluded");
		schema.getAttributes().add(attribute);
		var question = SchemaFactory.eINSTANCE.createTextQuestion();
		question.setId("asked once");
		question.setName("Asked once");
		question.setRetired(true); // nobody can answer it any more
		schema.getQuestions().add(question);
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, LEA);
		try (var bulk = store.bulk("add", LEA)) {
			for (var id : List.of("one", "two", "three", "four"))
				bulk.addItem(new Item(id, id + ".jpg", "image", null, null, 640, 480, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
	}

	@AfterEach
	void close() throws Exception {
		TestProjects.assertSound(store);
		store.close();
	}

	private void write(String markdown) throws StoreException {
		var guideline = GuidelineMarkdown.read(markdown.getBytes(StandardCharsets.UTF_8), Subjects.of(store.schema()), "").value().orElseThrow();
		try (var session = store.guidelines().open(LEA)) {
			session.replace(guideline, "write");
			session.flush();
		}
	}

	private void annotate(String item, User who, String label, boolean occluded) throws StoreException {
		try (var session = store.documents().open(item, who)) {
			session.editor().execute(AnnotationCommands.add(session.editor(), List.of(box(label, occluded))));
			session.flush();
		}
	}

	private static Annotation box(String label, boolean occluded) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setLabelId(label);
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setWidth(10);
		box.setHeight(10);
		annotation.setGeometry(box);
		if (occluded) {
			var value = AnnotationFactory.eINSTANCE.createAttributeValue();
			value.setAttributeId("occluded");
			value.setValue(true);
			annotation.getValues().add(value);
		}
		return annotation;
	}

	private CoverageReport coverage() throws Exception {
		return new CoverageOperation(store, store.guidelines().draft()).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	private OutdatedReport outdated() throws Exception {
		return new OutdatedOperation(store).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	@Test
	void whatLacksARuleOrAnExampleIsListed() throws Exception {
		write("""
				# G
				## Vehicles
				About: vehicle
				### Rule: Whole ones
				#### Example: Here
				About: Motor car
				### Rule: Parked
				About: Motor car, Occluded
				""");
		var report = coverage();
		assertEquals("vehicle 1 0, car 1 1, bird 0 0, occluded 1 0", report.subjects().stream()
				.map(subject -> subject.id() + " " + subject.rules() + " " + subject.examples()).collect(Collectors.joining(", ")));
		assertEquals("label label label attribute", report.subjects().stream().map(CoverageReport.Subject::kind).collect(Collectors.joining(" ")));
		assertFalse(report.complete());
		assertEquals(List.of(3, 2), CoverageOperation.tables(report).stream().map(table -> table.rows().size()).toList());
	}

	@Test
	void decisionsCiteRulesByIdOrName() throws Exception {
		write("""
				## Vehicles
				### Rule: Whole cars
				<!-- {"id": "R-17"} -->
				### Rule: Parked
				### Rule: ab
				### Rule: Answered
				### Rule: Never
				<!-- {"id": "R-1"} -->
				""");
		store.comments().add("one", null, null, "See R-17: this is no car.", ANN);
		store.comments().add("one", null, null, "By 'whole CARS'.", ANN);
		store.comments().add("one", null, null, "Wholecars are not cited, nor is whole carsharing, nor unparked ab.", ANN);
		var question = store.guidelines().ask("two", null, List.of("car"), "Parked?", ANN);
		store.guidelines().ask("two", null, List.of(), "Never asked?", BEN);
		store.guidelines().answer(question.getId(), "It is answered by the rule Answered.", LEA);
		var report = coverage();
		assertEquals("2 0 0 1 0", report.rules().stream().map(rule -> Integer.toString(rule.cited())).collect(Collectors.joining(" ")));
		assertEquals("Vehicles", report.rules().getFirst().section());
		assertEquals(1, report.unanswered().size());
		var open = report.unanswered().getFirst();
		assertEquals("Never asked? two.jpg ben", open.text() + " " + open.itemName() + " " + open.askedBy());
	}

	@Test
	void reasonsOfAdjudicationsAreDecisions() throws Exception {
		annotate("one", ANN, "car", false);
		annotate("one", BEN, "car", false);
		new MergeOperation(store, DocumentFilter.ALL, MergeStrategy.MAJORITY, new User("adjudicated", "adjudicated"), ANN, false).run(SubMonitor.convert(null));
		var reason = Provenance.reasons(store.documents().read("one", "adjudicated").orElseThrow()).getFirst();
		write("## S\n### Rule: " + reason.replaceAll("[^\\p{L}\\p{N} ].*", "") + "\n");
		assertEquals(1, coverage().rules().getFirst().cited(), reason);
	}

	@Test
	void documentsOfOlderVersionsThatTouchWhatChangedAreFound() throws Exception {
		annotate("four", ANN, "car", false);
		write("""
				## Vehicles
				<!-- {"id": "s"} -->
				### Rule: Whole
				<!-- {"id": "whole"} -->
				About: vehicle
				### Rule: Hidden
				<!-- {"id": "hidden"} -->
				About: Occluded
				### Rule: Birds
				<!-- {"id": "birds"} -->
				About: bird
				""");
		assertTrue(new OutdatedOperation(store).run(SubMonitor.convert(null)).value().isEmpty(), "nothing is published");
		store.guidelines().publish(null, "", LEA);
		annotate("one", ANN, "car", false);
		annotate("two", ANN, "bird", true);
		annotate("three", ANN, "bird", false);
		assertEquals("1 3 0 1 []", text(outdated()));
		write("""
				## Vehicles
				<!-- {"id": "s"} -->
				### Rule: Birds
				<!-- {"id": "birds"} -->
				About: bird
				### Rule: Whole
				<!-- {"id": "whole"} -->
				About: vehicle

				With wheels.
				### Rule: Hidden
				<!-- {"id": "hidden"} -->
				About: Occluded

				By half or more.
				""");
		store.guidelines().publish(null, "", LEA);
		annotate("one", BEN, "car", false);
		assertEquals("2 1 3 1 [one ann 1 [vehicle], two ann 1 [occluded]]", text(outdated()));
	}

	private static String text(OutdatedReport report) {
		return report.version() + " " + report.current() + " " + report.older() + " " + report.unversioned() + " " + report.documents().stream()
				.map(each -> each.itemId() + " " + each.annotatorId() + " " + each.version() + " " + each.subjectIds()).toList();
	}

	@Test
	void nothingChangedTouchesNothing() {
		AnnotationDocument document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.getAnnotations().add(box("car", true));
		assertEquals(Set.of(), OutdatedOperation.touched(document, Set.of(), store.schemaIndex()));
		assertEquals(Set.of("occluded", "vehicle", "car"), OutdatedOperation.touched(document, Set.of("car", "vehicle", "occluded", "bird"), store.schemaIndex()));
	}

	/** What is said of a label that was merged holds for the one that it went into. */
	@Test
	void rulesFollowMergedLabels() throws Exception {
		write("## Birds\nAbout: bird\n### Rule: All\n");
		var edited = EcoreUtil.copy(store.schema());
		var bird = edited.getLabels().stream().filter(label -> label.getId().equals("bird")).findFirst().orElseThrow();
		bird.setRetired(true);
		Merged.set(bird, "car");
		store.updateSchema(edited, ANN);
		assertEquals(1, coverage().subjects().stream().filter(subject -> subject.id().equals("car")).findFirst().orElseThrow().rules());
		AnnotationDocument document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.getAnnotations().add(box("car", false));
		assertEquals(Set.of("bird"), OutdatedOperation.touched(document, Set.of("bird"), store.schemaIndex()));
	}
}
