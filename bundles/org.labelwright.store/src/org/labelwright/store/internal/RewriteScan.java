package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.Revisions.Those;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Rewriting;
import org.labelwright.store.Rewriting.Effect;
import org.labelwright.store.Rewriting.Scope;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Finds the rows that a rewriting may change, and rewrites them in memory, on as many threads as there are processors. */
final class RewriteScan {

	static final int CHUNK_ROWS = 5_000;
	static final List<RowKind> KINDS = List.of(RowKind.ANNOTATION, RowKind.RELATION, RowKind.ANSWER);

	static final Map<RowKind, String> SUBJECT = Map.of(RowKind.ANNOTATION, "label_id", RowKind.RELATION, "type_id", RowKind.ANSWER, "question_id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Into how many parts the progress over a table is divided. */
	private static final int PARTS = 1_000;
	/** From there on looking for each costs more than reading all rows. */
	private static final int MOST_MENTIONS = 20;

	private final Connection connection;
	private final Rewriting rewriting;
	private final Scope scope;
	private final Those those;

	/** A row as it is stored, and what it becomes. */
	record Candidate(RowKind kind, long number, long document, String id, String body, Statement statement, Effect effect) {

		private Candidate rewritten(Rewriting rewriting) throws StoreException {
			var read = Bodies.read(body, type(kind), id);
			return new Candidate(kind, number, document, id, body, read, rewriting.rewrite(read));
		}
	}

	static Class<? extends Statement> type(RowKind kind) {
		return switch (kind) {
		case ANNOTATION -> Annotation.class;
		case RELATION -> Relation.class;
		default -> Answer.class;
		};
	}

	/** Takes candidates, a chunk at a time. */
	@FunctionalInterface
	interface Taker {
		void accept(List<Candidate> chunk) throws SQLException, StoreException;
	}

	/** @param those only rows of these documents; null for all */
	RewriteScan(Connection connection, Rewriting rewriting, Those those) {
		this.connection = connection;
		this.rewriting = rewriting;
		this.scope = rewriting.scope();
		this.those = those;
	}

	/** Which rows of a kind are looked at, with its parameters; empty when none is. */
	private Optional<Condition> condition(RowKind kind) {
		var any = new ArrayList<String>();
		var parameters = new ArrayList<Object>();
		var subjects = switch (kind) {
		case ANNOTATION -> scope.labelIds();
		case RELATION -> scope.relationTypeIds();
		default -> scope.questionIds();
		};
		if (!subjects.isEmpty()) {
			any.add(SUBJECT.get(kind) + " IN (SELECT value FROM json_each(?))"); //$NON-NLS-1$
			parameters.add(ItemQuery.json(subjects));
		}
		if (kind != RowKind.ANSWER)
			if (scope.attributeIds().size() > MOST_MENTIONS)
				any.add("1"); //$NON-NLS-1$
			else
				for (var id : scope.attributeIds()) {
					any.add("instr(body, ?)"); //$NON-NLS-1$
					parameters.add(mention(id));
				}
		if (any.isEmpty())
			return Optional.empty();
		var all = '(' + String.join(" OR ", any) + ')'; //$NON-NLS-1$
		if (those != null) {
			var documents = documents(those);
			all += " AND document IN (SELECT number FROM document WHERE " + documents.sql + ')'; //$NON-NLS-1$
			parameters.addAll(documents.parameters);
		}
		return Optional.of(new Condition(all, parameters));
	}

	/** That a document is one of those. */
	static Condition documents(Those those) {
		return those.itemIds() == null ? new Condition("schema_revision = ?", List.of(those.revision())) //$NON-NLS-1$
				: new Condition("schema_revision = ? AND item IN (SELECT number FROM item WHERE id IN (SELECT value FROM json_each(?)))", //$NON-NLS-1$
						List.of(those.revision(), ItemQuery.json(those.itemIds())));
	}

	record Condition(String sql, List<Object> parameters) {
	}

	/** What the body of a row has in it that has a value of an attribute. */
	static String mention(String attributeId) {
		return "\"attributeId\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(attributeId)) + '"'; //$NON-NLS-1$
	}

	/** Hands over all candidates, rewritten. The rows may be changed meanwhile, but not their numbers. */
	void run(SubMonitor monitor, Taker taker) throws SQLException, StoreException {
		var progress = SubMonitor.convert(monitor, PARTS * KINDS.size());
		for (var kind : KINDS) {
			var own = progress.split(PARTS).setWorkRemaining(PARTS);
			var condition = condition(kind).orElse(null);
			if (condition == null)
				continue;
			long last = Sql.number(connection, "SELECT max(number) FROM " + kind.key()); //$NON-NLS-1$
			long after = 0;
			for (var chunk = chunk(kind, condition, after); !chunk.isEmpty(); chunk = chunk(kind, condition, after)) {
				long next = chunk.getLast().number();
				own.split((int) (PARTS * (next - after) / Math.max(1, last)));
				after = next;
				taker.accept(rewritten(chunk));
			}
		}
	}

	private List<Candidate> rewritten(List<Candidate> chunk) throws StoreException {
		record Result(Candidate candidate, StoreException failure) {
		}
		var results = chunk.parallelStream().map(candidate -> {
			try {
				return new Result(candidate.rewritten(rewriting), null);
			} catch (StoreException e) {
				return new Result(candidate, e);
			}
		}).toList();
		var rewritten = new ArrayList<Candidate>(results.size());
		for (var result : results) {
			if (result.failure != null)
				throw result.failure;
			rewritten.add(result.candidate);
		}
		return rewritten;
	}

	private List<Candidate> chunk(RowKind kind, Condition condition, long after) throws SQLException {
		var all = new ArrayList<Object>(List.of(after));
		all.addAll(condition.parameters);
		all.add(CHUNK_ROWS);
		return Sql.list(connection, "SELECT number, document, id, body FROM " + kind.key() + " WHERE number > ? AND " + condition.sql //$NON-NLS-1$ //$NON-NLS-2$
				+ " ORDER BY number LIMIT ?", //$NON-NLS-1$
				row -> new Candidate(kind, row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), null, null), all.toArray());
	}

	/** Counts what would become different. */
	RewriteCount count(SubMonitor monitor) throws SQLException, StoreException {
		return counting(monitor).total(connection);
	}

	/** Ids of the items of which something would become different. */
	Set<String> items(SubMonitor monitor) throws SQLException, StoreException {
		return counting(monitor).itemIds(connection);
	}

	private Counting counting(SubMonitor monitor) throws SQLException, StoreException {
		var count = new Counting();
		if (rewriting.counts())
			for (var kind : KINDS)
				count(kind, count);
		else
			run(monitor, chunk -> chunk.forEach(count::add));
		return count;
	}

	private void count(RowKind kind, Counting count) throws SQLException {
		var condition = condition(kind).orElse(null);
		if (condition != null)
			Sql.forEach(connection, "SELECT document, count(*) FROM " + kind.key() + " WHERE " + condition.sql + " GROUP BY document", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					row -> count.add(kind, row.getLong(1), row.getLong(2)), condition.parameters.toArray());
	}

	/** Adds up what is different. */
	static final class Counting {

		private final long[] changed = new long[KINDS.size()];
		private final BitSet documents = new BitSet();
		private long aside;
		private long restored;

		void add(Candidate candidate) {
			aside += candidate.effect().aside();
			restored += candidate.effect().restored();
			if (candidate.effect().changed())
				add(candidate.kind(), candidate.document(), 1);
		}

		private void add(RowKind kind, long document, long rows) {
			changed[KINDS.indexOf(kind)] += rows;
			documents.set(Math.toIntExact(document));
		}

		RewriteCount total(Connection connection) throws SQLException {
			return new RewriteCount(changed[0], changed[1], changed[2], documents.cardinality(), items(connection).cardinality(), aside, restored);
		}

		Set<String> itemIds(Connection connection) throws SQLException {
			var items = items(connection);
			var ids = new HashSet<String>();
			if (!items.isEmpty())
				Sql.forEach(connection, "SELECT number, id FROM item", row -> { //$NON-NLS-1$
					if (items.get(Math.toIntExact(row.getLong(1))))
						ids.add(row.getString(2));
				});
			return ids;
		}

		/** Numbers of the items. */
		private BitSet items(Connection connection) throws SQLException {
			var items = new BitSet();
			if (!documents.isEmpty())
				Sql.forEach(connection, "SELECT number, item FROM document", row -> { //$NON-NLS-1$
					if (documents.get(Math.toIntExact(row.getLong(1))))
						items.set(Math.toIntExact(row.getLong(2)));
				});
			return items;
		}
	}
}
