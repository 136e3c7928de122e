package org.labelwright.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.ecore.ModelDifference;

/** What is different between two Ecore models, in words. */
final class ModelDifferences {

	private ModelDifferences() {
	}

	/** What somebody changed, then what is explained. */
	static void print(PrintWriter out, List<ModelDifference> differences) {
		if (differences.stream().noneMatch(difference -> difference.why() == null))
			out.println(Messages.Schema_sameModel);
		differences.stream().filter(difference -> difference.why() == null).forEach(difference -> out.println(line(difference)));
		if (differences.stream().anyMatch(difference -> difference.why() != null))
			out.println(Messages.Schema_explained);
		differences.stream().filter(difference -> difference.why() != null)
				.forEach(difference -> out.println("  " + line(difference) + ' ' + difference.why())); //$NON-NLS-1$
	}

	private static String line(ModelDifference difference) {
		return NLS.bind(Messages.Schema_difference, new Object[] { difference.what(), difference.path(), difference.text() });
	}
}
