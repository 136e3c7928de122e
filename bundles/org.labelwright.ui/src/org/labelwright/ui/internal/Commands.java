package org.labelwright.ui.internal;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.labelwright.ui.Failures;

/** Commands as buttons: their names, keys and execution. */
public final class Commands {

	private Commands() {
	}

	public static boolean isDefined(IServiceLocator services, String id) {
		return services.getService(ICommandService.class).getCommand(id).isDefined();
	}

	/** Executes a command; nothing happens when it is not enabled now. */
	public static void execute(IServiceLocator services, String id) {
		var command = services.getService(ICommandService.class).getCommand(id);
		if (!command.isEnabled())
			return;
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
		} catch (CommandException e) {
			Failures.show(id, e);
		}
	}

	/** Name, key and description, for a tool tip. */
	public static String hint(IServiceLocator services, String id) {
		var command = services.getService(ICommandService.class).getCommand(id);
		try {
			return hint(command.getName(), key(services, id), command.getDescription());
		} catch (NotDefinedException e) {
			return id;
		}
	}

	/** The key of a command as the user knows it; empty when it has none. */
	public static String key(IServiceLocator services, String id) {
		var bindings = services.getService(IBindingService.class);
		if (id == null || bindings == null)
			return ""; //$NON-NLS-1$
		var best = bindings.getBestActiveBindingFormattedFor(id);
		if (best != null)
			return best;
		var command = services.getService(ICommandService.class).getCommand(id);
		for (var binding : bindings.getBindings()) // one whose context is not active at this moment
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getCommand().equals(command))
				return binding.getTriggerSequence().format();
		return ""; //$NON-NLS-1$
	}

	public static String hint(String name, String key, String description) {
		return (key.isEmpty() ? name : name + " (" + key + ")") //$NON-NLS-1$ //$NON-NLS-2$
				+ (description == null || description.isEmpty() ? "" : "\n" + description); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A button in a tool bar. */
	public static ToolItem item(ToolBar bar, IServiceLocator services, String id, String icon, String text) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		if (text != null)
			item.setText(text);
		item.setToolTipText(hint(services, id));
		item.addListener(SWT.Selection, event -> execute(services, id));
		return item;
	}
}
