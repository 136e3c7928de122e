package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.GoldPolicy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how people are held against gold items, or changes it. */
@Command(name = "policy")
public final class GoldPolicyChange extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--share", paramLabel = "SHARE")
	private Double share;

	@Option(names = "--threshold", paramLabel = "F1")
	private Double threshold;

	@Option(names = "--items", paramLabel = "N")
	private Integer items;

	@Option(names = "--action", paramLabel = "ACTION")
	private GoldPolicy.Action action;

	@Override
	int execute() throws CoreException {
		boolean change = share != null || threshold != null || items != null || action != null;
		Work work = store -> {
			if (change)
				store.gold().setPolicy(changed(store.gold().policy()), user());
			var policy = store.gold().policy();
			print(policy, List.of(), () -> out().println(Texts.list(List.of(List.of(Messages.Gold_share, Double.toString(policy.share())),
					List.of(Messages.Gold_threshold, Double.toString(policy.threshold())), List.of(Messages.Gold_items, Integer.toString(policy.items())),
					List.of(Messages.Gold_action, policy.action().key())))));
			return ExitCodes.FINE;
		};
		return change ? writing(project, work) : reading(project, work);
	}

	private GoldPolicy changed(GoldPolicy old) {
		return new GoldPolicy(share == null ? old.share() : share, threshold == null ? old.threshold() : threshold, items == null ? old.items() : items,
				action == null ? old.action() : action, old.training());
	}
}
