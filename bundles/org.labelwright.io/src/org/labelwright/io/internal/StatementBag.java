package org.labelwright.io.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Difference.Kind;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;

/** The relations and answers of one item, in words that do not depend on ids, to be compared with those of another side. */
public final class StatementBag {

	private final boolean shapes;
	private final boolean values;
	private final Map<String, String> ends = new HashMap<>();
	private final Map<String, Integer> relations = new TreeMap<>();
	private final Map<String, Integer> answers = new TreeMap<>();

	/**
	 * @param shapes whether the spans and intervals at the ends of relations must be the same
	 * @param values whether the attributes of relations must be the same
	 */
	public StatementBag(boolean shapes, boolean values) {
		this.shapes = shapes;
		this.values = values;
	}

	/** Takes an annotation at which relations may end; must come before them. */
	public void end(String className, Annotation annotation) {
		if (annotation.getId() != null)
			ends.put(annotation.getId(), shapes ? className + shape(annotation.getGeometry()) : className);
	}

	private static String shape(Geometry geometry) {
		return switch (geometry) {
		case TextSpan span -> Arrays.toString(span.getOffsets());
		case TimeInterval interval -> Arrays.toString(new long[] { interval.getStart(), interval.getEnd() });
		case null, default -> ""; //$NON-NLS-1$
		};
	}

	/** @param plain translates a value to names; null to leave it out */
	public void relation(String typeName, Relation relation, Function<AttributeValue, String> plain) {
		var text = typeName + '(' + ends.get(relation.getSourceId()) + " -> " + ends.get(relation.getTargetId()) + ')'; //$NON-NLS-1$
		relations.merge(values ? text + relation.getValues().stream().map(plain).sorted().toList() : text, 1, Integer::sum);
	}

	/**
	 * @param value that it has for the other side
	 * @param at    the answer of which only the time counts; of a video its frame, as times may be told more or less exactly
	 */
	public void answer(String questionName, Object value, Answer at) {
		var text = questionName + '=' + plain(value);
		answers.merge(at.getTime() == null ? text : text + (at.getFrame() < 0 ? " @" + at.getTime() : " #" + at.getFrame()), 1, Integer::sum); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A value as text that is the same for equal values, whatever the type of a number. */
	public static String plain(Object value) {
		return switch (value) {
		case Collection<?> list -> list.stream().map(StatementBag::plain).collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case Number number -> Double.toString(number.doubleValue());
		case null, default -> String.valueOf(value);
		};
	}

	public void compareRelations(StatementBag second, String place, Matcher matcher) {
		compare(relations, second.relations, place, Messages.Compare_relations, matcher);
	}

	public void compareAnswers(StatementBag second, String place, Matcher matcher) {
		compare(answers, second.answers, place, Messages.Compare_answers, matcher);
	}

	private static void compare(Map<String, Integer> first, Map<String, Integer> second, String place, String message, Matcher matcher) {
		if (!first.equals(second))
			matcher.difference(Kind.CONTENT, place, NLS.bind(message, beyond(first, second), beyond(second, first)));
	}

	private static List<String> beyond(Map<String, Integer> one, Map<String, Integer> other) {
		return one.entrySet().stream().filter(e -> !e.getValue().equals(other.get(e.getKey()))).map(Map.Entry::getKey).limit(5).toList();
	}
}
