package org.labelwright.model.edit.internal.validators;

import java.util.function.Consumer;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/** Each object has a label that may be given, with a kind of geometry that the label allows. */
public final class LabelValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var report = new Report(document, findings);
		for (var annotation : document.getAnnotations()) {
			var found = schema.label(annotation.getLabelId());
			if (found.isEmpty()) {
				if (annotation.getLabelId() == null)
					report.error("label.missing", annotation, Messages.Label_choose, Messages.Label_missing); //$NON-NLS-1$
				else
					report.error("label.unknown", annotation, Messages.Label_choose, Messages.Label_unknown, annotation.getLabelId()); //$NON-NLS-1$
				continue;
			}
			var label = found.get();
			if (label.isAbstract())
				report.error("label.abstract", annotation, Messages.Label_chooseNarrower, Messages.Label_abstract, Report.name(label)); //$NON-NLS-1$
			if (label.isRetired())
				report.warning("label.retired", annotation, Messages.Label_choose, Messages.Label_retired, Report.name(label)); //$NON-NLS-1$
			var geometry = annotation.getGeometry();
			if (geometry instanceof UnknownGeometry)
				report.warning("geometry.unknown", annotation, Messages.Geometry_install, Messages.Geometry_unknown, Geometries.kind(geometry)); //$NON-NLS-1$
			else if (geometry != null && !schema.allows(label, geometry))
				report.error("geometry.kind", annotation, Messages.Geometry_drawAsAllowed, Messages.Geometry_kind, //$NON-NLS-1$
						Geometries.kind(geometry), Report.name(label));
		}
	}
}
