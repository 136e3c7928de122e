package org.labelwright.ui.internal.handlers;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemState;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** Opens another item of the list: the next, the previous, or the next that nobody has begun. */
public final class MoveHandler extends ItemHandler implements IExecutableExtension {

	private String where;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		where = (String) data;
	}

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var items = host.project().orElseThrow().items();
		var id = item.item().id();
		if (item.review().isPresent() && items.filter().older() == null) {
			ReviewHandler.open(host, host.project().orElseThrow().queue().beside(id, !"previous".equals(where))); //$NON-NLS-1$
			return;
		}
		switch (where) {
		case "next" -> open(host, items.next(id), Messages.MoveHandler_last); //$NON-NLS-1$
		case "previous" -> open(host, items.previous(id), Messages.MoveHandler_first); //$NON-NLS-1$
		case "untouched" -> open(host, items.next(id, items.filter().withStates(ItemState.NEW)), Messages.MoveHandler_noneUntouched); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(where);
		}
	}

	/** Opens an item when it is known, or tells why there is none. */
	static void open(ProjectHost host, CompletableFuture<Optional<ItemRow>> found, String none) {
		found.whenComplete((row, failure) -> {
			if (failure != null)
				Failures.show(Messages.MoveHandler_failed, failure);
			else
				row.ifPresentOrElse(host::openItem, () -> tell(host, none));
		});
	}
}
