package org.labelwright.ui.wizards.internal.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.ecore.CompareEcoreOperation;
import org.labelwright.schema.ecore.EcoreFormat;
import org.labelwright.schema.ecore.ModelDifference;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.format.ImportSchemaOperation;
import org.labelwright.schema.format.ModelFormat;
import org.labelwright.schema.format.ModelFormat.Element;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaFormats;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.wizards.internal.Messages;

/**
 * What label schema is to be made of which files, and how. Safe for use from any thread; nothing is changed.
 *
 * @param taken         ids of the elements of a {@link ModelFormat} that are wanted; null for all
 * @param geometryKinds of new labels for which the files say none
 * @param project       whose schema is brought up to date; null to make a new one
 */
record SchemaImport(List<Path> files, Contribution<SchemaFormat> format, Set<String> taken, List<String> geometryKinds, ProjectStore project) {

	private static final int PLACES = 3;

	/**
	 * What is in files.
	 *
	 * @param format   that they are likely of; null when that is not known
	 * @param elements of which some may be taken; empty when the format has none
	 */
	record Contents(Contribution<SchemaFormat> format, List<Element> elements, List<Problem> problems) {
	}

	/**
	 * What comes of it.
	 *
	 * @param schema    as it is then; null when there is none
	 * @param changes   of the schema of the project
	 * @param evolution by which they are made; null when there are none
	 * @param touched   how much of what is annotated they touch; null when there are none
	 * @param problems  with what gets lost
	 */
	record Preview(LabelSchema schema, List<SchemaChange> changes, Evolution evolution, Evolution.Preview touched, List<SchemaRow> rows, List<Problem> problems) {
	}

	/**
	 * Finds out what files are.
	 *
	 * @param wanted the format that the user chose; null to find it
	 */
	static Contents examine(List<Path> files, Contribution<SchemaFormat> wanted, SubMonitor monitor) {
		monitor.beginTask(Messages.ImportSchema_reading, 2);
		try {
			var format = wanted != null ? wanted : SchemaFormats.probe(files.getFirst()).stream().findFirst().orElse(null);
			monitor.split(1);
			var problems = new ArrayList<Problem>();
			var elements = format != null && format.instance().orElse(null) instanceof ModelFormat models ? models.contents(files, problems::add) : List.<Element>of();
			monitor.split(1);
			return new Contents(format, elements, problems);
		} catch (IOException e) {
			return new Contents(wanted, List.of(), List.of(Problem.error("schema.unreadable", files.getFirst().toString(), Messages.ImportSchema_unreadable, ""))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Ids of all elements that may be taken. */
	static Set<String> all(List<Element> elements) {
		var ids = new LinkedHashSet<String>();
		elements.forEach(element -> collect(element, ids));
		return ids;
	}

	private static void collect(Element element, Set<String> ids) {
		if (element.id() != null)
			ids.add(element.id());
		element.parts().forEach(part -> collect(part, ids));
	}

	/** Some elements with all that they are made of, and what that is made of. */
	static Set<String> withNeeded(List<Element> elements, Set<String> taken) {
		var byId = new LinkedHashMap<String, Element>();
		elements.stream().flatMap(SchemaImport::inside).filter(element -> element.id() != null).forEach(element -> byId.putIfAbsent(element.id(), element));
		var needed = new LinkedHashSet<String>();
		var open = new ArrayList<>(taken);
		while (!open.isEmpty()) {
			var next = open.removeLast();
			if (byId.containsKey(next) && needed.add(next))
				open.addAll(byId.get(next).needs());
		}
		return needed;
	}

	private static Stream<Element> inside(Element element) {
		return Stream.concat(Stream.of(element), element.parts().stream().flatMap(SchemaImport::inside));
	}

	Preview preview(SubMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.ImportSchema_reading, 100);
		var reader = format.instance().orElseThrow();
		var operation = new ImportSchemaOperation(reader, files, project == null ? null : project.schema()).geometryKinds(geometryKinds);
		if (taken != null)
			operation.taking(taken::contains);
		var made = operation.run(monitor.split(40));
		var problems = new ArrayList<>(made.problems());
		if (made.value().isEmpty())
			return new Preview(null, List.of(), null, null, List.of(), problems);
		var schema = made.value().get().schema();
		var changes = made.value().get().changes();
		var evolution = project == null || changes.isEmpty() ? null : Evolution.of(project, schema);
		var touched = evolution == null ? null : evolution.preview().run(monitor.split(30));
		if (reader instanceof EcoreFormat && project == null)
			CompareEcoreOperation.of(files, schema).run(monitor.split(30)).value().ifPresent(differences -> problems.addAll(losses(differences)));
		return new Preview(schema, changes, evolution, touched, SchemaRow.of(schema, changes), problems);
	}

	/** What does not come back when it is written as Ecore again, by its reason. */
	private static List<Problem> losses(List<ModelDifference> differences) {
		var byReason = new LinkedHashMap<String, List<String>>();
		differences.stream().filter(difference -> difference.why() != null && difference.kind() != ModelDifference.Kind.ADDED)
				.forEach(difference -> byReason.computeIfAbsent(difference.why(), key -> new ArrayList<>()).add(difference.path()));
		return byReason.entrySet().stream().map(entry -> Problem.info("ecore.loss", //$NON-NLS-1$
				String.join(", ", entry.getValue().stream().limit(PLACES).toList()) + (entry.getValue().size() > PLACES ? ", \u2026" : ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				NLS.bind(Messages.ImportSchema_notBack, entry.getKey(), entry.getValue().size()))).toList();
	}

	/** Of all formats. */
	static List<String> endings() {
		return SchemaFormats.all().stream().flatMap(known -> SchemaFormats.extensions(known).stream()).distinct().toList();
	}

	static Optional<Contribution<SchemaFormat>> formatNamed(String name) {
		return SchemaFormats.all().stream().filter(known -> known.name().equals(name)).findFirst();
	}
}
