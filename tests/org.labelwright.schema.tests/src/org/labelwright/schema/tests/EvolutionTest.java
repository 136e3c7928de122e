package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Aside;
import org.labelwright.schema.evolution.AsideOperation;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.MigrateOperation;
import org.labelwright.schema.evolution.SchemaHistoryOperation;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.evolution.Step;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/**
 * Each change of a schema on a project with annotations: counted before, done, taken back and done again, also after a restart. What a process leaves on disk
 * that dies in the middle of the change is as it was before.
 */
class EvolutionTest {

	static final User LEA = new User("lea", "Lea Lead");

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void create() throws CoreException {
		store = Traffic.create(folder.resolve("traffic.labelwright"));
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private static SubMonitor monitor() {
		return SubMonitor.convert(new NullProgressMonitor());
	}

	/** All rows as they are written, by id. */
	static Map<String, String> rows(ProjectStore store) throws StoreException {
		var rows = new TreeMap<String, String>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> {
			var name = document.getAnnotatorId() + ' ' + item.name();
			for (var list : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
				for (var statement : list)
					rows.put(name + ' ' + ((Statement) statement).getId(), new String(ModelJson.write(statement)));
			document.getAnnotations().clear();
			document.getRelations().clear();
			document.getAnswers().clear();
			rows.put(name + " document", new String(ModelJson.write(document)));
		}, monitor());
		return rows;
	}

	private AnnotationDocument document(String item) throws StoreException {
		return store.documents().read(item(item), LEA.id()).orElseThrow();
	}

	private String item(String name) throws StoreException {
		return store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 9).stream().map(row -> row.item()).filter(item -> item.name().equals(name)).findFirst().orElseThrow().id();
	}

	private Annotation object(String id) throws StoreException {
		return document(id.substring(0, id.indexOf('.'))).getAnnotations().stream().filter(a -> a.getId().equals(id)).findFirst().orElseThrow();
	}

	private Object value(String object, String attribute) throws StoreException {
		return object(object).getValues().stream().filter(v -> v.getAttributeId().equals(attribute)).map(v -> v.getValue()).findFirst().orElse(null);
	}

	/** Previews, applies, takes back, does again after a restart, and looks at the rows each time. */
	private RewriteCount evolve(Step... steps) throws CoreException {
		var before = rows(store);
		var evolution = Evolution.of(store, List.of(steps), "steps");
		var preview = evolution.preview().run(monitor());
		assertEquals(steps.length, preview.steps().size());
		assertEquals(before, rows(store), "a preview changes nothing");
		var dying = new Dying();
		var done = evolution.apply(LEA, true).run(SubMonitor.convert(dying));
		dying.assertAsBefore(before);
		assertEquals(preview.count(), done.count());
		var after = rows(store);
		assertEquals(preview.count().annotations() + preview.count().relations() + preview.count().answers(),
				after.entrySet().stream().filter(row -> !row.getKey().endsWith("document") && !row.getValue().equals(before.get(row.getKey()))).count());
		var schema = store.schema();
		reopen();
		new SchemaUndoOperation(store, LEA, false).run(monitor());
		assertEquals(before, rows(store));
		reopen();
		new SchemaUndoOperation(store, LEA, true).run(monitor());
		assertEquals(after, rows(store));
		assertTrue(EcoreUtil.equals(plain(schema), plain(store.schema())));
		TestProjects.assertSound(store);
		return done.count();
	}

	/** Keeps what is on disk in the middle of the work, as it stays behind when the process dies there: the database and its log. */
	private final class Dying extends NullProgressMonitor {

		private final Path left = folder.resolve("left.labelwright");
		private int times;

		@Override
		public boolean isCanceled() {
			try (var files = Files.list(store.folder())) {
				Files.createDirectories(left);
				for (var file : files.filter(each -> each.getFileName().toString().matches("project\\.db(-wal)?")).toList())
					Files.copy(file, left.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
				times++;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return false;
		}

		void assertAsBefore(Map<String, String> before) throws CoreException {
			assertTrue(times > 0, "the change was looked at in the middle");
			try (var dead = ProjectStore.open(left, LEA)) {
				assertEquals(before, rows(dead));
				assertEquals(store.schema().getRevision() - 1, dead.schema().getRevision());
				TestProjects.assertSound(dead);
			}
		}
	}

	private static LabelSchema plain(LabelSchema schema) {
		var copy = EcoreUtil.copy(schema);
		copy.setRevision(0);
		copy.setUnknown(null);
		return copy;
	}

	private void reopen() throws StoreException {
		store.close();
		store = ProjectStore.open(folder.resolve("traffic.labelwright"), LEA);
	}

	@Test
	void renamingTouchesNoRow() throws CoreException {
		assertTrue(evolve(new Step.Rename("car", "Automobile"), new Step.Rename("color/Red", "Crimson")).isEmpty());
		assertEquals("Automobile", store.schemaIndex().label("car").orElseThrow().getName());
		assertEquals("red", value("one.1", "color"));
	}

	@Test
	void conditionsFollowNames() throws CoreException {
		var edited = EcoreUtil.copy(store.schema());
		for (var text : List.of("color = 'Red' and `speed` > 3 implies isa('Car') or maker != 'Red''s speed'", "require color, speed when color(", "max(speed, 3) > width",
				"maker not in ('Car', 'Red') and color not in ('Red') and maker matches 'Car' or label = 'Car' and maker contains 'Red' implies isa('Car')")) {
			var constraint = SchemaFactory.eINSTANCE.createConstraint();
			constraint.setId("c" + edited.getConstraints().size());
			constraint.setName(text);
			constraint.setKind("expression");
			constraint.setExpression(text);
			edited.getConstraints().add(constraint);
		}
		Evolution.of(store, edited).apply(LEA, true).run(monitor());
		evolve(new Step.Rename("color", "colour"), new Step.Rename("speed", "km per hour"), new Step.Rename("color/red", "it's red"), new Step.Rename("label:car", "Automobile"));
		assertEquals(List.of("colour = 'it''s red' and `km per hour` > 3 implies isa('Automobile') or maker != 'Red''s speed'",
				"require colour, `km per hour` when color(", "max(`km per hour`, 3) > width",
				"maker not in ('Car', 'Red') and colour not in ('it''s red') and maker matches 'Car' or label = 'Automobile' and maker contains 'Red' implies isa('Automobile')"), store.schema().getConstraints().stream().map(c -> c.getExpression()).toList());
		evolve(new Step.Rename("speed", "width"));
		assertEquals("max(`width`, 3) > width", store.schema().getConstraints().get(2).getExpression(), "the measure is another");
	}

	@Test
	void mergingKeepsValuesOfAttributesWithTheSameName() throws CoreException {
		var count = evolve(new Step.MergeLabels(List.of("van"), "car"));
		assertEquals(new RewriteCount(2, 0, 0, 1, 1, 1, 0), count);
		assertEquals("car", object("two.1").getLabelId());
		assertEquals(3L, value("two.1", "car.doors"), "doors of a van become doors of a car");
		assertEquals(List.of(1200L), Aside.of(object("two.1")).stream().map(kept -> kept.value().orElseThrow()).toList());
		assertTrue(store.schemaIndex().label("van").orElseThrow().isRetired());
		assertEquals(2, document("two").getSchemaRevision());
		assertEquals(1, document("one").getSchemaRevision(), "nothing of it was touched");
		var statistics = store.statistics();
		assertEquals(0, statistics.labels().stream().filter(label -> label.id().equals("van")).mapToLong(label -> label.annotations()).sum());
		var listed = new AsideOperation(store, DocumentFilter.ALL, 10).run(monitor());
		assertEquals(1, listed.total());
		assertEquals("two.1", listed.entries().getFirst().objectId());
		assertEquals("1200", listed.entries().getFirst().value());
	}

	/** A label is merged into one that lies two steps below it: what lay between is below that then. */
	@Test
	void mergingUpwardsLeavesNoCircle() throws CoreException {
		evolve(new Step.MoveLabel("van", "car"), new Step.MergeLabels(List.of("vehicle"), "van"));
		var schema = store.schemaIndex();
		var van = schema.label("van").orElseThrow();
		assertNull(van.getParent());
		assertEquals(van, schema.label("car").orElseThrow().getParent());
	}

	@Test
	void splittingByValueKindAndList() throws CoreException {
		assertEquals(new RewriteCount(2, 0, 0, 1, 1, 0, 0), evolve(new Step.SplitLabel("car", "color", Map.of("red", "Red car", "blue", "Blue car"), null, null, null)));
		assertEquals("Red car", label("one.1"));
		assertEquals("Blue car", label("one.2"));
		assertEquals("car", store.schemaIndex().labelNamed("Red car").orElseThrow().getParent().getId());
		assertEquals(new RewriteCount(1, 0, 0, 1, 1, 0, 0), evolve(new Step.SplitLabel("car", null, null, Map.of("Polygon", "Outlined car"), null, null)));
		assertEquals("Outlined car", label("one.3"));
		assertEquals(new RewriteCount(1, 0, 0, 1, 1, 0, 0), evolve(new Step.SplitLabel("van", null, null, null, Map.of("Taxi", List.of("two.2")), null)));
		assertEquals("Taxi", label("two.2"));
		assertEquals("van", object("two.1").getLabelId());
	}

	private String label(String object) throws StoreException {
		return store.schemaIndex().label(object(object).getLabelId()).orElseThrow().getName();
	}

	@Test
	void movingTakesInheritedAttributesAlongOrAside() throws CoreException {
		assertEquals(1, evolve(new Step.MoveLabel("van", "sign")).aside(), "vehicles have plates, signs have none");
		assertNull(value("two.1", "plate"));
		var count = evolve(new Step.MoveLabel("van", "vehicle"));
		assertEquals(1, count.restored());
		assertEquals("B-XY 1", value("two.1", "plate"));
	}

	@Test
	void textsBecomeChoicesAndComeBack() throws CoreException {
		var count = evolve(new Step.Retype("maker", "choice", false, List.of("Opel", "Ford"), null, null));
		assertEquals(2, count.annotations());
		assertEquals(1, count.aside(), "Trabant is not among them");
		var choice = (ChoiceAttribute) store.schemaIndex().attribute("maker").orElseThrow();
		assertEquals(choice.getOptions().getFirst().getId(), value("one.1", "maker"));
		assertNull(value("one.2", "maker"));
		assertEquals(1, evolve(new Step.Rename(choice.getOptions().get(1).getId(), "Trabant"), new Step.Retype("maker", "text", null, null, null, null)).restored());
		assertEquals("opel", value("one.1", "maker").toString().toLowerCase());
		assertEquals("Trabant", value("one.2", "maker"));
		evolve(new Step.Retype("maker", "choice", null, null, null, null));
		assertEquals(List.of("Opel", "Trabant"), ((ChoiceAttribute) store.schemaIndex().attribute("maker").orElseThrow()).getOptions().stream().map(o -> o.getName()).toList(),
				"options of the values that there are");
	}

	@Test
	void otherTypes() throws CoreException {
		assertEquals(RewriteCount.NONE, evolve(new Step.Retype("speed", "decimal", null, null, null, null)), "a whole number is a number");
		assertEquals(RewriteCount.NONE, evolve(new Step.Retype("speed", "integer", null, null, null, null)));
		evolve(new Step.Retype("speed", "text", null, null, null, null));
		assertEquals("50", value("one.1", "speed"));
		evolve(new Step.Retype("speed", "integer", null, null, null, null));
		assertEquals(50L, value("one.1", "speed"));
		evolve(new Step.Retype("color", "choice", true, null, null, null));
		assertEquals(List.of("red"), value("one.1", "color"));
		evolve(new Step.Retype("color", "choice", false, null, null, null));
		assertEquals("red", value("one.1", "color"));
		evolve(new Step.Retype("color", "text", null, null, null, null));
		assertEquals("Red", value("one.1", "color"));
		evolve(new Step.Retype("parked", "choice", false, List.of("yes", "no"), null, null));
		assertEquals("yes", store.schemaIndex().option((String) value("one.1", "parked")).orElseThrow().getName());
		evolve(new Step.Retype("parked", "boolean", null, null, null, null));
		assertEquals(true, value("one.1", "parked"));
		assertEquals(1, evolve(new Step.Retype("weather", "text", null, null, null, null)).answers());
		assertEquals("Rain", document("one").getAnswers().getFirst().getValue());
	}

	@Test
	void optionsAreMergedRetiredAndDeleted() throws CoreException {
		assertEquals(new RewriteCount(1, 0, 0, 1, 1, 0, 0), evolve(new Step.MergeOptions(List.of("blue"), "red")));
		assertEquals("red", value("one.2", "color"));
		assertEquals(2, evolve(new Step.Delete("red")).aside());
		assertNull(value("one.1", "color"));
		assertEquals("Red", new AsideOperation(store, DocumentFilter.ALL, 1).run(monitor()).entries().getFirst().value());
		assertTrue(evolve(new Step.Retire("green"), new Step.Restore("green"), new Step.Retire("sign")).isEmpty());
	}

	@Test
	void attributesOfTracksGoAsideFrameByFrameAndComeBack() throws CoreException {
		var count = evolve(new Step.Delete("braking"));
		assertEquals(2, count.aside());
		var track = (Track) object("two.3").getGeometry();
		assertEquals(1, Aside.of(track.getKeyframes().get(1)).size());
		var edited = EcoreUtil.copy(store.schema());
		edited.getAttributes().add(EcoreUtil.copy(store.schemaRevision(1).getAttributes().stream().filter(a -> a.getId().equals("braking")).findFirst().orElseThrow()));
		var back = Evolution.of(store, edited);
		assertEquals(2, back.preview().run(monitor()).count().restored());
		back.apply(LEA, true).run(monitor());
		assertEquals(true, ((Track) object("two.3").getGeometry()).getKeyframes().get(1).getValues().getFirst().getValue());
		assertTrue(new AsideOperation(store, DocumentFilter.ALL, 1).run(monitor()).entries().isEmpty());
	}

	@Test
	void geometriesBecomeOthersWhereThatIsExact() throws CoreException {
		var count = evolve(new Step.Geometry("car", List.of("Polygon")));
		assertEquals(new RewriteCount(3, 0, 0, 2, 2, 0, 0), count, "two boxes and a track of them");
		assertEquals(List.of(10.0, 20.0, 40.0, 20.0, 40.0, 60.0, 10.0, 60.0), Arrays.stream(((Polygon) object("one.1").getGeometry()).getPoints()).boxed().toList());
		assertEquals(1, evolve(new Step.Geometry("car", List.of("Box"))).aside(), "a triangle is no box");
		var box = (Box) object("one.1").getGeometry();
		assertEquals(List.of(10.0, 20.0, 30.0, 40.0), List.of(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
		assertNull(object("one.3").getGeometry());
		assertEquals(1, evolve(new Step.Geometry("car", List.of())).restored());
		assertTrue(object("one.3").getGeometry() instanceof Polygon);
	}

	@Test
	void relationTypesAreMerged() throws CoreException {
		assertEquals(new RewriteCount(0, 1, 0, 1, 1, 0, 0), evolve(new Step.MergeRelationTypes(List.of("tows"), "follows")));
		assertEquals("follows", document("two").getRelations().getFirst().getTypeId());
	}

	/** Files bring attributes of one name for each label. */
	@Test
	void optionsOfAttributesWithOneNameAreMergedInEach() throws CoreException {
		var edited = EcoreUtil.copy(store.schema());
		for (var id : List.of("car", "van")) {
			var label = edited.getLabels().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
			var kind = SchemaFactory.eINSTANCE.createChoiceAttribute();
			kind.setId(id + ".state");
			kind.setName("state");
			for (var name : List.of("new", "mint", "old")) {
				var option = SchemaFactory.eINSTANCE.createOption();
				option.setId(id + '.' + name);
				option.setName(name);
				kind.getOptions().add(option);
			}
			label.getAttributes().add(kind);
		}
		Evolution.of(store, edited).apply(LEA, true).run(monitor());
		set("one.1", "car.state", "car.mint");
		set("two.1", "van.state", "van.mint");
		assertEquals(new RewriteCount(2, 0, 0, 2, 2, 0, 0), evolve(new Step.MergeOptions(List.of("state/mint"), "state/new")));
		assertEquals(List.of("car.new", "van.new"), List.of(value("one.1", "car.state"), value("two.1", "van.state")));
		assertTrue(store.schemaIndex().option("van.mint").orElseThrow().isRetired());
		assertEquals(1, evolve(new Step.MergeOptions(List.of("car.old"), "car.new"), new Step.MergeLabels(List.of("van"), "car")).aside(), "a car has no load");
		assertEquals("car.new", value("two.1", "car.state"), "the option of the same name");
	}

	private void set(String object, String attribute, Object value) throws StoreException {
		var name = object.substring(0, object.indexOf('.'));
		try (var session = store.documents().open(item(name), LEA)) {
			session.editor().execute(AnnotationCommands.setAttribute(session.editor(), List.of(session.editor().annotation(object).orElseThrow()), attribute, value));
			session.flush();
		}
	}

	/** Without its only label a relation type or constraint would be about any. */
	@Test
	void whatNamesOneLabelKeepsIt() throws CoreException {
		var edited = EcoreUtil.copy(store.schema());
		edited.getRelationTypes().getFirst().getSources().add(edited.getLabels().stream().filter(label -> label.getId().equals("sign")).findFirst().orElseThrow());
		Evolution.of(store, edited).apply(LEA, true).run(monitor());
		var refused = assertThrows(StoreException.class, () -> Evolution.of(store, List.of(new Step.Delete("sign")), ""));
		assertEquals("evolve.only", refused.problem().code());
		assertTrue(refused.getMessage().contains("tows"), refused.getMessage());
		evolve(new Step.MergeLabels(List.of("sign"), "van"));
		assertEquals("van", store.schema().getRelationTypes().getFirst().getSources().getFirst().getId());
	}

	@Test
	void whatIsAboutADeletedLabelStaysAndIsListed() throws CoreException {
		assertEquals(new RewriteCount(0, 0, 0, 0, 0, 1, 0), evolve(new Step.Delete("sign")));
		assertEquals("sign", object("two.4").getLabelId());
		assertEquals("sign", new AsideOperation(store, DocumentFilter.ALL, 5).run(monitor()).entries().getFirst().value());
	}

	@Test
	void aChainIsOneRevision() throws CoreException {
		evolve(new Step.Retype("speed", "text", null, null, null, null), new Step.MergeLabels(List.of("van"), "car"), new Step.Delete("color"),
				new Step.Geometry("car", List.of("Polygon", "Track")));
		assertEquals(4, store.schema().getRevision(), "done, taken back, done again");
		var history = new SchemaHistoryOperation(store).run(monitor());
		assertEquals(4, history.size());
		assertTrue(history.getFirst().changes().stream().anyMatch(change -> "color".equals(change.id())));
	}

	@Test
	void whatWasEditedSinceIsKeptWhenTheChangeIsTakenBack() throws CoreException {
		Evolution.of(store, List.of(new Step.Retype("speed", "text", null, null, null, null)), "").apply(LEA, true).run(monitor());
		try (var session = store.documents().open(item("one"), LEA)) {
			var car = session.document().getAnnotations().getFirst();
			session.editor().execute(AnnotationCommands.setAttribute(session.editor(), List.of(car), "speed", "77 or so"));
			session.flush();
		}
		new SchemaUndoOperation(store, LEA, false).run(monitor());
		assertNull(value("one.1", "speed"));
		assertEquals("77 or so", Aside.of(object("one.1")).getFirst().value().orElseThrow());
		assertEquals(30L, value("one.2", "speed"));
		new SchemaUndoOperation(store, LEA, true).run(monitor());
		assertEquals("77 or so", value("one.1", "speed"));
		assertEquals("30", value("one.2", "speed"));
		TestProjects.assertSound(store);
	}

	@Test
	void openEditorsAreToldAndLoseNothing() throws CoreException {
		try (var session = store.documents().open(item("one"), LEA)) {
			var car = session.document().getAnnotations().getFirst();
			session.editor().execute(AnnotationCommands.setAttribute(session.editor(), List.of(car), "speed", 88L));
			Evolution.of(store, List.of(new Step.Retype("speed", "text", null, null, null, null)), "").apply(LEA, true).run(monitor());
			session.flush();
			assertEquals(SaveState.FAILED, session.state());
			assertEquals("store.outdated", session.problem().orElseThrow().code());
		}
		assertEquals("88", value("one.1", "speed"));
	}

	@Test
	void olderDocumentsMigrateOnDemand() throws CoreException {
		var before = rows(store);
		Evolution.of(store, List.of(new Step.MergeLabels(List.of("van"), "car"), new Step.Retype("speed", "text", null, null, null, null)), "").apply(LEA, false).run(monitor());
		assertEquals(before, rows(store));
		Evolution.of(store, List.of(new Step.Rename("car", "Auto")), "").apply(LEA, true).run(monitor());
		var preview = new MigrateOperation(store, LEA, null, true).run(monitor());
		assertEquals(before, rows(store));
		assertEquals(preview, new MigrateOperation(store, LEA, null, false).run(monitor()));
		assertEquals("car", object("two.1").getLabelId());
		assertEquals("50", value("one.1", "speed"));
		assertEquals(3, document("two").getSchemaRevision());
		assertEquals(List.of(), new MigrateOperation(store, LEA, null, false).run(monitor()));
		TestProjects.assertSound(store);
	}

	@Test
	void whatIsRewrittenLaterStillMigrates() throws CoreException {
		Evolution.of(store, List.of(new Step.MergeLabels(List.of("van"), "car")), "").apply(LEA, false).run(monitor());
		Evolution.of(store, List.of(new Step.MergeRelationTypes(List.of("tows"), "follows")), "").apply(LEA, true).run(monitor());
		assertEquals("follows", document("two").getRelations().getFirst().getTypeId());
		assertEquals(1, document("two").getSchemaRevision(), "it does not have what the second revision brought");
		assertEquals(2, new MigrateOperation(store, LEA, null, false).run(monitor()).getFirst().count().annotations());
		assertEquals(List.of("car", "car", "follows"),
				List.of(object("two.1").getLabelId(), object("two.2").getLabelId(), document("two").getRelations().getFirst().getTypeId()));
		assertEquals(3, document("two").getSchemaRevision());
		assertEquals(List.of(), new MigrateOperation(store, LEA, null, false).run(monitor()));
		TestProjects.assertSound(store);
	}

	@Test
	void refusalsNameTheStepAndChangeNothing() throws CoreException {
		var before = rows(store);
		for (var wrong : Map.of("evolve.unknown", new Step.Rename("lorry", "x"), "evolve.self", new Step.MergeLabels(List.of("car"), "car"), "evolve.cycle",
				new Step.MoveLabel("vehicle", "car"), "evolve.type", new Step.Retype("speed", "colour", null, null, null, null), "evolve.kind",
				new Step.Geometry("car", List.of("Blob")), "evolve.retype", new Step.Retype("car", "text", null, null, null, null), "evolve.missing",
				new Step.Retype("maker", "choice", null, Arrays.asList("Opel", null), null, null)).entrySet()) {
			var refused = assertThrows(StoreException.class, () -> Evolution.of(store, List.of(new Step.Retire("car"), wrong.getValue()), "steps.json"));
			assertEquals(wrong.getKey(), refused.problem().code());
			assertTrue(refused.problem().place().startsWith("steps.json/1"), refused.problem().place());
		}
		var stale = Evolution.of(store, List.of(new Step.Rename("car", "Auto")), "");
		Evolution.of(store, List.of(new Step.Rename("car", "Wagen")), "").apply(LEA, true).run(monitor());
		assertEquals("schema.changed", assertThrows(StoreException.class, () -> stale.apply(LEA, true).run(monitor())).problem().code());
		assertEquals(before, rows(store));
	}

	@Test
	void cancellingLeavesAllAsItWas() throws CoreException {
		var before = rows(store);
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> Evolution.of(store, List.of(new Step.MergeLabels(List.of("van"), "car")), "").apply(LEA, true).run(SubMonitor.convert(cancelled)));
		assertEquals(before, rows(store));
		assertEquals(1, store.schema().getRevision());
		reopen();
		assertEquals(1, store.schema().getRevision());
		TestProjects.assertSound(store);
	}
}
