package org.labelwright.ui.internal.handlers;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.edit.Finding;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.problems.FixPopup;
import org.labelwright.ui.internal.views.ProblemsView;

/** Goes to what is wrong with the open item, one after the other, and offers to mend it. */
public final class ProblemHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		switch (what()) {
		case "next" -> go(host, item, 1); //$NON-NLS-1$
		case "previous" -> go(host, item, -1); //$NON-NLS-1$
		case "fix" -> FixPopup.open(host.window().getShell(), item.editing(), findings(host, item), text -> tell(host, text)); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(what());
		}
	}

	/** The problem that is chosen in the view of problems when the user is there, else those of the selected object, else those of the item. */
	private static List<Finding> findings(ProjectHost host, OpenItem item) {
		var page = host.window().getActivePage();
		if (page != null && page.getActivePart() instanceof ProblemsView view && view.chosen().isPresent())
			return List.of(view.chosen().get());
		var all = item.editing().findings().get();
		var primary = item.editing().selection().primary();
		return primary.isPresent() ? all.of(primary.get()) : all.all().stream().filter(finding -> finding.annotationId() == null).toList();
	}

	/** Goes to another object on which something is wrong; what is wrong with the item as a whole is told on the way. */
	private static void go(ProjectHost host, OpenItem item, int step) {
		var all = item.editing().findings().get().all();
		var rows = all.stream().map(Finding::annotationId).filter(id -> id != null && item.editor().annotation(id).isPresent()).distinct().toList();
		if (rows.isEmpty()) {
			tell(host, all.isEmpty() ? Messages.ProblemHandler_none : text(all.getFirst()));
			if (!all.isEmpty())
				show(host, all.getFirst());
			return;
		}
		int at = rows.indexOf(item.editing().selection().primary().orElse(null));
		int to = at < 0 ? step > 0 ? 0 : rows.size() - 1 : Math.floorMod(at + step, rows.size());
		var finding = item.editing().findings().get().of(rows.get(to)).getFirst();
		item.editing().selection().set(Set.of(rows.get(to)));
		reveal(host, rows.get(to));
		show(host, finding);
		tell(host, NLS.bind(Messages.ProblemHandler_at, new Object[] { to + 1, rows.size(), text(finding) }));
	}

	private static String text(Finding finding) {
		return finding.problem().message() + ' ' + Objects.requireNonNullElse(finding.problem().remedy(), ""); //$NON-NLS-1$
	}

	private static void reveal(ProjectHost host, String id) {
		var canvas = editor(host).map(editor -> editor.getAdapter(AnnotationCanvas.class));
		canvas.ifPresent(shown -> shown.reveal(Set.of(id)));
	}

	private static void show(ProjectHost host, Finding finding) {
		var page = host.window().getActivePage();
		if (page != null && page.findView(ViewIds.PROBLEMS) instanceof ProblemsView view)
			view.choose(finding);
	}
}
