package org.labelwright.modality.preference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Statement;

/**
 * The order in which an annotator sees the responses of an item. It differs between annotators and items, and is the same
 * whenever one annotator sees one item.
 * <p>
 * The seed is the first eight bytes, big end first, of the SHA-256 of the item's id, a line feed and the annotator's id in
 * UTF-8. Ids are sorted by their UTF-16 units, then shuffled: for each place from the last down to the second, the id
 * there changes places with the one at {@code nextInt(place + 1)} of a {@link Random} with that seed, places counted from 0.
 */
public final class ResponseOrder {

	/** The name under which an answer records among its values, as a list of ids, in which order responses were shown. */
	public static final String SHOWN = "org.labelwright.modality.preference.shown"; //$NON-NLS-1$

	private ResponseOrder() {
	}

	/**
	 * The ids in the order of presentation.
	 *
	 * @param responseIds in any order
	 */
	public static List<String> of(List<String> responseIds, String itemId, String annotatorId) {
		var order = new ArrayList<>(responseIds);
		Collections.sort(order); // so that the order of the file does not matter
		var random = new Random(seed(itemId, annotatorId));
		for (int place = order.size() - 1; place > 0; place--)
			Collections.swap(order, place, random.nextInt(place + 1));
		return List.copyOf(order);
	}

	/** The seed of an annotator's order for an item. */
	public static long seed(String itemId, String annotatorId) {
		try {
			var digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			return ByteBuffer.wrap(digest.digest((itemId + '\n' + annotatorId).getBytes(StandardCharsets.UTF_8))).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}

	/** The order in which responses were shown when an answer was given, as the answer records it; empty when it does not. */
	public static Optional<List<String>> shown(Statement answer) {
		return answer.getValues().stream().filter(value -> SHOWN.equals(value.getAttributeId())).map(AttributeValue::getValue)
				.filter(value -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance))
				.map(value -> ((List<?>) value).stream().map(String.class::cast).toList()).findFirst();
	}
}
