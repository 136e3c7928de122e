package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.preference.ArgillaFormat;
import org.labelwright.io.preference.internal.Asked.Kind;
import org.labelwright.io.preference.internal.Outgoing.Answered;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.TextQuestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What users responded in a record of Argilla: by question in version 2, by user in version 1. */
public final class ArgillaAnswers {

	/** The property of a record. */
	public static final String RESPONSES = "responses"; //$NON-NLS-1$

	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String VALUES = "values"; //$NON-NLS-1$
	private static final String RANK = "rank"; //$NON-NLS-1$
	private static final String USER = "user_id"; //$NON-NLS-1$
	private static final String SUGGESTIONS = "suggestions"; //$NON-NLS-1$
	private static final String STATUS = "status"; //$NON-NLS-1$
	private static final String SUBMITTED = "submitted"; //$NON-NLS-1$
	private static final String TIE = "tie"; //$NON-NLS-1$
	private static final String BAD = "both_bad"; //$NON-NLS-1$
	private static final int LONGEST_NAME = 200;

	/** An answer with its question. */
	private record Reading(Asked asked, Object value) {
	}

	private final List<String> ids;
	private final List<String> labels;
	private final ArgillaSpans spans;

	private ArgillaAnswers(List<String> ids, List<String> labels, ArgillaSpans spans) {
		this.ids = ids;
		this.labels = labels;
		this.spans = spans;
	}

	/**
	 * Takes from a record what is understood.
	 *
	 * @param ids    of the responses
	 * @param labels names of questions that are answered by one label
	 * @param spans  reads those that are answered by places in a response
	 */
	public static void read(Incoming record, List<String> ids, List<String> labels, ArgillaSpans spans) {
		var answers = new ArgillaAnswers(ids, labels, spans);
		switch (record.rest().path(RESPONSES)) {
		case ObjectNode questions -> questions.properties().stream().filter(question -> question.getValue().isArray())
				.forEach(question -> answers.question(record, question.getKey(), (ArrayNode) question.getValue()));
		case ArrayNode users -> {
			for (int i = 0; i < users.size(); i++)
				answers.user(record, users.get(i), RESPONSES + '/' + i + '/' + VALUES + '/');
		}
		default -> {
			// nobody responded
		}
		}
		if (record.rest().path(SUGGESTIONS).size() > 0)
			record.inform("argilla.suggestions", SUGGESTIONS, NLS.bind(Messages.Argilla_suggestions, record.rest().path(SUGGESTIONS).size())); //$NON-NLS-1$
	}

	private static String name(JsonNode user) {
		var name = user.isTextual() || user.isIntegralNumber() ? user.asText().strip() : ""; //$NON-NLS-1$
		return name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl) ? null : name;
	}

	private void question(Incoming record, String name, ArrayNode given) {
		var seen = new HashSet<String>();
		for (int i = 0, at = 0; i < given.size(); at++) {
			var user = name(given.get(i).path(USER));
			if (given.get(i).size() == 2 && user != null && !seen.contains(user)
					&& say(record, name, given.get(i).path(VALUE), RESPONSES + '/' + name + '/' + at, user)) {
				seen.add(user);
				given.remove(i);
			} else
				i++; // it stays with the record
		}
	}

	private void user(Incoming record, JsonNode given, String at) {
		var user = name(given.path(USER));
		if (user == null || !given.path(STATUS).asText(SUBMITTED).equals(SUBMITTED) || !(given.path(VALUES) instanceof ObjectNode values))
			return;
		for (var question : List.copyOf(values.properties())) {
			if (question.getValue().size() == 1 && say(record, question.getKey(), question.getValue().path(VALUE), at + question.getKey(), user))
				values.remove(question.getKey());
		}
	}

	/** Takes what a user said in answer to a question; false when it is not understood. */
	private boolean say(Incoming record, String question, JsonNode value, String at, String user) {
		if (ArgillaSpans.isSpans(value))
			return spans.read(question, (ArrayNode) value, user, at);
		var reading = reading(question, value);
		if (reading != null)
			record.say(reading.asked(), reading.value(), at, user);
		return reading != null;
	}

	/** What a value says; null when it is not understood. */
	private Reading reading(String question, JsonNode value) {
		if (value.isIntegralNumber())
			return value.canConvertToInt() && value.intValue() > 0 ? new Reading(new Asked(question, Kind.RATING), value.longValue()) : null;
		if (value.isTextual())
			return text(question, value.textValue());
		return value instanceof ArrayNode list && !list.isEmpty() ? list(question, list) : null;
	}

	private Reading text(String question, String text) {
		if (labels.contains(question))
			return new Reading(new Asked(question, Kind.CHOICE), text);
		Judgement judgement = ids.contains(text) ? new Prefers(text, 0) : text.equals(TIE) ? new Tie() : text.equals(BAD) ? new AllBad() : null;
		return judgement == null ? new Reading(new Asked(question, Kind.TEXT), text) : new Reading(new Asked(question, Kind.PREFERENCE), judgement.value());
	}

	private Reading list(String question, ArrayNode list) {
		var groups = new TreeMap<Integer, List<String>>();
		var seen = new HashSet<String>();
		boolean texts = list.valueStream().allMatch(JsonNode::isTextual);
		for (int i = 0; i < list.size(); i++) {
			var id = texts ? list.get(i).textValue() : list.get(i).path(VALUE).textValue();
			var rank = list.get(i).path(RANK);
			if (id == null || !ids.contains(id) && !texts || !texts && (!rank.isInt() || list.get(i).size() != 2) || !seen.add(id))
				return null;
			groups.computeIfAbsent(texts ? i : rank.intValue(), place -> new ArrayList<>()).add(id);
		}
		if (ids.containsAll(seen))
			return new Reading(new Asked(question, Kind.RANKING), new Ranking(List.copyOf(groups.values())).value());
		return texts ? new Reading(new Asked(question, Kind.CHOICES), List.copyOf(list.valueStream().map(JsonNode::textValue).toList())) : null;
	}

	/**
	 * Adds what annotators said to a record.
	 *
	 * @param field the name of the field of a response, by its id
	 */
	public static void write(Outgoing item, ObjectNode record, UnaryOperator<String> field) {
		boolean users = record.path(RESPONSES).isArray();
		if (!users && !record.path(RESPONSES).isObject())
			record.putObject(RESPONSES);
		for (var answered : item.answers()) {
			var reading = outward(item, answered, field);
			if (reading == null)
				continue;
			put(record.path(RESPONSES), answered.question().getName(), answered.annotatorId(), node(reading, users));
			item.written(answered, reading.asked(), reading.value());
		}
		for (var given : ArgillaSpans.write(item, record.path(ArgillaFormat.FIELDS), field))
			put(record.path(RESPONSES), given.question(), given.annotatorId(), JsonNodeFactory.instance.arrayNode().addAll(given.spans()));
	}

	private static void put(JsonNode responses, String question, String user, JsonNode value) {
		if (responses instanceof ArrayNode users) {
			values(shell(users, user)).putObject(question).set(VALUE, value);
			return;
		}
		var list = list((ObjectNode) responses, question);
		for (int i = list.size() - 1; i >= 0; i--)
			if (list.get(i).path(USER).asText().equals(user) && list.get(i).path(VALUE).isArray() && list.get(i).path(VALUE).isEmpty())
				list.remove(i); // that there was nothing to say
		list.addObject().put(USER, user).set(VALUE, value);
	}

	private static ArrayNode list(ObjectNode questions, String name) {
		return questions.get(name) instanceof ArrayNode list ? list : questions.putArray(name);
	}

	private static ObjectNode values(ObjectNode shell) {
		return shell.get(VALUES) instanceof ObjectNode values ? values : shell.putObject(VALUES);
	}

	/** What a user responded so far. */
	private static ObjectNode shell(ArrayNode users, String user) {
		for (var known : users)
			if (known instanceof ObjectNode shell && known.path(USER).asText().equals(user) && known.path(STATUS).asText(SUBMITTED).equals(SUBMITTED))
				return shell;
		var shell = users.addObject().put(USER, user);
		shell.putObject(VALUES);
		return shell.put(STATUS, SUBMITTED);
	}

	/** As what an answer is read back; null when there is no form for it. */
	private static Reading outward(Outgoing item, Answered answered, UnaryOperator<String> field) {
		var name = answered.question().getName();
		var ids = item.item().responseIds();
		return switch (answered.question()) {
		case PreferenceQuestion preference -> Judgement.of(answered.value()).filter(judgement -> !(judgement instanceof Prefers p) || ids.contains(p.responseId()))
				.map(judgement -> {
					if (judgement instanceof Prefers prefers && prefers.strength() > 0)
						item.lose(Losses.STRENGTH);
					return new Reading(new Asked(name, Kind.PREFERENCE),
							judgement instanceof Prefers prefers ? new Prefers(field.apply(prefers.responseId()), 0).value() : judgement.value());
				}).orElse(null);
		case RankingQuestion ranking -> Ranking.of(answered.value()).filter(order -> order.groups().stream().allMatch(ids::containsAll) && order.size() > 0)
				.map(order -> new Reading(new Asked(name, Kind.RANKING),
						new Ranking(order.groups().stream().map(group -> group.stream().map(field).toList()).toList()).value()))
				.orElse(null);
		case RatingQuestion rating when answered.value() instanceof Long -> new Reading(new Asked(name, Kind.RATING), answered.value());
		case TextQuestion text when answered.value() instanceof String -> new Reading(new Asked(name, Kind.TEXT), answered.value());
		case ChoiceQuestion choice when answered.value() instanceof String -> new Reading(new Asked(name, Kind.CHOICE), answered.value());
		case ChoiceQuestion choice when answered.value() instanceof Collection<?> several && !several.isEmpty() ->
			new Reading(new Asked(name, Kind.CHOICES), answered.value());
		default -> null;
		};
	}

	private static JsonNode node(Reading reading, boolean ranks) {
		var nodes = JsonNodeFactory.instance;
		return switch (reading.asked().kind()) {
		case PREFERENCE -> nodes.textNode(switch (Judgement.of(reading.value()).orElseThrow()) {
		case Prefers prefers -> prefers.responseId();
		case Tie tie -> TIE;
		case AllBad bad -> BAD;
		});
		case RANKING -> ranking(Ranking.of(reading.value()).orElseThrow(), ranks);
		case RATING -> nodes.numberNode((Long) reading.value());
		case CHOICE, TEXT -> nodes.textNode((String) reading.value());
		case CHOICES -> {
			var list = nodes.arrayNode();
			((Collection<?>) reading.value()).forEach(name -> list.add((String) name));
			yield list;
		}
		};
	}

	/** @param ranks whether each has its rank, even when there are no ties */
	private static ArrayNode ranking(Ranking ranking, boolean ranks) {
		var list = JsonNodeFactory.instance.arrayNode();
		boolean ties = ranking.groups().stream().anyMatch(group -> group.size() > 1);
		for (int place = 0; place < ranking.groups().size(); place++)
			for (var id : ranking.groups().get(place))
				if (ranks || ties)
					list.addObject().put(VALUE, id).put(RANK, place + 1);
				else
					list.add(id);
		return list;
	}
}
