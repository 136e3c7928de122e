package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.TrackNumbers;

class TrackNumbersTest {

	private final Annotation first = annotation("a", "car", AnnotationFactory.eINSTANCE.createTrack());
	private final Annotation other = annotation("b", "bus", AnnotationFactory.eINSTANCE.createTrack());
	private final Annotation interval = annotation("c", "car", AnnotationFactory.eINSTANCE.createTimeInterval());
	private final Annotation second = annotation("d", "car", AnnotationFactory.eINSTANCE.createTrack());

	private static Annotation annotation(String id, String label, Geometry place) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setLabelId(label);
		annotation.setGeometry(place);
		return annotation;
	}

	@Test
	void tracksOfEachLabelAreCountedAlone() {
		var numbers = new TrackNumbers(List.of(first, other, interval, second));
		assertEquals(List.of("car 1", "bus 1", "car", "car 2"), List.of(numbers.name("car", first), numbers.name("bus", other), numbers.name("car", interval), numbers.name("car", second)));
	}

	@Test
	void itIsToldWhenATrackHasAnotherNumber() {
		var numbers = new TrackNumbers(List.of(first, second));
		assertTrue(new TrackNumbers(List.of(first, second, other)).agrees(numbers), "one more changes no number");
		assertTrue(new TrackNumbers(List.of(first)).agrees(numbers), "nor one less, the last");
		assertFalse(new TrackNumbers(List.of(second)).agrees(numbers));
	}
}
