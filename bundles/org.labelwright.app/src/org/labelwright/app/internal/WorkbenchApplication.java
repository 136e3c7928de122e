package org.labelwright.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its last window closes. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var display = PlatformUI.createDisplay();
		try {
			if (!lockWorkbenchState())
				return EXIT_OK;
			var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			var code = PlatformUI.createAndRunWorkbench(display,
					new LabelwrightWorkbenchAdvisor(StartArguments.paths(arguments)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		var workbench = PlatformUI.getWorkbench();
		var display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed())
				workbench.close();
		});
	}

	/** Takes the folder with window layout and preferences for this process, or says why that is impossible. */
	private static boolean lockWorkbenchState() {
		var location = Platform.getInstanceLocation();
		if (location == null || !location.isSet())
			return true;
		try {
			if (location.lock())
				return true;
			MessageDialog.openError(null, Messages.WorkbenchApplication_alreadyOpen_title,
					NLS.bind(Messages.WorkbenchApplication_alreadyOpen_message, location.getURL().getPath()));
		} catch (IOException e) {
			ILog.get().error("Cannot lock the workbench state in " + location.getURL(), e); //$NON-NLS-1$
			MessageDialog.openError(null, Messages.WorkbenchApplication_notWritable_title,
					NLS.bind(Messages.WorkbenchApplication_notWritable_message, location.getURL().getPath(),
							e.getLocalizedMessage()));
		}
		return false;
	}
}
