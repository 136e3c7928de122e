package org.labelwright.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.store.RewriteCount;

/**
 * What a change of a label schema came to, or would come to.
 *
 * @param revision of the schema then; for a preview the present one
 */
record EvolutionText(int revision, List<String> steps, List<SchemaChange> changes, RewriteCount count) {

	/**
	 * Previews or applies a change.
	 *
	 * @param migrate whether what is said is changed as well
	 */
	static EvolutionText of(Evolution evolution, int revision, Subcommand command, boolean preview, boolean migrate) throws CoreException {
		if (preview) {
			var seen = command.run(evolution.preview());
			return new EvolutionText(revision, seen.steps(), seen.changes(), migrate ? seen.count() : RewriteCount.NONE);
		}
		var changes = evolution.changes();
		var done = command.run(evolution.apply(command.user(), migrate));
		return new EvolutionText(done.schema().getRevision(), List.of(evolution.label()), changes, done.count());
	}

	/** @param head takes the number of the revision */
	void print(PrintWriter out, String head) {
		steps.forEach(out::println);
		changes.forEach(change -> out.println(line(change)));
		out.println(NLS.bind(head, revision));
		print(out, count);
	}

	static String line(SchemaChange change) {
		return NLS.bind(Messages.Schema_change, new Object[] { change.what(), change.name(), change.id(), change.detail() });
	}

	static void print(PrintWriter out, RewriteCount count) {
		out.println(NLS.bind(Messages.Evolve_count, new Object[] { count.annotations(), count.relations(), count.answers(), count.documents(), count.items() }));
		if (count.aside() + count.restored() > 0)
			out.println(NLS.bind(Messages.Evolve_aside, count.aside(), count.restored()));
	}
}
