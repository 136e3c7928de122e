package org.labelwright.app.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Restores the last state, and opens the projects that the command line names. */
final class LabelwrightWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String ANNOTATE_PERSPECTIVE = "org.labelwright.ui.perspective.annotate"; //$NON-NLS-1$
	private static final String OPEN_PROJECT = "org.labelwright.ui.openProject"; //$NON-NLS-1$
	private static final String OPEN_PROJECT_PATH = "org.labelwright.ui.openProject.path"; //$NON-NLS-1$

	private final List<String> projects;

	LabelwrightWorkbenchAdvisor(List<String> projects) {
		this.projects = projects;
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
		projects.forEach(LabelwrightWorkbenchAdvisor::open);
	}

	private static void open(String project) {
		var workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand(OPEN_PROJECT);
		try {
			workbench.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, Map.of(OPEN_PROJECT_PATH, project)), null);
		} catch (CommandException e) {
			ILog.get().error("Cannot open the project " + project, e); //$NON-NLS-1$
		}
	}
}
