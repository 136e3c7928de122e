package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.spi.Format.Exporter.ReadBack;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One item on its way into a file, with the answers that were given; notes which of them are written, and what is lost. */
public final class Outgoing {

	private final PreferenceItem item;
	private final List<Answer> answers;
	private final SchemaIndex schema;
	private final JsonNode foreign;
	private final Map<String, ReadBack> used = new HashMap<>();
	private final List<String> lost = new ArrayList<>();

	/** @param foreign what the format left with the item when it was imported, or null */
	Outgoing(PreferenceItem item, List<Answer> answers, SchemaIndex schema, JsonNode foreign) {
		this.item = item;
		this.answers = answers;
		this.schema = schema;
		this.foreign = foreign == null ? JsonNodeFactory.instance.objectNode() : foreign;
		properties(item.extra());
	}

	public PreferenceItem item() {
		return item;
	}

	/** What the format left with the item when it was imported; an empty object for nothing. */
	public JsonNode foreign() {
		return foreign;
	}

	/** The record as it was read without what was taken from it, to stand behind what is written. */
	public ObjectNode rest() {
		return foreign.path(Incoming.REST) instanceof ObjectNode rest ? rest.deepCopy() : JsonNodeFactory.instance.objectNode();
	}

	public void lose(String construct) {
		lost.add(construct);
	}

	List<String> lost() {
		return lost;
	}

	/** What is written of the answers, by their ids, as it will be read back. */
	Map<String, ReadBack> used() {
		return used;
	}

	private void properties(ObjectNode extra) {
		for (int i = 0; i < extra.size(); i++)
			lose(Losses.PROPERTY);
	}

	/** Counts what is known of the responses besides their messages, for a format that has no place for it. */
	public void loseFacts() {
		for (var response : item.responses()) {
			if (response.model() != null)
				lose(Losses.MODEL);
			properties(response.extra());
		}
	}

	/** The first answer to a kind of question that has a form of this kind. */
	private <T> Optional<Given<T>> first(Class<? extends Question> kind, Function<Object, Optional<T>> read) {
		for (var answer : answers) {
			var question = schema.question(answer.getQuestionId());
			if (question.isEmpty() || !kind.isInstance(question.get()))
				continue;
			var value = read.apply(question.get() instanceof ChoiceQuestion choice
					? AttributeNames.names(choice.getOptions(), answer.getValue())
					: answer.getValue());
			if (value.isPresent())
				return Optional.of(new Given<>(answer.getId(), value.get()));
		}
		return Optional.empty();
	}

	private record Given<T>(String answerId, T value) {
	}

	/** A pair of responses, the preferred one first. */
	public record Pair(Response chosen, Response rejected) {
	}

	/** The preference between two responses, when that is what was judged; otherwise what there is instead is lost. */
	public Optional<Pair> pair() {
		if (item.responses().size() != 2) {
			lose(Losses.RESPONSES);
			return Optional.empty();
		}
		var given = first(PreferenceQuestion.class, Judgement::of);
		return preferred(given).map(chosen -> {
			used.put(given.get().answerId(), new ReadBack(PreferenceFormat.PREFERENCE, new Prefers(PreferenceFormat.A, 0).value()));
			return new Pair(chosen, item.responses().getFirst() == chosen ? item.responses().getLast() : item.responses().getFirst());
		});
	}

	private Optional<Response> preferred(Optional<Given<Judgement>> given) {
		switch (given.map(Given::value).orElse(null)) {
		case Tie tie -> lose(Losses.TIE);
		case AllBad bad -> lose(Losses.ALL_BAD);
		case Prefers prefers when item.response(prefers.responseId()).isPresent() -> {
			if (prefers.strength() > 0)
				lose(Losses.STRENGTH);
			return item.response(prefers.responseId());
		}
		case null, default -> lose(Losses.UNJUDGED);
		}
		return Optional.empty();
	}

	/** The only response, or the one that was preferred to all others, for a format that does not say why it is this one. */
	public Optional<Response> best() {
		var best = item.responses().size() == 1 ? Optional.of(item.responses().getFirst())
				: preferred(first(PreferenceQuestion.class, Judgement::of));
		if (best.isPresent())
			for (int i = 1; i < item.responses().size(); i++)
				lose(Losses.RESPONSE);
		return best;
	}

	/** The ranking of all responses. */
	public Optional<Ranking> ranking() {
		var given = first(RankingQuestion.class, Ranking::of);
		var ids = item.responseIds();
		if (given.isEmpty() || given.get().value().size() != ids.size() || ids.stream().anyMatch(id -> given.get().value().place(id) == 0)) {
			lose(Losses.UNJUDGED);
			return Optional.empty();
		}
		var numbered = given.get().value().groups().stream()
				.map(group -> group.stream().map(ids::indexOf).sorted().map(index -> Integer.toString(index + 1)).toList()).toList();
		used.put(given.get().answerId(), new ReadBack(PreferenceFormat.RANKING, new Ranking(numbered).value()));
		return given.map(Given::value);
	}

	/** Whether the one response is acceptable. */
	public Optional<Boolean> acceptable() {
		if (item.responses().size() != 1) {
			lose(Losses.RESPONSES);
			return Optional.empty();
		}
		var given = first(ChoiceQuestion.class,
				value -> PreferenceFormat.YES.equals(value) || PreferenceFormat.NO.equals(value) ? Optional.of((String) value) : Optional.empty());
		if (given.isEmpty())
			lose(Losses.UNJUDGED);
		else
			used.put(given.get().answerId(), new ReadBack(PreferenceFormat.ACCEPTABLE, given.get().value()));
		return given.map(word -> PreferenceFormat.YES.equals(word.value()));
	}
}
