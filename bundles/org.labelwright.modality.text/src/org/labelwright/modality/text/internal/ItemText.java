package org.labelwright.modality.text.internal;

import java.util.List;
import java.util.stream.Stream;

import org.labelwright.core.Outcome;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.Texts;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.store.Item;
import org.labelwright.store.Part;

/**
 * A text of a project: all of an item, or a part of one.
 *
 * @param part null when it is all of the item
 */
public record ItemText(Item item, Part part) {

	/** @param parts of the item; none when it has one medium */
	public static Stream<ItemText> of(Item item, List<Part> parts) {
		if (parts.isEmpty())
			return item.modalityId().equals(TextModality.ID) ? Stream.of(new ItemText(item, null)) : Stream.empty();
		return parts.stream().filter(part -> part.modalityId().equals(TextModality.ID)).map(part -> new ItemText(item, part));
	}

	/** Id of the part; null when it is all of the item. */
	public String partId() {
		return part == null ? null : part.id();
	}

	/** What it is called where others stand beside it. */
	public String name() {
		return part == null ? item.name() : Messages.bind(Messages.ItemText_part, item.name(), part.role());
	}

	public Outcome<Text> read() {
		return Texts.read(name(), part == null ? item.media() : part.media());
	}

	/** Whether an annotation of the item lies on it. */
	public boolean holds(Annotation annotation) {
		return part == null || part.holds(annotation);
	}

	/** The document of the item, as it is edited here. */
	public EditingContext context(EditingContext whole) {
		return part == null ? whole : whole.ofPart(part.id(), part.position() == 0);
	}
}
