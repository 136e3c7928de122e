package org.labelwright.model.edit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.labelwright.model.annotation.Annotation;

/**
 * What validators may know of the item that a document is about.
 *
 * @param width        of the picture in pixels with the orientation applied, or -1 when there is none or it is not
 *                     known
 * @param height       likewise
 * @param modalityId   id of its modality, or null when it is not known
 * @param media        its file, which may be read when a validator needs what it says, or null when there is none
 * @param vocabularies those of the project
 * @param parts        what is known of each part, by its id, when the item has several; the rest is that of the first then
 * @param cache        a folder for what takes long to find out about files, or null to keep nothing
 */
public record ItemFacts(int width, int height, String modalityId, Path media, Vocabularies vocabularies, Map<String, ItemFacts> parts, Path cache) {

	/** Of an item without a picture, or one that is not known. */
	public static final ItemFacts UNKNOWN = new ItemFacts(-1, -1);

	public ItemFacts {
		Objects.requireNonNull(vocabularies);
		parts = Map.copyOf(parts);
	}

	/** Of an item of which nothing is kept that takes long to find out. */
	public ItemFacts(int width, int height, String modalityId, Path media, Vocabularies vocabularies, Map<String, ItemFacts> parts) {
		this(width, height, modalityId, media, vocabularies, parts, null);
	}

	/** Of an item of one medium. */
	public ItemFacts(int width, int height, String modalityId, Path media, Vocabularies vocabularies) {
		this(width, height, modalityId, media, vocabularies, Map.of());
	}

	/** Of a picture, where nothing else is known. */
	public ItemFacts(int width, int height) {
		this(width, height, null, null, Vocabularies.UNKNOWN);
	}

	/** The same, but that no file can be read. */
	public ItemFacts withoutMedia() {
		var without = new HashMap<String, ItemFacts>();
		parts.forEach((id, part) -> without.put(id, part.withoutMedia()));
		return new ItemFacts(width, height, modalityId, null, vocabularies, without, null);
	}

	/** Of the medium on which an annotation lies. */
	public ItemFacts of(Annotation annotation) {
		return annotation.getPart() == null ? this : parts.getOrDefault(annotation.getPart(), this);
	}

	/** True when there is a picture of known size. */
	public boolean hasSize() {
		return width >= 0 && height >= 0;
	}
}
