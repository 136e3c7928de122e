package org.labelwright.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.labelwright.core.Ids;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Tier;

/**
 * A medium of an item that has several, such as a recording and its transcript.
 *
 * @param id          never changes and is never reused; annotations name it as their part
 * @param itemId      of its item
 * @param role        what it is in its item, such as {@code speech}, {@code transcript}, {@code camera} or
 *                    {@code signal}; another for each part of an item
 * @param modalityId  id of its modality, whether or not that is installed
 * @param media       its file, as {@link Item#media}; null when there is none
 * @param offset      where its start is on the clock of the item, in microseconds; may be negative
 * @param position    its place among the parts, from 0
 * @param width       pixels with the orientation applied, or -1
 * @param height      pixels with the orientation applied, or -1
 * @param orientation EXIF orientation 1 to 8 as stored in the file
 * @param bytes       length of the file, or -1 when not known
 * @param sha256      as {@link Item#sha256}
 * @param language    as {@link Item#language}
 */
public record Part(String id, String itemId, String role, String modalityId, Path media, long offset, int position, int width, int height,
		int orientation, long bytes, String sha256, String language) {

	public Part {
		Objects.requireNonNull(id);
		Objects.requireNonNull(itemId);
		Objects.requireNonNull(role);
		Objects.requireNonNull(modalityId);
	}

	/** A new part for a file that was examined, at the start of the item's clock. */
	public static Part of(String itemId, int position, String role, String modalityId, Path media, MediaInfo info, long bytes) {
		return new Part(Ids.next(), itemId, role, modalityId, media, 0, position, info.width(), info.height(), info.orientation(), bytes, null,
				null);
	}

	public Part withOffset(long newOffset) {
		return new Part(id, itemId, role, modalityId, media, newOffset, position, width, height, orientation, bytes, sha256, language);
	}

	public Part withLanguage(String newLanguage) {
		return new Part(id, itemId, role, modalityId, media, offset, position, width, height, orientation, bytes, sha256, newLanguage);
	}

	/** Whether an annotation lies on this part; one that names none lies on the first. */
	public boolean holds(Annotation annotation) {
		return holds(annotation.getPart());
	}

	/** Whether an answer is of a moment of this part, if it is of one at all. */
	public boolean holds(Answer answer) {
		return holds(answer.getPart());
	}

	/** Whether a tier is in the time of this part; one that names none is in that of the first. */
	public boolean holds(Tier tier) {
		return holds(tier.getPart());
	}

	private boolean holds(String partId) {
		return partId == null ? position == 0 : partId.equals(id);
	}

	/** Its file as an item of one medium: what formats and lists that know of no parts take for it. */
	public Item asItem(String name, String group, ItemState state) {
		return new Item(id, name, modalityId, group, media, width, height, orientation, bytes, sha256, language, state);
	}

	/** A new item of several parts, which has the medium of the first of them. */
	public static Item item(String name, List<Part> parts) {
		var first = parts.getFirst();
		return new Item(first.itemId, name, first.modalityId, null, first.media, first.width, first.height, first.orientation, first.bytes,
				first.sha256, first.language, ItemState.NEW);
	}
}
