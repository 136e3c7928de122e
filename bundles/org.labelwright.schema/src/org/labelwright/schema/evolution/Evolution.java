package org.labelwright.schema.evolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaComparison;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.evolution.Elements;
import org.labelwright.schema.internal.evolution.Plan;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Revisions;
import org.labelwright.store.StoreException;

/**
 * A change of the label schema of a project, and what it does to what is said already: values become those of the new type where they mean the same, what
 * has no place any more is kept aside with its row, and what was kept aside and has a place again comes back. Nothing is changed before it is applied.
 */
public final class Evolution {

	private final ProjectStore store;
	private final int base;
	private final Plan plan;

	private Evolution(ProjectStore store, Plan plan) {
		this.store = store;
		this.base = store.schema().getRevision();
		this.plan = plan;
	}

	/**
	 * What a change comes to.
	 *
	 * @param steps   what is done, for people; empty when it was derived from two schemas
	 * @param changes of the schema
	 * @param count   of what is said
	 */
	public record Preview(List<String> steps, List<SchemaChange> changes, RewriteCount count) {
	}

	/**
	 * By steps, taken one after the other as one revision. May read the disk.
	 *
	 * @param place names them in problems, such as the name of a file
	 * @throws CoreException with an {@code evolve.…} problem that names the step which cannot be taken
	 */
	public static Evolution of(ProjectStore store, List<Step> steps, String place) throws CoreException {
		return new Evolution(store, Plan.of(store, steps, place));
	}

	/** From the project's schema to one that was edited. Ids tell what is the same, so labels that were merged in the editor are not known to be. */
	public static Evolution of(ProjectStore store, LabelSchema edited) {
		return new Evolution(store, Plan.of(store, EcoreUtil.copy(edited)));
	}

	/**
	 * Reads steps from a file of JSON, an array of {@link Step}.
	 *
	 * @throws CoreException with an {@code evolve.steps} problem that names the line
	 */
	public static List<Step> read(Path file) throws CoreException {
		try {
			return Plan.read(Files.readAllBytes(file), file.toString());
		} catch (IOException e) {
			throw new StoreException(Problem.error("evolve.unreadable", file.toString(), NLS.bind(Messages.Schema_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Schema_unreadableRemedy), e);
		}
	}

	/** How a step names an element, so that no other is meant. */
	public static String reference(Named element) {
		return Elements.reference(element);
	}

	/** The schema as it is then. Belongs to this. */
	public LabelSchema schema() {
		return plan.schema();
	}

	/** What becomes different in the schema. */
	public List<SchemaChange> changes() throws StoreException {
		return SchemaComparison.compare(store.schemaRevision(base), plan.schema());
	}

	/** What is done, for people; the journal has it. */
	public String label() {
		return plan.labels().isEmpty() ? Messages.Evolve_edited : String.join("; ", plan.labels()); //$NON-NLS-1$
	}

	/** Counts what would become different. Reads only what the change may touch. */
	public Operation<Preview> preview() {
		return monitor -> new Preview(plan.labels(), changes(), store.revisions().preview(plan.rewriting(), null, monitor));
	}

	/**
	 * Stores the schema and rewrites what is said, in one transaction. Takes a lead. Editors that are open must be opened again.
	 *
	 * @param migrate false to leave what is said as it is; documents are then of an older revision
	 */
	public Operation<Revisions.Done> apply(User who, boolean migrate) {
		return monitor -> run(who, migrate, monitor);
	}

	private Revisions.Done run(User who, boolean migrate, SubMonitor monitor) throws StoreException, OperationCanceledException {
		return store.revisions().apply(new Revisions.Change(base, plan.schema(), label(), plan.steps()), migrate ? plan.rewriting() : null, who, monitor);
	}
}
