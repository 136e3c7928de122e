package org.labelwright.modality.preference.ui.internal;

import java.util.List;

import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.quality.PreferenceReport;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.PreferenceTables;
import org.labelwright.quality.ReportTable;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.ReportView;

/** What the judgements of the project that is open say of models, annotators and biases. */
public final class PreferenceReportView extends ReportView<PreferenceReport> {

	/** Its id at {@code org.eclipse.ui.views}. */
	public static final String ID = "org.labelwright.modality.preference.ui.report"; //$NON-NLS-1$

	public PreferenceReportView() {
		super(new Texts(Messages.Report_job, Messages.Report_noProject, Messages.Report_nothing, Messages.Report_title, Messages.Report_file));
	}

	@Override
	protected Operation<Outcome<PreferenceReport>> operation(ProjectStore store, DocumentFilter seen) {
		return new PreferenceReportOperation(store, seen);
	}

	@Override
	protected boolean saysAnything(PreferenceReport made) {
		return made.judgements() > 0;
	}

	@Override
	protected List<ReportTable> parts(PreferenceReport made) {
		return PreferenceTables.of(made);
	}

	@Override
	protected String note() {
		return PreferenceTables.note();
	}
}
