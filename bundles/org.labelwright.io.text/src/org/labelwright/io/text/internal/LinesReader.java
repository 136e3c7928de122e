package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads objects of JSON, each a text with what was said of it: one on each line, or all in a list, or just one. */
abstract class LinesReader {

	/** The question to which the categories of a text are the answer. */
	static final String CATEGORIES = "cats"; //$NON-NLS-1$
	/** Extras: all that an object has besides, and a span or relation as it was read. */
	static final String LINE = "line"; //$NON-NLS-1$
	static final String READ = "read"; //$NON-NLS-1$

	protected final String format;
	protected final Receiver receiver;
	private final Path file;
	private final String base;
	private final boolean utf16;
	protected TextItem item;
	protected String place;

	/** @param utf16 whether offsets count UTF-16 units, and not code points */
	protected LinesReader(Path file, String format, boolean utf16, Receiver receiver) {
		this.file = file;
		this.format = format;
		this.utf16 = utf16;
		this.receiver = receiver;
		base = ItemsFormat.base(file);
	}

	/** Reads all. */
	public final void read(SubMonitor monitor) throws IOException, CoreException {
		new JsonRecords(file, receiver::problem).read((node, where, number) -> {
			accept(node, number, where, monitor);
			return true;
		});
	}

	private void accept(JsonNode node, int number, String where, SubMonitor monitor) throws CoreException {
		monitor.checkCanceled();
		place = where;
		var line = object(node);
		if (line == null || !line.path("text").isTextual()) { //$NON-NLS-1$
			problem("text", where, Messages.Lines_text, Messages.Lines_textRemedy); //$NON-NLS-1$
			return;
		}
		item = new TextItem(Integer.toString(number), base + '/' + String.format("%05d.txt", number), where, //$NON-NLS-1$
				new CodePoints(line.remove("text").textValue())); //$NON-NLS-1$
		said(line);
		item.foreign().set(LINE, line);
		receiver.take(item);
	}

	/** The object that stands for a text; null when there is none. */
	protected ObjectNode object(JsonNode node) {
		return node instanceof ObjectNode line ? line : null;
	}

	/** Takes from an object what it says of its text; what stays is kept. */
	protected abstract void said(ObjectNode line);

	protected final void problem(String code, String where, String message, String remedy) {
		receiver.problem(Problem.error(format + '.' + code, where, message, remedy));
	}

	/** Takes a list out of the line; an empty one stays there, so that it is written again. */
	protected static List<JsonNode> list(ObjectNode line, String name) {
		if (!(line.get(name) instanceof ArrayNode array) || array.isEmpty())
			return List.of();
		var nodes = new ArrayList<JsonNode>();
		array.forEach(nodes::add);
		line.putArray(name);
		return nodes;
	}

	/** The offset in code points; -1 when it is none within the text. */
	private int offset(JsonNode node) {
		var text = item.text();
		if (!node.isInt() || node.intValue() < 0 || node.intValue() > (utf16 ? text.text().length() : text.count()))
			return -1;
		if (!utf16)
			return node.intValue();
		int codePoint = text.codePoint(node.intValue());
		return text.utf16(codePoint) == node.intValue() ? codePoint : -1;
	}

	/**
	 * Adds a span.
	 *
	 * @param label may be null, missing or JSON's null, when it has none
	 * @param id    by which relations name it, or null
	 * @return null when it is none of the text, which is told
	 */
	protected final Annotation span(JsonNode start, JsonNode end, JsonNode label, String id, String where) {
		int from = offset(start);
		int to = offset(end);
		boolean named = label != null && !label.isNull() && !label.isMissingNode();
		if (from < 0 || to < from || named && !label.isTextual()) {
			problem("span", where, Messages.Lines_span, Messages.Lines_spanRemedy); //$NON-NLS-1$
			return null;
		}
		return item.mention(named ? label.textValue() : null, id, item.text().span(from, to), where);
	}

	/** Adds the categories that have the value 1, when all have 0 or 1; degrees stay as they are. */
	protected final void categories(JsonNode degrees) {
		var chosen = new ArrayList<Object>();
		var all = new ArrayList<String>();
		for (var category : degrees.properties()) {
			if (!category.getValue().isNumber() || category.getValue().doubleValue() != 0 && category.getValue().doubleValue() != 1)
				return;
			all.add(category.getKey());
			if (category.getValue().doubleValue() == 1)
				chosen.add(category.getKey());
		}
		if (!chosen.isEmpty())
			item.reply(CATEGORIES, List.copyOf(chosen), all, place + "#/" + CATEGORIES); //$NON-NLS-1$
	}
}
