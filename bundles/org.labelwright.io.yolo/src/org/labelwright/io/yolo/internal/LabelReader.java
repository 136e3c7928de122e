package org.labelwright.io.yolo.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ImportSink.Size;
import org.labelwright.io.yolo.YoloFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.util.Geometries;

/**
 * Reads the lines of label files: the number of a class followed by center, width and height of a box, by
 * the points of an outline, or by a box and keypoints; a model's predictions have a confidence at the end.
 */
final class LabelReader {

	/** Coordinates so far out are pixels, or slips; rounding goes only a little over the edge. */
	private static final double OUT = 1;
	private static final double SAME = 0.0101;
	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

	/** Takes objects. */
	interface Handler {
		void object(String classKey, Annotation annotation, String place) throws CoreException;
	}

	private final YoloLayout layout;
	private final Consumer<Problem> problems;
	private double[] values = new double[64];

	LabelReader(YoloLayout layout, Consumer<Problem> problems) {
		this.layout = layout;
		this.problems = problems;
	}

	/** @param size of the picture; coordinates stay shares of it when it is 1 x 1 */
	void read(Path file, Size size, Handler handler) throws IOException, CoreException {
		var name = layout.root().relativize(file).toString().replace('\\', '/');
		if (Files.size(file) > YoloLayout.LARGEST_FILE) {
			problems.accept(Problem.error("yolo.large", name, Messages.Layout_large, Messages.Layout_largeRemedy)); //$NON-NLS-1$
			return;
		}
		try (var reader = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
			int number = 0;
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				if (number == 1 && line.startsWith("\u00EF\u00BB\u00BF")) //$NON-NLS-1$
					line = line.substring(3);
				if (!line.isBlank())
					line(line, name + ':' + number, size, handler);
			}
		}
	}

	private void line(String line, String place, Size size, Handler handler) throws CoreException {
		var tokens = new StringTokenizer(line);
		int count = 0;
		int number = -1;
		for (int i = 0; tokens.hasMoreTokens(); i++) {
			var token = tokens.nextToken();
			double value;
			try {
				value = Double.parseDouble(token);
			} catch (NumberFormatException e) {
				value = Double.NaN;
			}
			if (!Double.isFinite(value)) {
				error(place, "yolo.number", NLS.bind(Messages.Line_number, token.length() > 40 ? token.substring(0, 40) : token)); //$NON-NLS-1$
				return;
			}
			if (i == 0) {
				number = value == Math.rint(value) && value >= 0 && value < Integer.MAX_VALUE ? (int) value : -1;
				if (!layout.names().containsKey(number)) {
					problems.accept(Problem.error("yolo.class", place, //$NON-NLS-1$
							NLS.bind(Messages.Line_class, token.length() > 40 ? token.substring(0, 40) : token), Messages.Line_classRemedy));
					return;
				}
				continue;
			}
			if (count == values.length)
				values = java.util.Arrays.copyOf(values, count * 2);
			values[count++] = value;
		}
		var annotation = FACTORY.createAnnotation();
		annotation.setOrigin(Origin.IMPORT);
		annotation.setSource(YoloFormat.ID);
		if (shape(annotation, count, size, place))
			handler.object(Integer.toString(number), annotation, place);
	}

	private boolean shape(Annotation annotation, int count, Size size, String place) {
		var pose = layout.pose();
		int poseCount = pose == null ? -1 : 4 + pose.count() * pose.dimensions();
		if (pose != null && (count == poseCount || count == poseCount + 1))
			return pose(annotation, pose, size, place) && confidence(annotation, count, poseCount);
		if (count == 4 || count == 5) {
			var box = box(size, place);
			annotation.setGeometry(box);
			return box != null && confidence(annotation, count, 4);
		}
		if (count < 6) {
			error(place, "yolo.count", NLS.bind(Messages.Line_count, count + 1)); //$NON-NLS-1$
			return false;
		}
		int coordinates = count - count % 2;
		for (int i = 0; i < coordinates; i++)
			if (!inside(values[i], place))
				return false;
		var points = new double[coordinates];
		for (int i = 0; i < coordinates; i++)
			points[i] = values[i] * (i % 2 == 0 ? size.width() : size.height());
		var polygon = FACTORY.createPolygon();
		polygon.setPoints(points);
		annotation.setGeometry(polygon);
		return confidence(annotation, count, coordinates);
	}

	private boolean confidence(Annotation annotation, int count, int before) {
		if (count > before && values[before] >= 0 && values[before] <= 1)
			annotation.setConfidence(values[before]);
		return true;
	}

	private Box box(Size size, String place) {
		for (int i = 0; i < 4; i++)
			if (!inside(values[i], place))
				return null;
		if (values[2] < 0 || values[3] < 0) {
			error(place, "yolo.negative", Messages.Line_negative); //$NON-NLS-1$
			return null;
		}
		var box = FACTORY.createBox();
		box.setX((values[0] - values[2] / 2) * size.width());
		box.setY((values[1] - values[3] / 2) * size.height());
		box.setWidth(values[2] * size.width());
		box.setHeight(values[3] * size.height());
		return box;
	}

	private boolean pose(Annotation annotation, YoloLayout.Pose pose, Size size, String place) {
		var box = box(size, place);
		if (box == null)
			return false;
		var points = new double[2 * pose.count()];
		var visibility = new int[pose.count()];
		boolean any = false;
		for (int i = 0; i < pose.count(); i++) {
			int at = 4 + i * pose.dimensions();
			if (!inside(values[at], place) || !inside(values[at + 1], place))
				return false;
			double visible = pose.dimensions() == 3 ? values[at + 2] : values[at] == 0 && values[at + 1] == 0 ? 0 : 2;
			if (visible != 0 && visible != 1 && visible != 2) {
				problems.accept(Problem.warning("yolo.visibility", place, NLS.bind(Messages.Line_visibility, visible), //$NON-NLS-1$
						Messages.Line_visibilityRemedy));
				visible = 2;
			}
			visibility[i] = (int) visible;
			if (visible > 0) {
				any = true;
				points[2 * i] = values[at] * size.width();
				points[2 * i + 1] = values[at + 1] * size.height();
			}
		}
		if (!any) {
			annotation.setGeometry(box);
			return true;
		}
		Keypoints keypoints = FACTORY.createKeypoints();
		keypoints.setPoints(points);
		keypoints.setVisibility(visibility);
		annotation.setGeometry(keypoints);
		var implied = Geometries.bounds(keypoints);
		if (implied.isEmpty() || Math.abs(implied.get().x() - box.getX()) > SAME || Math.abs(implied.get().y() - box.getY()) > SAME
				|| Math.abs(implied.get().width() - box.getWidth()) > SAME || Math.abs(implied.get().height() - box.getHeight()) > SAME)
			annotation.getSecondary().add(box);
		return true;
	}

	private boolean inside(double share, String place) {
		if (share >= -OUT && share <= 1 + OUT)
			return true;
		error(place, "yolo.range", NLS.bind(Messages.Line_range, share)); //$NON-NLS-1$
		return false;
	}

	private void error(String place, String code, String message) {
		problems.accept(Problem.error(code, place, message, Messages.Line_remedy));
	}
}
