package org.labelwright.modality.text;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.modality.text.internal.Messages;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;

/** Commands on the spans of a document. They may be refused with a problem that says why. */
public final class SpanCommands {

	private SpanCommands() {
	}

	/**
	 * Makes a span of each range.
	 *
	 * @param labelId of a label that the schema allows for spans; null is refused
	 */
	public static Command add(EditingContext context, Text text, List<Range> ranges, String labelId) {
		var editor = context.editor();
		var schema = context.schema();
		var label = labelId == null ? null : schema.label(labelId).orElse(null);
		if (label == null)
			return refusal(editor, "text.noLabel", Messages.Edit_noLabel, Messages.Edit_noLabelRemedy); //$NON-NLS-1$
		if (label.isAbstract() || label.isRetired() || !schema.allows(label, "TextSpan")) //$NON-NLS-1$
			return refusal(editor, "text.label", Messages.bind(Messages.Edit_label, label.getName()), Messages.Edit_labelRemedy); //$NON-NLS-1$
		for (var range : ranges)
			if (SpanLengths.broken(schema, label, range.length()).filter(constraint -> constraint.getSeverity() == Severity.ERROR).isPresent())
				return refusal(editor, "text.length", Messages.bind(Messages.Edit_length, range.length(), label.getName()), Messages.Edit_lengthRemedy); //$NON-NLS-1$
		var added = ranges.stream().map(range -> {
			var annotation = context.newAnnotation(labelId, Spans.of(text, List.of(range)));
			annotation.setOrigin(Origin.PERSON);
			return annotation;
		}).toList();
		return AnnotationCommands.add(editor, added);
	}

	private static Command refusal(DocumentEditor editor, String code, String message, String remedy) {
		return new CommandRefusal(Problem.warning(code, editor.document().getItemId(), message, remedy));
	}
}
