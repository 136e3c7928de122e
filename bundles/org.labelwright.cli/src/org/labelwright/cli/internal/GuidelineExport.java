package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Problem;
import org.labelwright.quality.guideline.GuidelineFiles;
import org.labelwright.quality.guideline.StoredReferences;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes a guideline to a file, of which the ending tells the form. */
@Command(name = "export")
public final class GuidelineExport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "guideline-target")
	private Path file;

	@Mixin
	private GuidelineChoice choice;

	/** @param version null for the draft */
	private record Exported(Path file, String version) {
	}

	@Override
	int execute() throws CoreException {
		return reading(project, this::write);
	}

	private int write(ProjectStore store) throws CoreException {
		var guideline = choice.guideline(store, spec);
		var problems = new ArrayList<Problem>();
		var name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".md") || name.endsWith(".markdown")) //$NON-NLS-1$ //$NON-NLS-2$
			GuidelineFiles.writeMarkdown(store, guideline, file);
		else if (name.endsWith(".html") || name.endsWith(".htm")) //$NON-NLS-1$ //$NON-NLS-2$
			GuidelineFiles.writeHtml(store, guideline, new StoredReferences(store), file);
		else if (name.endsWith(".pdf")) //$NON-NLS-1$
			problems.addAll(GuidelineFiles.writePdf(store, guideline, new StoredReferences(store), file));
		else
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Guideline_form, file));
		print(new Exported(file, guideline.getVersion()), problems, () -> out().println(NLS.bind(Messages.Guideline_exported, file)));
		return ExitCodes.FINE;
	}
}
