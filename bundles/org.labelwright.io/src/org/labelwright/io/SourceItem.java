package org.labelwright.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.util.Onset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An item with all that a source says of it, on its way into a project. */
public class SourceItem {

	/** An annotation with the name of its class, or null when it has none. */
	public record Mention(String className, Annotation annotation, String place) {
	}

	/** A relation with the name of its type. */
	public record Link(String typeName, Relation relation, String place) {
	}

	/** An answer with the name of its question, and the options that one had when it was given. */
	public record Reply(String question, Answer answer, List<String> options, String place) {
		public Reply {
			options = List.copyOf(options);
		}
	}

	/** The options of an attribute of a class. */
	public record Choice(String className, String attribute, List<String> options) {
		public Choice {
			options = List.copyOf(options);
		}
	}

	private final String key;
	private final String name;
	private final String place;
	private final ObjectNode foreign = JsonNodeFactory.instance.objectNode();
	private String language;
	private String modalityId;
	private final List<Mention> mentions = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<Reply> replies = new ArrayList<>();
	private final Map<String, ObjectNode> classes = new LinkedHashMap<>();
	private final Map<String, ObjectNode> relationTypes = new LinkedHashMap<>();
	private final List<Choice> choices = new ArrayList<>();
	private final List<Tier> tiers = new ArrayList<>();

	/**
	 * @param key   names it within the source
	 * @param name  of the item to be
	 * @param place where the source speaks of it
	 */
	public SourceItem(String key, String name, String place) {
		this.key = key;
		this.name = name;
		this.place = place;
	}

	/** Names it within the source. */
	public final String key() {
		return key;
	}

	/** Its name to be; one without an ending stands for the medium of that name with whatever ending. */
	public final String name() {
		return name;
	}

	/** Where the source speaks of it. */
	public final String place() {
		return place;
	}

	/** Its text, when the source carries it, as {@link ImportedItem#content}; else null. */
	public String content() {
		return null;
	}

	/**
	 * Completes what can be told only with its file, such as where its clock begins. Called once, when the item was taken, and
	 * before its annotations are passed on.
	 *
	 * @param file     null when it has none
	 * @param cache    a folder for what takes long to find out about it; null to keep nothing
	 * @param problems takes what is wrong with the file
	 */
	public void settle(Path file, Path cache, Consumer<Problem> problems) {
		// most sources say all themselves
	}

	/** What else the source says of it; filled by whoever reads it. */
	public final ObjectNode foreign() {
		return foreign;
	}

	/** The tag of its language (BCP 47), or null when the source does not tell. */
	public final String language() {
		return language;
	}

	/** @param tag blank, {@code und} or {@code x-unspecified} when it is not known */
	public final void setLanguage(String tag) {
		language = tag == null || Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage().isEmpty() ? null : tag.strip();
	}

	/** Id of its modality, of a format of any; else null. */
	public final String modalityId() {
		return modalityId;
	}

	public final void setModalityId(String id) {
		modalityId = id;
	}

	/** Annotations, to be added to. */
	public final List<Mention> mentions() {
		return mentions;
	}

	/** Relations, to be added to. */
	public final List<Link> links() {
		return links;
	}

	/** Answers, to be added to. */
	public final List<Reply> replies() {
		return replies;
	}

	/** Classes of which the source says more than the name. */
	public final Map<String, ObjectNode> classes() {
		return classes;
	}

	/** Relation types of which the source says more than the name. */
	public final Map<String, ObjectNode> relationTypes() {
		return relationTypes;
	}

	/** Adds what the source says of a class; what is said first stays. */
	public final void describe(String className, ObjectNode said) {
		classes.putIfAbsent(className, said);
	}

	/** Adds what the source says of a relation type; what is said first stays. */
	public final void describeRelation(String typeName, ObjectNode said) {
		relationTypes.putIfAbsent(typeName, said);
	}

	/** Says what options an attribute of a class has, used or not. */
	public final void choose(String className, String attribute, List<String> options) {
		choices.add(new Choice(className, attribute, options));
	}

	/** Attributes of which the source says what options they have. */
	public final List<Choice> choices() {
		return choices;
	}

	/** Tiers, to be added to, each with the name of a class in place of a label, or null. */
	public final List<Tier> tiers() {
		return tiers;
	}

	/**
	 * Adds an annotation.
	 *
	 * @param id by which links name it, or null
	 */
	public final Annotation mention(String className, String id, Geometry geometry, String where) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setGeometry(geometry);
		mentions.add(new Mention(className, annotation, where));
		return annotation;
	}

	/** Adds a relation between two annotations, by their ids. */
	public final Relation link(String typeName, String from, String to, String where) {
		var relation = AnnotationFactory.eINSTANCE.createRelation();
		relation.setSourceId(from);
		relation.setTargetId(to);
		links.add(new Link(typeName, relation, where));
		return relation;
	}

	/**
	 * Adds an answer.
	 *
	 * @param options that there were, if they are known; then it is a choice
	 */
	public final Answer reply(String question, Object value, List<String> options, String where) {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setValue(value);
		replies.add(new Reply(question, answer, options, where));
		return answer;
	}

	/**
	 * Adds an answer that holds from a moment on, until the next to its question.
	 *
	 * @param value   null when there is none from there on
	 * @param options as for {@link #reply(String, Object, List, String)}
	 */
	public final Answer reply(String question, Object value, List<String> options, Onset from, String where) {
		var answer = reply(question, value, options, where);
		answer.setTime(from.time());
		answer.setFrame(from.frame());
		return answer;
	}

	/** Gives a statement a value under the name of an attribute. */
	public static void value(Statement statement, String name, Object value) {
		AttributeValue attribute = AnnotationFactory.eINSTANCE.createAttributeValue();
		attribute.setAttributeId(name);
		attribute.setValue(value);
		statement.getValues().add(attribute);
	}

	/** The extras of a format on a statement, made when there are none. */
	public static ObjectNode extras(Statement statement, String formatId) {
		if (statement.getForeign() == null)
			statement.setForeign(JsonNodeFactory.instance.objectNode());
		return statement.getForeign().withObject('/' + formatId);
	}
}
