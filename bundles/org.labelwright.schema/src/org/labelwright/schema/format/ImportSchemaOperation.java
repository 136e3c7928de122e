package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
	private final Path file;
	private final LabelSchema present;

	/** @param present the schema in use, which is not changed; null to make a new one */
	public ImportSchemaOperation(SchemaFormat format, Path file, LabelSchema present) {
		this.format = format;
		this.file = file;
		this.present = present;
	}

	@Override
	public Outcome<SchemaUpdate.Result> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(NLS.bind(Messages.Format_reading, file.getFileName()), 1);
		var problems = new ArrayList<Problem>();
		LabelSchema fresh;
		try {
			fresh = format.read(file, problems::add).orElse(null);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("schema.unreadable", file.toString(), NLS.bind(Messages.Schema_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Schema_unreadableRemedy));
		}
		if (fresh == null || isEmpty(fresh)) {
			if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR))
				problems.add(Problem.error("schema.empty", file.toString(), Messages.Format_empty, Messages.Format_emptyRemedy)); //$NON-NLS-1$
			return Outcome.failed(problems);
		}
		settle(fresh, problems);
		var made = present == null ? new SchemaUpdate.Result(fresh, List.of()) : SchemaUpdate.update(format.key(), present, fresh);
		MissingColors.give(made.schema());
		return Outcome.of(made, problems);
	}

	private static boolean isEmpty(LabelSchema schema) {
		return schema.getLabels().isEmpty() && schema.getQuestions().isEmpty() && schema.getRelationTypes().isEmpty() && schema.getAttributes().isEmpty();
	}

	/** Makes sound what any file may say, and marks all as come from it. */
	private void settle(LabelSchema schema, List<Problem> problems) {
		for (var label : schema.getLabels()) {
			if (isBelowItself(label)) {
				problems.add(Problem.warning("schema.cycle", file.getFileName().toString(), NLS.bind(Messages.Format_cycle, label.getName()), //$NON-NLS-1$
						Messages.Format_cycleRemedy));
				label.setParent(null);
			}
			if (label.getColor() != null && !LabelColors.isColor(label.getColor())) {
				problems.add(Problem.warning("schema.color", file.getFileName().toString(), NLS.bind(Messages.Format_color, label.getColor(), label.getName()), //$NON-NLS-1$
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
