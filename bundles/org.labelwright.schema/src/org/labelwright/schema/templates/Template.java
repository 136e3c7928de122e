package org.labelwright.schema.templates;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.internal.Messages;

/**
 * A schema that is ready for a common task. Safe for use from any thread.
 *
 * @param id       what people type on the command line; never changes
 * @param name     of the task
 * @param purpose  what it is for, a sentence
 * @param field    in which it is done, such as Health
 * @param keywords other words by which it is found
 * @param file     its schema
 * @param picture  SVG of 320 by 200, legible on light and dark
 * @param sample   files to try it with
 */
public record Template(String id, String name, String purpose, String field, List<String> keywords, URL file, URL picture, Optional<Sample> sample) {

	public Template {
		keywords = List.copyOf(keywords);
	}

	/** Reads its schema anew; the caller may change it. Reads a file. */
	public Outcome<LabelSchema> schema() {
		try (var in = file.openStream()) {
			return ModelJson.read(in, LabelSchema.class, id);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("template.unreadable", id, NLS.bind(Messages.Template_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Template_remedy));
		}
	}

	/** Whether each of these words, in any order and case, begins a word of what is said of it. */
	public boolean matches(String words) {
		var text = (' ' + String.join(" ", id.replace('-', ' '), name, purpose, field, String.join(" ", keywords))).toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		for (var word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) //$NON-NLS-1$
			if (!text.contains(' ' + word))
				return false;
		return true;
	}
}
