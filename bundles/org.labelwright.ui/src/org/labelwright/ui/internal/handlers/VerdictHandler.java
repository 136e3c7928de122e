package org.labelwright.ui.internal.handlers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.store.Reviews;
import org.labelwright.store.Reviews.Standing;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/**
 * Passes what somebody submitted of the open item, or sends it back with a reason; each is offered with how far it is, the open one
 * first. In a review that was the last thing to judge, the next item of the queue is opened.
 */
public final class VerdictHandler extends ItemHandler {

	private static final int WIDTH = 420;

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		boolean back = "sendBack".equals(what()); //$NON-NLS-1$
		var title = back ? Messages.VerdictHandler_sendBack : Messages.VerdictHandler_accept;
		var project = host.project().orElseThrow();
		Tasks.start(title, false, monitor -> offered(project, item, back), standings -> {
			if (standings.isEmpty())
				tell(host, Messages.VerdictHandler_nothing);
			else
				new ChoicePopup<>(host.window().getShell(), title, Messages.VerdictHandler_hint, standings, VerdictHandler::text, one -> Icons.image("note"), //$NON-NLS-1$
						WIDTH, one -> judge(host, item, new Verdict(one, back, standings.size() == 1)), () -> {
							// all stays as it is
						}).open();
		}, failure -> Failures.show(title, failure));
	}

	/**
	 * What a reviewer decides.
	 *
	 * @param only whether there is nothing else to judge
	 */
	private record Verdict(Standing of, boolean back, boolean only) {

		String title() {
			return back ? Messages.VerdictHandler_sendBack : Messages.VerdictHandler_accept;
		}
	}

	/** @throws StoreException why the user may do nothing of the kind */
	private static List<Standing> offered(ProjectSession project, OpenItem item, boolean back) throws StoreException {
		var refused = project.store().team().refusal(project.user(), Role.REVIEWER);
		if (refused.isPresent())
			throw new StoreException(refused.get());
		return project.store().reviews().ofItem(item.item().id()).stream()
				.filter(one -> one.waits() || back && (one.state() == DocumentState.ACCEPTED || one.state() == DocumentState.SUBMITTED))
				.sorted(Comparator.comparing((Standing one) -> !one.documentId().equals(item.document().getId()))).toList();
	}

	private static String text(Standing one) {
		var passed = one.passed().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.VerdictHandler_by, one.passed().stream().map(User::name).collect(Collectors.joining(", "))); //$NON-NLS-1$
		return NLS.bind(one.state() == DocumentState.ACCEPTED ? Messages.VerdictHandler_accepted : Messages.VerdictHandler_submitted,
				new Object[] { one.annotator().name(), one.passed().size(), one.levels() }) + passed;
	}

	private static void judge(ProjectHost host, OpenItem item, Verdict verdict) {
		if (!verdict.back) {
			perform(host, item, verdict, null);
			return;
		}
		var one = verdict.of;
		var dialog = new InputDialog(host.window().getShell(), Messages.VerdictHandler_sendBack,
				NLS.bind(Messages.VerdictHandler_why, one.by() == null ? one.annotator().name() : one.by().name()), "", //$NON-NLS-1$
				text -> text.isBlank() ? Messages.StateHandler_noReason : null);
		if (dialog.open() == Window.OK)
			perform(host, item, verdict, dialog.getValue().strip());
	}

	/** @param reason to send it back; null to pass it */
	private static void perform(ProjectHost host, OpenItem item, Verdict verdict, String reason) {
		var one = verdict.of;
		var project = host.project().orElseThrow();
		boolean open = host.item().filter(shown -> shown.document().getId().equals(one.documentId())).isPresent();
		Tasks.start(verdict.title(), false, monitor -> {
			var reviews = project.store().reviews();
			if (open) // the editor has it
				return reviews.refusal(one, verdict.back, project.user());
			if (verdict.back)
				reviews.sendBack(one.itemId(), one.annotator().id(), reason, project.user());
			else
				reviews.accept(one.itemId(), one.annotator().id(), project.user());
			return Optional.<Problem>empty();
		}, refused -> {
			if (refused.isPresent()) {
				Failures.show(verdict.title(), new StoreException(refused.get()));
				return;
			}
			if (open && host.item().filter(item::equals).isPresent())
				item.editor().tryExecute(Reviews.verdict(item.editor(), one, reason));
			project.items().refresh(one.itemId());
			tell(host, NLS.bind(verdict.back ? Messages.VerdictHandler_sent : Messages.VerdictHandler_passed, one.annotator().name()));
			if (item.review().isPresent())
				follow(host, project, item, open || verdict.only);
		}, failure -> Failures.show(verdict.title(), failure));
	}

	/** Brings the queue in line, and goes along it when the item is done. */
	private static void follow(ProjectHost host, ProjectSession project, OpenItem item, boolean done) {
		var id = item.item().id();
		var display = host.window().getShell().getDisplay();
		var next = project.queue().beside(id, true);
		item.session().lastWrite().thenRun(() -> Tasks.later(display, () -> project.queue().refresh(id)));
		if (done && host.item().filter(item::equals).isPresent())
			ReviewHandler.open(host, next);
	}
}
