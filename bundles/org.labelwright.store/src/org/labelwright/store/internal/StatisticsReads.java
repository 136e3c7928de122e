package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.model.Named;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.ItemState;
import org.labelwright.store.Statistics;
import org.labelwright.store.Statistics.AnswerCount;
import org.labelwright.store.Statistics.Count;
import org.labelwright.store.Statistics.LabelCount;

/** Counts over the tables. */
public final class StatisticsReads {

	private StatisticsReads() {
	}

	public static Statistics read(Connection connection, String project, SchemaIndex schema) throws SQLException {
		var itemsByState = new EnumMap<ItemState, Long>(ItemState.class);
		for (var state : ItemState.values())
			itemsByState.put(state, Sql.number(connection, "SELECT count(*) FROM item WHERE state = ?", state.ordinal())); //$NON-NLS-1$
		var documentsByState = new EnumMap<DocumentState, Long>(DocumentState.class);
		for (var state : DocumentState.values())
			documentsByState.put(state, 0L);
		Sql.list(connection, "SELECT state, count(*) FROM document GROUP BY state", //$NON-NLS-1$
				row -> documentsByState.put(DocumentState.get(row.getInt(1)), row.getLong(2)));
		var labels = labels(connection, schema);
		return new Statistics(project, total(itemsByState), itemsByState,
				Sql.number(connection, "SELECT count(*) FROM item WHERE annotations > 0"), total(documentsByState), documentsByState, //$NON-NLS-1$
				labels.stream().mapToLong(LabelCount::annotations).sum(), labels, geometries(connection),
				relations(connection, schema), answers(connection, schema));
	}

	private static long total(Map<?, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	private static List<LabelCount> labels(Connection connection, SchemaIndex schema) throws SQLException {
		var counts = new LinkedHashMap<String, LabelCount>();
		for (var label : schema.labels())
			counts.put(label.getId(), new LabelCount(label.getId(), label.getName(), 0, 0));
		Sql.list(connection, "SELECT k.label_id, sum(k.annotations), i.items FROM label_kind k JOIN label_items i ON i.label_id = k.label_id GROUP BY k.label_id", row -> { //$NON-NLS-1$
			var id = row.getString(1);
			var known = counts.get(id);
			return counts.put(id, new LabelCount(id, known == null ? id : known.name(), row.getLong(2), row.getLong(3)));
		});
		return List.copyOf(counts.values());
	}

	private static Map<String, Long> geometries(Connection connection) throws SQLException {
		var counts = new TreeMap<String, Long>();
		Sql.list(connection, "SELECT kind, sum(annotations) FROM label_kind GROUP BY kind", //$NON-NLS-1$
				row -> counts.put(row.getString(1), row.getLong(2)));
		return counts;
	}

	private static List<Count> relations(Connection connection, SchemaIndex schema) throws SQLException {
		var counts = new LinkedHashMap<String, Count>();
		for (var type : schema.schema().getRelationTypes())
			counts.put(type.getId(), new Count(type.getId(), type.getName(), 0));
		Sql.list(connection, "SELECT coalesce(type_id, ''), count(*) FROM relation GROUP BY type_id", row -> { //$NON-NLS-1$
			var id = row.getString(1);
			var known = counts.get(id);
			return counts.put(id, new Count(id, known == null ? id : known.name(), row.getLong(2)));
		});
		return List.copyOf(counts.values());
	}

	private static List<AnswerCount> answers(Connection connection, SchemaIndex schema) throws SQLException {
		var counts = new LinkedHashMap<String, Long>();
		for (var question : schema.schema().getQuestions())
			counts.put(question.getId(), 0L);
		Sql.list(connection, "SELECT coalesce(question_id, ''), count(*) FROM answer GROUP BY question_id", //$NON-NLS-1$
				row -> counts.put(row.getString(1), row.getLong(2)));
		var answers = new ArrayList<AnswerCount>();
		for (var entry : counts.entrySet()) {
			var question = schema.question(entry.getKey());
			boolean few = question.isPresent() && (question.get() instanceof ChoiceQuestion
					|| question.get() instanceof RatingQuestion || question.get() instanceof PreferenceQuestion);
			answers.add(new AnswerCount(entry.getKey(), question.map(Named::getName).orElse(entry.getKey()), entry.getValue(),
					few ? values(connection, entry.getKey()) : Map.of()));
		}
		return answers;
	}

	private static Map<String, Long> values(Connection connection, String question) throws SQLException {
		var counts = new LinkedHashMap<String, Long>();
		Sql.list(connection, "SELECT body -> '$.value' AS given, count(*) FROM answer WHERE question_id = ? AND given IS NOT NULL" //$NON-NLS-1$
				+ " GROUP BY given ORDER BY 2 DESC, 1", row -> counts.put(String.valueOf(row.getString(1)), row.getLong(2)), question); //$NON-NLS-1$
		return counts;
	}
}
