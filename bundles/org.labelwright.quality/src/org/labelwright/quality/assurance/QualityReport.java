package org.labelwright.quality.assurance;

import java.util.List;

/**
 * All that is known of how well people work on a project.
 *
 * @param audits in the order in which they were drawn
 */
public record QualityReport(GoldReport gold, List<AuditReport> audits, DriftReport drift) {

	public QualityReport {
		audits = List.copyOf(audits);
	}

	/** Whether anything is known. */
	public boolean saysAnything() {
		return gold.gold() > 0 || !audits.isEmpty() || !drift.people().isEmpty();
	}
}
