package org.labelwright.io.spi;

import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the exports of what lies in time have in common. Leaves out what has no label of the schema, or does not lie in time. */
public abstract class TimedExporter extends ItemsExporter<Item> {

	protected final String format;
	private final String modalityId;
	private final String otherModality;

	/**
	 * @param format        id of the format
	 * @param modalityId    of the items that can be written
	 * @param otherModality why an item of another modality is left out, a sentence
	 */
	protected TimedExporter(String format, String modalityId, String otherModality, ExportSource source, Options options) {
		super(source, options);
		this.format = format;
		this.modalityId = modalityId;
		this.otherModality = otherModality;
	}

	@Override
	protected final Optional<Item> content(Item item) {
		if (item.modalityId().equals(modalityId))
			return Optional.of(item);
		unreadable(item, otherModality);
		return Optional.empty();
	}

	@Override
	protected final boolean sound(Annotation annotation, Item content, Item item) {
		return Timed.sound(annotation.getGeometry()) && labelled(annotation) && takes(annotation);
	}

	/** Whether an annotation has the label that it needs; most formats need one. */
	protected boolean labelled(Annotation annotation) {
		return !labelName(annotation).isEmpty();
	}

	/** Whether the format can have an annotation that is labelled and lies in time. */
	protected boolean takes(Annotation annotation) {
		return true;
	}

	/** Whether the value of an attribute comes back as it is. */
	protected abstract boolean keeps(Annotation annotation, String attribute, Object value);

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		for (var value : annotation.getValues())
			if (!keeps(annotation, names.name(value), names.outward(value)))
				lost.accept(Constructs.ATTRIBUTE);
		if (readBack(annotation).isPresent())
			lost.accept(Constructs.LABEL);
	}

	/** What the format said of a statement when it was read. */
	protected final JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(format);
	}

	/** What the format said of an item when it was read. */
	protected final JsonNode extras(Entry entry) {
		var kept = entry.foreign(format);
		return kept == null ? MissingNode.getInstance() : kept;
	}

	/** The value of an attribute as text; null when there is none. */
	protected final String value(Annotation annotation, String attribute) {
		return annotation.getValues().stream().filter(value -> attribute.equals(names.name(value))).findFirst().map(this::plain).orElse(null);
	}

	private String plain(AttributeValue value) {
		return names.outward(value) == null ? null : names.outward(value).toString();
	}

	/** The class, when it is not that of the label; for formats that have the same for all. */
	protected final Optional<String> unless(Annotation annotation, String className) {
		return labelName(annotation).equals(className) ? Optional.empty() : Optional.of(className);
	}
}
