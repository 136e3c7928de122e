package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Masks;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.Sums;
import org.labelwright.quality.Sums.Figure;
import org.labelwright.quality.compare.ObjectGeometries;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Pixels that the masks of each label cover, whichever mask does: F1, which is the coefficient of L. R. Dice (1945), and IoU. */
public final class MaskPixels implements Metric {

	private static final List<Figure> FIGURES = List.of(new Figure(Coefficient.F1, sums -> Sums.quotient(2 * sums[0], sums[1]), sums -> (long) (sums[1] - sums[0])),
			new Figure(Coefficient.IOU, sums -> Sums.quotient(sums[0], sums[1] - sums[0]), sums -> (long) (sums[1] - sums[0])));

	/** Stretches of pixels of one picture: start and end by turns, in ascending order, none touching the next. */
	private record Covered(long[] stretches) {

		long area() {
			long area = 0;
			for (int i = 0; i < stretches.length; i += 2)
				area += stretches[i + 1] - stretches[i];
			return area;
		}

		long common(Covered other) {
			long common = 0;
			for (int i = 0, j = 0; i < stretches.length && j < other.stretches.length;) {
				common += Math.max(0, Math.min(stretches[i + 1], other.stretches[j + 1]) - Math.max(stretches[i], other.stretches[j]));
				if (stretches[i + 1] < other.stretches[j + 1])
					i += 2;
				else
					j += 2;
			}
			return common;
		}
	}

	private static final Covered NOTHING = new Covered(new long[0]);

	/** What belongs together: a label on a part, of pictures of one size. */
	private record Layer(String label, String part, int width, int height) implements Comparable<Layer> {

		private static final Comparator<Layer> ORDER = Comparator.comparing(Layer::label).thenComparing(Layer::part).thenComparing(Layer::width)
				.thenComparing(Layer::height);

		@Override
		public int compareTo(Layer other) {
			return ORDER.compare(this, other);
		}
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Sums sums = new Sums(FIGURES);

			@Override
			public void add(Compared item) {
				Pairing.byKey(item, MaskPixels::covered, NOTHING,
						(layer, pair, one, other) -> sums.add(layer.label, pair, item.group(), one.common(other), one.area() + other.area()));
			}

			@Override
			public List<Measure> measures() {
				return sums.measures(SubjectNames.of(schema::label));
			}
		};
	}

	private static Map<Layer, Covered> covered(AnnotationDocument document) {
		var layers = new TreeMap<Layer, List<long[]>>();
		for (var annotation : document.getAnnotations())
			for (var geometry : ObjectGeometries.of(annotation))
				if (geometry instanceof Mask mask)
					Masks.forEachRun(mask, (column, top, bottom) -> layers
							.computeIfAbsent(new Layer(Objects.requireNonNullElse(annotation.getLabelId(), ""), Objects.requireNonNullElse(annotation.getPart(), ""), //$NON-NLS-1$ //$NON-NLS-2$
									mask.getWidth(), mask.getHeight()), layer -> new ArrayList<>())
							.add(new long[] { (long) column * mask.getHeight() + top, (long) column * mask.getHeight() + bottom }));
		var covered = new TreeMap<Layer, Covered>();
		layers.forEach((layer, runs) -> covered.put(layer, joined(runs)));
		return covered;
	}

	private static Covered joined(List<long[]> runs) {
		runs.sort(Comparator.comparingLong(run -> run[0]));
		var joined = new long[2 * runs.size()];
		int length = 0;
		for (var run : runs)
			if (length > 0 && run[0] <= joined[length - 1])
				joined[length - 1] = Math.max(joined[length - 1], run[1]);
			else {
				joined[length++] = run[0];
				joined[length++] = run[1];
			}
		return new Covered(Arrays.copyOf(joined, length));
	}
}
