package org.labelwright.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.editor.AnnotationEditor;
import org.labelwright.ui.internal.editor.ItemInput;

/** Does something with the open item. */
abstract class ItemHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		what = (String) data;
	}

	/** What is to be done, as it stands behind the class in the contribution; null when nothing does. */
	final String what() {
		return what;
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		if (host.item().isPresent())
			execute(event, host, host.item().get());
		return null;
	}

	abstract void execute(ExecutionEvent event, ProjectHost host, OpenItem item);

	/** Tells the user in passing. */
	static void tell(ProjectHost host, String text) {
		editor(host).ifPresent(editor -> editor.tell(text));
	}

	/** The annotation editor of a window. */
	static Optional<AnnotationEditor> editor(ProjectHost host) {
		var page = host.window().getActivePage();
		return page != null && page.findEditor(new ItemInput()) instanceof AnnotationEditor editor ? Optional.of(editor) : Optional.empty();
	}
}
