package org.labelwright.io.text.internal;

import org.labelwright.io.SourceItem;

/** A text with all that a source says of it, on its way into a project. */
public final class TextItem extends SourceItem {

	private final CodePoints text;

	/**
	 * @param key   names it within the source
	 * @param name  of the item to be
	 * @param place where the source speaks of it
	 */
	public TextItem(String key, String name, String place, CodePoints text) {
		super(key, name, place);
		this.text = text;
	}

	public CodePoints text() {
		return text;
	}

	@Override
	public String content() {
		return text.text();
	}
}
