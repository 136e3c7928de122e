package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Takes a member out of a team. */
@Command(name = "remove")
public final class TeamRemove extends Subcommand {

	@Mixin
	private MemberArgument argument;

	@Override
	int execute() throws CoreException {
		return writing(argument.project(), store -> {
			var member = argument.of(store).orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Team_noMember, argument.id())));
			store.team().remove(member.user(), user());
			print(member, List.of(), () -> out().println(NLS.bind(Messages.Team_removed, member.user().name())));
			return ExitCodes.FINE;
		});
	}
}
