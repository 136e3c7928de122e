package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.Audit.State;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Samples of finished documents, and what was found of them. All methods read or write the disk: not for the user interface's thread. Safe on any
 * other, several at once.
 */
public final class Audits {

	private final Database database;

	Audits(Database database) {
		this.database = database;
	}

	/** What an audit has beyond the columns of its row; those that were drawn before there were scopes have none. */
	private record Plan(String name, int lot, int sample, int accept, long seed, String plan, List<DocumentState> states, List<String> annotatorIds,
			Scope scope) {
	}

	/** What a document of a sample has beyond the columns of its row. */
	private record Finding(String documentId, String annotatorId, String kind, String note) {
	}

	private static EntityRow row(Audit audit) {
		return Entities.row(RowKind.AUDIT, new Entities.Columns(audit.id(), null, audit.by().id(), null, audit.state().key(), audit.at().toEpochMilli()),
				new Plan(audit.name(), audit.lot(), audit.sample(), audit.accept(), audit.seed(), audit.plan(), audit.states(), audit.annotatorIds(),
						audit.scope()));
	}

	private static Audit audit(EntityRow row, Function<String, User> users) throws StoreException {
		var plan = Entities.content(row, Plan.class);
		return new Audit(row.id(), plan.name(), users.apply(row.userId()), Instant.ofEpochMilli(row.at()), plan.lot(), plan.sample(), plan.accept(),
				plan.seed(), plan.plan(), plan.states(), plan.annotatorIds(), State.of(row.state()), plan.scope() == null ? Scope.ALL : plan.scope());
	}

	private static EntityRow row(Sample sample) {
		return Entities.row(RowKind.SAMPLE,
				new Entities.Columns(sample.id(), sample.itemId(), sample.by() == null ? null : sample.by().id(), sample.auditId(), sample.verdict().key(),
						sample.at() == null ? null : sample.at().toEpochMilli()),
				new Finding(sample.documentId(), sample.annotatorId(), sample.kind(), sample.note()));
	}

	private static Sample sample(EntityRow row, Function<String, User> users) throws StoreException {
		var finding = Entities.content(row, Finding.class);
		return new Sample(row.id(), row.topic(), row.itemId(), finding.documentId(), finding.annotatorId(), Verdict.of(row.state()), finding.kind(),
				finding.note(), users.apply(row.userId()), row.at() == null ? null : Instant.ofEpochMilli(row.at()));
	}

	/** All audits, in the order in which they were drawn. */
	public List<Audit> all() throws StoreException {
		return database.read(connection -> {
			var users = Entities.users(connection);
			var audits = new ArrayList<Audit>();
			for (var row : Entities.list(connection, RowKind.AUDIT, "")) //$NON-NLS-1$
				audits.add(audit(row, users));
			return audits;
		});
	}

	/** The audit with this id. */
	public Optional<Audit> find(String id) throws StoreException {
		return database.read(connection -> {
			var row = Entities.find(connection, RowKind.AUDIT, id);
			return row.isEmpty() ? Optional.empty() : Optional.of(audit(row.get(), Entities.users(connection)));
		});
	}

	/** The documents of an audit's sample, in the order in which they were drawn. */
	public List<Sample> samples(String auditId) throws StoreException {
		return database.read(connection -> samples(connection, auditId));
	}

	private static List<Sample> samples(Connection connection, String auditId) throws SQLException, StoreException {
		var users = Entities.users(connection);
		var samples = new ArrayList<Sample>();
		for (var row : Entities.list(connection, RowKind.SAMPLE, "e.topic = ?", auditId)) //$NON-NLS-1$
			samples.add(sample(row, users));
		return samples;
	}

	/**
	 * Stores an audit that was drawn. Takes a lead.
	 *
	 * @param samples in the order in which they were drawn
	 */
	public void add(Audit audit, Collection<Sample> samples, User who) throws StoreException {
		if (samples.size() != audit.sample())
			throw new IllegalArgumentException(samples.size() + " of " + audit.sample()); //$NON-NLS-1$
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			var rows = new ArrayList<EntityRow>();
			rows.add(row(audit));
			samples.forEach(sample -> rows.add(row(sample)));
			Entities.write(connection, Entities.Change.put(who, NLS.bind(Messages.label_audit, audit.name()), null, rows.toArray(EntityRow[]::new)));
			return null;
		});
	}

	/**
	 * Records what was found of a document, in place of what was found before; with it, in one transaction, what comes of the audit. Takes a reviewer.
	 *
	 * @param verdict {@link Verdict#OPEN} to take back what was found
	 * @param kind    of the error; may be empty
	 * @param note    may be empty; kept as well while the document is open
	 * @return the audit as it is now
	 * @throws StoreException {@code team.notAllowed}; {@code audit.gone} when there is no such document
	 */
	public Audit record(String sampleId, Verdict verdict, String kind, String note, User who) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.REVIEWER);
			Entities.register(connection, who);
			var users = Entities.users(connection);
			var known = sample(Entities.find(connection, RowKind.SAMPLE, sampleId).orElseThrow(() -> gone(sampleId)), users);
			boolean open = verdict == Verdict.OPEN;
			boolean error = verdict == Verdict.ERROR;
			var judged = new Sample(known.id(), known.auditId(), known.itemId(), known.documentId(), known.annotatorId(), verdict, error ? kind : null,
					note, open ? null : who, open ? null : Instant.ofEpochMilli(System.currentTimeMillis()));
			var audit = audit(Entities.find(connection, RowKind.AUDIT, known.auditId()).orElseThrow(() -> gone(known.auditId())), users);
			var others = samples(connection, audit.id()).stream().filter(sample -> !sample.id().equals(sampleId)).toList();
			long correct = count(others, Verdict.CORRECT) + (verdict == Verdict.CORRECT ? 1 : 0);
			long errors = count(others, Verdict.ERROR) + (error ? 1 : 0);
			var now = audit.withState(audit.decided(correct, errors));
			var label = NLS.bind(Messages.label_verdict, audit.name());
			if (now.state() == audit.state())
				Entities.write(connection, Entities.Change.put(who, label, known.itemId(), row(judged)));
			else
				Entities.write(connection, Entities.Change.put(who, label, known.itemId(), row(now), row(judged)));
			return now;
		});
	}

	private static long count(List<Sample> samples, Verdict verdict) {
		return samples.stream().filter(sample -> sample.verdict() == verdict).count();
	}

	private static StoreException gone(String id) {
		return new StoreException(Problem.error("audit.gone", id, Messages.auditGone, Messages.auditGone_remedy)); //$NON-NLS-1$
	}
}
