package org.labelwright.ui.internal.session;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.labelwright.media.SoundOutput;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.AnnotatePerspective;
import org.labelwright.ui.internal.preferences.Preferences;

/** Sets where sound is played, and opens the project that was open when the workbench ended, unless another is opened. */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		SoundOutput.choose(Preferences.sound());
		if (Preferences.reopen())
			RecentProjects.open().ifPresent(folder -> Tasks.later(PlatformUI.getWorkbench().getDisplay(), () -> {
				for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
					var page = window.getActivePage();
					if (page == null || page.getPerspective() == null || !AnnotatePerspective.ID.equals(page.getPerspective().getId()))
						continue;
					var host = ProjectHost.of(window);
					if (host.project().isEmpty() && host.opening().isEmpty())
						host.open(folder);
					return;
				}
			}));
	}
}
