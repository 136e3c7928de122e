package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Track;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.compare.TrackFrames;

/** How many suggestions that a person did not see are in what he or she made without them. */
final class Unaided {

	private final ComparisonPolicy policy;

	Unaided(ComparisonPolicy policy) {
		this.policy = policy;
	}

	/**
	 * How many of some suggestions are alike in a document. Of a track only the frames count over which it was suggested: it would have gone on from what
	 * was drawn by hand, and what the person drew before or after it is beside the matter.
	 */
	long alike(List<Annotation> suggested, AnnotationDocument document) {
		var others = new ArrayList<Annotation>();
		long alike = 0;
		for (var one : suggested)
			if (one.getGeometry() instanceof Track track)
				alike += followed(track, one.getLabelId(), document) ? 1 : 0;
			else
				others.add(one);
		return others.isEmpty() ? alike : alike + compared(others, document);
	}

	private boolean followed(Track suggested, String labelId, AnnotationDocument document) {
		return document.getAnnotations().stream().filter(one -> labelId == null || labelId.equals(one.getLabelId())).map(Annotation::getGeometry)
				.anyMatch(place -> place instanceof Track track && TrackFrames.within(suggested, track, policy.similarity()) >= policy.same());
	}

	private long compared(List<Annotation> suggested, AnnotationDocument document) {
		var those = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		those.setItemId(document.getItemId());
		those.getAnnotations().addAll(EcoreUtil.copyAll(suggested));
		return Comparison.of(those, document, policy).all().filter(pair -> pair.kind() == Kind.MATCHED).count();
	}
}
