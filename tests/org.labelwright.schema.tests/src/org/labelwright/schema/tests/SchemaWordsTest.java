package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.SchemaComparison;
import org.labelwright.schema.SchemaWords;

/** People are told of a schema in their words, not in those of the metamodel. */
class SchemaWordsTest {

	@Test
	void aDifferenceNamesWhatTheFormsName() {
		var before = SchemaFactory.eINSTANCE.createLabelSchema();
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("car");
		label.setName("Car");
		before.getLabels().add(label);
		var after = EcoreUtil.copy(before);
		after.getLabels().getFirst().setHotkey("K");
		after.getLabels().getFirst().getGeometryKinds().add("Box");
		var changes = SchemaComparison.compare(before, after);
		assertEquals(List.of("changed: Key, Shapes"), changes.stream().map(change -> change.detail()).toList());
	}

	/** All that may become different of a part, but its name and its place, which are told otherwise. */
	@Test
	void allThatMayBecomeDifferentHasAWord() {
		var nameless = new TreeSet<String>();
		for (var classifier : SchemaPackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass type && !type.isAbstract() && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type) && type != SchemaPackage.Literals.LABEL_SCHEMA)
				for (var feature : type.getEAllStructuralFeatures())
					if (isTold(feature) && SchemaWords.of(feature).equals(feature.getName()))
						nameless.add(feature.getName());
		assertEquals(new TreeSet<>(), nameless);
	}

	private static boolean isTold(EStructuralFeature feature) {
		return !List.of(ModelPackage.Literals.IDENTIFIED__ID, ModelPackage.Literals.ELEMENT__UNKNOWN, SchemaPackage.Literals.LABEL__PARENT).contains(feature)
				&& !(feature instanceof EReference reference && reference.isContainment() && ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()));
	}
}
