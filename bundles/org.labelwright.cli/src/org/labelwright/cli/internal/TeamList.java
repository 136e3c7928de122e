package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.Team;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the members of a team. */
@Command(name = "list")
public final class TeamList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var members = store.team().members();
			print(members, List.of(), () -> out().println(members.isEmpty() ? Messages.Team_none : Texts.list(members.stream()
					.map(member -> List.of(member.user().id(), Team.name(member.role()), member.user().name(), String.join(", ", member.expertise()))) //$NON-NLS-1$
					.toList())));
			return ExitCodes.FINE;
		});
	}
}
