package org.labelwright.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.labelwright.core.modality.Modalities;

/** The kinds of geometry that a label may be limited to, as people call them. */
public final class Shapes {

	private static final List<String> ORDER = List.of("Box", "Polygon", "Keypoints", "Polyline", "RotatedBox", "Ellipse", "Mask", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"Whole"); //$NON-NLS-1$

	private Shapes() {
	}

	/** The kinds that make sense on the data of any modality that is installed, the usual ones first. */
	public static List<String> kinds() {
		return Modalities.all().stream().map(modality -> modality.instance().orElse(null)).filter(Objects::nonNull)
				.flatMap(modality -> modality.geometryKinds().stream()).distinct()
				.sorted(java.util.Comparator.comparing(Shapes::rank).thenComparing(kind -> kind)).toList();
	}

	private static int rank(String kind) {
		int index = ORDER.indexOf(kind);
		return index < 0 ? ORDER.size() : index;
	}

	/** The name of a kind for people; of one that is not known the kind itself. */
	public static String name(String kind) {
		return switch (kind) {
		case "Box" -> Messages.Shapes_box; //$NON-NLS-1$
		case "Polygon" -> Messages.Shapes_polygon; //$NON-NLS-1$
		case "Keypoints" -> Messages.Shapes_keypoints; //$NON-NLS-1$
		case "Polyline" -> Messages.Shapes_polyline; //$NON-NLS-1$
		case "RotatedBox" -> Messages.Shapes_rotatedBox; //$NON-NLS-1$
		case "Ellipse" -> Messages.Shapes_ellipse; //$NON-NLS-1$
		case "Mask" -> Messages.Shapes_mask; //$NON-NLS-1$
		case "TextSpan" -> Messages.Shapes_textSpan; //$NON-NLS-1$
		case "TimeInterval" -> Messages.Shapes_timeInterval; //$NON-NLS-1$
		case "TimePoint" -> Messages.Shapes_timePoint; //$NON-NLS-1$
		case "Track" -> Messages.Shapes_track; //$NON-NLS-1$
		case "Whole" -> Messages.Shapes_whole; //$NON-NLS-1$
		default -> kind;
		};
	}

	/** All names, or that any is allowed when there are none. */
	public static String names(Collection<String> kinds) {
		return kinds.isEmpty() ? Messages.Shapes_any : kinds.stream().map(Shapes::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
