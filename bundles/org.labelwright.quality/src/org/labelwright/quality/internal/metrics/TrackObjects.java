package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.Sums;
import org.labelwright.quality.Sums.Figure;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.quality.compare.Tracking;
import org.labelwright.quality.compare.Tracking.Clear;
import org.labelwright.quality.compare.Tracking.Hota;
import org.labelwright.quality.compare.Warping;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.TrackFrames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Tracks of each label, frame by frame: MOTA and MOTP, IDF1, HOTA; of those that are the same, how near their ways are whenever they take them. A track that is not ended goes to the last keyframe of either annotator. */
public final class TrackObjects implements Metric {

	/** Frames of an item at most; more are a mistake in their numbers, or more than there is time for. */
	private static final int MOST_FRAMES = 1_000_000;
	/** Places among the sums. */
	private static final int ERRORS = 0;
	private static final int OBJECTS = 1;
	private static final int SIMILARITY = 2;
	private static final int MATCHES = 3;
	private static final int SAME = 4;
	private static final int OTHER = 5;
	private static final int NEARNESS = 6;
	private static final int WAYS = 7;
	private static final int HOTA = 8;

	private static final List<Figure> FIGURES = List.of(figure(Coefficient.HOTA, sums -> hota(sums).hota()), figure(Coefficient.DETA, sums -> hota(sums).detA()),
			figure(Coefficient.ASSA, sums -> hota(sums).assA()), figure(Coefficient.MOTA, sums -> 1 - sums[ERRORS] / sums[OBJECTS]),
			figure(Coefficient.MOTP, sums -> sums[SIMILARITY] / sums[MATCHES]), figure(Coefficient.IDF1, sums -> 2 * sums[SAME] / (2 * sums[SAME] + sums[OTHER])),
			new Figure(Coefficient.DTW, sums -> Sums.quotient(sums[NEARNESS], sums[WAYS]), sums -> (long) sums[WAYS]));

	private record Layer(String label, String part) {
	}

	private static Figure figure(Coefficient coefficient, ToDoubleFunction<double[]> value) {
		return new Figure(coefficient, sums -> Optional.of(value.applyAsDouble(sums)).filter(Double::isFinite), sums -> (long) sums[OBJECTS]);
	}

	private static Hota hota(double[] sums) {
		var lists = new double[3][Tracking.THRESHOLDS];
		for (int i = 0; i < lists.length; i++)
			System.arraycopy(sums, HOTA + i * Tracking.THRESHOLDS, lists[i], 0, Tracking.THRESHOLDS);
		return new Hota(lists[0], lists[1], lists[2]);
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Sums sums = new Sums(FIGURES);

			@Override
			public void add(Compared item) {
				int end = item.documents().stream().flatMap(document -> document.getAnnotations().stream()).map(annotation -> annotation.getGeometry())
						.filter(Track.class::isInstance).mapToInt(track -> TrackFrames.end((Track) track)).max().orElse(0);
				if (end > MOST_FRAMES) {
					item.report(Problem.warning("agreement.frames", item.item().name(), NLS.bind(Messages.Agreement_tracksTooLong, MOST_FRAMES), //$NON-NLS-1$
							Messages.Agreement_tracksTooLongRemedy));
					return;
				}
				Pairing.byKey(item, TrackObjects::tracks, List.<Track>of(),
						(layer, pair, one, other) -> sums.add(layer.label, pair, item.group(), compare(one, other, end)));
			}

			@Override
			public List<Measure> measures() {
				return sums.measures(SubjectNames.of(schema::label));
			}
		};
	}

	private static Map<Layer, List<Track>> tracks(AnnotationDocument document) {
		var tracks = new TreeMap<Layer, List<Track>>(Comparator.comparing(Layer::label).thenComparing(Layer::part));
		for (var annotation : document.getAnnotations())
			if (annotation.getGeometry() instanceof Track track)
				tracks.computeIfAbsent(new Layer(Objects.requireNonNullElse(annotation.getLabelId(), ""), Objects.requireNonNullElse(annotation.getPart(), "")), //$NON-NLS-1$ //$NON-NLS-2$
						layer -> new ArrayList<>()).add(track);
		return tracks;
	}

	private static double[] compare(List<Track> one, List<Track> other, int end) {
		var mine = one.stream().map(TrackFrames::new).toList();
		var yours = other.stream().map(TrackFrames::new).toList();
		var tracking = new Tracking();
		for (int frame = 0; frame < end; frame++) {
			var here = inView(mine, frame);
			var there = inView(yours, frame);
			if (!here.isEmpty() || !there.isEmpty())
				tracking.add(numbers(here), numbers(there), (i, j) -> Similarity.DEFAULT.of(here.get(i), there.get(j)));
		}
		var sums = new double[HOTA + 3 * Tracking.THRESHOLDS];
		add(tracking.clear(), sums);
		add(tracking.turned().clear(), sums);
		var identity = tracking.identity();
		sums[SAME] = identity.matches();
		sums[OTHER] = identity.misses() + identity.extra();
		for (var same : tracking.same()) {
			double apart = Warping.mean(one.get(same.reference()), other.get(same.other()));
			if (Double.isFinite(apart)) {
				sums[NEARNESS] += 1 / (1 + apart / Similarity.DEFAULT.pixels());
				sums[WAYS]++;
			}
		}
		var hota = tracking.hota();
		var lists = List.of(hota.matches(), hota.single(), hota.association());
		for (int i = 0; i < lists.size(); i++)
			System.arraycopy(lists.get(i), 0, sums, HOTA + i * Tracking.THRESHOLDS, Tracking.THRESHOLDS);
		return sums;
	}

	private static void add(Clear clear, double[] sums) {
		sums[ERRORS] += clear.errors();
		sums[OBJECTS] += clear.objects();
		sums[SIMILARITY] += clear.similarity();
		sums[MATCHES] += clear.matches();
	}

	private static Map<Integer, Geometry> inView(List<TrackFrames> tracks, int frame) {
		var inView = new TreeMap<Integer, Geometry>();
		for (int i = 0; i < tracks.size(); i++) {
			var place = tracks.get(i).at(frame);
			if (place != null)
				inView.put(i, place);
		}
		return inView;
	}

	private static int[] numbers(Map<Integer, Geometry> inView) {
		return inView.keySet().stream().mapToInt(Integer::intValue).toArray();
	}
}
