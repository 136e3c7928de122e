package org.labelwright.ui.canvas.tiers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
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

	/** Whether an attribute is named as that is which holds what is said. */
	static boolean isText(Attribute attribute) {
		return named(attribute, TEXT);
	}

	/**
	 * The attribute that holds what is said: one named text, free or with a vocabulary, or else the first for text that is
	 * not the speaker.
	 */
	public Optional<Attribute> attribute(Annotation annotation) {
		return attribute(annotation, one -> (one instanceof TextAttribute || one instanceof ChoiceAttribute choice && !choice.isMultiple()) && named(one, TEXT))
				.or(() -> attribute(annotation, one -> one instanceof TextAttribute && !named(one, SPEAKER)));
	}

	/** What can be said, when that is not free: the entries of a controlled vocabulary that may still be chosen. */
	public Optional<List<Option>> vocabulary(Annotation annotation) {
		return attribute(annotation).filter(ChoiceAttribute.class::isInstance)
				.map(choice -> ((ChoiceAttribute) choice).getOptions().stream().filter(option -> !option.isRetired()).toList());
	}

	/** What is said; empty when nothing is written. */
	public String text(Annotation annotation) {
		return attribute(annotation).flatMap(attribute -> value(annotation, attribute)).map(this::shown).orElse(""); //$NON-NLS-1$
	}

	/** The attribute that holds who says it. */
	public Optional<Attribute> speakerAttribute(Annotation annotation) {
		return attribute(annotation, one -> (one instanceof TextAttribute || one instanceof ChoiceAttribute) && named(one, SPEAKER));
	}

	/** Who says it; empty when that is not known. */
	public String speaker(Annotation annotation) {
		return speakerAttribute(annotation).flatMap(attribute -> value(annotation, attribute)).map(this::shown).orElse(""); //$NON-NLS-1$
	}

	/**
	 * What is stored for a text or the name of a speaker: itself, or the option of a choice that bears the name, whatever its
	 * case; empty when there is none.
	 */
	public static Optional<Object> stored(Attribute attribute, String shown) {
		if (!(attribute instanceof ChoiceAttribute choice))
			return Optional.of(shown);
		return choice.getOptions().stream().filter(option -> !option.isRetired() && shown.equalsIgnoreCase(option.getName())).findFirst()
				.map(option -> choice.isMultiple() ? List.of(option.getId()) : option.getId());
	}

	/** A value as it is told to people: options by their names. */
	String shown(Object value) {
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

	/**
	 * What is written into a segment: who says what, or the name of its label while nothing is written.
	 *
	 * @param withSpeaker false where that is seen already
	 */
	public String inside(Annotation annotation, boolean withSpeaker) {
		var text = text(annotation);
		var speaker = withSpeaker ? speaker(annotation) : ""; //$NON-NLS-1$
		if (text.isEmpty() && speaker.isEmpty())
			return context.view().labelsShown() ? name(annotation) : ""; //$NON-NLS-1$
		return speaker.isEmpty() ? text : text.isEmpty() ? speaker : speaker + ": " + text; //$NON-NLS-1$
	}
}
