package org.labelwright.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.quality.Messages;

/** Marks the open item as gold by what the user said about it, else by its adjudicated document; or takes the mark from it. */
public final class GoldHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var project = host.project().orElseThrow();
		var itemId = item.item().id();
		Tasks.start(Messages.Gold_title, false, monitor -> change(project.store(), itemId, project.user()), said -> {
			tell(host, said);
			project.items().refresh(itemId);
		}, failure -> Failures.show(Messages.Gold_title, failure));
	}

	/** @return what came of it, for people */
	private static String change(ProjectStore store, String itemId, User who) throws StoreException {
		var refused = store.team().refusal(who, Role.LEAD); // at once, or what is said would tell which items are gold
		if (refused.isPresent())
			throw new StoreException(refused.get());
		if (store.gold().find(itemId).isPresent()) {
			store.gold().unmark(List.of(itemId), who);
			return Messages.Gold_unmarked;
		}
		var documents = store.documents().ofItem(itemId);
		var right = documents.stream().filter(document -> document.getAnnotatorId().equals(who.id())).findFirst()
				.or(() -> documents.stream().filter(Provenance::isAdjudicated).findFirst());
		if (right.isEmpty())
			return Messages.Gold_nothing;
		store.gold().mark(List.of(right.get().getId()), who);
		return NLS.bind(Messages.Gold_marked, store.journal().names().getOrDefault(right.get().getAnnotatorId(), right.get().getAnnotatorId()));
	}
}
