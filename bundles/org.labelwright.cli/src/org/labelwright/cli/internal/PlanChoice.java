package org.labelwright.cli.internal;

import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.assurance.SamplingPlan;
import org.labelwright.quality.assurance.SamplingPlan.Level;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how large a sample is, and with how many errors its lot is accepted. */
final class PlanChoice {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--aql", paramLabel = "PERCENT", descriptionKey = "aql")
	private Double limit;

	@Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level", defaultValue = "II")
	private Level level;

	@Option(names = "--bad", paramLabel = "PERCENT", descriptionKey = "bad")
	private Double bad;

	@Option(names = "--good", paramLabel = "PERCENT", descriptionKey = "good", defaultValue = "0")
	private double good;

	@Option(names = "--good-rejected", paramLabel = "PERCENT", descriptionKey = "good-rejected", defaultValue = "5")
	private double producer;

	@Option(names = "--bad-accepted", paramLabel = "PERCENT", descriptionKey = "bad-accepted", defaultValue = "10")
	private double consumer;

	@Option(names = "--sample", paramLabel = "N", descriptionKey = "sample-size")
	private Integer sample;

	@Option(names = "--accept", paramLabel = "N", descriptionKey = "accept", defaultValue = "0")
	private int accept;

	/** @throws ParameterException when not just one way is chosen, or numbers do not go together */
	SamplingPlan of(int lot) {
		if ((limit == null ? 0 : 1) + (bad == null ? 0 : 1) + (sample == null ? 0 : 1) != 1)
			throw new ParameterException(spec.commandLine(), Messages.Audit_ways);
		if (limit != null && !SamplingPlan.limits().contains(limit))
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_limits, SamplingPlan.limits()));
		try {
			if (limit != null)
				return SamplingPlan.table(lot, level, limit);
			return bad != null ? SamplingPlan.risks(lot, good / 100, bad / 100, producer / 100, consumer / 100) : SamplingPlan.chosen(lot, sample, accept);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), Messages.Audit_numbers, e);
		}
	}
}
