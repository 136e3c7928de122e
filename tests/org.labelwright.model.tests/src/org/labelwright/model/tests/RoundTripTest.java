package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.testkit.RandomModel;

class RoundTripTest {

	private static final List<EPackage> PACKAGES = List.of(ModelPackage.eINSTANCE, SchemaPackage.eINSTANCE,
			AnnotationPackage.eINSTANCE, GuidelinePackage.eINSTANCE, ProjectPackage.eINSTANCE);

	@Test
	void anyObjectComesBackEqual() throws IOException {
		var random = new Random(20240531);
		var models = new RandomModel(random);
		for (var ePackage : PACKAGES)
			for (var classifier : ePackage.getEClassifiers())
				if (classifier instanceof EClass type && !type.isAbstract())
					for (int i = 0; i < 20; i++)
						assertRoundTrip(models.create(type));
	}

	private static void assertRoundTrip(EObject object) throws IOException {
		var compact = ModelJson.write(object);
		var readable = new ByteArrayOutputStream();
		ModelJson.write(object, readable, ModelJson.Style.READABLE);
		for (var bytes : List.of(compact, readable.toByteArray())) {
			var text = new String(bytes, StandardCharsets.UTF_8);
			var type = object instanceof UnknownGeometry ? Geometry.class : object.eClass().getInstanceClass().asSubclass(EObject.class);
			var read = ModelJson.read(new ByteArrayInputStream(bytes), type, "test");
			assertEquals(List.of(), read.problems(), text);
			assertTrue(sameContent(object, read.value().orElseThrow()), text);
			assertArrayEquals(compact, ModelJson.write(read.value().get()), "equal objects have equal bytes");
		}
	}

	/** Unlike our own comparison, takes references to corresponding objects of the two trees as equal. */
	private static boolean sameContent(EObject one, EObject other) {
		return new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualAttribute(EObject a, EObject b, EAttribute attribute) {
				return a.eIsSet(attribute) == b.eIsSet(attribute) && Objects.deepEquals(a.eGet(attribute), b.eGet(attribute));
			}
		}.equals(one, other);
	}

	@Test
	void everyBitOfACoordinateComesBack() {
		var random = new Random(1);
		var values = random.longs(20_000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite).toArray();
		values[0] = -0.0;
		values[1] = 0.0;
		values[2] = Double.MIN_VALUE;
		values[3] = 9007199254740993.0;
		values[4] = 1e15;
		values[5] = -999999999999999.0;
		var line = AnnotationFactory.eINSTANCE.createPolyline();
		line.setPoints(values);
		var read = ModelJson.read(ModelJson.write(line), Polyline.class, "test").value().orElseThrow().getPoints();
		for (int i = 0; i < values.length; i++)
			assertEquals(Double.doubleToRawLongBits(values[i]), Double.doubleToRawLongBits(read[i]), () -> "of one value");
	}

	@Test
	void aRowHasTheDocumentedForm() {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId("a1");
		annotation.setLabelId("cat");
		annotation.setRank(1);
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(1.5);
		box.setWidth(20);
		box.setHeight(0.1);
		annotation.setGeometry(box);
		annotation.getFlags().add("difficult");
		assertEquals("""
				{"type":"Annotation","id":"a1","rank":1,"flags":["difficult"],"labelId":"cat",\
				"geometry":{"type":"Box","x":1.5,"width":20,"height":0.1}}""", text(annotation));
	}

	@Test
	void aFileIsReadable() throws IOException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("pets");
		var animal = SchemaFactory.eINSTANCE.createLabel();
		animal.setId("animal");
		animal.setAbstract(true);
		var cat = SchemaFactory.eINSTANCE.createLabel();
		cat.setId("cat");
		cat.setParent(animal);
		cat.getGeometryKinds().addAll(List.of("Box", "Polygon"));
		schema.getLabels().addAll(List.of(cat, animal));
		var out = new ByteArrayOutputStream();
		ModelJson.write(schema, out, ModelJson.Style.READABLE);
		assertEquals("""
				{
				  "type": "LabelSchema",
				  "id": "pets",
				  "labels": [
				    {
				      "id": "cat",
				      "parent": "animal",
				      "geometryKinds": ["Box", "Polygon"]
				    },
				    {
				      "id": "animal",
				      "abstract": true
				    }
				  ]
				}
				""", out.toString(StandardCharsets.UTF_8));
		var read = ModelJson.read(out.toByteArray(), LabelSchema.class, "test").value().orElseThrow();
		assertEquals(read.getLabels().get(1), read.getLabels().get(0).getParent());
	}

	@Test
	void kindsOfVendorsThatAreNotInstalledAreWrittenBackVerbatim() {
		var text = """
				{"type":"Annotation","id":"a","geometry":{"type":"http://example.org/spectra#Peak","mass":1.10,"at":[1e400,{"n":null}]}}""";
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), Annotation.class, "test");
		assertEquals(List.of(), read.problems());
		assertEquals("http://example.org/spectra#Peak", ((UnknownGeometry) read.value().orElseThrow().getGeometry()).getKind());
		assertEquals(text.replace("1e400", "1E+400"), text(read.value().get()));
	}

	@Test
	void unknownPropertiesAreWrittenBackAtTheEndOfTheirObject() {
		var text = """
				{"type":"Annotation","id":"a","geometry":{"type":"Box","x":1,"tilt":[0.50,12345678901234567890]},"mood":{"b":1,"a":""}}""";
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), Annotation.class, "test");
		assertEquals(List.of(), read.problems());
		assertEquals(text, text(read.value().orElseThrow()));
	}

	@Test
	void theTypeMayComeLate() {
		var text = """
				{"geometry":{"height":2,"width":3,"type":"Box","x":4},"id":"a","type":"Annotation"}""";
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), Annotation.class, "test");
		assertEquals(List.of(), read.problems());
		var box = (Box) read.value().orElseThrow().getGeometry();
		assertEquals(3, box.getWidth());
		assertEquals(4, box.getX());
	}

	@Test
	void otherEncodingsOfUnicodeAreRead() {
		for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			var read = ModelJson.read("{\"type\":\"Label\",\"name\":\"\u4e2d\"}".getBytes(charset), EObject.class, "test");
			assertEquals(List.of(), read.problems());
			assertTrue(read.value().isPresent());
		}
	}

	private static String text(EObject object) {
		return new String(ModelJson.write(object), StandardCharsets.UTF_8);
	}
}
