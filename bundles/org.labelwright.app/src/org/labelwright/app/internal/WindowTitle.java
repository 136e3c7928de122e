package org.labelwright.app.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.labelwright.ui.ProjectHost;

/** Says in the title of a window what it works on: the item, the project, the product. */
final class WindowTitle implements ProjectHost.Listener {

	private static final String BETWEEN = " - "; //$NON-NLS-1$

	private final IWorkbenchWindowConfigurer configurer;
	private final ProjectHost host;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
		this.host = ProjectHost.of(configurer.getWindow());
	}

	/** Keeps the title of a window up to date for as long as that is open. */
	static void follow(IWorkbenchWindowConfigurer configurer) {
		var title = new WindowTitle(configurer);
		title.host.addListener(title);
		title.show();
	}

	@Override
	public void projectChanged() {
		show();
	}

	@Override
	public void itemChanged() {
		show();
	}

	private void show() {
		configurer.setTitle(Stream
				.of(host.item().map(item -> item.item().name()), host.project().map(project -> project.store().name()),
						Optional.ofNullable(Platform.getProduct()).map(product -> product.getName()))
				.flatMap(Optional::stream).collect(Collectors.joining(BETWEEN)));
	}
}
