package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.ecore.InstancesFormat;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.ecore.FromEcoreOperation;
import org.labelwright.schema.templates.Templates;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatFuzz;

/** Annotations as objects of a team's classes: written, loaded by EMF alone, and read as a team writes them. */
class InstancesTest {

	private static final Options NONE = Options.defaults(List.of());

	@TempDir
	private Path folder;

	private static LabelSchema schema(Path... files) throws Exception {
		return new FromEcoreOperation(List.of(files), null).run(TestData.monitor()).value().orElseThrow().schema();
	}

	private ExportResult export(ProjectStore store, List<Problem> problems) throws Exception {
		var outcome = new ExportOperation(store, folder.resolve("out"), InstancesFormat.ID, NONE).overwriting(true).run(TestData.monitor());
		problems.addAll(outcome.problems());
		return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
	}

	private static List<Problem> read(ProjectStore store, Path source) throws Exception {
		return new ImportOperation(store, source, InstancesFormat.ID, ImportSettings.of(NONE).withMissing(Missing.KEEP).withStrict(false), TestData.ME)
				.run(TestData.monitor()).problems();
	}

	private static List<AnnotationDocument> documents(ProjectStore store) throws Exception {
		var found = new ArrayList<AnnotationDocument>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> found.add(document), TestData.monitor());
		return found;
	}

	/** EMF as it is, with the packages of some files and of its registry. */
	private static ResourceSet resources(Path... packages) {
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("xmi", new XMIResourceFactoryImpl());
		for (var file : packages)
			resources.getResource(URI.createFileURI(file.toString()), true).getContents().forEach(root -> register((EPackage) root, resources.getPackageRegistry()));
		return resources;
	}

	private static void register(EPackage made, EPackage.Registry registry) {
		registry.put(made.getNsURI(), made);
		if (made.getNsURI().endsWith("/UML")) // generated code has classes that extend abstract ones of Ecore, of which EMF makes no objects without
			made.setEFactoryInstance(new EFactoryImpl() {
				@Override
				public EObject create(EClass type) {
					return new DynamicEObjectImpl(type);
				}
			});
		made.getESubpackages().forEach(inner -> register(inner, registry));
	}

	private Resource load(ResourceSet resources) throws IOException {
		try (var files = Files.walk(folder.resolve("out"))) {
			var file = files.filter(path -> path.toString().endsWith(".xmi")).findFirst().orElseThrow();
			var resource = resources.getResource(URI.createFileURI(file.toString()), true);
			assertEquals(List.of(), resource.getErrors());
			assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource));
			return resource;
		}
	}

	private static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	private static List<?> list(EObject object, String feature) {
		return (List<?>) get(object, feature);
	}

	private static EObject document(Resource resource) {
		return (EObject) list(resource.getContents().getFirst(), "documents").getFirst();
	}

	/** The file is written by hand, as a team's own program would. */
	@Test
	void whatATeamWritesIsReadObjectByObject() throws Exception {
		var data = TestData.copy("ecore", folder.resolve("data"));
		try (var store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema(data.resolve("labels.ecore")), TestData.ME)) {
			assertEquals(List.of("import.media"), read(store, data).stream().map(Problem::code).toList());
			var document = documents(store).stream().filter(one -> one.getAnnotatorId().equals("ann")).findFirst().orElseThrow();
			var index = SchemaIndex.of(store.schema());
			assertEquals(List.of("Car", "Car", "Wheel", "null", "Wheel"), document.getAnnotations().stream()
					.map(annotation -> index.label(annotation.getLabelId()).map(label -> label.getName()).orElse("null")).toList());
			var car = document.getAnnotations().getFirst();
			var values = new TreeMap<String, Object>();
			car.getValues().forEach(value -> values.put(value.getAttributeId(), value.getValue()));
			assertEquals(Map.of("road.Thing.plate", "BÄR 1", "road.Car.colour", "road.Car.colour.blue", "road.Car.doors", 4L, "road.Car.parked", false), values);
			assertEquals(30, ((Box) car.getGeometry()).getWidth());
			assertEquals(0.75, car.getConfidence());
			assertEquals("seen twice", car.getNote());
			assertEquals(List.of("difficult"), car.getFlags());
			var towed = document.getAnnotations().get(1);
			assertEquals(List.of(1), java.util.Arrays.stream(((Polygon) towed.getGeometry()).getHoles()).boxed().toList());
			assertEquals(car.getId(), towed.getValues().getFirst().getValue(), "by the id that the car has now");
			assertEquals(4, ((Ellipse) document.getAnnotations().get(2).getGeometry()).getRadiusX());
			assertNull(document.getAnnotations().get(4).getGeometry());
			assertEquals("mauve", document.getAnnotations().get(3).getValues().getFirst().getValue(), "of an attribute that every label has now");
			var relations = document.getRelations().stream().map(relation -> relation.getTypeId() + ' ' + at(document, relation.getSourceId()) + '-' + at(document, relation.getTargetId())
					+ ' ' + relation.getNote()).sorted().toList();
			assertEquals(List.of("road.Car.wheels 0-2 null", "road.Car.wheels 0-4 null", "road.Thing.behind 0-1 null", "road.Thing.behind 1-0 unsure"), relations);
			assertEquals("rain", document.getAnswers().getFirst().getValue());
		}
	}

	private static int at(AnnotationDocument document, String id) {
		return document.getAnnotations().stream().map(annotation -> annotation.getId()).toList().indexOf(id);
	}

	/** An object of each class of public models, with the classes of the model itself; those of Ecore are generated code. */
	@ParameterizedTest
	@ValueSource(strings = { "extlibrary.ecore", "CMOF.ecore", "UML.ecore.gz", "Ecore.ecore" })
	void instancesLoadWithTheModelThatTheSchemaIsOf(String name) throws Exception {
		var file = folder.resolve(name.replace(".gz", ""));
		var data = Path.of(System.getProperty("labelwright.basedir")).resolve("tests/org.labelwright.schema.tests/data").resolve(name);
		try (var in = name.equals("Ecore.ecore") ? EcorePackage.class.getResourceAsStream("/model/Ecore.ecore")
				: name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(data)) : Files.newInputStream(data)) {
			Files.copy(in, file);
		}
		var problems = new ArrayList<Problem>();
		var schema = schema(file);
		try (var store = Filled.project(folder.resolve("p.labelwright"), schema)) {
			var export = export(store, problems);
			assertTrue(export.verification().orElseThrow().same(), () -> export.verification().get().differences().toString());
			var common = folder.resolve("out/annotation.ecore");
			var resource = load(name.equals("Ecore.ecore") ? resources(common) : resources(common, file));
			var document = document(resource);
			var index = SchemaIndex.of(schema);
			var expected = documents(store).getFirst().getAnnotations().stream().map(one -> index.label(one.getLabelId()).orElseThrow().getName()).toList();
			var objects = list(document, "annotations").stream().map(one -> (EObject) get((EObject) one, "object")).toList();
			assertEquals(expected.stream().map(label -> label.substring(label.lastIndexOf('.') + 1)).toList(), objects.stream().map(one -> one.eClass().getName()).toList());
			if (name.equals("Ecore.ecore"))
				assertTrue(objects.stream().allMatch(one -> one.eClass().getEPackage() == EcorePackage.eINSTANCE));
			if (name.equals("extlibrary.ecore"))
				assertEquals(List.of(), invalid(resource));
			// nothing is invalid that was not told, but for what the code of Ecore asks beyond its model
			assertTrue(name.equals("Ecore.ecore") || invalid(resource).isEmpty() || problems.stream().anyMatch(problem -> problem.code().equals("instances.invalid")), () -> invalid(resource).toString());
		}
	}

	private static List<String> invalid(Resource resource) {
		var diagnostic = Diagnostician.INSTANCE.validate(resource.getContents().getFirst());
		return diagnostic.getChildren().stream().filter(one -> one.getSeverity() >= Diagnostic.WARNING).map(Diagnostic::getMessage).toList();
	}

	/** For each template an object of each label, with all that is asked of it. */
	@Test
	void instancesOfAllTemplatesAreValid() throws Exception {
		int count = 0;
		for (var template : Templates.all()) {
			var problems = new ArrayList<Problem>();
			try (var store = Filled.project(folder.resolve("p" + count++ + ".labelwright"), template.schema().value().orElseThrow())) {
				var export = export(store, problems);
				assertTrue(export.verification().orElseThrow().same(), () -> template.id() + ' ' + export.verification().get().differences());
				assertTrue(export.losses().lossless(), () -> template.id() + ' ' + export.losses());
				var resource = load(resources(folder.resolve("out/annotation.ecore"), folder.resolve("out/labels.ecore")));
				assertEquals(List.of(), invalid(resource), template.id());
				assertEquals(documents(store).getFirst().getAnnotations().size(), list(document(resource), "annotations").size());
				assertEquals(List.of(), problems.stream().filter(problem -> !problem.code().equals("instances.untyped")).toList(), template.id());
			}
		}
		assertTrue(count >= 52, count + " templates");
	}

	/** As work in progress is. */
	@Test
	void whatTheModelDoesNotAllowIsToldAndComesBack() throws Exception {
		var schema = schema(TestData.copy("ecore", folder.resolve("data")).resolve("labels.ecore"));
		try (var store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema, TestData.ME); var bulk = store.bulk("fill", TestData.ME)) {
			var item = new Item(Ids.next(), "a.jpg", "org.labelwright.modality.image", null, null, 640, 480, 1, -1, null, ItemState.NEW);
			bulk.addItem(item);
			var document = bulk.document(item.id(), TestData.ME);
			double rank = 0;
			for (var made : List.of("thing Thing", "car Car", "other Car", "wheel Wheel", "loose Wheel")) {
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId(made.split(" ")[0]);
				annotation.setRank(++rank);
				annotation.setLabelId("road." + made.split(" ")[1]);
				if (annotation.getId().equals("car"))
					SourceItem.value(annotation, "road.Car.doors", 3_000_000_000L);
				if (annotation.getId().equals("other"))
					annotation.setNote("a\u0001b");
				Aside.add(annotation, Aside.value("gone", 1, null, 1));
				bulk.put(document, annotation);
			}
			for (var from : List.of("car", "other")) {
				var relation = AnnotationFactory.eINSTANCE.createRelation();
				relation.setId(from + "-wheel");
				relation.setTypeId("road.Car.wheels");
				relation.setSourceId(from);
				relation.setTargetId("wheel");
				bulk.put(document, relation);
			}
			bulk.commit();
			var problems = new ArrayList<Problem>();
			var export = export(store, problems);
			assertEquals(List.of("instances.invalid a.jpg#loose", "instances.untyped a.jpg#car", "instances.untyped a.jpg#other-wheel", "instances.untyped a.jpg#thing"),
					problems.stream().map(problem -> problem.code() + ' ' + problem.place()).sorted().toList());
			assertTrue(problems.getLast().message().contains("'car'"), problems.getLast()::message);
			assertTrue(export.verification().orElseThrow().same(), () -> export.verification().get().differences().toString());
			assertEquals(Map.of("aside", 5L, "note", 1L), export.losses().entries().stream().collect(Collectors.toMap(one -> one.construct(), one -> one.count())));
			try (var copy = ProjectStore.create(folder.resolve("q.labelwright"), "q", schema, TestData.ME)) {
				read(copy, folder.resolve("out"));
				var back = documents(copy).getFirst();
				assertEquals(3_000_000_000L, back.getAnnotations().get(1).getValues().getFirst().getValue());
				assertEquals(List.of("1-3", "2-3"), back.getRelations().stream().map(one -> at(back, one.getSourceId()) + "-" + at(back, one.getTargetId())).sorted().toList());
			}
		}
	}

	/** Nothing is opened but the file, what is wrong is told with its line, and the rest is kept. */
	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"<annotation:Item ~ <!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><annotation:Item ~ 0",
			"<annotation:Item ~ <!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><annotation:Item ~ 0",
			"<wheels/> ~ <wheels href='http://127.0.0.1:PORT/a.xmi#/'/> ~ 4",
			"object=\"//@documents.0/@objects.1\" ~ object='http://127.0.0.1:PORT/a.xmi#/' ~ 5",
			"xmlns:road=\"http://example.org/road\" ~ xmlns:road='http://127.0.0.1:PORT/road' xsi:schemaLocation='http://127.0.0.1:PORT/road http://127.0.0.1:PORT/road.ecore' ~ 3",
			"road:Car\" towedBy ~ road:Plane\" towedBy ~ 4",
			"doors=\"4\" ~ doors='99999999999999999999' ~ 5",
			"x=\"10.5\" ~ x='1e999' ~ 4",
			"points=\"0 0 10 ~ points=\"0 zero 10 ~ 4",
			"holes=\"1\" ~ holes='-2147483648' ~ 4",
			"</documents> ~ <documents ~ 5",
			"<wheels/> ~ DEEP ~ 0" })
	void hostileFilesGiveProblemsAndWhatIsSound(String sound, String hostile, int least) throws Exception {
		var data = TestData.copy("ecore", folder.resolve("data"));
		try (var server = new ServerSocket(0); var store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema(data.resolve("labels.ecore")), TestData.ME)) {
			var text = Files.readString(data.resolve("crossing.xmi"));
			assertTrue(text.contains(sound.strip()));
			var put = hostile.strip().equals("DEEP") ? "<wheels>".repeat(100_000) : hostile.strip().replace("PORT", Integer.toString(server.getLocalPort()));
			Files.writeString(data.resolve("crossing.xmi"), text.replaceFirst(Pattern.quote(sound.strip()), Matcher.quoteReplacement(put)));
			var problems = read(store, data).stream().filter(problem -> !problem.code().equals("import.media")).toList();
			assertFalse(problems.isEmpty());
			assertTrue(problems.stream().allMatch(problem -> problem.place().matches("crossing.xmi:\\d+.*") && !problem.remedy().isBlank()), problems::toString);
			var kept = documents(store).stream().filter(one -> one.getAnnotatorId().equals("ann")).mapToInt(one -> one.getAnnotations().size()).sum();
			assertTrue(kept >= least, kept + " kept, " + problems);
			server.setSoTimeout(1);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void damagedFilesNeverThrow() throws Exception {
		var data = TestData.copy("ecore", folder.resolve("data"));
		var file = data.resolve("crossing.xmi");
		FormatFuzz.damage(InstancesFormat.ID, file, Files.readAllBytes(file), 300, List.of("<objects xsi:type=\"road:Wheel\"/>", "NaN", "-1", " ", "\"", "href=\"#//\"",
				"//@documents.0", "2147483648", "<geometry xsi:type=\"annotation:PageRegion\"><region xsi:type=\"annotation:PageRegion\"/></geometry>", "xsi:type=\"annotation:Geometry\"",
				"id=\"a\"", "xmi:id=\"a\"", "&#0;", "xsi:nil=\"true\""));
	}
}
