package org.labelwright.schema.ecore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Replacement;

/** Writes an Ecore model of a label schema, in XMI and UTF-8: the packages it was made of, or one of its own. */
public final class ToEcoreOperation implements Operation<Outcome<List<EPackage>>> {

	private final LabelSchema schema;
	private final Path target;

	/** @param target is replaced when all is written */
	public ToEcoreOperation(LabelSchema schema, Path target) {
		this.schema = schema;
		this.target = target;
	}

	@Override
	public Outcome<List<EPackage>> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.Ecore_writing, 1);
		var maker = new SchemaToEcore(schema);
		var packages = List.copyOf(maker.make());
		var problems = new ArrayList<Problem>();
		maker.lost().forEach((what, times) -> problems.add(Problem.warning("ecore.lost", "", NLS.bind(Messages.Ecore_lost, what, times), ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var text = EcoreText.of(packages);
		try {
			Replacement.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			problems.add(Problem.error("ecore.unwritable", target.toString(), NLS.bind(Messages.Ecore_unwritable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Ecore_unwritableRemedy));
			return Outcome.failed(problems);
		}
		return Outcome.of(packages, problems);
	}
}
