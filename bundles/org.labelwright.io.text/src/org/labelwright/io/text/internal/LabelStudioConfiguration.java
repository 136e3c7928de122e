package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.Xml;
import org.labelwright.io.spi.FilesFormat;

/**
 * Reads the labelling configuration of Label Studio, see <a href="https://labelstud.io/tags/">labelstud.io</a>: labels,
 * types of relations, and the controls for regions and for the whole task.
 */
public final class LabelStudioConfiguration {

	private static final List<String> NAMES = List.of("label_config.xml", "labeling_config.xml", "config.xml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int DEEPEST = 200;

	private final SchemaCollector schema;

	private LabelStudioConfiguration(SchemaCollector schema) {
		this.schema = schema;
	}

	/**
	 * Declares what a configuration says.
	 *
	 * @param named path of the configuration, from the source's folder; blank to look for one beside the source
	 */
	public static void read(Path source, String named, SchemaCollector schema, Consumer<Problem> problems) throws IOException {
		var folder = source.toAbsolutePath().getParent();
		Path file = null;
		if (named.isBlank())
			file = NAMES.stream().map(folder::resolve).filter(path -> Files.isRegularFile(path) && isConfiguration(path)).findFirst().orElse(null);
		else {
			try {
				file = folder.resolve(named.strip());
			} catch (InvalidPathException e) {
				file = null;
			}
			if (file == null || !Files.isRegularFile(file)) {
				problems.accept(Problem.error("labelstudio.config", named, Messages.LabelStudio_noConfiguration, Messages.LabelStudio_noConfigurationRemedy)); //$NON-NLS-1$
				return;
			}
		}
		if (file == null)
			return;
		try {
			Xml.read(file, problems, new LabelStudioConfiguration(schema)::body);
		} catch (CoreException e) {
			throw new IOException(e); // the body throws none
		}
	}

	/** A file with such a name may also be something else. */
	private static boolean isConfiguration(Path file) {
		try (var in = Files.newInputStream(file)) {
			return Xml.root(in.readNBytes(FilesFormat.HEAD)).equals("View"); //$NON-NLS-1$
		} catch (IOException e) {
			return false; // what cannot be read is not taken unless it is asked for
		}
	}

	private void body(XMLStreamReader in) throws XMLStreamException {
		int depth = 0;
		while (in.hasNext())
			switch (in.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST)
					throw new XMLStreamException("depth", in.getLocation()); //$NON-NLS-1$
				if (control(in))
					depth--;
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> {
				// of no interest
			}
			}
	}

	/** @return true when the element has been read to its end */
	private boolean control(XMLStreamReader in) throws XMLStreamException {
		var name = attribute(in, "name"); //$NON-NLS-1$
		boolean region = attribute(in, "perRegion").equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean several = attribute(in, "choice").equals("multiple"); //$NON-NLS-1$ //$NON-NLS-2$
		switch (in.getLocalName()) {
		case "Labels", "HyperTextLabels" -> values(in, "Label").forEach(value -> schema.declareClass(value, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Relations" -> values(in, "Relation").forEach(value -> schema.declareRelationType(value, true, null)); //$NON-NLS-1$ //$NON-NLS-2$
		case "Choices" -> { //$NON-NLS-1$
			var options = values(in, "Choice"); //$NON-NLS-1$
			if (name.isEmpty() || options.isEmpty())
				return true;
			if (region)
				schema.declareChoice(null, name, options);
			else
				schema.declareQuestion(name, options, several);
		}
		case "TextArea" -> { //$NON-NLS-1$
			if (region && !name.isEmpty())
				schema.declareValue(name, String.class);
			else if (!name.isEmpty())
				schema.declareQuestion(name, List.of(), false);
			return false;
		}
		case "Rating" -> { //$NON-NLS-1$
			if (region && !name.isEmpty())
				schema.declareValue(name, Long.class);
			return false;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** What the elements in the one that has just begun stand for, up to its end: the alias, else the value. */
	private static List<String> values(XMLStreamReader in, String element) throws XMLStreamException {
		var values = new ArrayList<String>();
		for (int open = 1; open > 0;)
			switch (in.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				open++;
				var value = attribute(in, attribute(in, "alias").isEmpty() ? "value" : "alias"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				if (in.getLocalName().equals(element) && !value.isBlank() && !value.startsWith("$")) //$NON-NLS-1$
					values.add(value);
			}
			case XMLStreamConstants.END_ELEMENT -> open--;
			default -> {
				// of no interest
			}
			}
		return values;
	}

	private static String attribute(XMLStreamReader in, String name) {
		var value = in.getAttributeValue(null, name);
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
