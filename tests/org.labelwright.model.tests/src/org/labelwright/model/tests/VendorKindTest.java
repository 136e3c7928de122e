package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.annotation.impl.GeometryImpl;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.spi.GeometryKind;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;

/** A vendor's geometry, from an EPackage of its own. */
class VendorKindTest {

	private static final String URI = "http://example.org/spectra";
	private static final String TEXT = "{\"type\":\"Annotation\",\"id\":\"a\",\"geometry\":{\"type\":\"http://example.org/spectra#Peak\",\"at\":12.5,\"more\":1}}";

	private final EPackage vendor = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass peak = type("Peak");
	private final EClass broken = type("Broken");
	private final EStructuralFeature at = EcoreFactory.eINSTANCE.createEAttribute();

	/** Stands for the class that a vendor generates. */
	private static final class Made extends GeometryImpl {
		Made(EClass type) {
			eSetClass(type);
		}
	}

	/** Contributed by this bundle. */
	public static final class PeakKind implements GeometryKind {
		@Override
		public Optional<Bounds> bounds(Geometry geometry) {
			double x = (Double) geometry.eGet(geometry.eClass().getEStructuralFeature("at"));
			return Optional.of(new Bounds(x, 0, 0, 1));
		}

		@Override
		public double area(Geometry geometry) {
			return 7;
		}

		@Override
		public List<Problem> check(Geometry geometry, String place) {
			return List.of(Problem.info("peak", place, "checked"));
		}
	}

	/** Contributed by this bundle. */
	public static final class BrokenKind implements GeometryKind {
		@Override
		public Optional<Bounds> bounds(Geometry geometry) {
			throw new IllegalStateException("a vendor's own trouble");
		}
	}

	private EClass type(String name) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(AnnotationPackage.Literals.GEOMETRY);
		vendor.getEClassifiers().add(type);
		return type;
	}

	@BeforeEach
	void install() {
		at.setName("at");
		at.setEType(EcorePackage.Literals.EDOUBLE);
		peak.getEStructuralFeatures().add(at);
		vendor.setName("spectra");
		vendor.setNsURI(URI);
		vendor.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return new Made(type);
			}
		});
		EPackage.Registry.INSTANCE.put(URI, vendor);
	}

	@AfterEach
	void uninstall() {
		EPackage.Registry.INSTANCE.remove(URI);
	}

	private static Geometry read() {
		var read = ModelJson.read(TEXT.getBytes(StandardCharsets.UTF_8), Annotation.class, "test");
		assertEquals(List.of(), read.problems());
		assertEquals(TEXT, new String(ModelJson.write(read.value().orElseThrow()), StandardCharsets.UTF_8));
		return read.value().get().getGeometry();
	}

	@Test
	void isReadAndWrittenAsItsClass() {
		var geometry = assertInstanceOf(Made.class, read());
		assertEquals(12.5, geometry.eGet(at));
		assertEquals("http://example.org/spectra#Peak", Geometries.kind(geometry));
	}

	@Test
	void isKeptWhenItIsNotInstalled() {
		uninstall();
		assertInstanceOf(UnknownGeometry.class, read());
	}

	@Test
	void isKeptWhenItsPackageHasNoCode() {
		vendor.setEFactoryInstance(EcoreFactory.eINSTANCE.createEFactory());
		assertInstanceOf(UnknownGeometry.class, read());
	}

	@Test
	void isKeptWhenItsPackageCannotBeMade() {
		EPackage.Registry.INSTANCE.put(URI, (EPackage.Descriptor) new EPackage.Descriptor() {
			@Override
			public EPackage getEPackage() {
				throw new IllegalStateException("a vendor's own trouble");
			}

			@Override
			public EFactory getEFactory() {
				return null;
			}
		});
		assertInstanceOf(UnknownGeometry.class, read());
	}

	@Test
	void answersThroughItsKind() {
		var geometry = read();
		assertEquals(Optional.of(new Bounds(12.5, 0, 0, 1)), Geometries.bounds(geometry));
		assertEquals(7, Geometries.area(geometry));
		assertEquals("peak", Geometries.check(geometry, "a").getFirst().code());
		assertTrue(Geometries.equal(geometry, Geometries.translate(geometry, 5, 5), 0), "it does not say how to move");
	}

	@Test
	void hasNoBoundsWhenItsKindThrowsOrIsMissing() {
		assertTrue(Geometries.bounds(new Made(broken)).isEmpty());
		assertEquals(0, Geometries.area(new Made(broken)));
		assertTrue(Geometries.bounds(new Made(type("Unheard"))).isEmpty());
	}

	@Test
	void cannotStandWhereAnotherClassIsDeclared() {
		var text = "{\"annotations\":[{\"type\":\"http://example.org/spectra#Peak\"}]}";
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8),
				AnnotationDocument.class, "test");
		assertEquals(List.of("json.type.unknown"), read.problems().stream().map(Problem::code).toList());
		assertTrue(read.value().orElseThrow().getAnnotations().isEmpty());
	}
}
