package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Member;
import org.labelwright.store.Team;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a member to a team, or gives one another role, name or expertise. */
@Command(name = "set")
public final class TeamSet extends Subcommand {

	@Mixin
	private MemberArgument argument;

	@Option(names = "--role", paramLabel = "ROLE")
	private Role role;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--expertise", paramLabel = "WORD", split = ",")
	private List<String> expertise;

	@Override
	int execute() throws CoreException {
		return writing(argument.project(), store -> {
			var id = argument.id();
			var known = argument.of(store).orElseGet(() -> new Member(new User(id, id), Role.ANNOTATOR, List.of()));
			var member = new Member(new User(id, name == null ? known.user().name() : name), role == null ? known.role() : role,
					expertise == null ? known.expertise() : new ArrayList<>(expertise));
			store.team().put(member, user());
			print(member, List.of(), () -> out().println(NLS.bind(Messages.Team_set, member.user().name(), Team.name(member.role()))));
			return ExitCodes.FINE;
		});
	}
}
