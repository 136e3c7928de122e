package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Gathers all that is known of how well people work on a project. What cannot be said for want of gold or of work is no problem here. */
public final class QualityOperation implements Operation<Outcome<QualityReport>> {

	private final ProjectStore store;
	private final User who;

	/**
	 * @param store may be open to read only
	 * @param who   who asks
	 */
	public QualityOperation(ProjectStore store, User who) {
		this.store = Objects.requireNonNull(store);
		this.who = Objects.requireNonNull(who);
	}

	/** @throws StoreException {@code team.notAllowed}, since it takes a reviewer: who annotates must not know what is gold */
	@Override
	public Outcome<QualityReport> run(SubMonitor monitor) throws CoreException {
		require(store, who);
		var progress = SubMonitor.convert(monitor, Messages.Quality_task, 100);
		var work = store.journal().work();
		var gold = new GoldOperation(store, Reference.GOLD, Set.of()).run(work, progress.split(30));
		var audits = new ArrayList<AuditReport>();
		for (var audit : store.audits().all())
			audits.add(AuditReport.of(audit, store.audits().samples(audit.id())));
		var drift = new DriftOperation(store, null).run(gold.value().orElseThrow(), work, progress.split(70));
		var problems = new ArrayList<Problem>(gold.problems());
		problems.addAll(drift.problems());
		problems.removeIf(problem -> Set.of("gold.none", "gold.nobody", "drift.nothing").contains(problem.code())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Outcome.of(new QualityReport(gold.value().orElseThrow(), audits, drift.value().orElseThrow()), problems);
	}

	/**
	 * Lets those pass alone who may know what is gold.
	 *
	 * @throws StoreException {@code team.notAllowed}, which names them
	 */
	public static void require(ProjectStore store, User who) throws StoreException {
		store.team().require(who, Role.REVIEWER);
	}
}
