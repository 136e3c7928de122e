package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;

/**
 * The schema that {@link FromEcoreOperation} makes of packages, with what of it stands for what of them: objects of their classes are annotations.
 * Used on one thread.
 */
public final class PackageSchema {

	private final List<EPackage> packages;
	private final EcoreToSchema maker;
	private final LabelSchema schema;

	private PackageSchema(List<EPackage> packages, EcoreToSchema maker) {
		this.packages = packages;
		this.maker = maker;
		this.schema = maker.make();
	}

	/**
	 * Reads packages, and nothing that does not lie beside them.
	 *
	 * @param files Ecore files in XMI
	 * @return no value when there is no package in them
	 */
	public static Outcome<PackageSchema> read(List<Path> files) {
		var read = EcoreFiles.read(files);
		var problems = new ArrayList<>(read.problems());
		if (read.packages().isEmpty())
			return Outcome.failed(problems);
		return Outcome.of(new PackageSchema(read.packages(), new EcoreToSchema(read.packages(), owner -> true, problems)), problems);
	}

	/** Packages that no other contains. */
	public List<EPackage> roots() {
		return packages;
	}

	/** Must not be changed. */
	public LabelSchema schema() {
		return schema;
	}

	/** The label of the objects of a class. */
	public Optional<Label> labelOf(EClass owner) {
		return Optional.ofNullable(maker.labelOf(owner));
	}

	/** The attribute that a feature of an object stands for; of labels that have it from several classes, that of one of them. */
	public Optional<Attribute> attributeOf(EStructuralFeature feature) {
		return element(feature, Attribute.class);
	}

	/** The type of the relations that a reference stands for; only one of two opposites has it. */
	public Optional<RelationType> relationTypeOf(EReference reference) {
		return element(reference, RelationType.class);
	}

	/** The question that an attribute answers. */
	public Optional<Question> questionOf(EAttribute attribute) {
		return element(attribute, Question.class);
	}

	private <T> Optional<T> element(EStructuralFeature feature, Class<T> type) {
		return Optional.ofNullable(maker.elementOf(feature)).filter(type::isInstance).map(type::cast);
	}
}
