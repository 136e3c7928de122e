package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Sums;
import org.labelwright.quality.Sums.Figure;
import org.labelwright.quality.compare.ObjectGeometries;
import org.labelwright.quality.compare.Warping;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.Candidates;
import org.labelwright.quality.internal.compare.Planes;
import org.labelwright.quality.spi.Measurement;

/** Boxes, polygons, masks, lines and the like, of pictures and pages; and how far lines that are the same are apart, whatever their labels. */
public final class PictureObjects extends AlikeObjects {

	public PictureObjects() {
		super(Coefficient.MEAN_IOU);
	}

	@Override
	public Geometry place(Annotation annotation) {
		return ObjectGeometries.of(annotation).stream().filter(geometry -> Planes.isPlane(geometry) || geometry instanceof Polyline || geometry instanceof PageRegion)
				.findFirst().orElse(null);
	}

	@Override
	public double alike(Annotation one, Annotation other) {
		return similarity().of(place(one), place(other));
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		var objects = super.measure(schema);
		var lines = new Sums(List.of(new Figure(Coefficient.DTW, sums -> Sums.quotient(sums[0], sums[1]), sums -> (long) sums[1])));
		return new Measurement() {

			@Override
			public void add(Compared item) {
				objects.add(item);
				Pairing.<List<Annotation>>forEach(item, PictureObjects.this::lines, (pair, one, other) -> {
					if (one.isEmpty() || other.isEmpty())
						return;
					for (var same : Candidates.of(one, other, PictureObjects.this).best(SAME, true)) {
						double apart = Warping.mean((Polyline) place(one.get(same.one())), (Polyline) place(other.get(same.other())));
						if (Double.isFinite(apart))
							lines.add("", pair, item.group(), 1 / (1 + apart / similarity().pixels()), 1); //$NON-NLS-1$
					}
				});
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<>(objects.measures());
				measures.addAll(lines.measures(Scope.ALL.about("lines", Messages.Agreement_lines))); //$NON-NLS-1$
				return measures;
			}
		};
	}

	private List<Annotation> lines(AnnotationDocument document) {
		return document.getAnnotations().stream().filter(annotation -> place(annotation) instanceof Polyline).toList();
	}
}
