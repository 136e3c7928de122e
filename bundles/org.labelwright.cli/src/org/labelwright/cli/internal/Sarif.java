package org.labelwright.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.json.RecordJson;
import org.labelwright.store.ProjectFinding;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Findings as other tools show results of analysis: SARIF 2.1.0 (OASIS Standard, 27 March 2020). An item is the artifact (3.4), a row of a
 * document the logical location (3.33) with the annotator before it; the code is the rule.
 */
final class Sarif {

	private Sarif() {
	}

	static void write(Path file, List<ProjectFinding> findings) throws CoreException {
		try (var out = Files.newBufferedWriter(file); var json = RecordJson.MAPPER.createGenerator(out)) {
			log(json, findings);
		} catch (UncheckedIOException | IOException e) {
			throw Failure.of(List.of(Problem.error("report.unwritable", file.toString(), NLS.bind(Messages.Report_unwritable, e.getMessage()), //$NON-NLS-1$
					Messages.Report_unwritableRemedy)));
		}
	}

	private static void log(JsonGenerator json, List<ProjectFinding> findings) throws IOException {
		json.writeStartObject();
		json.writeStringField("version", "2.1.0"); //$NON-NLS-1$ //$NON-NLS-2$
		json.writeStringField("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"); //$NON-NLS-1$ //$NON-NLS-2$
		json.writeArrayFieldStart("runs"); //$NON-NLS-1$
		json.writeStartObject();
		json.writeObjectFieldStart("tool"); //$NON-NLS-1$
		json.writeObjectFieldStart("driver"); //$NON-NLS-1$
		json.writeStringField("name", "Labelwright"); //$NON-NLS-1$ //$NON-NLS-2$
		json.writeEndObject();
		json.writeEndObject();
		json.writeArrayFieldStart("results"); //$NON-NLS-1$
		for (var finding : findings)
			result(json, finding);
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void result(JsonGenerator json, ProjectFinding finding) throws IOException {
		var problem = finding.problem();
		json.writeStartObject();
		json.writeStringField("ruleId", problem.code()); //$NON-NLS-1$
		json.writeStringField("level", switch (problem.severity()) { //$NON-NLS-1$
		case ERROR -> "error"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case INFO -> "note"; //$NON-NLS-1$
		});
		json.writeObjectFieldStart("message"); //$NON-NLS-1$
		json.writeStringField("text", problem.message() + (problem.remedy() == null ? "" : ' ' + problem.remedy())); //$NON-NLS-1$ //$NON-NLS-2$
		json.writeEndObject();
		json.writeArrayFieldStart("locations"); //$NON-NLS-1$
		json.writeStartObject();
		if (finding.itemId() != null)
			artifact(json, finding.item());
		logical(json, finding);
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void artifact(JsonGenerator json, String item) throws IOException {
		json.writeObjectFieldStart("physicalLocation"); //$NON-NLS-1$
		json.writeObjectFieldStart("artifactLocation"); //$NON-NLS-1$
		json.writeStringField("uri", uri(item)); //$NON-NLS-1$
		json.writeEndObject();
		json.writeEndObject();
	}

	/** A relative reference; a colon in it would be taken for the end of a scheme. */
	private static String uri(String item) {
		try {
			return new URI(null, null, '/' + item, null).toASCIIString().substring(1).replace(":", "%3A"); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(e); // an absolute path is quoted whatever it has
		}
	}

	private static void logical(JsonGenerator json, ProjectFinding finding) throws IOException {
		json.writeArrayFieldStart("logicalLocations"); //$NON-NLS-1$
		json.writeStartObject();
		json.writeStringField("fullyQualifiedName", finding.itemId() == null ? finding.problem().place() : finding.annotatorId() + '#' + finding.problem().place()); //$NON-NLS-1$
		if (finding.label() != null)
			json.writeStringField("name", finding.label()); //$NON-NLS-1$
		json.writeEndObject();
		json.writeEndArray();
	}
}
