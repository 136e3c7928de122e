package org.labelwright.schema.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.SchemaFactory;

/**
 * Labels and attributes as text, to be taken from one schema to another: the JSON of a label schema that has nothing else, or the names of labels, one a line.
 */
public final class SchemaFragment {

	private SchemaFragment() {
	}

	/**
	 * Writes parts of a schema.
	 *
	 * @param parts labels, which come with those below them, and attributes; all else is passed over
	 * @return JSON; empty when there is nothing to write
	 */
	public static Optional<String> write(LabelSchema schema, Collection<? extends EObject> parts) {
		var labels = withBelow(schema, parts);
		var copier = new EcoreUtil.Copier();
		var fragment = SchemaFactory.eINSTANCE.createLabelSchema();
		fragment.getLabels().addAll(copier.copyAll(labels));
		for (var part : parts)
			if (part instanceof Attribute attribute && !(attribute.eContainer() instanceof Label owner && labels.contains(owner)))
				fragment.getAttributes().add((Attribute) copier.copy(attribute));
		copier.copyReferences();
		stay(fragment);
		return fragment.getLabels().isEmpty() && fragment.getAttributes().isEmpty() ? Optional.empty() : Optional.of(ModelJson.text(fragment));
	}

	/** In the order of the schema. */
	private static Set<Label> withBelow(LabelSchema schema, Collection<? extends EObject> parts) {
		var below = new HashMap<Label, List<Label>>();
		schema.getLabels().forEach(label -> below.computeIfAbsent(label.getParent(), key -> new ArrayList<>()).add(label));
		var chosen = new LinkedHashSet<Label>();
		var waiting = new ArrayList<Label>();
		parts.stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(waiting::add);
		while (!waiting.isEmpty()) {
			var label = waiting.removeLast();
			if (chosen.add(label))
				waiting.addAll(below.getOrDefault(label, List.of()));
		}
		var ordered = new LinkedHashSet<>(schema.getLabels());
		ordered.retainAll(chosen);
		return ordered;
	}

	/** Takes out what refers to labels that do not come along. */
	private static void stay(LabelSchema fragment) {
		for (var label : fragment.getLabels())
			if (label.getParent() != null && label.getParent().eContainer() != fragment)
				label.setParent(null);
		Replacing.identify(fragment);
		fragment.eAllContents().forEachRemaining(part -> {
			Replacing.identify(part);
			if (part instanceof ReferenceAttribute reference)
				reference.getTargets().removeIf(target -> target.eContainer() != fragment);
		});
	}

	/** Reads what was written, or any label schema in JSON, else a name in each line. Empty for JSON that is no schema. Any thread. */
	public static Optional<LabelSchema> read(String text) {
		if (text.stripLeading().startsWith("{")) { //$NON-NLS-1$
			var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), LabelSchema.class, ""); //$NON-NLS-1$
			return read.complete() ? read.value() : Optional.empty();
		}
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().forEach(line -> {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setName(line);
			schema.getLabels().add(label);
		});
		return Optional.of(schema);
	}
}
