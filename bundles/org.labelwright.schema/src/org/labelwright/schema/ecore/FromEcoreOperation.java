package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.internal.Messages;

/**
 * Makes a label schema of Ecore models, or brings one that was made of them up to date; what becomes of what is in the documentation of this package.
 * Reads files only, and writes nothing.
 */
public final class FromEcoreOperation implements Operation<Outcome<FromEcoreOperation.Made>> {

	/** @param changes against the schema that was given, in the order of the new one; empty when none was */
	public record Made(LabelSchema schema, List<SchemaChange> changes) {
	}

	/** From there on nobody tells them apart, and each one costs more to find. */
	private static final int MOST_COLORS = 64;

	private final List<Path> files;
	private final LabelSchema present;

	/**
	 * @param files   Ecore files in XMI; what they refer to is looked for beside them
	 * @param present the schema in use, whose ids and export indices are kept; it is not changed; null to make a new one
	 */
	public FromEcoreOperation(List<Path> files, LabelSchema present) {
		this.files = List.copyOf(files);
		this.present = present;
	}

	@Override
	public Outcome<Made> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.Ecore_reading, 2);
		var read = EcoreFiles.read(files);
		monitor.split(1);
		var problems = new ArrayList<>(read.problems());
		if (read.packages().isEmpty())
			return nothing(problems);
		var maker = new EcoreToSchema(read.packages(), problems);
		var fresh = maker.make();
		if (maker.isEmpty())
			return nothing(problems);
		monitor.split(1);
		var made = present == null ? new Made(fresh, List.of()) : updated(fresh);
		colour(made.schema);
		return Outcome.of(made, problems);
	}

	private Outcome<Made> nothing(List<Problem> problems) {
		if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR))
			problems.add(Problem.error("ecore.empty", String.join(", ", files.stream().map(Path::toString).toList()), Messages.Ecore_noPackage, //$NON-NLS-1$ //$NON-NLS-2$
					Messages.Ecore_noPackageRemedy));
		return Outcome.failed(problems);
	}

	private Made updated(LabelSchema fresh) {
		var result = SchemaUpdate.update(ForeignEcore.KEY, present, fresh);
		return new Made(result.schema(), result.changes());
	}

	private static void colour(LabelSchema schema) {
		var used = new ArrayList<String>();
		schema.getLabels().forEach(label -> used.add(Objects.requireNonNullElse(label.getColor(), ""))); //$NON-NLS-1$
		var known = new HashSet<>(used);
		for (int i = 0; i < used.size(); i++)
			if (used.get(i).isEmpty()) {
				var color = known.size() > MOST_COLORS ? LabelColors.PALETTE.get(i % LabelColors.PALETTE.size()) : LabelColors.next(known);
				known.add(color);
				schema.getLabels().get(i).setColor(color);
			}
	}
}
