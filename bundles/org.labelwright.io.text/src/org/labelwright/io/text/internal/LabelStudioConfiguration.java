package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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

	private LabelStudioConfiguration() {
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
		for (var control : LabelStudioControl.read(file, problems))
			declare(control, schema);
	}

	/** A file with such a name may also be something else. */
	private static boolean isConfiguration(Path file) {
		try (var in = Files.newInputStream(file)) {
			return Xml.root(in.readNBytes(FilesFormat.HEAD)).equals("View"); //$NON-NLS-1$
		} catch (IOException e) {
			return false; // what cannot be read is not taken unless it is asked for
		}
	}

	private static void declare(LabelStudioControl control, SchemaCollector schema) {
		var name = control.name();
		switch (control.tag()) {
		case "labels", "hypertextlabels" -> control.values("Label").forEach(value -> schema.declareClass(value, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "relations" -> control.values("Relation").forEach(value -> schema.declareRelationType(value, true, null)); //$NON-NLS-1$ //$NON-NLS-2$
		case "choices" -> { //$NON-NLS-1$
			var options = control.values("Choice"); //$NON-NLS-1$
			if (name.isEmpty() || options.isEmpty())
				return;
			if (control.isPerRegion())
				schema.declareChoice(null, name, options);
			else
				schema.declareQuestion(name, options, control.isMultiple());
		}
		case "textarea" -> { //$NON-NLS-1$
			if (control.isPerRegion() && !name.isEmpty())
				schema.declareValue(name, String.class);
			else if (!name.isEmpty())
				schema.declareQuestion(name, List.of(), false);
		}
		case "rating" -> { //$NON-NLS-1$
			if (control.isPerRegion() && !name.isEmpty())
				schema.declareValue(name, Long.class);
		}
		default -> {
			// says nothing of texts
		}
		}
	}
}
