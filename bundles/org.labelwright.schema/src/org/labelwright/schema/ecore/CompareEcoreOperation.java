package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.internal.Messages;

/**
 * Tells in words what is different between two Ecore models, or between one and what a label schema becomes as one: what somebody changed, and what a label
 * schema has no place for and why. Reads files only, and writes nothing.
 */
public final class CompareEcoreOperation implements Operation<Outcome<List<ModelDifference>>> {

	private final List<Path> before;
	private final Function<List<Problem>, List<EPackage>> after;

	private CompareEcoreOperation(List<Path> before, Function<List<Problem>, List<EPackage>> after) {
		this.before = List.copyOf(before);
		this.after = after;
	}

	/** Two models, each of one or more files. */
	public static CompareEcoreOperation of(List<Path> before, List<Path> after) {
		var files = List.copyOf(after);
		return new CompareEcoreOperation(before, problems -> read(files, problems));
	}

	/** A model, of one or more files, and a schema, which must not change meanwhile. */
	public static CompareEcoreOperation of(List<Path> before, LabelSchema after) {
		return new CompareEcoreOperation(before, problems -> new SchemaToEcore(after).make());
	}

	@Override
	public Outcome<List<ModelDifference>> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.Compare_reading, 2);
		var problems = new ArrayList<Problem>();
		var was = read(before, problems);
		monitor.split(1);
		var is = after.apply(problems);
		monitor.split(1);
		return was.isEmpty() || is.isEmpty() ? Outcome.failed(problems) : Outcome.of(EcoreComparison.compare(was, is), problems);
	}

	private static List<EPackage> read(List<Path> files, List<Problem> problems) {
		var read = EcoreFiles.read(files);
		problems.addAll(read.problems());
		if (read.packages().isEmpty() && read.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR))
			problems.add(Problem.error("ecore.empty", files.getFirst().toString(), NLS.bind(Messages.Compare_noModel, files.getFirst().getFileName()), //$NON-NLS-1$
					Messages.Ecore_unreadableRemedy));
		return read.packages();
	}
}
