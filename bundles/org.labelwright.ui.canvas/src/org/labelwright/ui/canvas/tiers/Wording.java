package org.labelwright.ui.canvas.tiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.ui.canvas.scene.Colors;

/** What is said in a segment and by whom, as far as the schema has attributes for it. */
public final class Wording {

	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String SPEAKER = "speaker"; //$NON-NLS-1$

	private final EditingContext context;

	public Wording(EditingContext context) {
		this.context = context;
	}

	private Optional<Label> label(Annotation annotation) {
		return context.schema().label(annotation.getLabelId());
	}

	private Optional<Attribute> attribute(Annotation annotation, Predicate<Attribute> wanted) {
		return label(annotation).stream().flatMap(label -> context.schema().attributes(label).stream()).filter(one -> !one.isRetired()).filter(wanted)
				.findFirst();
	}

	private static boolean named(Attribute attribute, String name) {
		return name.equals(attribute.getId()) || name.equalsIgnoreCase(attribute.getName());
	}

	/** The attribute that holds what is said: one named text, or else the first for text that is not the speaker. */
	public Optional<Attribute> attribute(Annotation annotation) {
		return attribute(annotation, one -> one instanceof TextAttribute && named(one, TEXT))
				.or(() -> attribute(annotation, one -> one instanceof TextAttribute && !named(one, SPEAKER)));
	}

	/** What is said; empty when nothing is written. */
	public String text(Annotation annotation) {
		return attribute(annotation).flatMap(attribute -> value(annotation, attribute)).map(Object::toString).orElse(""); //$NON-NLS-1$
	}

	/** Who says it; empty when that is not known. */
	public String speaker(Annotation annotation) {
		return attribute(annotation, one -> named(one, SPEAKER)).flatMap(attribute -> value(annotation, attribute)).map(this::shown).orElse(""); //$NON-NLS-1$
	}

	private String shown(Object value) {
		if (value instanceof List<?> several)
			return String.join(", ", several.stream().map(this::shown).toList()); //$NON-NLS-1$
		return context.schema().option(value.toString()).map(option -> option.getName()).orElse(value.toString());
	}

	private static Optional<Object> value(Annotation annotation, Attribute attribute) {
		return annotation.getValues().stream().filter(value -> attribute.getId().equals(value.getAttributeId())).map(value -> value.getValue())
				.filter(value -> value != null).findFirst();
	}

	/** The name of the label. */
	public String name(Annotation annotation) {
		return label(annotation).map(Label::getName).orElse("?"); //$NON-NLS-1$
	}

	/** The colour of the label, 0xRRGGBB. */
	public int color(Annotation annotation) {
		return Colors.of(label(annotation).orElse(null));
	}

	/** What is written into a segment: who says what, or the name of its label while nothing is written. */
	public String inside(Annotation annotation) {
		var text = text(annotation);
		var speaker = speaker(annotation);
		if (text.isEmpty() && speaker.isEmpty())
			return context.view().labelsShown() ? name(annotation) : ""; //$NON-NLS-1$
		return speaker.isEmpty() ? text : text.isEmpty() ? speaker : speaker + ": " + text; //$NON-NLS-1$
	}
}
