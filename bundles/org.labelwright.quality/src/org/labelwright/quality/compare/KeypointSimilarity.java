package org.labelwright.quality.compare;

import java.util.Arrays;

import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.util.Geometries;

/**
 * Object keypoint similarity as COCO defines it (T.-Y. Lin et al.; {@code cocoeval.py} of pycocotools): the mean over points of exp(-d² / (2 s² k²)),
 * where d is how far they are apart, s² the area of the object, and k twice the sigma by which people scatter at the point. COCO has a reference,
 * whose labelled points and area count; here neither annotator is it: the area is the mean of both, and a point that only one of them labelled
 * counts as 0.
 */
public final class KeypointSimilarity {

	/** Of the 17 points of COCO's people, from {@code cocoeval.py}. */
	private static final double[] COCO = { .026, .025, .025, .035, .035, .079, .079, .072, .072, .062, .062, .107, .107, .087, .087, .089, .089 };
	/** Of points whose scatter nobody has measured: between those of COCO's faces and limbs, the value that OpenPifPaf takes as well. */
	private static final double OTHER = 0.05;
	/** How much of its rectangle a person covers, by which MMPose and xtcocotools estimate an area that is not told. */
	private static final double COVERED = 0.53;

	private KeypointSimilarity() {
	}

	/**
	 * Of two objects.
	 *
	 * @param oneArea   square pixels that the object covers; 0 when that is not known, then it is estimated by the rectangle around the points
	 * @param otherArea likewise
	 * @param pixels    standard deviation of points when they have no rectangle, as a single one
	 */
	public static double of(Keypoints one, double oneArea, Keypoints other, double otherArea, double pixels) {
		var mine = points(one);
		var yours = points(other);
		int count = Math.max(mine.length, yours.length) / 2;
		double area = (area(one, oneArea) + area(other, otherArea)) / 2;
		double sum = 0;
		int labelled = 0;
		for (int i = 0; i < count; i++) {
			boolean here = isLabelled(one, mine, i);
			boolean there = isLabelled(other, yours, i);
			if (here || there)
				labelled++;
			if (here && there) {
				double k = 2 * (count == COCO.length ? COCO[i] : OTHER);
				double variance = area > 0 ? area * k * k : pixels * pixels;
				double dx = mine[2 * i] - yours[2 * i];
				double dy = mine[2 * i + 1] - yours[2 * i + 1];
				sum += Math.exp(-(dx * dx + dy * dy) / (2 * variance));
			}
		}
		return labelled == 0 ? Arrays.equals(mine, yours) ? 1 : 0 : sum / labelled;
	}

	private static double[] points(Keypoints keypoints) {
		return keypoints.getPoints() == null ? new double[0] : keypoints.getPoints();
	}

	private static boolean isLabelled(Keypoints keypoints, double[] points, int index) {
		var visibility = keypoints.getVisibility();
		return 2 * index + 1 < points.length && (visibility == null || index >= visibility.length || visibility[index] > 0);
	}

	private static double area(Keypoints keypoints, double told) {
		return told > 0 ? told : Geometries.bounds(keypoints).map(bounds -> bounds.area() * COVERED).orElse(0.0);
	}
}
