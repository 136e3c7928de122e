package org.labelwright.quality.assurance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.Audit.State;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentHead;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Draws the sample of an audit and stores it. The documents of the lot, in the order of their ids, are dealt by the shuffle of R. A. Fisher and F. Yates
 * with the numbers of {@link Random}, so that everybody who has the lot, the size and the seed finds the same sample in the same order. Gold is never
 * in a lot. Takes a lead.
 */
public final class DrawOperation implements Operation<Outcome<Audit>> {

	private final ProjectStore store;
	private final String name;
	private final DocumentFilter lot;
	private final Scope scope;
	private final IntFunction<SamplingPlan> plan;
	private final long seed;
	private final User who;

	/**
	 * @param name  of the audit, for people
	 * @param lot   which documents it is about; must name states
	 * @param scope which of them
	 * @param plan  for so many of them
	 */
	public DrawOperation(ProjectStore store, String name, DocumentFilter lot, Scope scope, IntFunction<SamplingPlan> plan, long seed, User who) {
		this.store = Objects.requireNonNull(store);
		this.name = Objects.requireNonNull(name);
		this.lot = Objects.requireNonNull(lot);
		this.scope = Objects.requireNonNull(scope);
		this.plan = Objects.requireNonNull(plan);
		this.seed = seed;
		this.who = Objects.requireNonNull(who);
	}

	/** @throws StoreException {@code audit.empty} when the lot has no documents; {@code team.notAllowed} */
	@Override
	public Outcome<Audit> run(SubMonitor monitor) throws CoreException {
		var documents = new ArrayList<>(store.documents().heads(lot, scope));
		if (documents.isEmpty())
			throw new StoreException(Problem.error("audit.empty", store.name(), Messages.Audit_empty, Messages.Audit_emptyRemedy)); //$NON-NLS-1$
		var chosen = plan.apply(documents.size());
		deal(documents, chosen.sample());
		var audit = new Audit(Ids.next(), name, who, Instant.ofEpochMilli(System.currentTimeMillis()), chosen.lot(), chosen.sample(), chosen.accept(), seed,
				chosen.how(), lot.states().stream().sorted().toList(), lot.annotatorIds().stream().sorted().toList(), State.OPEN, scope);
		var samples = documents.subList(0, chosen.sample()).stream()
				.map(head -> Sample.drawn(Ids.next(), audit.id(), head.itemId(), head.documentId(), head.annotatorId())).toList();
		store.audits().add(audit, samples, who);
		return Outcome.of(audit);
	}

	private void deal(List<DocumentHead> documents, int count) {
		documents.sort(Comparator.comparing(DocumentHead::documentId));
		var random = new Random(seed);
		for (int i = 0; i < count; i++) {
			int other = i + random.nextInt(documents.size() - i);
			var drawn = documents.get(other);
			documents.set(other, documents.get(i));
			documents.set(i, drawn);
		}
	}
}
