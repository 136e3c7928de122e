package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Masks;
import org.labelwright.quality.consensus.Staple;
import org.labelwright.quality.consensus.Votes;
import org.labelwright.quality.consensus.Votes.Vote;

/** Puts masks of one object together by {@link Staple}, run by run: pixels of which all annotators say the same are counted, not visited. */
final class MaskFusion {

	private MaskFusion() {
	}

	/** A stretch of pixels that begins at an index, and who has it inside. */
	private record Stretch(long start, BitSet inside) {
	}

	/**
	 * The pixels that are more likely inside than not.
	 *
	 * @param masks by the id of the annotator
	 * @return empty when they are of pictures of different size, or nothing is inside of any
	 */
	static Optional<Mask> staple(Map<String, Mask> masks) {
		var all = List.copyOf(masks.values());
		int width = all.getFirst().getWidth();
		int height = all.getFirst().getHeight();
		if (all.stream().anyMatch(mask -> mask.getWidth() != width || mask.getHeight() != height || Masks.area(mask) == 0))
			return Optional.empty();
		var stretches = stretches(all);
		long pixels = (long) width * height;
		var counts = new LinkedHashMap<BitSet, Long>();
		for (int i = 0; i < stretches.size(); i++)
			counts.merge(stretches.get(i).inside, end(stretches, i, pixels) - stretches.get(i).start, Long::sum);
		var annotators = List.copyOf(masks.keySet());
		var votes = new Votes();
		var units = new HashMap<BitSet, Integer>();
		counts.forEach((inside, count) -> {
			if (count > 0)
				units.put(inside, votes.add(said(annotators, inside), count));
		});
		var consensus = new Staple().fit(votes);
		var builder = new Masks.Builder(width, height);
		for (int i = 0; i < stretches.size(); i++) {
			long start = stretches.get(i).start;
			long end = end(stretches, i, pixels);
			if (start < end && consensus.chance(units.get(stretches.get(i).inside), true) > 0.5)
				builder.inside(start, end);
		}
		return Optional.of(builder.build());
	}

	private static long end(List<Stretch> stretches, int index, long pixels) {
		return index + 1 < stretches.size() ? stretches.get(index + 1).start : pixels;
	}

	private static List<Vote> said(List<String> annotators, BitSet inside) {
		var said = new ArrayList<Vote>();
		for (int i = 0; i < annotators.size(); i++)
			said.add(new Vote(annotators.get(i), inside.get(i)));
		return said;
	}

	/** The whole picture, cut wherever a mask begins or ends. */
	private static List<Stretch> stretches(List<Mask> masks) {
		var changes = new ArrayList<long[]>();
		for (int i = 0; i < masks.size(); i++) {
			int number = i;
			long height = masks.get(i).getHeight();
			Masks.forEachRun(masks.get(i), (column, top, bottom) -> {
				changes.add(new long[] { column * height + top, number, 1 });
				changes.add(new long[] { column * height + bottom, number, 0 });
			});
		}
		changes.sort((one, other) -> Long.compare(one[0], other[0]));
		var depth = new int[masks.size()];
		var stretches = new ArrayList<Stretch>();
		stretches.add(new Stretch(0, new BitSet()));
		for (int i = 0; i < changes.size();) {
			long at = changes.get(i)[0];
			while (i < changes.size() && changes.get(i)[0] == at) {
				depth[(int) changes.get(i)[1]] += changes.get(i)[2] == 1 ? 1 : -1;
				i++;
			}
			var inside = new BitSet();
			Arrays.setAll(depth, k -> {
				inside.set(k, depth[k] > 0);
				return depth[k];
			});
			if (stretches.getLast().start == at)
				stretches.removeLast();
			if (stretches.isEmpty() || !stretches.getLast().inside.equals(inside))
				stretches.add(new Stretch(at, inside));
		}
		return stretches;
	}
}
