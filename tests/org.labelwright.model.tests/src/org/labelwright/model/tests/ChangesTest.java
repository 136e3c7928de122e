package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.labelwright.model.Changes;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;

class ChangesTest {

	private final AnnotationFactory make = AnnotationFactory.eINSTANCE;
	private final AnnotationDocument document = make.createAnnotationDocument();
	private final List<String> heard = new ArrayList<>();

	private Changes.Registration listen() {
		return Changes.listen(document, n -> heard.add(((EStructuralFeature) n.getFeature()).getName()));
	}

	@Test
	void changesAtAnyDepthAreHeard() {
		listen();
		var annotation = make.createAnnotation();
		var box = make.createBox();
		annotation.setLabelId("before it joined");
		document.getAnnotations().add(annotation);
		annotation.setGeometry(box);
		box.setX(1);
		annotation.getFlags().add("difficult");
		document.setReason("why");
		assertEquals(List.of("annotations", "geometry", "x", "flags", "reason"), heard);
	}

	@Test
	void whatLeftIsNoLongerHeard() {
		var annotation = make.createAnnotation();
		document.getAnnotations().add(annotation);
		listen();
		document.getAnnotations().remove(annotation);
		annotation.setNote("alone");
		assertEquals(List.of("annotations"), heard);
	}

	@Test
	void settingTheSameValueIsNoChange() {
		document.setReason("why");
		listen();
		document.setReason("why");
		assertEquals(List.of(), heard);
	}

	@Test
	void closingEndsTheListeningAndLeavesNothingBehind() {
		var one = listen();
		var other = listen();
		one.close();
		document.setReason("why");
		assertEquals(1, heard.size());
		other.close();
		document.setReason("why not");
		assertEquals(1, heard.size());
		assertTrue(document.eAdapters().isEmpty());
	}

	@Test
	void objectsBelowTheRootCarryNothing() {
		var annotation = make.createAnnotation();
		document.getAnnotations().add(annotation);
		listen();
		annotation.setNote("heard");
		assertTrue(annotation.eAdapters().isEmpty());
	}

	@Test
	void onlyObjectsOfOurModelCanBeListenedTo() {
		assertThrows(IllegalArgumentException.class, () -> Changes.listen(EcoreFactory.eINSTANCE.createEClass(), n -> { }));
	}
}
