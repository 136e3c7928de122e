package org.labelwright.guideline;

import java.util.Optional;

import org.labelwright.model.guideline.Example;

/** What a guideline refers to, for pages made of it. Called on the thread that makes the page. */
public interface References {

	/**
	 * A picture.
	 *
	 * @param type media type, such as {@code image/png}
	 */
	record Picture(String type, byte[] content) {
	}

	/** Name of the label, attribute or question of the schema with this id. */
	String subject(String id);

	/** Name of an item; the id when there is no such item any more. */
	String item(String id);

	/** The picture that a text names so; empty when there is none, or it lies elsewhere: nothing is fetched. */
	Optional<Picture> picture(String destination);

	/** What an example shows of its item, drawn; empty when it cannot be, and words must do. */
	Optional<Picture> drawn(Example example);
}
