package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/** Each geometry is sound, lies in the picture, and has as many keypoints as the skeleton of its label. */
public final class GeometryValidator implements RowValidator {

	/** How far, in pixels, a shape may lie outside: rounding of other tools, not a mistake of a person. */
	private static final double SLACK = 1;

	@Override
	public void validate(Statement row, Surroundings around, Consumer<Finding> findings) {
		if (!(row instanceof Annotation annotation))
			return;
		var report = new Report(around.document(), findings);
		var medium = around.facts().of(annotation);
		if (annotation.getGeometry() != null)
			validate(report, annotation, annotation.getGeometry(), around.schema(), medium);
		for (var geometry : annotation.getSecondary())
			validate(report, annotation, geometry, around.schema(), medium);
	}

	private static void validate(Report report, Annotation annotation, Geometry geometry, SchemaIndex schema, ItemFacts facts) {
		var problems = Geometries.check(geometry, Validation.place(report.document(), annotation));
		var delete = geometry == annotation.getGeometry() ? List.of(Fixes.delete(annotation, Messages.Fix_delete)) : List.<Fix>of();
		problems.forEach(problem -> report.findings().accept(new Finding(problem, annotation.getId(), null, delete)));
		if (!problems.isEmpty())
			return;
		if (geometry instanceof Keypoints keypoints)
			skeleton(report, annotation, keypoints, schema);
		if (!facts.hasSize() || geometry instanceof PageRegion)
			return;
		if (geometry instanceof Mask mask && (mask.getWidth() != facts.width() || mask.getHeight() != facts.height()))
			report.error("geometry.mask.size", annotation, Messages.Geometry_otherPicture, Messages.Geometry_maskSize, //$NON-NLS-1$
					mask.getWidth(), mask.getHeight(), facts.width(), facts.height());
		var bounds = seen(geometry);
		if (bounds.isPresent() && (bounds.get().x() < -SLACK || bounds.get().y() < -SLACK
				|| bounds.get().right() > facts.width() + SLACK || bounds.get().bottom() > facts.height() + SLACK))
			report.fixedBy(Fixes.clip(annotation, geometry, facts)).warning("geometry.outside", annotation, Messages.Geometry_moveInside, Messages.Geometry_outside); //$NON-NLS-1$
	}

	/** The rectangle around it, of tracks where they are in view. */
	private static Optional<Bounds> seen(Geometry geometry) {
		return geometry instanceof Track track ? track.getKeyframes().stream().filter(keyframe -> !keyframe.isOutside())
				.flatMap(keyframe -> Geometries.bounds(keyframe.getGeometry()).stream()).reduce(Bounds::union) : Geometries.bounds(geometry);
	}

	private static void skeleton(Report report, Annotation annotation, Keypoints keypoints, SchemaIndex schema) {
		schema.label(annotation.getLabelId()).ifPresent(label -> {
			int points = keypoints.getPoints().length / 2;
			if (label.getSkeleton() == null)
				report.warning("keypoints.noSkeleton", annotation, Messages.Keypoints_addSkeleton, Messages.Keypoints_noSkeleton, //$NON-NLS-1$
						Report.name(label));
			else if (label.getSkeleton().getPoints().size() != points)
				report.error("keypoints.count", annotation, Messages.Geometry_drawAsAllowed, Messages.Keypoints_count, points, //$NON-NLS-1$
						Report.name(label), label.getSkeleton().getPoints().size());
		});
	}
}
