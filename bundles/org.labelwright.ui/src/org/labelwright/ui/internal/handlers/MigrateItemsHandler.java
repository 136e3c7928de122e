package org.labelwright.ui.internal.handlers;

import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.labelwright.schema.evolution.MigrateOperation;
import org.labelwright.store.RewriteCount;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/**
 * Brings the documents of the chosen items, or behind the class {@code all} of the project, up to the present revision of the label schema, when the user
 * has seen how much becomes different.
 */
public final class MigrateItemsHandler extends AbstractHandler implements IExecutableExtension {

	private boolean all;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		all = "all".equals(data); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var host = ProjectHost.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		host.project().ifPresent(project -> {
			if (all)
				count(host, project, null);
			else
				project.items().chosen().whenComplete((ids, failure) -> {
					if (failure == null)
						count(host, project, ids);
					else
						failed(failure);
				});
		});
		return null;
	}

	private static void count(ProjectHost host, ProjectSession project, Set<String> ids) {
		Tasks.start(Messages.Migrate_counting, true, monitor -> migrate(project, ids, true, monitor), count -> ask(host, project, ids, count), MigrateItemsHandler::failed);
	}

	private static RewriteCount migrate(ProjectSession project, Set<String> ids, boolean preview, SubMonitor monitor) throws CoreException {
		return new MigrateOperation(project.store(), project.user(), ids, preview).run(monitor).stream().map(MigrateOperation.Migrated::count)
				.reduce(RewriteCount.NONE, RewriteCount::and);
	}

	private static void ask(ProjectHost host, ProjectSession project, Set<String> ids, RewriteCount count) {
		if (host.project().filter(project::equals).isEmpty())
			return;
		var shell = host.window().getShell();
		if (count.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Migrate_title, Messages.Migrate_nothing);
			return;
		}
		var text = NLS.bind(Messages.Migrate_ask, new Object[] { count.annotations() + count.relations() + count.answers(), count.documents(), count.items(),
				count.aside() });
		if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Migrate_title, text, 0, Messages.Migrate_go, IDialogConstants.CANCEL_LABEL) == 0)
			Tasks.start(Messages.Migrate_title, true, monitor -> migrate(project, ids, false, monitor), done -> refresh(host, project), failure -> {
				refresh(host, project); // the item that is open may have been told that it is out of date
				failed(failure);
			});
	}

	private static void refresh(ProjectHost host, ProjectSession project) {
		if (host.project().filter(project::equals).isPresent())
			host.refresh();
	}

	private static void failed(Throwable failure) {
		if (!(failure instanceof OperationCanceledException))
			Failures.show(Messages.Migrate_title, failure);
	}
}
