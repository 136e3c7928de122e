package org.labelwright.io.audio.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsExporter;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the exports of recordings have in common. Leaves out what has no label of the schema, or does not lie in time. */
public abstract class AudioExporter extends ItemsExporter<Item> {

	private static final Set<String> OF_FILMS = Set.of("mp4", "mpg", "mpeg", "webm", "mov", "avi", "mkv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	protected final String format;

	/** @param format id of the format */
	protected AudioExporter(String format, ExportSource source, Options options) {
		super(source, options);
		this.format = format;
	}

	@Override
	protected final Optional<Item> content(Item item) {
		if (item.modalityId().equals(Recordings.MODALITY))
			return Optional.of(item);
		unreadable(item, Messages.Find_noRecording);
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

	@Override
	protected final String stem(String name) {
		return Recordings.isSound(name) || OF_FILMS.contains(Recordings.ending(name)) ? MediaNames.stem(name) : name;
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
