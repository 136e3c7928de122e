package org.labelwright.ui.internal.handlers;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.guideline.GuidelineDesk;

/**
 * Notes that the open item was checked under the version of the guideline in force: one's own document, or in a review what the annotators said. Where
 * items to be checked are listed, the next of them is opened.
 */
public final class CheckAgainHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var published = GuidelineDesk.of(host).state().published();
		if (published == null) {
			tell(host, Messages.GuidelineView_none);
			return;
		}
		if (item.review().isPresent())
			checkReviewed(host, item, published.getVersion());
		else
			checkOwn(host, item, published.getVersion());
	}

	private static void checkOwn(ProjectHost host, OpenItem item, String version) {
		var document = item.document();
		if (document.getGuidelineVersion() == null || document.getGuidelineVersion().equals(version)) {
			tell(host, NLS.bind(Messages.CheckAgain_nothing, version));
			return;
		}
		if (!item.editor().tryExecute(AnnotationCommands.setGuidelineVersion(item.editor(), version)))
			return;
		tell(host, NLS.bind(Messages.CheckAgain_done, version));
		item.session().lastWrite().thenRun(() -> Tasks.later(host.window().getShell().getDisplay(), () -> goOn(host, item)));
	}

	private static void checkReviewed(ProjectHost host, OpenItem item, String version) {
		var project = host.project().orElseThrow();
		Tasks.start(Messages.CheckAgain_title, false, monitor -> check(project, item.item().id()), checked -> {
			tell(host, checked.isEmpty() ? NLS.bind(Messages.CheckAgain_nothing, version)
					: NLS.bind(Messages.CheckAgain_doneOf, version, String.join(", ", checked))); //$NON-NLS-1$
			if (!checked.isEmpty())
				goOn(host, item);
		}, failure -> Failures.show(Messages.CheckAgain_title, failure));
	}

	/** @return names of those whose work was checked */
	private static Set<String> check(ProjectSession project, String itemId) throws Exception {
		var checked = new LinkedHashSet<String>();
		var documents = project.store().documents();
		for (var work : documents.older(Set.of(itemId), project.user())) {
			documents.check(itemId, work.annotator(), project.user());
			checked.add(work.annotator().name());
		}
		return checked;
	}

	private static void goOn(ProjectHost host, OpenItem item) {
		var project = host.project().orElse(null);
		if (project == null || host.item().filter(item::equals).isEmpty())
			return;
		if (project.items().filter().older() == null) {
			project.items().refresh(item.item().id());
			return;
		}
		MoveHandler.open(host, project.items().next(item.item().id()), Messages.CheckAgain_last);
		project.items().refresh();
	}
}
