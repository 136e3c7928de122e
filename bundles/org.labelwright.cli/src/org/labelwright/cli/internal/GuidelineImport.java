package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.quality.guideline.GuidelineFiles;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a guideline from a file in place of the draft. */
@Command(name = "import")
public final class GuidelineImport extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "guideline-source")
	private Path file;

	/** How many elements of the draft are new, changed, moved or gone. */
	private record Imported(int added, int changed, int moved, int removed) {
	}

	@Override
	int execute() throws CoreException {
		return writing(project, this::read);
	}

	private int read(ProjectStore store) throws CoreException {
		var read = GuidelineFiles.readMarkdown(store, file, user());
		if (read.value().isEmpty())
			return print(Outcome.<Imported>failed(read.problems()), () -> {
				// nothing was made
			});
		try (var session = store.guidelines().open(user())) {
			if (session.readOnly().isPresent())
				throw Failure.of(List.of(Problem.error("guideline.readOnly", store.name(), session.readOnly().get(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
			var before = store.guidelines().draft();
			session.replace(read.value().get(), NLS.bind(Messages.Guideline_import, file.getFileName()));
			session.flush();
			var kinds = GuidelineChanges.between(before, session.guideline()).stream().map(GuidelineChange::kind).toList();
			var imported = new Imported(count(kinds, GuidelineChange.Kind.ADDED), count(kinds, GuidelineChange.Kind.CHANGED),
					count(kinds, GuidelineChange.Kind.MOVED), count(kinds, GuidelineChange.Kind.REMOVED));
			return print(Outcome.of(imported, read.problems()), () -> out().println(NLS.bind(Messages.Guideline_imported,
					new Object[] { imported.added(), imported.changed(), imported.moved(), imported.removed() })));
		}
	}

	private static int count(List<GuidelineChange.Kind> kinds, GuidelineChange.Kind kind) {
		return Collections.frequency(kinds, kind);
	}
}
