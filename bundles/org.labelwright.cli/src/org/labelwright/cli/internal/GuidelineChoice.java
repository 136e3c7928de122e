package org.labelwright.cli.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which version of the guideline is meant. */
final class GuidelineChoice {

	@Option(names = "--of", paramLabel = "VERSION", descriptionKey = "guideline-of")
	private String version;

	@Option(names = "--draft", descriptionKey = "guideline-draft")
	private boolean draft;

	/** A guideline in the JSON of the model. */
	static String json(Guideline guideline) {
		return new String(ModelJson.write(guideline), StandardCharsets.UTF_8);
	}

	/** That version; unless one is named the one in force or, when there is none, the draft. */
	Guideline guideline(ProjectStore store, CommandSpec spec) throws CoreException {
		if (version != null && draft)
			throw new ParameterException(spec.commandLine(), Messages.Guideline_both);
		if (version != null)
			return published(store, version, spec);
		var latest = store.guidelines().latest();
		return draft || latest.isEmpty() ? store.guidelines().draft() : published(store, latest.get().version(), spec);
	}

	static Guideline published(ProjectStore store, String version, CommandSpec spec) throws CoreException {
		return store.guidelines().published(version).orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Guideline_noVersion, version)));
	}
}
