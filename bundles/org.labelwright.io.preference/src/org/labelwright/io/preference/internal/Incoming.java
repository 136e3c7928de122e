package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem.Mention;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One record of a source on its way into a project: an object of JSON, from which a format takes what it understands. */
public final class Incoming {

	/** Under this name the rest of the record is kept with the item. */
	static final String REST = "record"; //$NON-NLS-1$

	/**
	 * An answer to a question.
	 *
	 * @param asked     the question
	 * @param value     as its type says, with names in place of the ids of options
	 * @param at        the property of the record that says so
	 * @param annotator who says so in the source; null when it does not tell
	 */
	public record Said(Asked asked, Object value, String at, String annotator) {
	}

	private final ObjectNode rest;
	private final String place;
	private final List<Problem> problems = new ArrayList<>();
	private final ObjectNode foreign = JsonNodeFactory.instance.objectNode();
	private final List<Said> said = new ArrayList<>();
	private final List<Mention> mentions = new ArrayList<>();
	private final List<Problem> notices = new ArrayList<>();
	private final Set<String> manners = new HashSet<>();
	private final Set<String> judged = new HashSet<>();
	private PreferenceItem item;

	/** @param rest belongs to this object from now on */
	public Incoming(ObjectNode rest, String place) {
		this.rest = rest;
		this.place = place;
	}

	/** The properties that nobody took yet. */
	public ObjectNode rest() {
		return rest;
	}

	public String place() {
		return place;
	}

	/** Keeps how this record says something, in which others of the same item may differ. */
	public void keepManner(String name, String manner) {
		foreign.put(name, manner);
		manners.add(name);
	}

	/** What is to be kept with the item besides the rest of the record. */
	public ObjectNode foreign() {
		return foreign;
	}

	public List<Problem> problems() {
		return problems;
	}

	public List<Said> said() {
		return said;
	}

	/** Annotations of the responses; each is of the annotator by whom it was made, as the source names him or her. */
	public List<Mention> mentions() {
		return mentions;
	}

	/** Adds an annotation, whose place is the property of the record that says so. */
	public void mention(Mention mention) {
		mentions.add(mention);
	}

	/** What is worth knowing although the record is sound. */
	public List<Problem> notices() {
		return notices;
	}

	/** Tells that a property stays with the record although it could be more. */
	public void warn(String code, String at, String message, String remedy) {
		notices.add(Problem.warning(code, at(at), message, remedy));
	}

	/** Tells what becomes of a property. */
	public void inform(String code, String at, String message) {
		notices.add(Problem.info(code, at(at), message));
	}

	/** The item; null when the record has none, which the problems say. */
	public PreferenceItem item() {
		return problems.isEmpty() ? item : null;
	}

	public void item(List<Message> prompt, List<Response> responses) {
		item = new PreferenceItem(prompt, responses);
	}

	public void say(Asked asked, Object value, String at) {
		say(asked, value, at, null);
	}

	/** @param annotator as the source names who says so; null when it does not tell */
	public void say(Asked asked, Object value, String at, String annotator) {
		said.add(new Said(asked, value, at, annotator));
	}

	/** Tells that a property is not as it should be. */
	public void problem(String at, String message, String remedy) {
		problems.add(Problem.error("preference.record", at(at), message, remedy)); //$NON-NLS-1$
	}

	/** The place of a property, within that of the record. */
	String at(String property) {
		return place + (place.contains("#/") ? "/" : "#/") + property; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Takes a text; null when there is none, which is told. */
	public String text(String name) {
		var node = rest.remove(name);
		if (node != null && node.isTextual())
			return node.textValue();
		problem(name, Messages.Read_text, Messages.Read_textRemedy);
		return null;
	}

	/** Takes a list of messages; null when it is none, which is told. */
	public List<Message> messages(String name) {
		return messages(rest.remove(name), name);
	}

	/** A list of messages; null when it is none, which is told. */
	public List<Message> messages(JsonNode node, String at) {
		if (!(node instanceof ArrayNode array)) {
			problem(at, Messages.Read_messages, Messages.Read_messagesRemedy);
			return null;
		}
		return PreferenceJson.messages(array, i -> at(at + '/' + i), problems);
	}

	/** As {@link #messages(String)}, and not empty. */
	public List<Message> response(String name) {
		var messages = messages(name);
		if (messages != null && messages.isEmpty() && problems.isEmpty())
			problem(name, Messages.Read_empty, Messages.Read_emptyRemedy);
		return messages;
	}

	/** Whether this is the same item as one before, judged by others. */
	boolean follows(Incoming before) {
		return item.equals(before.item) && !said.isEmpty() && said.stream().allMatch(said -> said.annotator() != null)
				&& before.said.stream().allMatch(said -> said.annotator() != null)
				&& rest.equals(before.rest) && facts().equals(before.facts()) && judges().stream().noneMatch(before.judges()::contains) && judged.addAll(before.judges());
	}

	private ObjectNode facts() {
		return foreign.deepCopy().remove(manners).without(REST);
	}

	/** Who judged the item in this record and those before. */
	private Set<String> judges() {
		if (judged.isEmpty())
			said.forEach(said -> judged.add(said.annotator()));
		return judged;
	}

	/** All that is to be kept with the item, or null for nothing. */
	ObjectNode kept() {
		if (!rest.isEmpty())
			foreign.set(REST, rest);
		return foreign.isEmpty() ? null : foreign;
	}
}
