package org.labelwright.ui.internal.session;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** The recent projects as menu entries. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var recent = RecentProjects.list();
		if (recent.isEmpty()) {
			var none = new Action(Messages.RecentMenu_none) { };
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return recent.stream().map(folder -> {
			var action = new Action(RecentProjects.described(folder)) {
				@Override
				public void run() {
					ProjectHost.active().ifPresent(host -> host.open(folder));
				}
			};
			return new ActionContributionItem(action);
		}).toArray(IContributionItem[]::new);
	}
}
