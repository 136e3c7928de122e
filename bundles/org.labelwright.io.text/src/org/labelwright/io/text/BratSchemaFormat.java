package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.io.text.internal.BratSchemaReader;
import org.labelwright.io.text.internal.BratSchemaWriter;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * The configuration of brat, see <a href="https://brat.nlplab.org/configuration.html">brat.nlplab.org</a>: {@code annotation.conf}, and beside it
 * {@code visual.conf} for colours and {@code kb_shortcuts.conf} for keys. Entities and events are labels, what is indented is below what stands before
 * it, roles of events are relation types from them.
 */
public final class BratSchemaFormat implements SchemaFormat {

	private static final Pattern SECTION = Pattern.compile("(?m)^\\h*\\[(entities|relations|events|attributes)]"); //$NON-NLS-1$

	@Override
	public String key() {
		return BratFormat.ID;
	}

	@Override
	public boolean isLike(String beginning) {
		return SECTION.matcher(beginning).find();
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		return new BratSchemaReader(file, problems).read();
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return new BratSchemaWriter(schema).write(fileName);
	}
}
