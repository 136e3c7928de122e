package org.labelwright.ui.internal.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Findings;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.problems.FixPopup;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** What validators find wrong with the open item, the gravest first. */
public final class ProblemsView extends EditingView implements Rows {

	private static final int ROW = 22;

	private RowList table;
	private List<Finding> findings = List.of();

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column(Messages.ProblemsView_problem, null, 330, SWT.LEFT, null);
		table.column(Messages.ProblemsView_object, null, 100, SWT.LEFT, null);
		table.column(Messages.ProblemsView_remedy, null, 280, SWT.LEFT, null);
		table.addListener(SWT.Selection, event -> reveal());
		table.addListener(SWT.DefaultSelection, event -> mend());
		AnnotateKeys.on(table, getSite());
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ViewIds.PROBLEMS, menu, null);
	}

	@Override
	void connect(OpenItem opened) {
		listen(opened.editing().findings().listen(this::show));
		show(opened.editing().findings().get());
	}

	@Override
	void disconnect() {
		if (!table.isDisposed())
			show(Findings.NONE);
	}

	@Override
	void changed(DocumentDelta delta) {
		// its findings follow
	}

	/** What was chosen stays so, wherever it is now. */
	private void show(Findings found) {
		var chosen = chosen();
		if (!findings.equals(found.all())) {
			findings = found.all();
			table.count(findings.size());
			chosen.ifPresent(this::choose);
		}
		setPartName(findings.isEmpty() ? Messages.ProblemsView_name : NLS.bind(Messages.ProblemsView_count, findings.size()));
		setTitleImage(Icons.image(findings.isEmpty() && item() != null ? "saved" : "problems")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The problem that is chosen. */
	public Optional<Finding> chosen() {
		int row = table.selection().isEmpty() ? -1 : table.focused();
		return row < 0 || row >= findings.size() ? Optional.empty() : Optional.of(findings.get(row));
	}

	/** Chooses a problem, or none when it is not there. */
	public void choose(Finding finding) {
		table.select(findings.indexOf(finding));
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
		return column == 0 ? Icons.of(findings.get(row).problem().severity()) : null;
	}

	private String object(Finding finding) {
		if (finding.annotationId() == null || item() == null)
			return Messages.ProblemsView_item;
		return item().editor().annotation(finding.annotationId()).map(Annotation::getLabelId)
				.flatMap(item().editing().schema()::label).map(Label::getName).orElse(Messages.ProblemsView_item);
	}

	private void reveal() {
		var id = chosen().map(Finding::annotationId);
		if (id.isEmpty() || item() == null || item().editor().annotation(id.get()).isEmpty())
			return;
		item().editing().selection().set(Set.of(id.get()));
		var editor = getSite().getPage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		if (canvas != null)
			canvas.reveal(Set.of(id.get()));
	}

	private void mend() {
		if (item() != null && chosen().isPresent())
			FixPopup.open(getSite().getShell(), item().editing(), List.of(chosen().get()), text -> getViewSite().getActionBars().getStatusLineManager().setMessage(text));
	}

	@Override
	Control focusControl() {
		return table;
	}
}
