package org.labelwright.ui.wizards.internal.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.ui.wizards.internal.Messages;

/**
 * A skeleton as a person types it: the names of its points with commas between them, and its lines, each as two
 * points with a hyphen between them, which are named or counted from 1.
 *
 * @param skeleton what was typed, as far as it could be understood; empty when no point is named
 * @param problem  what must be changed, a sentence; empty when all was understood
 */
public record SkeletonText(Optional<Skeleton> skeleton, Optional<String> problem) {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	/** The names of the points; nothing for null. */
	public static String points(Skeleton skeleton) {
		return skeleton == null ? "" //$NON-NLS-1$
				: skeleton.getPoints().stream().map(SkeletonPoint::getName).collect(Collectors.joining(SEPARATOR));
	}

	/** The lines, by numbers; nothing for null. */
	public static String lines(Skeleton skeleton) {
		return skeleton == null ? "" //$NON-NLS-1$
				: skeleton.getEdges().stream().map(edge -> (edge.getFrom() + 1) + "-" + (edge.getTo() + 1)) //$NON-NLS-1$
						.collect(Collectors.joining(SEPARATOR));
	}

	/** Understands what was typed. */
	public static SkeletonText parse(String points, String lines) {
		var names = parts(points);
		if (names.isEmpty())
			return new SkeletonText(Optional.empty(), parts(lines).isEmpty() ? Optional.empty() : Optional.of(Messages.SkeletonText_noPoints));
		var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
		Optional<String> problem = Optional.empty();
		var seen = new HashSet<String>();
		for (var name : names) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(name);
			skeleton.getPoints().add(point);
			if (!seen.add(name) && problem.isEmpty())
				problem = Optional.of(NLS.bind(Messages.SkeletonText_twice, name));
		}
		for (var line : parts(lines)) {
			var ends = ends(line, names);
			if (ends.isPresent()) {
				var edge = SchemaFactory.eINSTANCE.createSkeletonEdge();
				edge.setFrom(ends.get()[0]);
				edge.setTo(ends.get()[1]);
				skeleton.getEdges().add(edge);
			} else if (problem.isEmpty()) {
				problem = Optional.of(NLS.bind(Messages.SkeletonText_noLine, line, names.size()));
			}
		}
		return new SkeletonText(Optional.of(skeleton), problem);
	}

	private static List<String> parts(String typed) {
		var parts = new ArrayList<String>();
		for (var part : typed.split(",")) //$NON-NLS-1$
			if (!part.isBlank())
				parts.add(part.strip());
		return parts;
	}

	/** Both ends of a line, from 0; a name may hold hyphens itself. */
	private static Optional<int[]> ends(String line, List<String> names) {
		for (int at = line.indexOf('-'); at >= 0; at = line.indexOf('-', at + 1)) {
			int from = point(line.substring(0, at).strip(), names);
			int to = point(line.substring(at + 1).strip(), names);
			if (from >= 0 && to >= 0 && from != to)
				return Optional.of(new int[] { from, to });
		}
		return Optional.empty();
	}

	private static int point(String end, List<String> names) {
		int named = names.indexOf(end);
		if (named >= 0 || !end.matches("[0-9]{1,6}")) //$NON-NLS-1$
			return named;
		int number = Integer.parseInt(end);
		return number <= names.size() ? number - 1 : -1;
	}
}
