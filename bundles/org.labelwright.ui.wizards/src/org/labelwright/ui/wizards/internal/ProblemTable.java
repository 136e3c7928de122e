package org.labelwright.ui.wizards.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Problem;

/**
 * Problems, one a row: what is the case, where, and what to do; below them the selected one in full. Ctrl+C
 * copies the selected ones, or all.
 */
public final class ProblemTable {

	private static final int DETAIL_LINES = 3;

	private final Composite area;
	private final Text detail;
	private final TableViewer viewer;
	private List<Problem> problems = List.of();

	public ProblemTable(Composite parent, int rows) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var frame = new Composite(area, SWT.NONE);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		column(layout, Messages.ProblemTable_message, 4, Problem::message, true);
		column(layout, Messages.ProblemTable_place, 3, Problem::place, false);
		column(layout, Messages.ProblemTable_remedy, 4, Problem::remedy, false);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c')
				copy(viewer.getStructuredSelection().isEmpty() ? problems : selection());
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(640, viewer.getTable().getItemHeight() * (rows + 1)).applyTo(frame);
		detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(640, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		viewer.addSelectionChangedListener(event -> detail.setText(text(selection())));
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Problem, String> text, boolean icon) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Problem) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.of(((Problem) element).severity()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				var shown = text.apply((Problem) element);
				return shown.isEmpty() ? null : shown;
			}
		});
	}

	@SuppressWarnings("unchecked")
	private List<Problem> selection() {
		return viewer.getStructuredSelection().toList();
	}

	/** Shows these, the gravest first; takes no room when there are none. */
	public void show(List<Problem> shown) {
		problems = shown.stream().sorted(java.util.Comparator.comparing(Problem::severity).reversed()).toList();
		viewer.setInput(problems);
		if (!problems.isEmpty())
			viewer.setSelection(new StructuredSelection(problems.getFirst()));
		Layouts.show(area, !problems.isEmpty());
	}

	private void copy(List<Problem> copied) {
		copy(viewer.getTable().getDisplay(), text(copied));
	}

	static String text(List<Problem> problems) {
		return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
	}

	static void copy(org.eclipse.swt.widgets.Display display, String text) {
		if (text.isEmpty())
			return;
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
