package org.labelwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.Policy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how a team works, or changes it. */
@Command(name = "policy")
public final class TeamPolicy extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private OverlapChoice overlap;

	@Option(names = "--reviews", paramLabel = "N")
	private Integer reviews;

	@Option(names = "--see-others", negatable = true)
	private Boolean seeOthers;

	@Option(names = "--days", paramLabel = "N")
	private Integer days;

	@Option(names = "--blind", paramLabel = "SHARE")
	private Double blind;

	@Option(names = "--errors-block", negatable = true)
	private Boolean errorsBlock;

	@Override
	int execute() throws CoreException {
		boolean change = overlap.given() || reviews != null || seeOthers != null || days != null || blind != null || errorsBlock != null;
		Work work = store -> {
			if (change)
				store.policies().set(changed(store.policies().policy()), user());
			var policy = store.policies().policy();
			print(policy, List.of(), () -> text(policy));
			return ExitCodes.FINE;
		};
		return change ? writing(project, work) : reading(project, work);
	}

	private Policy changed(Policy old) {
		var policy = overlap.in(old);
		return new Policy(policy.overlap(), policy.share(), reviews == null ? old.reviewLevels() : reviews,
				seeOthers == null ? old.seesOthers() : seeOthers, days == null ? old.days() : days,
				blind == null ? old.blindShare() : blind, errorsBlock == null ? old.errorsBlock() : errorsBlock);
	}

	private void text(Policy policy) {
		out().println(Texts.list(List.of(List.of(Messages.Policy_overlap, Integer.toString(policy.overlap())),
				List.of(Messages.Policy_share, Double.toString(policy.share())), List.of(Messages.Policy_reviews, Integer.toString(policy.reviewLevels())),
				List.of(Messages.Policy_seesOthers, policy.seesOthers() ? Messages.Policy_yes : Messages.Policy_no),
				List.of(Messages.Policy_days, policy.days() == 0 ? Messages.Policy_anyTime : Integer.toString(policy.days())),
				List.of(Messages.Policy_blind, Double.toString(policy.blindShare())),
				List.of(Messages.Policy_errorsBlock, policy.errorsBlock() ? Messages.Policy_yes : Messages.Policy_no))));
	}
}
