package org.labelwright.modality.text.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

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
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.SchemaIndex;

/** Spans lie within their text and quote it as it is, and are as long as the schema asks. */
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
					length == 0 ? Messages.Check_empty : Messages.bind(Messages.Check_length, length), Messages.Check_lengthRemedy));
		}

		private void places(Text text, List<Annotation> spans) {
			boolean changed = false;
			for (var annotation : spans) {
				var span = (TextSpan) annotation.getGeometry();
				var fragments = Spans.fragments(span);
				if (fragments.isEmpty() || fragments.getLast().end() > text.length())
					find(Severity.ERROR, "outside", annotation, Messages.Check_outside, Messages.Check_outsideRemedy); //$NON-NLS-1$
				else if (!Anchors.holds(text, span))
					find(Severity.WARNING, "quote", annotation, Messages.Check_quote, Messages.Check_quoteRemedy); //$NON-NLS-1$
				else
					continue;
				changed = true;
			}
			if (changed)
				spans.stream().filter(annotation -> Anchors.isPlace((TextSpan) annotation.getGeometry()))
						.forEach(annotation -> find(Severity.WARNING, "place", annotation, Messages.Check_place, Messages.Check_placeRemedy)); //$NON-NLS-1$
		}

		private void find(Severity severity, String code, Annotation row, String message, String remedy) {
			findings.accept(new Finding(new Problem(severity, "text." + code, Validation.place(document, row), message, remedy), row.getId())); //$NON-NLS-1$
		}
	}
}
