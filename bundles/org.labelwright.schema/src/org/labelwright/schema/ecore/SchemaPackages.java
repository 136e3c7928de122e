package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;

/**
 * The packages that {@link ToEcoreOperation} writes of a schema, with what of them stands for what of it: annotations are objects of their classes.
 * Used on one thread.
 */
public final class SchemaPackages {

	private final SchemaToEcore maker;
	private final List<EPackage> roots;

	private SchemaPackages(SchemaToEcore maker) {
		this.maker = maker;
		this.roots = List.copyOf(maker.make());
	}

	/** @param schema must not be changed as long as its packages are used */
	public static SchemaPackages of(LabelSchema schema) {
		return new SchemaPackages(new SchemaToEcore(schema));
	}

	/** Packages that no other contains. */
	public List<EPackage> roots() {
		return roots;
	}

	/** A resource of a file that has them, to be saved. */
	public Resource resource(Path file) {
		var resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		resource.getContents().addAll(roots);
		return resource;
	}

	/** The class of the objects that have a label of the schema. */
	public Optional<EClass> classOf(Label label) {
		return Optional.ofNullable(maker.classOf(label));
	}

	/** The feature of an object that stands for an attribute of its label; empty when its class has none. */
	public Optional<EStructuralFeature> featureOf(Attribute attribute, EClass owner) {
		return Optional.ofNullable(maker.featureOf(attribute))
				.or(() -> Optional.ofNullable(owner.getEStructuralFeature(ForeignEcore.of(attribute).path(ForeignEcore.NAME).asText(attribute.getName()))))
				.filter(feature -> feature.getEContainingClass().isSuperTypeOf(owner));
	}

	/** The reference of the source of a relation that leads to its target. */
	public Optional<EReference> referenceOf(RelationType type) {
		return Optional.ofNullable((EReference) maker.featureOf(type));
	}

	/** The attribute of what answers a question; its class is that of the questions. */
	public Optional<EAttribute> attributeOf(Question question) {
		return Optional.ofNullable((EAttribute) maker.featureOf(question));
	}
}
