package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.change.ChangePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaChange.Kind;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.ecore.FromEcoreOperation;
import org.labelwright.schema.ecore.ToEcoreOperation;
import org.labelwright.testkit.EcoreLines;

/** Schemas from Ecore models and back: a fleet of vehicles written for this test, and models that EMF and the platform bring with them. */
class EcoreTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="fleet" nsURI="http://example.org/fleet" nsPrefix="fleet">
			""";
	private static final String FLEET = sample();

	@TempDir
	private Path folder;

	private static String sample() {
		try {
			return Files.readString(Path.of(System.getProperty("labelwright.basedir")).resolve("examples/sample-ecore/fleet.ecore"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static Outcome<SchemaUpdate.Result> read(LabelSchema present, Path... files) throws CoreException {
		return new FromEcoreOperation(List.of(files), present).run(SubMonitor.convert(null));
	}

	private static LabelSchema schema(Path... files) throws CoreException {
		return read(null, files).value().orElseThrow().schema();
	}

	private static Label label(LabelSchema schema, String name) {
		return schema.getLabels().stream().filter(label -> label.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
	}

	private static <A> A attribute(Class<A> type, Label label, String name) {
		return assertInstanceOf(type, label.getAttributes().stream().filter(attribute -> attribute.getName().equals(name)).findFirst().orElseThrow());
	}

	private static RelationType relation(LabelSchema schema, String name) {
		return schema.getRelationTypes().stream().filter(type -> type.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).distinct().sorted().toList();
	}

	@Test
	void classesBecomeLabels() throws Exception {
		var outcome = read(null, file("fleet.ecore", FLEET));
		var schema = outcome.value().orElseThrow().schema();
		assertEquals("fleet", schema.getName());
		assertEquals("http://example.org/fleet", schema.getId());
		assertEquals(List.of("Named", "Vehicle", "Car", "Trailer", "Wheel"), schema.getLabels().stream().map(Label::getName).toList());
		var vehicle = label(schema, "Vehicle");
		assertTrue(vehicle.isAbstract());
		assertEquals("fleet.Vehicle", vehicle.getId());
		assertEquals("#112233", vehicle.getColor());
		assertEquals(List.of("Box", "Polygon"), vehicle.getGeometryKinds());
		assertEquals("Whatever drives.", vehicle.getDescription());
		assertEquals(vehicle, label(schema, "Car").getParent());
		assertEquals(5, schema.getLabels().stream().map(Label::getColor).distinct().count());
		// the operation, the derived feature, and the second supertype are told
		assertEquals(List.of("ecore.derived", "ecore.operations", "ecore.supertypes"), codes(outcome));
	}

	@Test
	void featuresBecomeAttributes() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		var vehicle = label(schema, "Vehicle");
		var speed = attribute(IntegerAttribute.class, vehicle, "speed");
		assertEquals(List.of(0L, 300L, 50L), List.of(speed.getMinimum(), speed.getMaximum(), speed.getDefaultValue()));
		assertEquals("m", attribute(DecimalAttribute.class, vehicle, "length").getUnit());
		assertEquals(true, attribute(BooleanAttribute.class, vehicle, "parked").getDefaultValue());
		attribute(DateAttribute.class, vehicle, "seen");
		assertEquals(List.of(label(schema, "Trailer")), attribute(ReferenceAttribute.class, vehicle, "tows").getTargets());
		assertEquals(5, vehicle.getAttributes().size());
		var car = label(schema, "Car");
		var view = attribute(ChoiceAttribute.class, car, "view");
		assertEquals(List.of("front", "side", "from behind"), view.getOptions().stream().map(Option::getName).toList());
		assertEquals(List.of(0, 5, 7), view.getOptions().stream().map(Option::getExportIndex).toList());
		assertEquals(List.of("fleet.Car.view.side"), view.getDefaultValue());
		assertTrue(attribute(ChoiceAttribute.class, car, "lights").isMultiple());
		assertEquals(List.of("small", "large"), attribute(ChoiceAttribute.class, car, "size").getOptions().stream().map(Option::getName).toList());
		// of the supertype that is no parent
		var title = attribute(TextAttribute.class, car, "title");
		assertTrue(title.isRequired());
		assertEquals("fleet.Car.title", title.getId());
		assertEquals(12, title.getMaximumLength());
		assertTrue("ABC 12".matches(title.getPattern()) && "X5".matches(title.getPattern()) && !"ABC12".matches(title.getPattern()));
	}

	@Test
	void referencesBecomeRelationsAndTheItemsClassQuestions() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		assertEquals(List.of("wheels", "near"), schema.getRelationTypes().stream().map(RelationType::getName).toList());
		var wheels = relation(schema, "wheels");
		assertEquals(List.of(label(schema, "Vehicle")), wheels.getSources());
		assertEquals(List.of(label(schema, "Wheel")), wheels.getTargets());
		assertEquals(8, wheels.getMaximumOutgoing());
		assertEquals(1, wheels.getMaximumIncoming());
		assertEquals(-1, relation(schema, "near").getMaximumOutgoing());
		assertEquals("pair", schema.getConstraints().getFirst().getKind());
		assertEquals(List.of(label(schema, "Vehicle"), label(schema, "Wheel")), schema.getConstraints().getFirst().getLabels());
		var weather = assertInstanceOf(ChoiceQuestion.class, schema.getQuestions().getFirst());
		assertTrue(weather.isRequired());
		assertEquals(3, weather.getOptions().size());
		assertEquals("notes", schema.getQuestions().get(1).getName());
	}

	private static void assertUnique(LabelSchema schema) {
		var ids = new HashSet<String>();
		schema.eAllContents().forEachRemaining(element -> {
			if (element instanceof Identified identified)
				assertTrue(ids.add(identified.getId()), identified.getId());
		});
	}

	private List<EPackage> back(LabelSchema schema) throws CoreException {
		return back(schema, new ArrayList<>());
	}

	private List<EPackage> back(LabelSchema schema, List<Problem> problems) throws CoreException {
		var target = folder.resolve("back.ecore");
		var outcome = new ToEcoreOperation(schema, target).run(SubMonitor.convert(null));
		problems.addAll(outcome.problems());
		assertTrue(outcome.value().isPresent());
		return EcoreLines.load(target);
	}

	private static void assertValid(List<EPackage> roots) {
		for (var root : roots) {
			var diagnosis = Diagnostician.INSTANCE.validate(root);
			assertTrue(diagnosis.getSeverity() < org.eclipse.emf.common.util.Diagnostic.ERROR, () -> diagnosis.getChildren().toString());
		}
	}

	@Test
	void aModelComesBackAsItWas() throws Exception {
		var file = file("fleet.ecore", FLEET);
		var schema = schema(file);
		assertUnique(schema);
		var problems = new ArrayList<Problem>();
		var back = back(schema, problems);
		assertEquals(EcoreLines.of(EcoreLines.load(file)), EcoreLines.of(back));
		assertEquals(List.of(), problems);
		assertValid(back);
		var again = schema(folder.resolve("back.ecore"));
		assertEquals(ids(schema), ids(again));
	}

	@Test
	void whatEcoreHasNoPlaceForIsCounted() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		label(schema, "Car").setSkeleton(SchemaFactory.eINSTANCE.createSkeleton());
		var species = SchemaFactory.eINSTANCE.createTaxonomyAttribute();
		species.setId("species");
		species.setName("species");
		label(schema, "Wheel").getAttributes().add(species);
		var problems = new ArrayList<Problem>();
		back(schema, problems);
		assertEquals(List.of("An Ecore model has no place for TaxonomyAttribute, which becomes a text (1).", "An Ecore model has no place for skeletons (1)."),
				problems.stream().map(Problem::message).toList());
	}

	/** As any file that one makes. */
	@Test
	void whatIsWrittenMayBeReadByWhoeverMayReadTheFolder() throws Exception {
		back(schema(file("fleet.ecore", FLEET)));
		if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
			assertEquals(Files.getPosixFilePermissions(folder.resolve("fleet.ecore")), Files.getPosixFilePermissions(folder.resolve("back.ecore")));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("back.ecore", "fleet.ecore"), files.map(file -> file.getFileName().toString()).sorted().toList(), "nothing is left beside it");
		}
	}

	private static List<String> ids(LabelSchema schema) {
		var found = new ArrayList<String>();
		schema.eAllContents().forEachRemaining(element -> {
			if (element instanceof Identified identified)
				found.add(element.eClass().getName() + ' ' + identified.getId());
		});
		return found.stream().sorted().toList();
	}

	private Path installed(Class<?> of, String path) throws IOException {
		var copy = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
		try (var in = of.getClassLoader().getResourceAsStream(path)) {
			Files.copy(in, copy);
		}
		return copy;
	}

	/** Ecore itself, XML Schema's types, EMF's models of changes, and the model of the platform's workbench. */
	@Test
	void modelsOfRealProjectsComeBack() throws Exception {
		for (var file : List.of(installed(EcorePackage.class, "model/Ecore.ecore"), installed(EcorePackage.class, "model/XMLType.ecore"),
				installed(ChangePackage.class, "model/Change.ecore"), installed(MApplication.class, "model/UIElements.ecore"))) {
			var schema = schema(file);
			assertUnique(schema);
			var original = EcoreLines.of(EcoreLines.load(file));
			var back = EcoreLines.of(back(schema));
			for (var line : original.entrySet())
				assertEquals(line.getValue(), back.get(line.getKey()), file.getFileName() + " " + line.getKey());
			assertEquals(original.keySet(), back.keySet());
			assertValid(EcoreLines.load(folder.resolve("back.ecore")));
		}
	}

	private static Path data(String name) {
		return Path.of(System.getProperty("labelwright.basedir")).resolve("tests/org.labelwright.schema.tests/data").resolve(name);
	}

	/** The metamodels of UML 2.3 and of CMOF, and the library that EMF has as its example, with as many classes as their files have. What is derived is not asked of people. */
	@ParameterizedTest
	@CsvSource({ "UML.ecore.gz, 247", "CMOF.ecore, 37", "extlibrary.ecore, 14" })
	void publicMetamodelsComeBack(String name, int classes) throws Exception {
		var file = folder.resolve(name.replace(".gz", ""));
		try (var in = name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(data(name))) : Files.newInputStream(data(name))) {
			Files.copy(in, file);
		}
		var outcome = read(null, file);
		var schema = outcome.value().orElseThrow().schema();
		assertUnique(schema);
		assertEquals(classes, schema.getLabels().size());
		var original = EcoreLines.of(EcoreLines.load(file));
		var back = EcoreLines.of(back(schema));
		var different = new TreeMap<String, String>();
		original.forEach((key, line) -> {
			if (!line.equals(back.get(key)))
				different.put(key, line + " | " + back.get(key));
		});
		assertEquals(Map.of(), different);
		assertEquals(original.keySet(), back.keySet());
		assertValid(EcoreLines.load(folder.resolve("back.ecore")));
	}

	/** Facets are expressions of XML Schema, which EMF refuses to check by others; those of Java come back all the same. */
	@ParameterizedTest
	@CsvSource({ "[A-Z]{2}\\d+, [A-Z]{2}\\d+", "^a|b$, a|b", "(?:a|b)c, (a|b)c", "(?i)abc, ''", "a*?, ''", "\\bfoo, ''", "[a-z&&[^b]], ''", "a^b, ''", "\\$\\d, \\$\\d" })
	void patternsComeBack(String pattern, String facet) throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		var code = SchemaFactory.eINSTANCE.createTextAttribute();
		code.setId("code");
		code.setName("code of a car");
		code.setPattern(pattern);
		label(schema, "Car").getAttributes().add(code);
		var feature = ((EClass) back(schema).getFirst().getEClassifier("Car")).getEStructuralFeature("code_of_a_car");
		var written = feature.getEType().getEAnnotation(ExtendedMetaData.ANNOTATION_URI);
		assertEquals(facet, written == null ? "" : Objects.requireNonNullElse(written.getDetails().get("pattern"), ""));
		var again = attribute(TextAttribute.class, label(schema(folder.resolve("back.ecore")), "Car"), "code of a car");
		assertEquals(List.of(pattern, "code"), List.of(again.getPattern(), again.getId()));
	}

	/** Of a relation from several classes, the reference is of the class above all, so that each object can have it. */
	@Test
	void severalEndsComeBack() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		var ends = List.of(label(schema, "Car"), label(schema, "Wheel"));
		var near = SchemaFactory.eINSTANCE.createRelationType();
		near.setId("near");
		near.setName("near");
		near.getSources().addAll(ends);
		near.getTargets().addAll(ends.reversed());
		schema.getRelationTypes().add(near);
		var of = SchemaFactory.eINSTANCE.createReferenceAttribute();
		of.setId("of");
		of.setName("of");
		of.getTargets().addAll(ends);
		ends.getFirst().getAttributes().add(of);
		var written = back(schema).getFirst();
		for (var name : List.of("Car", "Wheel"))
			assertEquals("LabelledObject", ((EClass) written.getEClassifier(name)).getEStructuralFeature("near2").getEContainingClass().getName(), "wheels have another of its name");
		var again = schema(folder.resolve("back.ecore"));
		assertEquals(List.of("Car", "Wheel"), near(again).getSources().stream().map(Label::getName).toList());
		assertEquals(List.of("Car", "Wheel"), near(again).getTargets().stream().map(Label::getName).toList());
		assertEquals(List.of("Car", "Wheel"), attribute(ReferenceAttribute.class, label(again, "Car"), "of").getTargets().stream().map(Label::getName).toList());
	}

	private static RelationType near(LabelSchema schema) {
		return schema.getRelationTypes().stream().filter(type -> type.getId().equals("near")).findFirst().orElseThrow();
	}

	@Test
	void whatIsRetiredStaysRetired() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		label(schema, "Trailer").setRetired(true);
		schema.getRelationTypes().getFirst().setRetired(true);
		label(schema, "Vehicle").getAttributes().getFirst().setRetired(true);
		var view = attribute(ChoiceAttribute.class, label(schema, "Car"), "view");
		view.getOptions().getFirst().setRetired(true);
		back(schema);
		var again = schema(folder.resolve("back.ecore"));
		assertTrue(label(again, "Trailer").isRetired());
		assertFalse(label(again, "Car").isRetired());
		assertTrue(again.getRelationTypes().getFirst().isRetired());
		assertTrue(label(again, "Vehicle").getAttributes().getFirst().isRetired());
		assertEquals(view.getOptions().stream().map(Option::isRetired).toList(),
				attribute(ChoiceAttribute.class, label(again, "Car"), "view").getOptions().stream().map(Option::isRetired).toList());
	}

	@Test
	void whatChangesIsBroughtUpToDate() throws Exception {
		var schema = schema(file("fleet.ecore", FLEET));
		schema.getLabels().forEach(label -> label.setExportIndex(schema.getLabels().indexOf(label)));
		label(schema, "Wheel").setColor("#ABCDEF");
		var own = EcoreUtil.copy(label(schema, "Trailer"));
		own.setId("own");
		own.setName("own");
		own.setForeign(null);
		schema.getLabels().add(own);
		var changed = FLEET.replace("name=\"Car\" eSuperTypes=\"#//Vehicle #//Named\">", "name=\"Automobile\" eSuperTypes=\"#//Vehicle #//Named\">"
				+ "<eAnnotations source=\"http://labelwright.org/schema\"><details key=\"id\" value=\"fleet.Car\"/></eAnnotations>")
				.replace("<eClassifiers xsi:type=\"ecore:EClass\" name=\"Trailer\" eSuperTypes=\"#//Vehicle\"/>",
						"<eClassifiers xsi:type=\"ecore:EClass\" name=\"Bike\" eSuperTypes=\"#//Vehicle\"/>")
				.replace("#//Trailer", "#//Bike").replace("name=\"parked\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBoolean\" defaultValueLiteral=\"true\"",
						"name=\"parked\" eType=\"#//View\"")
				.replace("<eLiterals name=\"side\" value=\"5\"/>", "").replace("defaultValueLiteral=\"side\"", "");
		var before = EcoreUtil.copy(schema);
		var made = read(schema, file("fleet.ecore", changed)).value().orElseThrow();
		assertTrue(EcoreUtil.equals(before, schema), "the one in use is as it was");
		var updated = made.schema();
		var car = label(updated, "Automobile");
		assertEquals("fleet.Car", car.getId());
		assertEquals(2, car.getExportIndex());
		assertEquals("#ABCDEF", label(updated, "Wheel").getColor());
		assertTrue(label(updated, "Trailer").isRetired());
		assertFalse(label(updated, "own").isRetired());
		assertEquals(-1, label(updated, "Bike").getExportIndex(), "the store gives it the next that was never used");
		assertEquals(label(updated, "Vehicle"), label(updated, "Bike").getParent());
		assertEquals("fleet.Vehicle.parked", attribute(ChoiceAttribute.class, label(updated, "Vehicle"), "parked").getId());
		assertTrue(attribute(ChoiceAttribute.class, car, "view").getOptions().stream().filter(option -> option.getName().equals("side")).findFirst().orElseThrow().isRetired());
		var told = made.changes().stream().map(change -> change.kind() + " " + change.id()).toList();
		assertTrue(told.containsAll(List.of("RENAMED fleet.Car", "RETIRED fleet.Trailer", "ADDED fleet.Bike", "RETYPED fleet.Vehicle.parked",
				"RETIRED fleet.Car.view.side")), told::toString);
		assertTrue(read(updated, file("fleet.ecore", changed)).value().orElseThrow().changes().isEmpty(), "nothing changes twice");
		assertEquals(List.of(), made.changes().stream().filter(change -> change.kind() == Kind.REMOVED).map(SchemaChange::id).toList());
	}

	@Test
	void severalFilesReferToEachOther() throws Exception {
		var base = file("base.ecore", HEAD.replace("fleet", "base") + """
				  <eClassifiers xsi:type="ecore:EClass" name="Thing">
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="mass" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EFloat"/>
				  </eClassifiers>
				  <eClassifiers xsi:type="ecore:EClass" name="Car"/>
				</ecore:EPackage>
				""");
		var above = file("above.ecore", HEAD + """
				  <eClassifiers xsi:type="ecore:EClass" name="Car" eSuperTypes="platform:/resource/some/where/base.ecore#//Thing"/>
				</ecore:EPackage>
				""");
		var schema = schema(above, base);
		assertEquals(List.of("fleet.Car", "Thing", "base.Car"), schema.getLabels().stream().map(Label::getName).toList());
		assertEquals("Thing", label(schema, "fleet.Car").getParent().getName());
		assertEquals(List.of("base", "fleet"), back(schema).stream().map(EPackage::getName).sorted().toList());
		var alone = read(null, above);
		assertTrue(codes(alone).contains("ecore.unresolved"), alone.problems()::toString);
		assertNull(label(alone.value().orElseThrow().schema(), "Car").getParent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing", "<a/>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>" })
	void whatIsNoModelIsToldWithItsFile(String text) throws Exception {
		var outcome = read(null, file("x.ecore", text));
		assertTrue(outcome.value().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.place().contains("x.ecore")), outcome.problems()::toString);
		assertFalse(outcome.problems().stream().anyMatch(problem -> problem.remedy().isEmpty()), outcome.problems()::toString);
	}

	@Test
	void hostileModelsGiveProblemsAndLabels() throws Exception {
		var outcome = read(null, file("x.ecore", HEAD + """
				  <eClassifiers xsi:type="ecore:EClass" name="A" eSuperTypes="#//B"/>
				  <eClassifiers xsi:type="ecore:EClass" name="B" eSuperTypes="#//A"/>
				  <eClassifiers xsi:type="ecore:EClass" name="Same"/>
				  <eClassifiers xsi:type="ecore:EClass" name="Same">
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="x" eType="#//Nowhere"/>
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="x"/>
				    <eStructuralFeatures xsi:type="ecore:EReference" name="to" upperBound="-1" eType="#//Nowhere"/>
				    <eStructuralFeatures xsi:type="ecore:EReference" upperBound="-1"/>
				    <eStructuralFeatures xsi:type="ecore:EAttribute" name="n" eType="#//Bad" defaultValueLiteral="1e999"/>
				  </eClassifiers>
				  <eClassifiers xsi:type="ecore:EClass"/>
				  <eClassifiers xsi:type="ecore:EDataType" name="Bad" instanceClassName="long">
				    <eAnnotations source="http:///org/eclipse/emf/ecore/util/ExtendedMetaData">
				      <details key="minInclusive" value="99999999999999999999999"/>
				      <details key="baseType" value="Bad"/>
				    </eAnnotations>
				  </eClassifiers>
				</ecore:EPackage>
				"""));
		var schema = outcome.value().orElseThrow().schema();
		assertEquals(5, schema.getLabels().size());
		assertUnique(schema);
		assertTrue(codes(outcome).containsAll(List.of("ecore.cycle", "ecore.duplicate", "ecore.nameless", "ecore.part", "ecore.value")), () -> codes(outcome).toString());
		assertNull(attribute(IntegerAttribute.class, schema.getLabels().get(3), "n").getMinimum());
		back(schema);
	}

	@Test
	void anEnormousPackageIsRead() throws Exception {
		var text = new StringBuilder(HEAD);
		for (int i = 0; i < 20_000; i++)
			text.append("<eClassifiers xsi:type=\"ecore:EClass\" name=\"C").append(i).append(i == 0 ? "\"/>" : "\" eSuperTypes=\"#//C" + (i - 1) / 2 + "\"/>").append('\n');
		var schema = schema(file("x.ecore", text + "</ecore:EPackage>"));
		assertEquals(20_000, schema.getLabels().size());
		assertEquals("C9999", label(schema, "C19999").getParent().getName());
	}

	@Test
	void damagedFilesNeverThrow() throws Exception {
		var random = new Random(7);
		var bytes = FLEET.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 150; i++) {
			var damaged = bytes.clone();
			for (int j = random.nextInt(4); j >= 0; j--)
				damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "<>\"#/ ".charAt(random.nextInt(6)));
			var cut = random.nextInt(5) == 0 ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
			var outcome = read(null, Files.write(folder.resolve("d" + i + ".ecore"), cut));
			if (outcome.value().isPresent())
				back(outcome.value().get().schema());
			else
				assertFalse(outcome.problems().isEmpty());
		}
	}
}
