package org.labelwright.ui.canvas.tiers;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * A place in time that a search has found, before a person has accepted it.
 *
 * @param time       empty for a point
 * @param channel    from 0, or {@link Places#ALL}
 * @param confidence 0 to 1, or null where there is none
 * @param detail     what the search has to say of it, for people; may be empty
 * @param likely     whether it is proposed to be accepted with the others
 */
public record Suggestion(TimeRange time, int channel, Double confidence, String detail, boolean likely) {

	/**
	 * A command that makes annotations of suggestions that a person has accepted: one step of the history.
	 *
	 * @param tier    empty for none
	 * @param labelId null for none, which is refused
	 * @param source  name and version of what has found them
	 */
	public static Command accepting(EditingContext context, Collection<Suggestion> accepted, String tier, String labelId, String source) {
		var label = labelId == null ? null : context.schema().label(labelId).orElse(null);
		if (label == null)
			return refusal(context, "tier.noLabel", Messages.Edit_noLabel, Messages.Edit_noLabelRemedy); //$NON-NLS-1$
		var made = accepted.stream().map(one -> one.annotation(context, tier, labelId, source)).toList();
		for (var annotation : made)
			if (label.isAbstract() || label.isRetired() || !context.schema().allows(label, annotation.getGeometry().eClass().getName()))
				return refusal(context, "tier.label", NLS.bind(Messages.Edit_label, label.getName()), Messages.Edit_labelRemedy); //$NON-NLS-1$
		return AnnotationCommands.add(context.editor(), List.copyOf(made));
	}

	private static Command refusal(EditingContext context, String code, String message, String remedy) {
		return new CommandRefusal(Problem.warning(code, context.editor().document().getItemId(), message, remedy));
	}

	private Annotation annotation(EditingContext context, String tier, String labelId, String source) {
		var place = time.isEmpty() ? Places.point(time.start(), tier, channel) : Places.interval(time, tier, channel);
		var annotation = AnnotationCommands.newAnnotation(context.schema(), labelId, place);
		annotation.setOrigin(Origin.MODEL);
		annotation.setSource(source);
		annotation.setConfidence(confidence);
		return annotation;
	}
}
