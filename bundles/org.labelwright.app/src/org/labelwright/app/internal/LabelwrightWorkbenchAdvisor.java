package org.labelwright.app.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Restores the last state, and opens the projects and label schemas that the command line names, or that are opened from the desktop. */
final class LabelwrightWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String ANNOTATE_PERSPECTIVE = "org.labelwright.ui.perspective.annotate"; //$NON-NLS-1$
	private static final String OPEN_PROJECT = "org.labelwright.ui.openProject"; //$NON-NLS-1$
	private static final String OPEN_PROJECT_PATH = "org.labelwright.ui.openProject.path"; //$NON-NLS-1$

	private static final String OPEN_SCHEMA = "org.labelwright.schema.ui.open"; //$NON-NLS-1$
	private static final String OPEN_SCHEMA_PATH = "org.labelwright.schema.ui.open.path"; //$NON-NLS-1$
	private static final String SCHEMA_ENDING = ".labelschema"; //$NON-NLS-1$

	private final List<String> paths;

	LabelwrightWorkbenchAdvisor(List<String> paths) {
		this.paths = paths;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		configurer.setExitOnLastWindowClose(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
		return registry.findPerspectiveWithId(ANNOTATE_PERSPECTIVE) == null ? EmptyPerspective.ID : ANNOTATE_PERSPECTIVE;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new LabelwrightWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		PlatformUI.getWorkbench().getDisplay().addListener(SWT.OpenDocument, event -> open(event.text));
		paths.forEach(LabelwrightWorkbenchAdvisor::open);
	}

	/** A file of a label schema is edited; anything else is a project. */
	private static void open(String path) {
		if (path.endsWith(SCHEMA_ENDING))
			open(OPEN_SCHEMA, OPEN_SCHEMA_PATH, path);
		else
			open(OPEN_PROJECT, OPEN_PROJECT_PATH, path);
	}

	private static void open(String id, String parameter, String path) {
		var workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand(id);
		try {
			workbench.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(parameter, path)), null);
		} catch (CommandException e) {
			ILog.get().error("Cannot open " + path, e); //$NON-NLS-1$
		}
	}
}
