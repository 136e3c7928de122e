package org.labelwright.modality.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.modality.text.Anchors;
import org.labelwright.modality.text.SpanLengths;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.Texts;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/** Spans lie within their text and quote it as it is, do not begin or end with white space, and are as long as the schema asks. */
public final class SpanValidator implements Validator {

	@Override
	public boolean readsMedia() {
		return true;
	}

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var onTexts = new LinkedHashMap<ItemFacts, List<Annotation>>();
		for (var annotation : document.getAnnotations())
			if (annotation.getGeometry() instanceof TextSpan && TextModality.ID.equals(facts.of(annotation).modalityId()))
				onTexts.computeIfAbsent(facts.of(annotation), text -> new ArrayList<>()).add(annotation);
		onTexts.forEach((medium, spans) -> new Check(document, schema, findings).run(medium, spans));
	}

	/** The check of the spans on one text. */
	private record Check(AnnotationDocument document, SchemaIndex schema, Consumer<Finding> findings) {

		void run(ItemFacts medium, List<Annotation> spans) {
			spans.forEach(this::length);
			if (medium.media() == null)
				return; // that it is missing is told where media are
			var read = Texts.read(document.getItemId(), medium.media());
			if (read.value().isEmpty())
				findings.accept(new Finding(read.problems().getFirst(), null));
			else
				places(read.value().get(), spans);
		}

		private void length(Annotation annotation) {
			int length = SpanLengths.of((TextSpan) annotation.getGeometry());
			schema.label(annotation.getLabelId()).flatMap(label -> SpanLengths.broken(schema, label, length)).ifPresent(constraint -> find(constraint.getSeverity(), "length", annotation, //$NON-NLS-1$
					length == 0 ? Messages.Check_empty : Messages.bind(Messages.Check_length, length), Messages.Check_lengthRemedy, delete(annotation)));
		}

		private void places(Text text, List<Annotation> spans) {
			boolean changed = false;
			for (var annotation : spans) {
				var span = (TextSpan) annotation.getGeometry();
				var fragments = Spans.fragments(span);
				if (fragments.isEmpty() || fragments.getLast().end() > text.length())
					find(Severity.ERROR, "outside", annotation, Messages.Check_outside, Messages.Check_outsideRemedy, //$NON-NLS-1$
							anchored(text, annotation, span, delete(annotation)));
				else if (!Anchors.holds(text, span))
					find(Severity.WARNING, "quote", annotation, Messages.Check_quote, Messages.Check_quoteRemedy, //$NON-NLS-1$
							anchored(text, annotation, span, place(annotation, "text.keep", Messages.Fix_keep, Spans.exactly(text, fragments)), delete(annotation))); //$NON-NLS-1$
				else {
					blanks(text, annotation, span);
					continue;
				}
				changed = true;
			}
			if (changed)
				spans.stream().filter(annotation -> Anchors.isPlace((TextSpan) annotation.getGeometry())).forEach(
						annotation -> find(Severity.WARNING, "place", annotation, Messages.Check_place, Messages.Check_placeRemedy, delete(annotation))); //$NON-NLS-1$
		}

		/** What is of white space alone may be meant so. */
		private void blanks(Text text, Annotation annotation, TextSpan span) {
			Spans.trimmed(text, span).filter(trimmed -> !Arrays.equals(trimmed.getOffsets(), span.getOffsets()))
					.ifPresent(trimmed -> find(Severity.WARNING, "blanks", annotation, Messages.Check_blanks, Messages.Check_blanksRemedy, //$NON-NLS-1$
							place(annotation, "text.trim", Messages.Fix_trim, trimmed))); //$NON-NLS-1$
		}

		/** These ways, after that to where the quoted text stands when there is one such place. */
		private static Fix[] anchored(Text text, Annotation annotation, TextSpan span, Fix... others) {
			return Stream.concat(Anchors.find(text, span).map(found -> place(annotation, "text.anchor", Messages.Fix_anchor, found)).stream(), Stream.of(others)) //$NON-NLS-1$
					.toArray(Fix[]::new);
		}

		private static Fix place(Annotation annotation, String id, String label, TextSpan place) {
			return Fix.on(Annotation.class, annotation.getId(), id, label, (editor, found) -> AnnotationCommands.setGeometry(editor, found, Geometries.copy(place)));
		}

		private static Fix delete(Annotation annotation) {
			return Fix.on(Annotation.class, annotation.getId(), "text.delete", Messages.Fix_delete, //$NON-NLS-1$
					(editor, found) -> AnnotationCommands.delete(editor, List.of(found)));
		}

		private void find(Severity severity, String code, Annotation row, String message, String remedy, Fix... fixes) {
			findings.accept(new Finding(new Problem(severity, "text." + code, Validation.place(document, row), message, remedy), row.getId()).fixedBy(fixes)); //$NON-NLS-1$
		}
	}
}
