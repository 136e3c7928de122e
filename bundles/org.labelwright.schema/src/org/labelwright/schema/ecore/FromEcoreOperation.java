package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.MissingColors;

/**
 * Makes a label schema of Ecore models, or brings one that was made of them up to date; what becomes of what is in the documentation of this package.
 * Reads files only, and writes nothing.
 */
public final class FromEcoreOperation implements Operation<Outcome<SchemaUpdate.Result>> {

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
	public Outcome<SchemaUpdate.Result> run(SubMonitor monitor) throws CoreException {
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
		var made = present == null ? new SchemaUpdate.Result(fresh, List.of()) : SchemaUpdate.update(ForeignEcore.KEY, present, fresh);
		MissingColors.give(made.schema());
		return Outcome.of(made, problems);
	}

	private Outcome<SchemaUpdate.Result> nothing(List<Problem> problems) {
		if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR))
			problems.add(Problem.error("ecore.empty", String.join(", ", files.stream().map(Path::toString).toList()), Messages.Ecore_noPackage, //$NON-NLS-1$ //$NON-NLS-2$
					Messages.Ecore_noPackageRemedy));
		return Outcome.failed(problems);
	}
}
