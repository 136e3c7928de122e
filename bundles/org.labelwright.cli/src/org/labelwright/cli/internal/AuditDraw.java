package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.assurance.DrawOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Draws a sample. */
@Command(name = "draw")
public final class AuditDraw extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "NAME")
	private String name;

	@Mixin
	private LotChoice lot;

	@Mixin
	private PlanChoice choice;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "0")
	private long seed;

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			for (var audit : store.audits().all())
				if (audit.name().equals(name))
					throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_exists, name));
			var outcome = run(new DrawOperation(store, name, lot.filter(), lot.scope(store), choice::of, seed, user()));
			var audit = outcome.value().get();
			return print(outcome, () -> out().println(NLS.bind(Messages.Audit_drawn, new Object[] { audit.sample(), audit.lot(), audit.accept() })));
		});
	}
}
