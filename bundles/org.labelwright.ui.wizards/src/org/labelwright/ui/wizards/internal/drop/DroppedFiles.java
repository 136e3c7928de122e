package org.labelwright.ui.wizards.internal.drop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.labelwright.core.Problem;
import org.labelwright.io.Formats;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.ui.internal.EditSchemaHandler;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.Opening;

/** Finds out what dropped files are, off the user interface's thread, and does what they are dropped for. */
public final class DroppedFiles {

	/** A format that is less sure is not offered before the files' media are. */
	private static final int SURE = 50;
	/** Ending of models that label schemas are made of. */
	private static final String MODEL = ".ecore"; //$NON-NLS-1$

	private enum What {
		PROJECT, SCHEMA, MODEL, DATASET, MEDIA, SEVERAL_PROJECTS
	}

	private DroppedFiles() {
	}

	/** @param shell of a window, or of a dialog of one */
	public static void take(Shell shell, List<Path> paths) {
		var window = window(shell);
		if (window.isPresent())
			Tasks.start(Messages.DroppedFiles_job, false, monitor -> examine(paths, monitor), what -> take(window.get(), what, paths),
					failure -> Failures.show(Messages.DroppedFiles_job, failure));
	}

	/** Tells the user why nothing comes of a drop. */
	public static void refuse(String message, String remedy) {
		Failures.show(Messages.DroppedFiles_refused, List.of(Problem.warning("ui.drop.refused", "", message, remedy))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<IWorkbenchWindow> window(Shell shell) {
		for (var composite = shell; composite != null; composite = (Shell) composite.getParent()) {
			var wanted = composite;
			var found = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window.getShell() == wanted)
					.findFirst();
			if (found.isPresent())
				return found;
		}
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	private static What examine(List<Path> paths, SubMonitor monitor) throws IOException {
		if (paths.size() > 1)
			return paths.stream().anyMatch(ProjectStore::isProject) ? What.SEVERAL_PROJECTS : What.MEDIA;
		var path = paths.getFirst();
		if (ProjectStore.isProject(path))
			return What.PROJECT;
		if (path.toString().endsWith(SchemaFiles.EXTENSION))
			return What.SCHEMA;
		if (path.toString().toLowerCase(Locale.ROOT).endsWith(MODEL))
			return What.MODEL;
		return Formats.probe(path, monitor).stream().anyMatch(candidate -> candidate.verdict().confidence() >= SURE) ? What.DATASET
				: What.MEDIA;
	}

	private static void take(IWorkbenchWindow window, What what, List<Path> paths) {
		if (window.getShell() == null || window.getShell().isDisposed())
			return;
		window.getShell().forceActive();
		var host = ProjectHost.of(window);
		boolean open = host.project().isPresent();
		if (host.project().filter(project -> !project.store().writable()).isPresent() && (what == What.DATASET || what == What.MEDIA)) {
			refuse(Messages.DroppedFiles_readOnly, Messages.DroppedFiles_readOnly_remedy);
			return;
		}
		switch (what) {
		case PROJECT -> host.open(paths.getFirst());
		case SEVERAL_PROJECTS -> refuse(Messages.DroppedFiles_severalProjects, Messages.DroppedFiles_severalProjects_remedy);
		case SCHEMA -> EditSchemaHandler.open(window, paths.getFirst());
		case MODEL -> Opening.importSchema(window, paths);
		case DATASET -> {
			if (open)
				Opening.importDataset(window, Optional.of(paths.getFirst()));
			else
				Opening.newProject(window, List.of(), Optional.of(paths.getFirst()));
		}
		case MEDIA -> {
			if (open)
				Opening.addMedia(window, paths);
			else
				Opening.newProject(window, paths, Optional.empty());
		}
		}
	}
}
