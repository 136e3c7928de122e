package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.guideline.Subjects;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.guideline.CoverageOperation;
import org.labelwright.quality.guideline.CoverageReport;
import org.labelwright.quality.guideline.OutdatedOperation;
import org.labelwright.quality.guideline.OutdatedReport.Outdated;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.ReportView;
import org.labelwright.ui.internal.Messages;

/** What the draft of the guideline lacks, and which items were begun under an older version and touch what has changed since. */
public final class CoverageView extends ReportView<CoverageView.Report> {

	/**
	 * What is shown.
	 *
	 * @param coverage of the draft
	 * @param outdated documents that should be looked at again
	 * @param subjects names of what they touch, for each
	 */
	public record Report(CoverageReport coverage, List<Outdated> outdated, List<String> subjects) {
	}

	public CoverageView() {
		super(new Texts(Messages.Coverage_job, Messages.Coverage_noProject, Messages.Coverage_nothing, Messages.Coverage_title, Messages.Coverage_file));
	}

	/** Makes the report anew. */
	public void update() {
		refresh();
	}

	@Override
	protected Operation<Outcome<Report>> operation(ProjectStore store, DocumentFilter seen) {
		return monitor -> {
			var coverage = new CoverageOperation(store, store.guidelines().draft()).run(monitor.split(500));
			var outdated = store.guidelines().latest().isEmpty() ? List.<Outdated>of()
					: new OutdatedOperation(store, seen).run(monitor.split(500)).value().map(report -> report.documents()).orElse(List.of());
			var names = Subjects.of(store.schema());
			return Outcome.of(new Report(coverage.value().orElseThrow(), outdated,
					outdated.stream().map(document -> document.subjectIds().stream().map(names::name).collect(Collectors.joining(", "))).toList()), //$NON-NLS-1$
					coverage.problems());
		};
	}

	@Override
	protected boolean saysAnything(Report made) {
		return !made.coverage.complete() || !made.outdated.isEmpty();
	}

	@Override
	protected List<? extends ReportPart> parts(Report made) {
		var parts = new ArrayList<ReportPart>(CoverageOperation.tables(made.coverage));
		if (!made.outdated.isEmpty()) {
			var rows = new ArrayList<List<String>>();
			for (int i = 0; i < made.outdated.size(); i++) {
				var document = made.outdated.get(i);
				rows.add(List.of(document.itemName(), document.annotatorId(), document.version(), made.subjects.get(i)));
			}
			parts.add(new ReportTable(Messages.Coverage_outdated,
					List.of(Messages.Coverage_item, Messages.Coverage_annotator, Messages.Coverage_version, Messages.Coverage_touches), rows));
		}
		return parts;
	}

	@Override
	protected String note() {
		return Messages.Coverage_note;
	}
}
