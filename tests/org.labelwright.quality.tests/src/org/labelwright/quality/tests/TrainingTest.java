package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.training.TrainingOperation;
import org.labelwright.quality.training.TrainingReport;
import org.labelwright.quality.training.TrainingReport.Guidance;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/** What an annotator in training is told. */
class TrainingTest {

	private static final User LEA = new User("lea", "Lea");
	private static final User ANN = new User("ann", "Ann");

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("vehicle", "car", "van");
		schema.getLabels().forEach(label -> label.setName(label.getId().toUpperCase()));
		schema.getLabels().get(1).setParent(schema.getLabels().get(0));
		var attribute = SchemaFactory.eINSTANCE.createBooleanAttribute();
		attribute.setId("hidden");
		attribute.setName("Hidden");
		schema.getAttributes().add(attribute);
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, LEA);
		try (var bulk = store.bulk("add", LEA)) {
			for (var id : List.of("one", "two", "three"))
				bulk.addItem(new Item(id, id + ".jpg", "image", null, null, 640, 480, 1, -1, null, ItemState.NEW));
			bulk.commit();
		}
		var guideline = GuidelineMarkdown.read("""
				## Vehicles
				### Rule: All vehicles
				About: VEHICLE
				#### Example: A van
				About: VAN
				### Rule: Hidden ones
				About: Hidden
				""".getBytes(StandardCharsets.UTF_8), Subjects.of(store.schema()), "").value().orElseThrow();
		try (var session = store.guidelines().open(LEA)) {
			session.replace(guideline, "write");
			session.flush();
		}
		store.guidelines().publish(null, "", LEA);
		store.gold().setPolicy(new GoldPolicy(0, 0.8, 2, GoldPolicy.Action.WARN), LEA);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static Annotation box(String label, double x, Boolean hidden) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setLabelId(label);
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setWidth(100);
		box.setHeight(100);
		annotation.setGeometry(box);
		if (hidden != null) {
			var value = AnnotationFactory.eINSTANCE.createAttributeValue();
			value.setAttributeId("hidden");
			value.setValue(hidden);
			annotation.getValues().add(value);
		}
		return annotation;
	}

	private void submit(String item, User who, Annotation... boxes) throws StoreException {
		try (var session = store.documents().open(item, who)) {
			Command add = AnnotationCommands.add(session.editor(), List.of(boxes));
			assertTrue(session.editor().execute(add));
			assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null)));
			session.flush();
		}
	}

	private void gold(String item) throws StoreException {
		store.gold().mark(List.of(store.documents().read(item, LEA.id()).orElseThrow().getId()), LEA);
	}

	private TrainingReport report(String item) throws Exception {
		return new TrainingOperation(store, "ann", item).run(SubMonitor.convert(null)).value().orElseThrow();
	}

	@Test
	void everyMistakeIsExplainedWithWhatTheGuidelineSays() throws Exception {
		submit("one", LEA, box("car", 0, null), box("car", 200, true), box("van", 400, null), box("car", 600, null), box("car", 800, null));
		submit("one", ANN, box("car", 0, null), box("car", 200, false), box("car", 400, null), box("car", 640, null), box("van", 1200, null));
		assertEquals(List.of(), report(null).lessons(), "nothing is gold");
		assertNull(report(null).f1());
		gold("one");
		var lesson = report("one").lessons().getFirst();
		assertEquals("1 5 5", lesson.right() + " " + lesson.expected() + " " + lesson.found());
		assertEquals("""
				ATTRIBUTES Hidden is yes, not no. [All vehicles, Hidden ones]
				LABEL This is VAN, not CAR. [All vehicles, A van]
				GEOMETRY The place of CAR differs: the similarity is 0.43. [All vehicles]
				MISSING A CAR is missing. [All vehicles]
				EXTRA There is no VAN here. [A van]""", lesson.mistakes().stream().map(mistake -> mistake.kind() + " " + mistake.why() + " "
				+ mistake.guidance().stream().map(Guidance::name).toList()).collect(Collectors.joining("\n")));
		var missing = lesson.mistakes().get(3);
		assertNull(missing.givenId());
		assertTrue(store.documents().read("one", "lea").orElseThrow().getAnnotations().stream().anyMatch(box -> box.getId().equals(missing.expectedId())));
	}

	/** By hand: after two items 2 of 4 expected and 3 given are right, so F1 = 2 * 2 / (4 + 3). */
	@Test
	void theThresholdIsMetOverTheLastItems() throws Exception {
		for (var item : List.of("one", "two", "three")) {
			submit(item, LEA, box("car", 0, null), box("car", 200, null));
			gold(item);
		}
		submit("one", ANN, box("van", 0, null));
		assertEquals(0.0, report(null).f1());
		submit("two", ANN, box("car", 0, null), box("car", 200, null));
		var second = report(null);
		assertEquals(2 * 2.0 / (4 + 3), second.f1(), 1e-12);
		assertFalse(second.met());
		submit("three", ANN, box("car", 0, null), box("car", 200, null));
		var third = report(null);
		assertEquals(List.of("one", "two", "three"), third.lessons().stream().map(lesson -> lesson.itemId()).toList());
		assertEquals(1.0, third.f1());
		assertTrue(third.met());
		store.team().put(new Member(new User("ben", "Ben"), Role.ANNOTATOR, List.of()), LEA);
		var people = TrainingOperation.ofAll(store).run(SubMonitor.convert(null)).value().orElseThrow();
		assertEquals("Ann 1.0 true, Ben null false", people.stream().map(person -> person.name() + " " + person.f1() + " " + person.met()).collect(Collectors.joining(", ")));
		store.gold().setRetrained(ANN, LEA);
		assertEquals(List.of(), report(null).lessons(), "what was done before the training does not count");
	}
}
