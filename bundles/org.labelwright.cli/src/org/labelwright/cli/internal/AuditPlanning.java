package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.quality.assurance.AuditTables;
import org.labelwright.quality.assurance.SamplingPlan;
import org.labelwright.quality.assurance.SamplingPlan.Characteristic;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Tells how large a sample would be. */
@Command(name = "plan")
public final class AuditPlanning extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private LotChoice lot;

	@Mixin
	private PlanChoice choice;

	private record Planned(SamplingPlan plan, List<Characteristic> characteristic) {
	}

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			int documents = store.documents().heads(lot.filter(), lot.scope(store)).size();
			if (documents == 0)
				throw new ParameterException(spec.commandLine(), Messages.Audit_empty);
			var plan = choice.of(documents);
			print(new Planned(plan, plan.characteristic()), List.of(), () -> out().print(Texts.report(AuditTables.of(plan))));
			return ExitCodes.FINE;
		});
	}
}
