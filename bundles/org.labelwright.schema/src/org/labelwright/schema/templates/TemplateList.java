package org.labelwright.schema.templates;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;
import org.labelwright.schema.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the list of a folder of templates, as the documentation of this package describes it. */
public final class TemplateList {

	/** Name of the list in its folder. */
	public static final String NAME = "templates.json"; //$NON-NLS-1$

	private static final int LONGEST = 1 << 24;
	private static final String PATH = "[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?"; //$NON-NLS-1$

	private final URL list;
	private final List<Problem> problems = new ArrayList<>();

	private TemplateList(URL list) {
		this.list = list;
	}

	static String inFolder(String folder) {
		return folder.endsWith("/") ? folder + NAME : folder + '/' + NAME; //$NON-NLS-1$
	}

	/**
	 * Reads a list. An entry that is wrong is left out, with an error that says which.
	 *
	 * @param list a file in the folder with all that it names
	 */
	public static Outcome<List<Template>> read(URL list) {
		return new TemplateList(list).read();
	}

	private Outcome<List<Template>> read() {
		JsonNode root;
		try (var in = list.openStream()) {
			root = new StrictJson(ModelJson.MAXIMUM_DEPTH).read(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
		} catch (IOException e) {
			return Outcome.failed(problem("", e.getLocalizedMessage())); //$NON-NLS-1$
		}
		if (!root.path("templates").isArray()) //$NON-NLS-1$
			return Outcome.failed(problem("", Messages.Template_noList)); //$NON-NLS-1$
		var found = new ArrayList<Template>();
		var ids = new HashSet<String>();
		int place = 0;
		for (var entry : root.get("templates")) //$NON-NLS-1$
			try {
				found.add(template(entry, ids));
				place++;
			} catch (IOException e) {
				problems.add(problem("#/templates/" + place++, e.getMessage())); //$NON-NLS-1$
			}
		return Outcome.of(List.copyOf(found), problems);
	}

	private Problem problem(String place, String message) {
		return Problem.error("template.list", list + place, NLS.bind(Messages.Template_list, message), Messages.Template_remedy); //$NON-NLS-1$
	}

	private Template template(JsonNode entry, Set<String> ids) throws IOException {
		var template = new Template(text(entry, "id"), text(entry, "name"), text(entry, "purpose"), text(entry, "field"), keywords(entry), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				file(entry, "schema"), file(entry, "picture"), sample(entry.path("sample"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!ids.add(template.id()))
			throw new IOException(NLS.bind(Messages.Template_twice, template.id()));
		return template;
	}

	private static List<String> keywords(JsonNode entry) {
		var words = new ArrayList<String>();
		entry.path("keywords").forEach(word -> words.add(word.asText())); //$NON-NLS-1$
		return words;
	}

	private Optional<Sample> sample(JsonNode entry) throws IOException {
		if (entry.isMissingNode() || entry.isNull())
			return Optional.empty();
		return Optional.of(new Sample(file(entry, "files"), text(entry, "about"), text(entry, "licence"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"byName".equals(entry.path("together").asText()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(JsonNode entry, String key) throws IOException {
		var text = entry.path(key).asText();
		if (text.isBlank())
			throw new IOException(NLS.bind(Messages.Template_missing, key));
		return text;
	}

	private URL file(JsonNode entry, String key) throws IOException {
		var path = text(entry, key);
		if (!path.matches(PATH))
			throw new IOException(NLS.bind(Messages.Template_path, path));
		return new URL(list, path);
	}
}
