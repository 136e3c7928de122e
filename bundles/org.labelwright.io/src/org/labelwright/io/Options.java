package org.labelwright.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;

/** The values of a format's options; what is not set has its default. Immutable. */
public final class Options {

	private final Map<String, Object> values;

	private Options(Map<String, Object> values) {
		this.values = Map.copyOf(values);
	}

	/** All at their defaults. */
	public static Options defaults(List<Option> options) {
		return new Options(options.stream().collect(Collectors.toMap(Option::id, Option::defaultValue)));
	}

	/** Values as people type them; a problem for each that no option has or takes. */
	public static Outcome<Options> parse(List<Option> options, Map<String, String> texts) {
		var values = new HashMap<String, Object>();
		var problems = new ArrayList<Problem>();
		options.forEach(option -> values.put(option.id(), option.defaultValue()));
		texts.forEach((id, text) -> {
			var option = options.stream().filter(o -> o.id().equals(id)).findFirst();
			if (option.isEmpty()) {
				problems.add(Problem.error("option.unknown", id, Messages.Options_unknown, NLS.bind(Messages.Options_known, //$NON-NLS-1$
						options.stream().map(Option::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
				return;
			}
			var value = value(option.get(), text);
			if (value == null)
				problems.add(Problem.error("option.value", id, NLS.bind(Messages.Options_value, text), //$NON-NLS-1$
						NLS.bind(Messages.Options_allowed, allowed(option.get()))));
			else
				values.put(id, value);
		});
		return problems.isEmpty() ? Outcome.of(new Options(values)) : Outcome.failed(problems);
	}

	/** The same but for one value, which must have the type of its option. */
	public Options with(String id, Object value) {
		if (!values.containsKey(id) || value.getClass() != values.get(id).getClass())
			throw new IllegalArgumentException(id + "=" + value); //$NON-NLS-1$
		var changed = new HashMap<>(values);
		changed.put(id, value);
		return new Options(changed);
	}

	public boolean flag(String id) {
		return (Boolean) values.get(id);
	}

	public int number(String id) {
		return (Integer) values.get(id);
	}

	/** Of a text or a choice. */
	public String text(String id) {
		return (String) values.get(id);
	}

	private static Object value(Option option, String text) {
		return switch (option.type()) {
		case FLAG -> switch (text) {
			case "true", "yes", "on", "" -> Boolean.TRUE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "false", "no", "off" -> Boolean.FALSE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> null;
		};
		case CHOICE -> option.choices().stream().map(Option.Choice::id).filter(text::equals).findFirst().orElse(null);
		case NUMBER -> {
			try {
				yield Integer.valueOf(text);
			} catch (NumberFormatException e) {
				yield null;
			}
		}
		case TEXT -> text;
		};
	}

	private static String allowed(Option option) {
		return switch (option.type()) {
		case FLAG -> "true, false"; //$NON-NLS-1$
		case CHOICE -> option.choices().stream().map(Option.Choice::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
		case NUMBER -> Messages.Options_number;
		case TEXT -> Messages.Options_text;
		};
	}
}
