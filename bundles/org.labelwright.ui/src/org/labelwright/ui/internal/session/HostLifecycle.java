package org.labelwright.ui.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.ProjectHost;

/** Closes the project of a window that closes, and waits for that before the workbench ends. */
public final class HostLifecycle implements IWindowListener, IWorkbenchListener {

	private final Consumer<IWorkbenchWindow> forget;
	private final Supplier<Collection<ProjectHost>> hosts;

	private HostLifecycle(Consumer<IWorkbenchWindow> forget, Supplier<Collection<ProjectHost>> hosts) {
		this.forget = forget;
		this.hosts = hosts;
	}

	/** Starts to watch, for as long as the workbench runs. */
	public static void install(Consumer<IWorkbenchWindow> forget, Supplier<Collection<ProjectHost>> hosts) {
		var lifecycle = new HostLifecycle(forget, hosts);
		PlatformUI.getWorkbench().addWindowListener(lifecycle);
		PlatformUI.getWorkbench().addWorkbenchListener(lifecycle);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		if (PlatformUI.getWorkbench().isClosing())
			return;
		for (var host : List.copyOf(hosts.get()))
			if (host.window() == window)
				host.close();
		forget.accept(window);
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		var display = Display.getCurrent();
		if (!forced && !hosts.get().stream().allMatch(ProjectHost::mayClose))
			return false;
		for (var host : List.copyOf(hosts.get())) {
			var done = host.close();
			while (!done.isDone() && !display.isDisposed())
				if (!display.readAndDispatch())
					display.sleep();
		}
		return true;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// all is closed already
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// a host is made when something asks for it
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing changes
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing changes
	}
}
