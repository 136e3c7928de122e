package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Category;
import org.labelwright.quality.AgreementReport.Cell;
import org.labelwright.quality.AgreementReport.Confusion;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.compare.Comparison.Counterparts;

/** Counts which labels, and which answers to questions of choice and rating, annotators give to the same things. Confined to one thread. */
public final class Confusions {

	/** Between the options of an answer that are chosen together. */
	private static final String AND = " + "; //$NON-NLS-1$

	/** What two said; null where one said nothing. */
	private record Both(String one, String other) {

		/** The same whoever said which; who said nothing comes last. */
		Both sorted() {
			return one == null || other != null && one.compareTo(other) > 0 ? new Both(other, one) : this;
		}
	}

	private final SchemaIndex schema;
	/** By the id of the question, empty for labels. */
	private final Map<String, Map<Pair, Map<Both, Long>>> counts = new TreeMap<>();

	public Confusions(SchemaIndex schema) {
		this.schema = schema;
	}

	public void add(Pairs pairs) {
		for (var compared : pairs.compared()) {
			compared.comparison().annotations().forEach(two -> add("", compared.pair(), two)); //$NON-NLS-1$
			compared.comparison().answers().stream().filter(two -> asks(schema, two.any()))
					.forEach(two -> add(two.any().getQuestionId(), compared.pair(), two));
		}
	}

	private void add(String question, Pair pair, Counterparts<?> two) {
		counts.computeIfAbsent(question, id -> new HashMap<>()).computeIfAbsent(pair, absent -> new HashMap<>())
				.merge(new Both(category(two.one()), category(two.other())), 1L, Long::sum);
	}

	/** Whether answers to the question are categories. */
	private static boolean asks(SchemaIndex schema, Answer answer) {
		return schema.question(answer.getQuestionId()).filter(question -> question instanceof ChoiceQuestion || question instanceof RatingQuestion).isPresent();
	}

	/** The category in which someone puts a thing, empty for an object without a label; null when he or she says nothing of it. */
	public static String category(Object said) {
		return switch (said) {
		case null -> null;
		case Annotation annotation -> Objects.requireNonNullElse(annotation.getLabelId(), ""); //$NON-NLS-1$
		case Answer answer when answer.getValue() instanceof Collection<?> several -> several.stream().map(String::valueOf).sorted().collect(Collectors.joining(AND));
		case Answer answer when answer.getValue() instanceof Number number -> number(number.doubleValue());
		case Answer answer -> String.valueOf(answer.getValue());
		default -> throw new IllegalArgumentException(said.toString());
		};
	}

	/** The same however a number is stored. */
	private static String number(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}

	/** What labels are confused with, then answers in the order of the questions: of all annotators together, and of each pair. */
	public List<Confusion> all() {
		var all = new ArrayList<Confusion>();
		if (counts.containsKey("")) //$NON-NLS-1$
			add("", null, all); //$NON-NLS-1$
		for (var question : schema.schema().getQuestions())
			if (counts.containsKey(question.getId()))
				add(question.getId(), question.getName(), all);
		return all;
	}

	private void add(String question, String name, List<Confusion> all) {
		var id = question.isEmpty() ? null : question;
		var together = new HashMap<Both, Long>();
		counts.get(question).values().forEach(cells -> cells.forEach((cell, count) -> together.merge(cell.sorted(), count, Long::sum)));
		all.add(confusion(id, name, List.of(), together));
		new TreeMap<>(counts.get(question)).forEach((pair, cells) -> all.add(confusion(id, name, List.of(pair.first(), pair.second()), cells)));
	}

	private Confusion confusion(String question, String name, List<String> annotators, Map<Both, Long> cells) {
		var present = cells.keySet().stream().flatMap(cell -> Stream.of(Optional.ofNullable(cell.one), Optional.ofNullable(cell.other)).flatMap(Optional::stream))
				.collect(Collectors.toSet());
		var order = order(question, present);
		var categories = present.stream().sorted(Comparator.<String>comparingDouble(id -> order.getOrDefault(id, Double.MAX_VALUE)).thenComparing(Comparator.naturalOrder()))
				.map(id -> new Category(id, name(schema, question, id))).toList();
		return new Confusion(question, name, annotators, categories,
				cells.entrySet().stream().map(cell -> new Cell(cell.getKey().one, cell.getKey().other, cell.getValue()))
						.sorted(Comparator.comparing(Cell::one, Comparator.nullsLast(Comparator.naturalOrder()))
								.thenComparing(Cell::other, Comparator.nullsLast(Comparator.naturalOrder())))
						.toList());
	}

	/** Where categories stand among others: as the schema has them, and numbers by what they are. */
	private Map<String, Double> order(String question, Collection<String> present) {
		var order = new HashMap<String, Double>();
		var asked = question == null ? null : schema.question(question).orElse(null);
		if (question == null)
			schema.labels().forEach(label -> order.put(label.getId(), (double) order.size()));
		else if (asked instanceof ChoiceQuestion choice)
			choice.getOptions().forEach(option -> order.put(option.getId(), (double) order.size()));
		else
			present.stream().filter(id -> id.matches("-?\\d+(\\.\\d+)?")).forEach(id -> order.put(id, Double.valueOf(id))); //$NON-NLS-1$
		return order;
	}

	/** What a category is called: a label, or an answer to a question. */
	public static String name(SchemaIndex schema, String question, String id) {
		if (question == null)
			return SubjectNames.of(schema::label).apply(id);
		if (!(schema.question(question).orElse(null) instanceof ChoiceQuestion choice))
			return id;
		return Stream.of(id.split(" \\+ ")) //$NON-NLS-1$
				.map(one -> choice.getOptions().stream().filter(option -> option.getId().equals(one)).map(Named::getName).findFirst().orElse(one))
				.collect(Collectors.joining(AND));
	}
}
