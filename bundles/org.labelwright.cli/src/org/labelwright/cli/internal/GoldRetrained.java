package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Records that somebody was trained again. */
@Command(name = "retrained")
public final class GoldRetrained extends Subcommand {

	@Mixin
	private MemberArgument argument;

	@Override
	int execute() throws CoreException {
		return writing(argument.project(), store -> {
			var id = argument.id();
			var name = store.journal().names().get(id);
			if (name == null)
				throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Gold_nobody, id));
			store.gold().setRetrained(new User(id, name), user());
			print(id, List.of(), () -> out().println(NLS.bind(Messages.Gold_retrained, name)));
			return ExitCodes.FINE;
		});
	}
}
