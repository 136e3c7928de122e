package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.util.Geometries;

/** Makes new annotations of existing ones. */
final class Copies {

	private Copies() {
	}

	/** Copies that a person now makes: with new ids and groups, unlocked, and without what was true of the original only. */
	static List<Annotation> of(Collection<? extends Annotation> originals, double dx, double dy) {
		var groups = new HashMap<String, String>();
		var copies = new ArrayList<Annotation>(originals.size());
		for (var original : originals) {
			var copy = EcoreUtil.copy(original);
			copy.setId(Ids.next());
			copy.setOrigin(Origin.PERSON);
			copy.setConfidence(null);
			copy.setSource(null);
			copy.setCreatedBy(null);
			copy.setCreatedAt(null);
			copy.setModifiedBy(null);
			copy.setModifiedAt(null);
			copy.setForeign(null);
			copy.setLocked(false);
			if (original.getGroup() != null)
				copy.setGroup(groups.computeIfAbsent(original.getGroup(), group -> Ids.next()));
			if (copy.getGeometry() != null)
				copy.setGeometry(Geometries.translate(copy.getGeometry(), dx, dy));
			copy.getSecondary().replaceAll(geometry -> Geometries.translate(geometry, dx, dy));
			copies.add(copy);
		}
		return copies;
	}
}
