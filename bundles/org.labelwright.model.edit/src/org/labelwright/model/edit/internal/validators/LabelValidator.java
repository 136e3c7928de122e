package org.labelwright.model.edit.internal.validators;

import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.util.Geometries;

/** Each object has a label that may be given, with a kind of geometry that the label allows. */
public final class LabelValidator implements RowValidator {

	@Override
	public void validate(Statement row, Surroundings around, Consumer<Finding> findings) {
		if (!(row instanceof Annotation annotation))
			return;
		var schema = around.schema();
		var report = new Report(around.document(), findings);
		var found = schema.label(annotation.getLabelId());
		if (found.isEmpty()) {
			var choose = report.fixedBy(Fixes.relabel(annotation, schema));
			if (annotation.getLabelId() == null)
				choose.error("label.missing", annotation, Messages.Label_choose, Messages.Label_missing); //$NON-NLS-1$
			else
				choose.error("label.unknown", annotation, Messages.Label_choose, Messages.Label_unknown, annotation.getLabelId()); //$NON-NLS-1$
			return;
		}
		var label = found.get();
		if (label.isAbstract())
			report.fixedBy(Fixes.relabel(annotation, schema)).error("label.abstract", annotation, Messages.Label_chooseNarrower, Messages.Label_abstract, //$NON-NLS-1$
					Report.name(label));
		if (label.isRetired())
			report.fixedBy(Fixes.relabel(annotation, schema)).warning("label.retired", annotation, Messages.Label_choose, Messages.Label_retired, //$NON-NLS-1$
					Report.name(label));
		var geometry = annotation.getGeometry();
		if (geometry instanceof UnknownGeometry)
			report.warning("geometry.unknown", annotation, Messages.Geometry_install, Messages.Geometry_unknown, Geometries.kind(geometry)); //$NON-NLS-1$
		else if (geometry != null && !schema.allows(label, geometry))
			report.fixedBy(Fixes.relabel(annotation, schema)).error("geometry.kind", annotation, Messages.Geometry_drawAsAllowed, Messages.Geometry_kind, //$NON-NLS-1$
					Geometries.kind(geometry), Report.name(label));
	}
}
