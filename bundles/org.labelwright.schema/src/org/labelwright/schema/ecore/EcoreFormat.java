package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.ModelFormat;

/** Ecore models as a format among others; what becomes of what is in the documentation of this package. What may be taken is packages and their classes. */
public final class EcoreFormat implements ModelFormat {

	@Override
	public String key() {
		return ForeignEcore.KEY;
	}

	@Override
	public boolean isLike(String beginning) {
		return beginning.contains(EcorePackage.eNS_URI) && beginning.contains("EPackage"); //$NON-NLS-1$
	}

	@Override
	public List<Element> contents(List<Path> files, Consumer<Problem> problems) {
		var read = EcoreFiles.read(files);
		read.problems().forEach(problems);
		return read.packages().stream().map(EcoreFormat::element).toList();
	}

	private static Element element(EPackage from) {
		var parts = new ArrayList<Element>();
		for (var classifier : from.getEClassifiers())
			if (classifier instanceof EClass owner)
				parts.add(new Element(Steering.qualifiedName(owner), owner.getName(), List.of(), needs(owner)));
		from.getESubpackages().forEach(inner -> parts.add(element(inner)));
		return new Element(null, from.getName(), parts, List.of());
	}

	private static List<String> needs(EClass owner) {
		var needed = new LinkedHashSet<String>();
		owner.getESuperTypes().forEach(above -> needed.add(Steering.qualifiedName(above)));
		owner.getEReferences().stream().map(EReference::getEReferenceType).filter(Objects::nonNull).forEach(target -> needed.add(Steering.qualifiedName(target)));
		needed.remove(Steering.qualifiedName(owner));
		return List.copyOf(needed);
	}

	@Override
	public Optional<LabelSchema> read(List<Path> files, Predicate<String> taken, Consumer<Problem> problems) {
		var read = EcoreFiles.read(files);
		var found = new ArrayList<>(read.problems());
		var schema = Optional.of(read.packages()).filter(packages -> !packages.isEmpty())
				.map(packages -> new EcoreToSchema(packages, owner -> taken.test(Steering.qualifiedName(owner)), found).make());
		found.forEach(problems);
		return schema;
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, EcoreText.of(new SchemaToEcore(schema).make())));
	}
}
