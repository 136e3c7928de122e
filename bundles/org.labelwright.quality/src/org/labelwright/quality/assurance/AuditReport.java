package org.labelwright.quality.assurance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.assurance.SamplingPlan.Characteristic;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Verdict;

/**
 * What an audit found. While documents are open, what is said of the rate holds for those judged so far as if they alone had been drawn: they should be
 * judged in the order in which they were drawn.
 *
 * @param judged         documents
 * @param errors         documents that are wrong
 * @param rate           share of them; null when none is judged
 * @param rateInterval   95 percent, see {@link Hypergeometric#rate}
 * @param errorsInLot    95 percent, see {@link Hypergeometric#errors}
 * @param kinds          how many errors there are of each kind; those of no kind under an empty word
 * @param annotators     how each annotator did, by id
 * @param samples        in the order in which they were drawn
 * @param characteristic of the plan
 */
public record AuditReport(Audit audit, int judged, int errors, Double rate, Interval rateInterval, Interval errorsInLot, Map<String, Integer> kinds,
		Map<String, Judged> annotators, List<Sample> samples, List<Characteristic> characteristic) {

	/** How many documents were judged, and how many of them are wrong. */
	public record Judged(int documents, int errors) {

		Judged and(Verdict verdict) {
			return new Judged(documents + 1, errors + (verdict == Verdict.ERROR ? 1 : 0));
		}
	}

	public AuditReport {
		samples = List.copyOf(samples);
		characteristic = List.copyOf(characteristic);
	}

	/** @param samples all of the audit */
	public static AuditReport of(Audit audit, List<Sample> samples) {
		var kinds = new TreeMap<String, Integer>();
		var annotators = new TreeMap<String, Judged>();
		var all = new Judged(0, 0);
		for (var sample : samples)
			if (sample.verdict() != Verdict.OPEN) {
				all = all.and(sample.verdict());
				annotators.put(sample.annotatorId(), annotators.getOrDefault(sample.annotatorId(), new Judged(0, 0)).and(sample.verdict()));
				if (sample.verdict() == Verdict.ERROR)
					kinds.merge(sample.kind(), 1, Integer::sum);
			}
		return new AuditReport(audit, all.documents, all.errors, all.documents == 0 ? null : Double.valueOf((double) all.errors / all.documents),
				Hypergeometric.rate(all.documents, all.errors), Hypergeometric.errors(audit.lot(), all.documents, all.errors), kinds, annotators, samples,
				new SamplingPlan(audit.lot(), audit.sample(), audit.accept(), audit.plan()).characteristic());
	}
}
