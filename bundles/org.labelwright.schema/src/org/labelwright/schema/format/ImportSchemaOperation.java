package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.MissingColors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a label schema from a file of another tool, or brings one up to date with such a file: what is the same keeps its id and export index, as
 * {@link SchemaUpdate} says. Reads files only, and writes nothing.
 */
public final class ImportSchemaOperation implements Operation<Outcome<SchemaUpdate.Result>> {

	private final SchemaFormat format;
	private final List<Path> files;
	private final LabelSchema present;
	private Predicate<String> taken = id -> true;
	private List<String> geometryKinds = List.of();

	/** @param present the schema in use, which is not changed; null to make a new one */
	public ImportSchemaOperation(SchemaFormat format, Path file, LabelSchema present) {
		this(format, List.of(file), present);
	}

	/**
	 * @param files   of one model; a format that is no {@link ModelFormat} reads the first
	 * @param present the schema in use, which is not changed; null to make a new one
	 */
	public ImportSchemaOperation(SchemaFormat format, List<Path> files, LabelSchema present) {
		this.format = format;
		this.files = List.copyOf(files);
		this.present = present;
	}

	/** Takes some of the elements of a {@link ModelFormat} only. */
	public ImportSchemaOperation taking(Predicate<String> wanted) {
		this.taken = wanted;
		return this;
	}

	/** Allows these kinds of geometry only to new labels for which the file says none. */
	public ImportSchemaOperation geometryKinds(List<String> kinds) {
		this.geometryKinds = List.copyOf(kinds);
		return this;
	}

	@Override
	public Outcome<SchemaUpdate.Result> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(NLS.bind(Messages.Format_reading, files.getFirst().getFileName()), 2);
		var problems = new ArrayList<Problem>();
		LabelSchema fresh;
		try {
			fresh = read(problems).orElse(null);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("schema.unreadable", files.getFirst().toString(), NLS.bind(Messages.Schema_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Schema_unreadableRemedy));
		}
		if (fresh == null || isEmpty(fresh)) {
			if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR))
				problems.add(Problem.error("schema.empty", files.getFirst().toString(), Messages.Format_empty, Messages.Format_emptyRemedy)); //$NON-NLS-1$
			return Outcome.failed(problems);
		}
		monitor.split(1);
		settle(fresh, problems);
		var made = present == null ? new SchemaUpdate.Result(fresh, List.of()) : SchemaUpdate.update(format.key(), present, fresh);
		MissingColors.give(made.schema());
		if (!geometryKinds.isEmpty())
			giveKinds(made);
		monitor.split(1);
		return Outcome.of(made, problems);
	}

	private Optional<LabelSchema> read(List<Problem> problems) throws IOException {
		return format instanceof ModelFormat models ? models.read(files, taken, problems::add) : format.read(files.getFirst(), problems::add);
	}

	private void giveKinds(SchemaUpdate.Result made) {
		var added = made.changes().stream().filter(change -> change.kind() == SchemaChange.Kind.ADDED).map(SchemaChange::id).collect(Collectors.toSet());
		for (var label : made.schema().getLabels())
			if (label.getGeometryKinds().isEmpty() && !label.isAbstract() && (present == null || added.contains(label.getId())))
				label.getGeometryKinds().addAll(geometryKinds);
	}

	private static boolean isEmpty(LabelSchema schema) {
		return schema.getLabels().isEmpty() && schema.getQuestions().isEmpty() && schema.getRelationTypes().isEmpty() && schema.getAttributes().isEmpty();
	}

	/** Makes sound what any file may say, and marks all as come from it. */
	private void settle(LabelSchema schema, List<Problem> problems) {
		for (var label : schema.getLabels()) {
			if (isBelowItself(label)) {
				problems.add(Problem.warning("schema.cycle", files.getFirst().getFileName().toString(), NLS.bind(Messages.Format_cycle, label.getName()), //$NON-NLS-1$
						Messages.Format_cycleRemedy));
				label.setParent(null);
			}
			if (label.getColor() != null && !LabelColors.isColor(label.getColor())) {
				problems.add(Problem.warning("schema.color", files.getFirst().getFileName().toString(), NLS.bind(Messages.Format_color, label.getColor(), label.getName()), //$NON-NLS-1$
						Messages.Format_colorRemedy));
				label.setColor(null);
			}
		}
		EcoreUtil.getAllContents(schema, true).forEachRemaining(element -> {
			if (element instanceof Identified identified && (identified.getForeign() == null || !identified.getForeign().has(format.key())))
				SchemaMaker.keep(identified, format.key(), JsonNodeFactory.instance.objectNode());
		});
	}

	private static boolean isBelowItself(Label label) {
		Set<Label> seen = new HashSet<>();
		for (var above = label.getParent(); above != null && seen.add(above); above = above.getParent())
			if (above == label)
				return true;
		return false;
	}
}
