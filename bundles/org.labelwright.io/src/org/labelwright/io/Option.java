package org.labelwright.io;

import java.util.List;
import java.util.Objects;

/**
 * One setting of a format, described well enough that a wizard or the command line can offer it.
 *
 * @param id           stable, lower case, what people type
 * @param name         shown to people
 * @param description  what it does, a sentence
 * @param type         of its values
 * @param defaultValue Boolean, Integer or String as the type says; never null
 * @param choices      the values allowed when the type is {@link Type#CHOICE}, else empty
 */
public record Option(String id, String name, String description, Type type, Object defaultValue, List<Choice> choices) {

	/** What values an option has. */
	public enum Type {
		FLAG, CHOICE, NUMBER, TEXT
	}

	/**
	 * One value of a choice.
	 *
	 * @param id   stable, what people type
	 * @param name shown to people
	 */
	public record Choice(String id, String name) {
	}

	public Option {
		Objects.requireNonNull(defaultValue);
		choices = List.copyOf(choices);
	}

	public static Option flag(String id, String name, String description, boolean defaultValue) {
		return new Option(id, name, description, Type.FLAG, defaultValue, List.of());
	}

	public static Option number(String id, String name, String description, int defaultValue) {
		return new Option(id, name, description, Type.NUMBER, defaultValue, List.of());
	}

	public static Option text(String id, String name, String description, String defaultValue) {
		return new Option(id, name, description, Type.TEXT, defaultValue, List.of());
	}

	/** The first choice is the default. */
	public static Option choice(String id, String name, String description, Choice... choices) {
		return new Option(id, name, description, Type.CHOICE, choices[0].id(), List.of(choices));
	}
}
