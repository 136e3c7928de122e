package org.labelwright.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.labelwright.core.Ids;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Vocabularies;

/**
 * One thing to annotate.
 *
 * @param id          never changes and is never reused; see {@link Ids}
 * @param name        shown to people and matched by importers, such as {@code street/0001.jpg}; need not
 *                    be unique
 * @param modalityId  id of its modality, whether or not that is installed
 * @param group       items with the same value belong together, such as those of one patient, and stay on
 *                    one side of a split; or null
 * @param media       its file: absolute when it comes from a store; when an item is added, a relative
 *                    path is taken from the project's folder and stays relative to it, as does an
 *                    absolute one inside the folder. Null when there is no file
 * @param width       pixels with the orientation applied, or -1
 * @param height      pixels with the orientation applied, or -1
 * @param orientation EXIF orientation 1 to 8 as stored in the file
 * @param bytes       length of the file, or -1 when not known
 * @param sha256      of the file, in lower case hexadecimal digits, or null when not known
 * @param language    tag of the language (BCP 47) of a text or of speech, such as {@code de-AT}, or null when it is not known
 * @param state       how far the work has come; what is given for a new item is ignored
 */
public record Item(String id, String name, String modalityId, String group, Path media, int width, int height,
		int orientation, long bytes, String sha256, String language, ItemState state) {

	public Item {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(modalityId);
		Objects.requireNonNull(state);
	}

	/** An item of which the language is not known. */
	public Item(String id, String name, String modalityId, String group, Path media, int width, int height, int orientation, long bytes,
			String sha256, ItemState state) {
		this(id, name, modalityId, group, media, width, height, orientation, bytes, sha256, null, state);
	}

	/** A new item for a file that was examined. */
	public static Item of(String name, String modalityId, Path media, MediaInfo info, long bytes) {
		return new Item(Ids.next(), name, modalityId, null, media, info.width(), info.height(), info.orientation(), bytes,
				null, ItemState.NEW);
	}

	/**
	 * What validators may know of it.
	 *
	 * @param parts of the item; empty when it has one medium
	 * @param cache of the project, or null
	 */
	public ItemFacts facts(List<Part> parts, Vocabularies vocabularies, Path cache) {
		return new ItemFacts(width, height, modalityId, media, vocabularies, parts.stream().collect(Collectors.toMap(Part::id,
				part -> new ItemFacts(part.width(), part.height(), part.modalityId(), part.media(), vocabularies))), cache);
	}

	public Item withGroup(String newGroup) {
		return new Item(id, name, modalityId, newGroup, media, width, height, orientation, bytes, sha256, language, state);
	}

	public Item withSha256(String newSha256) {
		return new Item(id, name, modalityId, group, media, width, height, orientation, bytes, newSha256, language, state);
	}

	public Item withLanguage(String newLanguage) {
		return new Item(id, name, modalityId, group, media, width, height, orientation, bytes, sha256, newLanguage, state);
	}
}
