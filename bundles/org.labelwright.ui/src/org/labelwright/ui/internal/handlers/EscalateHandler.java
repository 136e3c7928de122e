package org.labelwright.ui.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Member;
import org.labelwright.store.Team;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** Asks another member of the team to annotate the open item, since it is hard. */
public final class EscalateHandler extends ItemHandler {

	private static final int WIDTH = 360;

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var project = host.project().orElseThrow();
		Tasks.start(Messages.EscalateHandler_title, false, monitor -> project.store().team().members(), members -> {
			var others = members.stream().filter(member -> !member.user().id().equals(project.user().id()) && member.role() != Role.READER).toList();
			if (others.isEmpty())
				tell(host, Messages.EscalateHandler_nobody);
			else
				choose(host, item, others);
		}, failure -> Failures.show(Messages.EscalateHandler_title, failure));
	}

	private static void choose(ProjectHost host, OpenItem item, List<Member> others) {
		new ChoicePopup<>(host.window().getShell(), Messages.EscalateHandler_title, Messages.EscalateHandler_hint, others, EscalateHandler::text,
				member -> Icons.image("note"), WIDTH, member -> ask(host, item, member.user()), () -> { //$NON-NLS-1$
					// nobody is asked
				}).open();
	}

	private static String text(Member member) {
		return NLS.bind(member.expertise().isEmpty() ? Messages.EscalateHandler_member : Messages.EscalateHandler_expert,
				new Object[] { member.user().name(), Team.name(member.role()), String.join(", ", member.expertise()) }); //$NON-NLS-1$
	}

	private static void ask(ProjectHost host, OpenItem item, User expert) {
		var dialog = new InputDialog(host.window().getShell(), Messages.EscalateHandler_title, NLS.bind(Messages.EscalateHandler_message, expert.name()), "", //$NON-NLS-1$
				text -> text.isBlank() ? Messages.StateHandler_noReason : null);
		if (dialog.open() != Window.OK || host.project().isEmpty())
			return;
		var project = host.project().get();
		Tasks.start(Messages.EscalateHandler_title, false,
				monitor -> project.store().assignments().escalate(item.item().id(), expert, dialog.getValue().strip(), project.user()), made -> {
					project.items().refresh();
					tell(host, NLS.bind(Messages.EscalateHandler_done, expert.name()));
				}, failure -> Failures.show(Messages.EscalateHandler_title, failure));
	}
}
