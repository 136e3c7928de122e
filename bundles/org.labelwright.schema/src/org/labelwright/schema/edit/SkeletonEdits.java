package org.labelwright.schema.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.schema.internal.Messages;

/**
 * Steps of drawing the skeleton of a label. Places are 0 to 1 of the width and height of a new object, from its left upper corner; those beyond are moved to
 * the edge.
 */
public final class SkeletonEdits {

	private static final String KEYPOINTS = "Keypoints"; //$NON-NLS-1$
	private static final List<String> SIDES = List.of("left", "right"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final double DIGITS = 1e4;
	private static final double MIDDLE = 0.5;

	private final SchemaEditing editing;

	SkeletonEdits(SchemaEditing editing) {
		this.editing = editing;
	}

	/** Adds a point, the last of its label. A label with its first point may be drawn as keypoints from then on. */
	public SkeletonPoint add(Label label, String name, double x, double y) {
		var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
		editing.execute(Messages.Edit_addPoint, () -> {
			if (label.getSkeleton() == null)
				label.setSkeleton(SchemaFactory.eINSTANCE.createSkeleton());
			if (!label.getGeometryKinds().isEmpty() && !label.getGeometryKinds().contains(KEYPOINTS))
				label.getGeometryKinds().add(KEYPOINTS);
			point.setName(freeName(label.getSkeleton(), name));
			place(point, x, y);
			label.getSkeleton().getPoints().add(point);
		});
		return point;
	}

	private static String freeName(Skeleton skeleton, String name) {
		var taken = new HashSet<String>();
		skeleton.getPoints().forEach(point -> taken.add(point.getName()));
		var free = name;
		for (int number = 2; taken.contains(free); number++)
			free = name + '_' + number;
		return free;
	}

	/** Moves a point. Moves of one point that follow each other are one step, until {@link SchemaEditing#endTyping()}. */
	public void move(SkeletonPoint point, double x, double y) {
		editing.type(Messages.Edit_movePoint, List.of(point), Literals.SKELETON_POINT__X, () -> place(point, x, y));
	}

	private static void place(SkeletonPoint point, double x, double y) {
		point.setX(round(x));
		point.setY(round(y));
	}

	private static double round(double value) {
		return Math.round(Math.clamp(value, 0, 1) * DIGITS) / DIGITS;
	}

	/** Joins two points by a bone, or takes it away when there is one. */
	public void connect(SkeletonPoint one, SkeletonPoint other) {
		var skeleton = (Skeleton) one.eContainer();
		int from = skeleton.getPoints().indexOf(one);
		int to = skeleton.getPoints().indexOf(other);
		if (from == to || to < 0)
			return;
		var bones = skeleton.getEdges().stream().filter(edge -> Math.min(edge.getFrom(), edge.getTo()) == Math.min(from, to)
				&& Math.max(edge.getFrom(), edge.getTo()) == Math.max(from, to)).toList();
		editing.execute(bones.isEmpty() ? Messages.Edit_connect : Messages.Edit_disconnect, () -> {
			if (!bones.isEmpty()) {
				bones.forEach(EcoreUtil::remove);
				return;
			}
			var edge = SchemaFactory.eINSTANCE.createSkeletonEdge();
			edge.setFrom(from);
			edge.setTo(to);
			skeleton.getEdges().add(edge);
		});
	}

	/**
	 * Puts the point that takes the place of this one in a flipped picture where this one is in a mirror; adds it when there is none, with the bones of this
	 * one. Names that tell no side get one: as in COCO, left is the left of who is seen, to the right in a picture from the front.
	 *
	 * @return the other point
	 */
	public SkeletonPoint mirror(SkeletonPoint point) {
		var skeleton = (Skeleton) point.eContainer();
		var points = skeleton.getPoints();
		var known = point.getMirror() >= 0 && point.getMirror() < points.size() ? points.get(point.getMirror()) : null;
		if (known == point)
			return point;
		var other = known == null ? SchemaFactory.eINSTANCE.createSkeletonPoint() : known;
		editing.execute(Messages.Edit_mirror, () -> {
			if (known == null) {
				if (point.getName() != null && !point.getName().isBlank() && mirrored(point.getName()).equals(point.getName()))
					point.setName(freeName(skeleton, SIDES.get(point.getX() >= MIDDLE ? 0 : 1) + '_' + point.getName()));
				other.setName(freeName(skeleton, point.getName() == null ? "" : mirrored(point.getName()))); //$NON-NLS-1$
				points.add(other);
				pair(point, other);
				mirrorBones(skeleton, points.indexOf(point), points.size() - 1);
			}
			place(other, 1 - point.getX(), point.getY());
		});
		return other;
	}

	private static void mirrorBones(Skeleton skeleton, int from, int to) {
		for (var edge : List.copyOf(skeleton.getEdges())) {
			if (edge.getFrom() != from && edge.getTo() != from)
				continue;
			int end = edge.getFrom() == from ? edge.getTo() : edge.getFrom();
			if (end < 0 || end >= skeleton.getPoints().size() || end == from)
				continue;
			int beyond = skeleton.getPoints().get(end).getMirror();
			var bone = SchemaFactory.eINSTANCE.createSkeletonEdge();
			bone.setFrom(beyond >= 0 && beyond < skeleton.getPoints().size() ? beyond : end);
			bone.setTo(to);
			skeleton.getEdges().add(bone);
		}
	}

	/** Makes two points take each other's place in a flipped picture. */
	public void pair(SkeletonPoint one, SkeletonPoint other) {
		var points = ((Skeleton) one.eContainer()).getPoints();
		editing.execute(Messages.Edit_mirror, () -> {
			for (var point : points)
				if (point.getMirror() == points.indexOf(one) || point.getMirror() == points.indexOf(other))
					point.setMirror(-1);
			one.setMirror(points.indexOf(other));
			other.setMirror(points.indexOf(one));
		});
	}

	/** The name of the other side, where a name tells a side. */
	static String mirrored(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		for (int side = 0; side < 2; side++) {
			int at = lower.indexOf(SIDES.get(side));
			if (at >= 0)
				return name.substring(0, at) + SIDES.get(1 - side) + name.substring(at + SIDES.get(side).length());
		}
		return name;
	}
}
