package org.labelwright.ui.internal.session;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.labelwright.model.Changes.Registration;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;

/** Tells handlers whether the active window has a project, one that may be written, an item, one that may be edited, and selected objects. */
public final class StateSource extends AbstractSourceProvider implements ProjectHost.Listener, IWindowListener {

	private static final String PROJECT = "org.labelwright.ui.project"; //$NON-NLS-1$
	private static final String WRITABLE = "org.labelwright.ui.writable"; //$NON-NLS-1$
	private static final String ITEM = "org.labelwright.ui.item"; //$NON-NLS-1$
	private static final String EDITABLE = "org.labelwright.ui.editable"; //$NON-NLS-1$
	private static final String OBJECTS = "org.labelwright.ui.objects"; //$NON-NLS-1$

	private ProjectHost host;
	private OpenItem item;
	private Registration registration;
	private Map<String, Boolean> told = Map.of();

	public StateSource() {
		var workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		var active = workbench.getActiveWorkbenchWindow();
		follow(active == null && workbench.getWorkbenchWindowCount() > 0 ? workbench.getWorkbenchWindows()[0] : active);
	}

	private void follow(IWorkbenchWindow window) {
		var next = window == null ? null : ProjectHost.of(window);
		if (next == host)
			return;
		if (host != null)
			host.removeListener(this);
		host = next;
		if (host != null)
			host.addListener(this);
		itemChanged();
	}

	@Override
	public void projectChanged() {
		fire();
	}

	@Override
	public void itemClosing() {
		itemChanged();
	}

	@Override
	public void itemChanged() {
		if (registration != null)
			registration.close();
		item = host == null ? null : host.item().orElse(null);
		registration = item == null ? null : item.editing().selection().listen(selection -> fire());
		fire();
	}

	private void fire() {
		var now = getCurrentState();
		if (now.equals(told))
			return;
		told = now;
		fireSourceChanged(ISources.WORKBENCH, now);
	}

	@Override
	public Map<String, Boolean> getCurrentState() {
		return Map.of(PROJECT, host != null && host.project().isPresent(), //
				WRITABLE, host != null && host.project().filter(project -> project.store().writable()).isPresent(), //
				ITEM, item != null, //
				EDITABLE, item != null && item.editor().readOnly().isEmpty(), //
				OBJECTS, item != null && !item.editing().selection().isEmpty());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { PROJECT, WRITABLE, ITEM, EDITABLE, OBJECTS };
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().removeWindowListener(this);
		follow(null);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		follow(window);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		if (host != null && host.window() == window)
			follow(null);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		follow(window);
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// the next activation tells
	}
}
