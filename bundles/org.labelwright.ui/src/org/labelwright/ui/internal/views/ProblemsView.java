package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.schema.Label;
import org.labelwright.store.SaveState;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** What validators find wrong with the open item as it is stored. It is checked again after each edit. */
public final class ProblemsView extends EditingView implements Rows {

	private static final int PAUSE = 300;
	private static final int ROW = 22;

	private RowList table;
	private List<Finding> findings = List.of();
	private Job job;
	private int turn;

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column(Messages.ProblemsView_problem, null, 330, SWT.LEFT, null);
		table.column(Messages.ProblemsView_object, null, 100, SWT.LEFT, null);
		table.column(Messages.ProblemsView_remedy, null, 280, SWT.LEFT, null);
		table.addListener(SWT.Selection, event -> reveal());
	}

	@Override
	void connect(OpenItem opened) {
		check(0);
	}

	@Override
	void disconnect() {
		turn++;
		if (!table.isDisposed())
			show(List.of());
	}

	@Override
	void changed(DocumentDelta delta) {
		// checked when it is stored
	}

	@Override
	public void documentChanged() {
		if (item() != null && item().session().state() == SaveState.SAVED)
			check(PAUSE);
	}

	/** Checks what is stored, so that the document may change meanwhile. */
	private void check(int pause) {
		int asked = ++turn;
		getSite().getShell().getDisplay().timerExec(pause, () -> {
			if (asked == turn && item() != null && !table.isDisposed())
				check();
		});
	}

	private void check() {
		int asked = turn;
		if (job != null)
			job.cancel();
		var project = host().project().orElseThrow();
		var store = project.store();
		var cache = project.cache();
		var schema = item().editing().schema();
		var facts = item().item();
		var parts = item().session().parts();
		var user = item().session().user().id();
		job = Tasks.start(Messages.ProblemsView_check, false, monitor -> {
			var document = store.documents().read(facts.id(), user).orElse(null);
			return document == null ? List.<Finding>of()
					: Validation.run(document, schema, facts.facts(parts, store.taxonomies().vocabularies(), cache));
		}, found -> {
			if (asked == turn && !table.isDisposed())
				show(found);
		}, failure -> Failures.log(Messages.ProblemsView_check, failure));
	}

	private void show(List<Finding> found) {
		var sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparing((Finding finding) -> finding.problem().severity()).reversed());
		findings = sorted;
		table.count(findings.size());
		setPartName(findings.isEmpty() ? Messages.ProblemsView_name : NLS.bind(Messages.ProblemsView_count, findings.size()));
		setTitleImage(Icons.image(findings.isEmpty() && item() != null ? "saved" : "problems")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String text(int row, int column) {
		var finding = findings.get(row);
		return switch (column) {
		case 0 -> finding.problem().message();
		case 1 -> object(finding);
		default -> finding.problem().remedy();
		};
	}

	@Override
	public Image image(int row, int column) {
		return column == 0 ? Icons.image(icon(findings.get(row).problem().severity())) : null;
	}

	private static String icon(Severity severity) {
		return switch (severity) {
		case INFO -> "info"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case ERROR -> "error"; //$NON-NLS-1$
		};
	}

	private String object(Finding finding) {
		if (finding.annotationId() == null || item() == null)
			return Messages.ProblemsView_item;
		return item().editor().annotation(finding.annotationId()).map(Annotation::getLabelId)
				.flatMap(item().editing().schema()::label).map(Label::getName).orElse(Messages.ProblemsView_item);
	}

	private void reveal() {
		int index = table.focused();
		if (index < 0 || item() == null || item().editor().annotation(findings.get(index).annotationId()).isEmpty())
			return;
		var ids = Set.of(findings.get(index).annotationId());
		item().editing().selection().set(ids);
		var editor = getSite().getPage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		if (canvas != null)
			canvas.reveal(ids);
	}

	@Override
	Control focusControl() {
		return table;
	}
}
