package org.labelwright.ui.internal.handlers;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.Finding;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.problems.FixPopup;
import org.labelwright.ui.internal.views.ProblemsView;
import org.labelwright.ui.internal.views.QuestionsView;

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

	/**
	 * The problem that is chosen in the view of problems when the user is there, else those of the selected object, else those of what was gone
	 * to last, else those of the item.
	 */
	private static List<Finding> findings(ProjectHost host, OpenItem item) {
		var page = host.window().getActivePage();
		if (page != null && page.getActivePart() instanceof ProblemsView view && view.chosen().isPresent())
			return List.of(view.chosen().get());
		var all = item.editing().findings().get();
		var primary = item.editing().selection().primary();
		if (primary.isPresent())
			return all.of(primary.get());
		var last = host.problems().last().map(all::of).orElse(List.of());
		return last.isEmpty() ? all.all().stream().filter(finding -> finding.annotationId() == null).toList() : last;
	}

	/** Goes to another row with which something is wrong; what is wrong with the item as a whole is told on the way. */
	private static void go(ProjectHost host, OpenItem item, int step) {
		var findings = item.editing().findings().get();
		var rows = findings.all().stream().map(Finding::annotationId).filter(id -> id != null && item.editor().find(id).isPresent()).distinct().toList();
		if (rows.isEmpty()) {
			tell(host, findings.all().isEmpty() ? Messages.ProblemHandler_none : findings.all().getFirst().told());
			if (!findings.all().isEmpty())
				show(host, findings.all().getFirst());
			return;
		}
		int at = rows.indexOf(item.editing().selection().primary().or(host.problems()::last).orElse(null));
		int to = at < 0 ? step > 0 ? 0 : rows.size() - 1 : Math.floorMod(at + step, rows.size());
		var finding = findings.of(rows.get(to)).getFirst();
		host.problems().wentTo(rows.get(to));
		reveal(host, item, item.editor().find(rows.get(to)).orElseThrow());
		show(host, finding);
		tell(host, NLS.bind(Messages.ProblemHandler_at, new Object[] { to + 1, rows.size(), finding.told() }));
	}

	/** Selects an object, or those that a relation joins; gives the keyboard to the question of an answer. */
	private static void reveal(ProjectHost host, OpenItem item, Statement row) {
		var ids = switch (row) {
		case Relation relation -> Stream.of(relation.getSourceId(), relation.getTargetId()).filter(id -> item.editor().annotation(id).isPresent()).toList();
		case Annotation annotation -> List.of(annotation.getId());
		default -> List.<String>of();
		};
		item.editing().selection().set(ids);
		if (row instanceof Answer answer && host.window().getActivePage().findView(ViewIds.QUESTIONS) instanceof QuestionsView questions) {
			host.window().getActivePage().activate(questions);
			questions.focus(answer.getQuestionId());
		} else
			canvas(host, ids);
	}

	private static void canvas(ProjectHost host, List<String> ids) {
		var canvas = editor(host).map(editor -> editor.getAdapter(AnnotationCanvas.class));
		canvas.ifPresent(shown -> shown.reveal(ids));
	}

	private static void show(ProjectHost host, Finding finding) {
		var page = host.window().getActivePage();
		if (page != null && page.findView(ViewIds.PROBLEMS) instanceof ProblemsView view)
			view.choose(finding);
	}
}
