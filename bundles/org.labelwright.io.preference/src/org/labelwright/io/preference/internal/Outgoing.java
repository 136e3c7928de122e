package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.spi.Format.Exporter.ReadBack;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
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
	private final Entry entry;
	private final Judges judges;
	private final SchemaIndex schema;
	private final JsonNode foreign;
	private final Map<String, ReadBack> used = new HashMap<>();
	/** Names of the parts of the annotations that are written, by the ids of these. */
	private final Map<String, String> marked = new HashMap<>();
	/** What questions of the whole file are about. */
	private final Map<String, String> about;
	private final List<String> lost = new ArrayList<>();

	/**
	 * @param formatId of the format that writes
	 * @param about    which responses questions about places are about in the whole file; added to
	 */
	Outgoing(PreferenceItem item, Entry entry, SchemaIndex schema, String formatId, Judges judges, Map<String, String> about) {
		this.item = item;
		this.entry = entry;
		this.schema = schema;
		this.judges = judges;
		this.about = about;
		var kept = entry.foreign(formatId);
		this.foreign = kept == null ? JsonNodeFactory.instance.objectNode() : kept;
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
		item.responses().stream().filter(response -> response.model() != null).forEach(response -> lose(Losses.MODEL));
		loseProperties();
	}

	/** Counts what is known of the responses besides their messages and models. */
	public void loseProperties() {
		item.responses().forEach(response -> properties(response.extra()));
	}

	/** What each annotator who is heard answered first to a kind of question in a form of this kind. */
	private <T> List<Given<T>> all(Class<? extends Question> kind, Function<Object, Optional<T>> read) {
		var given = new LinkedHashMap<String, Given<T>>();
		for (var answer : entry.document() == null ? List.<Answer>of() : entry.document().getAnswers()) {
			var question = schema.question(answer.getQuestionId());
			var annotator = entry.annotator(answer);
			if (question.isEmpty() || !kind.isInstance(question.get()) || given.containsKey(annotator) || !judges.hears(annotator))
				continue;
			var value = read.apply(value(question.get(), answer));
			value.ifPresent(said -> given.put(annotator, new Given<>(answer.getId(), annotator, said)));
		}
		return List.copyOf(given.values());
	}

	/** What counts of the answers to a kind of question; when it is nothing, that is lost. */
	private <T> List<Given<T>> counted(Class<? extends Question> kind, Function<Object, Optional<T>> read, Function<T, Object> said) {
		var all = all(kind, read);
		var counted = all.isEmpty() ? all : judges.count(all, given -> said.apply(given.value()));
		if (counted.isEmpty())
			lose(all.isEmpty() ? Losses.UNJUDGED : Losses.MAJORITY);
		return counted;
	}

	private static Object side(Judgement judgement) {
		return judgement instanceof Prefers prefers ? prefers.responseId() : judgement;
	}

	/**
	 * An answer that counts.
	 *
	 * @param answerId    its id
	 * @param annotatorId whose it is
	 * @param value       what it says
	 */
	public record Given<T>(String answerId, String annotatorId, T value) {
	}

	/** Whether there is to be a record for each judgement. */
	public boolean each() {
		return judges.mode() == Judges.Mode.EACH;
	}

	/** The judgements that count of the responses of the item; those that prefer a response it does not have are left out. */
	public List<Given<Judgement>> judgements() {
		return counted(PreferenceQuestion.class, Judgement::of, Outgoing::side).stream()
				.filter(given -> !(given.value() instanceof Prefers prefers) || item.response(prefers.responseId()).isPresent()).toList();
	}

	/** The judgements of all who are heard, whichever counts. */
	public List<Given<Judgement>> all() {
		return all(PreferenceQuestion.class, Judgement::of);
	}

	/**
	 * An answer as it is stored, but with names for the ids of options.
	 *
	 * @param answerId    its id
	 * @param annotatorId whose it is
	 * @param question    which it answers
	 * @param value       what it says
	 */
	public record Answered(String answerId, String annotatorId, Question question, Object value) {
	}

	/** All answers of those who are heard. */
	public List<Answered> answers() {
		var all = new ArrayList<Answered>();
		for (var answer : entry.document() == null ? List.<Answer>of() : entry.document().getAnswers()) {
			var question = schema.question(answer.getQuestionId()).orElse(null);
			if (question != null && question.getName() != null && judges.hears(entry.annotator(answer)))
				all.add(new Answered(answer.getId(), entry.annotator(answer), question, value(question, answer)));
		}
		return all;
	}

	/**
	 * A place in a response with its label.
	 *
	 * @param annotation  whose geometry is a span of text, and whose part a response of the item
	 * @param annotatorId whose it is
	 * @param label       name of its label
	 */
	public record Mark(Annotation annotation, String annotatorId, String label) {
	}

	/** Places in the responses, of those who are heard. */
	public List<Mark> marks() {
		var all = new ArrayList<Mark>();
		for (var annotation : entry.annotations()) {
			var label = schema.label(annotation.getLabelId()).map(Label::getName).filter(name -> !name.isBlank());
			if (annotation.getGeometry() instanceof TextSpan && annotation.getPart() != null && item.response(annotation.getPart()).isPresent() && label.isPresent()
					&& judges.hears(entry.annotator(annotation)))
				all.add(new Mark(annotation, entry.annotator(annotation), label.get()));
		}
		return all;
	}

	/** Says what a question is about; false when it is about something else in another item. */
	boolean about(String question, String response) {
		return about.computeIfAbsent(question, first -> response).equals(response);
	}

	/** Notes that an annotation is written, as one of a part of this name. */
	void written(Mark mark, String part) {
		marked.put(mark.annotation().getId(), part);
	}

	Map<String, String> marked() {
		return marked;
	}

	private static Object value(Question question, Answer answer) {
		return question instanceof ChoiceQuestion choice ? AttributeNames.names(choice.getOptions(), answer.getValue()) : answer.getValue();
	}

	/** Notes that an answer is written as the answer to a question of the format. */
	public void written(Answered answered, Asked asked, Object value) {
		used.put(answered.answerId(), new ReadBack(asked.name(), value));
	}

	/** Notes that an answer is written as the answer to a question of the format. */
	public void written(Given<?> given, Asked asked, Object value) {
		used.put(given.answerId(), new ReadBack(asked.name(), value));
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
		var given = judgements().stream().findFirst();
		return preferred(given).map(chosen -> {
			written(given.get(), PreferenceFormat.PREFERENCE, new Prefers(PreferenceFormat.A, 0).value());
			return new Pair(chosen, item.responses().getFirst() == chosen ? item.responses().getLast() : item.responses().getFirst());
		});
	}

	private Optional<Response> preferred(Optional<Given<Judgement>> given) {
		switch (given.map(Given::value).orElse(null)) {
		case Tie tie -> lose(Losses.TIE);
		case AllBad bad -> lose(Losses.ALL_BAD);
		case Prefers prefers -> {
			if (prefers.strength() > 0)
				lose(Losses.STRENGTH);
			return item.response(prefers.responseId());
		}
		case null -> {
			// that there is none is lost already
		}
		}
		return Optional.empty();
	}

	/** The only response, or the one that was preferred to all others, for a format that does not say why it is this one. */
	public Optional<Response> best() {
		var best = item.responses().size() == 1 ? Optional.of(item.responses().getFirst())
				: preferred(judgements().stream().findFirst());
		if (best.isPresent())
			for (int i = 1; i < item.responses().size(); i++)
				lose(Losses.RESPONSE);
		return best;
	}

	/** The ranking of all responses. */
	public Optional<Ranking> ranking() {
		var ids = item.responseIds();
		var given = counted(RankingQuestion.class, value -> Ranking.of(value).filter(
				ranking -> ranking.size() == ids.size() && ids.stream().allMatch(id -> ranking.place(id) > 0)), ranking -> places(ranking, ids));
		if (given.isEmpty())
			return Optional.empty();
		var numbered = given.getFirst().value().groups().stream()
				.map(group -> group.stream().map(ids::indexOf).sorted().map(index -> Integer.toString(index + 1)).toList()).toList();
		written(given.getFirst(), PreferenceFormat.RANKING, new Ranking(numbered).value());
		return Optional.of(given.getFirst().value());
	}

	private static List<Integer> places(Ranking ranking, List<String> ids) {
		return ids.stream().map(ranking::place).toList();
	}

	/** Whether the one response is acceptable. */
	public Optional<Boolean> acceptable() {
		if (item.responses().size() != 1) {
			lose(Losses.RESPONSES);
			return Optional.empty();
		}
		var given = counted(ChoiceQuestion.class,
				value -> PreferenceFormat.YES.equals(value) || PreferenceFormat.NO.equals(value) ? Optional.of((String) value) : Optional.empty(),
				word -> word);
		given.stream().findFirst().ifPresent(word -> written(word, PreferenceFormat.ACCEPTABLE, word.value()));
		return given.stream().findFirst().map(word -> PreferenceFormat.YES.equals(word.value()));
	}
}
