package org.labelwright.ui.internal.quality;

import java.util.List;
import java.util.Optional;

import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.User;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.assurance.QualityOperation;
import org.labelwright.quality.assurance.QualityReport;
import org.labelwright.quality.assurance.QualityParts;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.ReportView;
import org.labelwright.ui.Tasks;

/** How well people work: against gold items, by audits, and over time. A row of an item, or a point of one, shows what the annotator said about it. */
public final class QualityView extends ReportView<QualityReport> {

	private QualityParts shown;

	public QualityView() {
		super(new Texts(Messages.Quality_job, Messages.Quality_noProject, Messages.Quality_nothing, Messages.Quality_title, Messages.Quality_file));
	}

	@Override
	protected Operation<Outcome<QualityReport>> operation(ProjectStore store, DocumentFilter seen) {
		return new QualityOperation(store, ProjectHost.of(getSite().getWorkbenchWindow()).project().map(ProjectSession::user).orElseThrow());
	}

	@Override
	protected boolean saysAnything(QualityReport made) {
		return made.saysAnything();
	}

	@Override
	protected List<ReportPart> parts(QualityReport made) {
		shown = QualityParts.of(made);
		return shown.parts();
	}

	@Override
	protected String note() {
		return QualityParts.note();
	}

	@Override
	protected void chosen(ReportPart part, int row, int column) {
		var host = ProjectHost.of(getSite().getWorkbenchWindow());
		if (host.project().isEmpty())
			return;
		var store = host.project().get().store();
		shown.behind(part, row).ifPresent(place -> Tasks.start(Messages.Quality_open, false,
				monitor -> new Found(store.items().find(place.itemId()), new User(place.annotatorId(), store.journal().names().getOrDefault(place.annotatorId(), place.annotatorId()))),
				found -> found.row.ifPresent(item -> host.showItem(item, found.annotator)), failure -> Failures.show(Messages.Quality_open, failure)));
	}

	private record Found(Optional<ItemRow> row, User annotator) {
	}
}
