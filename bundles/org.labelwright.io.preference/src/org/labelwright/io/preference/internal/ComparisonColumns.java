package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which properties of a comparison say what.
 *
 * @param prompt  of the prompt; null when the responses are whole conversations
 * @param input   of what belongs to an instruction; null when there is none
 * @param first   of the first response
 * @param second  of the second
 * @param model   of the model of the first, or of both with an underscore between them; null when there is none
 * @param other   of the model of the second; null when there is none of its own
 * @param winners of who wins: one, or one of each annotator
 * @param judge   of the annotator; null when there is none
 */
public record ComparisonColumns(String prompt, String input, String first, String second, String model, String other, List<String> winners,
		String judge) {

	/** Column of the degree of preference. */
	public static final String STRENGTH = "strength"; //$NON-NLS-1$
	/** Column of the annotator where none is known otherwise. */
	public static final String JUDGE = "judge"; //$NON-NLS-1$

	private static final List<String> PROMPTS = List.of("prompt", "question", "instruction"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> INPUTS = List.of("input"); //$NON-NLS-1$
	private static final List<String> FIRSTS = List.of("response_a", "response1", "response_1", "answer_a", "answer1", "answer_1", "output_1", "completion_a", "conversation_a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final List<String> SECONDS = List.of("response_b", "response2", "response_2", "answer_b", "answer2", "answer_2", "output_2", "completion_b", "conversation_b"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final List<String> MODELS = List.of("model_a", "model1", "model_1", "generator_1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> OTHERS = List.of("model_b", "model2", "model_2", "generator_2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String BOTH = "cmp_key"; //$NON-NLS-1$
	private static final List<String> WINNERS = List.of("winner", "preference"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> JUDGES = List.of(JUDGE, "annotator", "annotator_id", "labeler"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String WIDE = "annotator[1-9][0-9]{0,2}"; //$NON-NLS-1$

	public ComparisonColumns {
		winners = List.copyOf(winners);
	}

	/** The columns that are written when nothing else is known. */
	public static ComparisonColumns usual(boolean texts) {
		return new ComparisonColumns(texts ? PROMPTS.getFirst() : null, null, texts ? FIRSTS.getFirst() : FIRSTS.getLast(),
				texts ? SECONDS.getFirst() : SECONDS.getLast(), MODELS.getFirst(), OTHERS.getFirst(), List.of(WINNERS.getFirst()), null);
	}

	/** Those of a record by the names that are usual; empty when it has no two responses. */
	public static Optional<ComparisonColumns> find(ObjectNode record) {
		return find(record, "", "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** As {@link #find(ObjectNode)}, but for names that are not empty. */
	public static Optional<ComparisonColumns> find(ObjectNode record, String prompt, String first, String second, String winner, String judge) {
		var one = named(record, first, FIRSTS);
		if (one == null)
			return Optional.empty();
		int pair = FIRSTS.indexOf(one);
		var two = second.isEmpty() && pair >= 0 ? named(record, "", List.of(SECONDS.get(pair))) : named(record, second, SECONDS); //$NON-NLS-1$
		if (two == null)
			return Optional.empty();
		boolean whole = record.path(one).isArray() && prompt.isEmpty();
		var asked = whole ? null : named(record, prompt, PROMPTS);
		var model = named(record, "", MODELS); //$NON-NLS-1$
		var other = named(record, "", OTHERS); //$NON-NLS-1$
		if (model == null && record.path(BOTH).isTextual() && record.path(BOTH).textValue().split("_").length == 2) { //$NON-NLS-1$
			model = BOTH;
			other = null;
		}
		var winners = new ArrayList<String>();
		var single = named(record, winner, WINNERS);
		if (single != null)
			winners.add(single);
		else
			record.fieldNames().forEachRemaining(name -> {
				if (name.matches(WIDE))
					winners.add(name);
			});
		return Optional.of(new ComparisonColumns(asked, asked == null ? null : named(record, "", INPUTS), one, two, model, other, winners, //$NON-NLS-1$
				single == null ? null : named(record, judge, JUDGES)));
	}

	private static String named(ObjectNode record, String name, List<String> usual) {
		return name.isEmpty() ? usual.stream().filter(record::has).findFirst().orElse(null) : record.has(name) ? name : null;
	}

	/** Whether each annotator has a column. */
	public boolean wide() {
		return !winners.isEmpty() && winners.getFirst().matches(WIDE);
	}

	/** The column for what an annotator says; empty when there is none. */
	public Optional<String> winner(String annotatorId) {
		return wide() ? winners.stream().filter(annotatorId::equals).findFirst() : Optional.of(winners.isEmpty() ? WINNERS.getFirst() : winners.getFirst());
	}

	/** Takes the names of both models from a record; null for one that it does not name. */
	public List<String> models(ObjectNode record) {
		if (BOTH.equals(model))
			return List.of(record.remove(BOTH).textValue().split("_")); //$NON-NLS-1$
		return Arrays.asList(text(record, model), text(record, other));
	}

	private static String text(ObjectNode record, String column) {
		if (column == null || !record.path(column).isTextual() || record.path(column).textValue().isEmpty())
			return null;
		return record.remove(column).textValue();
	}

	/** @param lost called for each name that has no place */
	public void putModels(ObjectNode record, String one, String two, Runnable lost) {
		if (BOTH.equals(model)) {
			if (one != null && two != null && !one.contains("_") && !two.contains("_")) //$NON-NLS-1$ //$NON-NLS-2$
				record.put(BOTH, one + '_' + two);
			else
				List.of(Optional.ofNullable(one), Optional.ofNullable(two)).stream().filter(Optional::isPresent).forEach(name -> lost.run());
			return;
		}
		put(record, model == null ? MODELS.getFirst() : model, one);
		put(record, other == null ? OTHERS.getFirst() : other, two);
	}

	private static void put(ObjectNode record, String column, String name) {
		if (name != null)
			record.put(column, name);
	}

	/** As JSON, to be kept with the item. */
	public ObjectNode write() {
		var node = JsonNodeFactory.instance.objectNode().put("prompt", prompt).put("input", input).put("first", first).put("second", second) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("model", model).put("other", other).put(JUDGE, judge); //$NON-NLS-1$ //$NON-NLS-2$
		winners.forEach(node.putArray("winners")::add); //$NON-NLS-1$
		return node;
	}

	/** What {@link #write} wrote; empty when it is nothing such. */
	public static Optional<ComparisonColumns> read(JsonNode node) {
		if (!node.path("first").isTextual() || !node.path("second").isTextual()) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		return Optional.of(new ComparisonColumns(node.path("prompt").textValue(), node.path("input").textValue(), node.path("first").textValue(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				node.path("second").textValue(), node.path("model").textValue(), node.path("other").textValue(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				node.path("winners").valueStream().filter(JsonNode::isTextual).map(JsonNode::textValue).toList(), node.path(JUDGE).textValue())); //$NON-NLS-1$
	}
}
