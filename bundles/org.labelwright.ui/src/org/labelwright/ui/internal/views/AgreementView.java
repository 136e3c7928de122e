package org.labelwright.ui.internal.views;

import java.util.List;

import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementTables;
import org.labelwright.quality.ReportTable;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.ReportView;
import org.labelwright.ui.internal.Messages;

/** How far the annotators of the project agree. */
public final class AgreementView extends ReportView<AgreementReport> {

	public AgreementView() {
		super(new Texts(Messages.Agreement_job, Messages.Agreement_noProject, Messages.Agreement_nothing, Messages.Agreement_title, Messages.Agreement_file));
	}

	@Override
	protected Operation<Outcome<AgreementReport>> operation(ProjectStore store) {
		return new AgreementOperation(store, DocumentFilter.ALL);
	}

	@Override
	protected boolean saysAnything(AgreementReport made) {
		return !made.sections().isEmpty();
	}

	@Override
	protected List<ReportTable> tables(AgreementReport made) {
		return AgreementTables.of(made);
	}

	@Override
	protected String note() {
		return AgreementTables.note();
	}
}
