package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Fidelity;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Existing;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.Options;
import org.labelwright.io.ProbeOperation;
import org.labelwright.io.spi.Format;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Masks;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/**
 * What every format promises that can be read and written. A vendor subclasses it, or for a format of texts
 * {@link TextFormatContract}, names the format and gives a small sound dataset. The format and, for pictures, the
 * image modality must be installed in the runtime of the tests.
 */
public abstract class FormatContract {

	private static final User ME = new User("me", "Me");
	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;
	private static final int CUTS = 80;
	private static final int FLIPS = 150;

	@TempDir
	protected Path folder;

	private ProjectStore store;

	/** The id under which the format is contributed. */
	protected abstract String id();

	/** Makes a small dataset with a few objects in an empty folder; returns what to open, which may be the folder. */
	protected abstract Path dataset(Path empty) throws IOException;

	/** The file of the dataset that the hostile tests damage. */
	protected abstract Path victim(Path dataset);

	/** Makes something of another kind in an empty folder. */
	protected abstract Path other(Path empty) throws IOException;

	/** Options to export with, each to be tried. */
	protected List<Options> exportOptions() {
		return List.of(Options.defaults(format().exportOptions()));
	}

	/** Where an export goes; its ending may tell what it will be. */
	protected abstract String targetName();

	/** How many times the victim is cut short; fewer where another test damages it as well. */
	protected int cuts() {
		return CUTS;
	}

	/** How many times bytes of the victim are changed; fewer where another test damages it as well. */
	protected int flips() {
		return FLIPS;
	}

	private Format format() {
		return Formats.find(id()).orElseThrow();
	}

	@BeforeEach
	void open() throws CoreException {
		store = project("project");
	}

	@AfterEach
	void close() throws CoreException {
		store.close();
	}

	private ProjectStore project(String name) throws CoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Labels");
		return ProjectStore.create(folder.resolve(name + ProjectStore.EXTENSION), name, schema, ME);
	}

	private static SubMonitor monitor() {
		return SubMonitor.convert(null);
	}

	private ImportSettings settings() {
		return ImportSettings.of(Options.defaults(format().importOptions())).withMissing(Missing.KEEP);
	}

	private Path made(String name) throws IOException {
		return dataset(Files.createDirectory(folder.resolve(name)));
	}

	private static long annotations(ProjectStore project) throws CoreException {
		return project.statistics().annotations();
	}

	/** All that an import may change. */
	private String state() throws CoreException {
		return store.items().count(ItemFilter.ALL) + " items, " + annotations(store) + " annotations, revision "
				+ store.schema().getRevision() + ", " + store.schema().getLabels().size() + " labels";
	}

	@Test
	void isSureOfItsOwnAndRefusesOthers() throws Exception {
		var own = Formats.probe(made("own"), monitor());
		assertEquals(id(), own.getFirst().format().id());
		assertTrue(own.getFirst().verdict().confidence() >= 50);
		var others = Formats.probe(other(Files.createDirectory(folder.resolve("other"))), monitor());
		assertTrue(others.stream().filter(c -> c.format().id().equals(id())).allMatch(c -> c.verdict().confidence() == 0));
	}

	@Test
	void whatWasImportedComesOutAgain() throws Exception {
		var source = made("own");
		var preview = new ProbeOperation(source, id(), settings()).run(monitor()).value().orElseThrow();
		var result = new ImportOperation(store, source, id(), settings(), ME).run(monitor());
		assertTrue(result.complete(), () -> result.problems().toString());
		assertEquals(preview.annotations(), result.value().get().annotations());
		assertEquals(preview.items(), store.items().count(ItemFilter.ALL));
		assertEquals(preview.annotations(), annotations(store));
		var export = export(store, Options.defaults(format().exportOptions()));
		assertTrue(export.verification().get().same(), () -> export.verification().get().differences().toString());
		assertEquals(preview.annotations(), export.written());
	}

	@Test
	void whatIsDeclaredKeptIsKeptAndTheRestIsCounted() throws Exception {
		var originals = fill();
		for (var options : exportOptions()) {
			var export = export(store, options);
			assertTrue(export.verification().get().same(), () -> export.verification().get().differences().toString());
			var back = readBack(export.target());
			var before = counts(originals);
			var after = counts(back);
			for (var construct : before.keySet()) {
				long reported = export.losses().count(construct);
				if (Character.isLowerCase(construct.charAt(0)) && !construct.startsWith(Constructs.SECONDARY))
					assertEquals(before.get(construct) - reported, after.getOrDefault(construct, 0L), construct);
				var declared = format().declarations(options).stream().filter(d -> d.construct().equals(construct)).findFirst();
				boolean kept = declared.isPresent() && declared.get().fidelity() == Fidelity.KEPT;
				if (!kept)
					assertEquals(before.get(construct), reported, construct);
			}
			long lost = originals.size() - export.written();
			assertEquals(originals.size() - lost, back.size());
			if (format().declarations(options).stream().noneMatch(d -> d.construct().equals(Constructs.RELATION)))
				assertEquals(1, export.losses().count(Constructs.RELATION), "the relation of the sample");
		}
	}

	@Test
	void attributesOfTheSchemaComeBackOrAreCounted() throws Exception {
		var schema = org.eclipse.emf.ecore.util.EcoreUtil.copy(store.schema());
		var all = sample(schema);
		var object = all.getFirst();
		var label = schema.getLabels().stream().filter(l -> l.getId().equals(object.getLabelId())).findFirst().orElseThrow();
		var colour = SchemaFactory.eINSTANCE.createChoiceAttribute();
		for (var name : new String[] { "red", "blue" }) {
			var option = SchemaFactory.eINSTANCE.createOption();
			option.setId(Ids.next());
			option.setName(name);
			colour.getOptions().add(option);
		}
		value(object, label, colour, "colour", colour.getOptions().getLast().getId());
		value(object, label, SchemaFactory.eINSTANCE.createBooleanAttribute(), "parked", true);
		value(object, label, SchemaFactory.eINSTANCE.createIntegerAttribute(), "doors", 4L);
		value(object, label, SchemaFactory.eINSTANCE.createTextAttribute(), "plate", "B\u00c4R 1");
		store.updateSchema(schema, ME);
		var item = sampleItem(folder);
		try (var bulk = store.bulk("fill", ME)) {
			bulk.addItem(item);
			bulk.put(bulk.document(item.id(), ME), object);
			bulk.commit();
		}
		var before = values(object);
		for (var options : exportOptions()) {
			var export = export(store, options);
			assertTrue(export.verification().get().same(), () -> export.verification().get().differences().toString());
			try (var copy = ProjectStore.create(folder.resolve("copy" + Ids.next() + ProjectStore.EXTENSION), "copy", store.schema(), ME)) {
				copy.items().add(known(export.target()), ME, monitor());
				var outcome = new ImportOperation(copy, export.target(), id(), settings(), ME).run(monitor());
				assertTrue(outcome.complete(), () -> outcome.problems().toString());
				var after = new TreeMap<String, Object>();
				copy.documents().forEach(DocumentFilter.ALL,
						(i, document) -> document.getAnnotations().forEach(a -> after.putAll(values(a))), monitor());
				assertEquals(before.size(), after.size() + export.losses().count(Constructs.ATTRIBUTE));
				after.forEach((id, value) -> assertEquals(before.get(id), value));
			}
		}
	}

	private static void value(Annotation object, org.labelwright.model.schema.Label label, Attribute attribute, String name, Object value) {
		attribute.setId(Ids.next());
		attribute.setName(name);
		label.getAttributes().add(attribute);
		var model = AnnotationFactory.eINSTANCE.createAttributeValue();
		model.setAttributeId(attribute.getId());
		model.setValue(value);
		object.getValues().add(model);
	}

	private static Map<String, Object> values(Annotation annotation) {
		var values = new TreeMap<String, Object>();
		annotation.getValues().forEach(value -> values.put(value.getAttributeId(), value.getValue()));
		return values;
	}

	@Test
	void cancelledItLeavesEverythingAsItWas() throws Exception {
		var source = made("own");
		var before = state();
		for (int checks : new int[] { 0, 1, 2, 4, 8, 12 }) {
			var dying = new CancelAfter(checks);
			try {
				new ImportOperation(store, source, id(), settings().withCopyMedia(true), ME).run(SubMonitor.convert(dying));
				assertFalse(dying.told, "cancelled but carried on");
				break;
			} catch (OperationCanceledException e) {
				assertEquals(before, state());
			}
		}
		if (annotations(store) == 0)
			new ImportOperation(store, source, id(), settings(), ME).run(monitor());
		for (int checks : new int[] { 0, 1, 2, 3 }) {
			var out = Files.createDirectory(folder.resolve("out" + checks));
			assertThrows(OperationCanceledException.class, () -> new ExportOperation(store, out.resolve(targetName()), id(),
					Options.defaults(format().exportOptions())).run(SubMonitor.convert(new CancelAfter(checks))));
			try (var left = Files.list(out)) {
				assertEquals(List.of(), left.toList());
			}
		}
	}

	@Test
	void neverOverwritesUnlessTold() throws Exception {
		fill();
		var target = folder.resolve(targetName());
		Files.writeString(target, "mine");
		var options = Options.defaults(format().exportOptions());
		var refused = new ExportOperation(store, target, id(), options).run(monitor());
		assertTrue(refused.value().isEmpty());
		assertEquals("export.exists", refused.problems().getFirst().code());
		assertFalse(refused.problems().getFirst().remedy().isEmpty());
		assertEquals("mine", Files.readString(target));
	}

	@Test
	void aTruncatedSourceChangesNothing() throws Exception {
		var source = made("own");
		var victim = victim(source);
		var whole = Files.readAllBytes(victim);
		int step = Math.max(1, whole.length / cuts());
		for (int length = 0; length < whole.length; length += step) {
			Files.write(victim, java.util.Arrays.copyOf(whole, length));
			attack(source, "cut to " + length);
		}
	}

	@Test
	void flippedBytesChangeNothingThatWasThere() throws Exception {
		var source = made("own");
		var victim = victim(source);
		var whole = Files.readAllBytes(victim);
		var random = new Random(7);
		for (int round = 0; round < flips(); round++) {
			var damaged = whole.clone();
			for (int i = random.nextInt(4); i >= 0; i--)
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			Files.write(victim, damaged);
			attack(source, "round " + round);
		}
	}

	/** A strict import either takes the source as it is or changes nothing and says why; one that is not strict never throws. */
	private void attack(Path source, String what) throws Exception {
		var before = state();
		Formats.probe(source, monitor());
		var strict = new ImportOperation(store, source, id(), settings().withExisting(Existing.ADD), ME).run(monitor());
		if (strict.value().isEmpty()) {
			assertEquals(before, state(), what);
			assertTrue(strict.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR && !p.place().isEmpty()), what);
			assertTrue(strict.problems().stream().allMatch(p -> p.severity() == Severity.INFO || !p.message().isBlank()), what);
		}
		new ImportOperation(store, source, id(), settings().withExisting(Existing.ADD).withStrict(false), ME).run(monitor());
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnnotations().size(), monitor());
	}

	private ExportResult export(ProjectStore project, Options options) throws Exception {
		var out = Files.createTempDirectory(folder, "out");
		var outcome = new ExportOperation(project, out.resolve(targetName()), id(), options).run(monitor());
		assertTrue(outcome.complete(), () -> outcome.problems() + " " + outcome.value().flatMap(ExportResult::verification));
		return outcome.value().get();
	}

	private List<Annotation> readBack(Path exported) throws Exception {
		var back = new ArrayList<Annotation>();
		try (var copy = project("copy" + Ids.next())) {
			copy.items().add(known(exported), ME, monitor());
			var outcome = new ImportOperation(copy, exported, id(), settings(), ME).run(monitor());
			assertTrue(outcome.complete(), () -> outcome.problems().toString());
			copy.documents().forEach(DocumentFilter.ALL, (i, document) -> back.addAll(document.getAnnotations()), monitor());
		}
		return back;
	}

	/** The items that a project has before an export is read into it. */
	protected List<Item> known(Path exported) {
		return List.of(picture(itemName(exported)));
	}

	private static Item picture(String name) {
		return new Item(Ids.next(), name, "org.labelwright.modality.image", null, null, WIDTH, HEIGHT, 1, -1, null, ItemState.NEW);
	}

	/** The name under which the one picture of the sample is found in an export. */
	protected String itemName(Path exported) {
		return "sample.jpg";
	}

	private Map<String, Long> counts(List<Annotation> annotations) {
		var counts = new TreeMap<String, Long>();
		for (var annotation : annotations)
			Constructs.of(annotation, id(), construct -> counts.merge(construct, 1L, Long::sum));
		return counts;
	}

	/** One item with objects of every kind, and everything else that objects can have. */
	private List<Annotation> fill() throws Exception {
		var schema = org.eclipse.emf.ecore.util.EcoreUtil.copy(store.schema());
		var all = sample(schema);
		store.updateSchema(schema, ME);
		var item = sampleItem(folder);
		try (var bulk = store.bulk("fill", ME)) {
			bulk.addItem(item);
			var document = bulk.document(item.id(), ME);
			double rank = 0;
			for (var annotation : all) {
				annotation.setRank(++rank);
				bulk.put(document, annotation);
			}
			var relation = AnnotationFactory.eINSTANCE.createRelation();
			relation.setId(Ids.next());
			relation.setSourceId(all.get(0).getId());
			relation.setTargetId(all.get(1).getId());
			if (!schema.getRelationTypes().isEmpty())
				relation.setTypeId(schema.getRelationTypes().getFirst().getId());
			bulk.put(document, relation);
			bulk.commit();
		}
		return all.stream().sorted(Comparator.comparingDouble(Annotation::getRank)).toList();
	}

	/**
	 * The item of the sample.
	 *
	 * @param empty where to put its file, if it has one
	 */
	protected Item sampleItem(Path empty) throws IOException {
		return picture("sample.jpg");
	}

	/**
	 * The objects of the sample, at least two.
	 *
	 * @param schema gets the labels that they have; its first relation type, if any, is that of a relation from the
	 *               first to the second
	 */
	protected List<Annotation> sample(LabelSchema schema) {
		var label = label(schema, "thing");
		var person = label(schema, "person");
		person.setSkeleton(SchemaFactory.eINSTANCE.createSkeleton());
		for (var name : new String[] { "left", "right", "top" }) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(name);
			person.getSkeleton().getPoints().add(point);
		}
		var all = new ArrayList<Annotation>();
		for (var geometry : geometries())
			all.add(annotation(geometry, label.getId()));
		var keypoints = AnnotationFactory.eINSTANCE.createKeypoints();
		keypoints.setPoints(new double[] { 10.5, 20.25, 60.125, 22, 0, 0 });
		keypoints.setVisibility(new int[] { 2, 1, 0 });
		all.add(annotation(keypoints, person.getId()));
		all.add(rich(annotation(box(300, 200, 50.5, 40.25), label.getId())));
		var posed = annotation(org.eclipse.emf.ecore.util.EcoreUtil.copy(keypoints), person.getId());
		posed.getSecondary().add(box(5, 15, 70, 40));
		all.add(posed);
		all.add(annotation(box(1, 1, 5, 5), "no such label"));
		return all;
	}

	/** The same object with everything besides label and geometry that an object can have. */
	protected static Annotation rich(Annotation annotation) {
		annotation.setNote("a note");
		annotation.getFlags().addAll(List.of("difficult", Constructs.CROWD_FLAG));
		annotation.setConfidence(0.75);
		annotation.setGroup("g");
		annotation.setPart("p");
		return annotation;
	}

	/** Adds a label to a schema. */
	protected static org.labelwright.model.schema.Label label(LabelSchema schema, String name) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(Ids.next());
		label.setName(name);
		schema.getLabels().add(label);
		return label;
	}

	/** A new object. */
	protected static Annotation annotation(Geometry geometry, String labelId) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setGeometry(geometry);
		annotation.setLabelId(labelId);
		return annotation;
	}

	private static Geometry box(double x, double y, double width, double height) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return box;
	}

	private static Polygon polygon(double... points) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}

	private static List<Geometry> geometries() {
		var factory = AnnotationFactory.eINSTANCE;
		var rings = polygon(10, 10, 50.123, 10.456, 50, 40, 100, 100, 140, 100, 120, 150);
		rings.setRingStarts(new int[] { 0, 3 });
		var hole = polygon(200, 200, 300, 200, 300, 300, 200, 300, 220, 220, 220, 240, 240, 240);
		hole.setRingStarts(new int[] { 0, 4 });
		hole.setHoles(new int[] { 1 });
		var bits = new java.util.BitSet();
		for (int x = 400; x < 430; x++)
			bits.set(x * HEIGHT + 50, x * HEIGHT + 60 + x % 7);
		var turned = factory.createRotatedBox();
		turned.setCenterX(100);
		turned.setCenterY(300);
		turned.setWidth(60);
		turned.setHeight(20);
		turned.setAngle(30);
		var ellipse = factory.createEllipse();
		ellipse.setCenterX(500);
		ellipse.setCenterY(300);
		ellipse.setRadiusX(40);
		ellipse.setRadiusY(25);
		var line = factory.createPolyline();
		line.setPoints(new double[] { 1, 2, 30, 40 });
		return List.of(box(33.333, 44.444, 100.1, 50.05), polygon(1.5, 2.25, 100.0625, 3.125, 77.7, 88.8), rings, hole,
				Masks.of(bits, WIDTH, HEIGHT), turned, ellipse, line, factory.createWhole());
	}

	/** A monitor that is cancelled after it was asked a number of times. */
	private static final class CancelAfter extends NullProgressMonitor {
		private int left;
		private boolean told;

		CancelAfter(int checks) {
			left = checks;
		}

		@Override
		public boolean isCanceled() {
			told |= left-- <= 0;
			return told;
		}
	}
}
