package org.labelwright.ui.wizards.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Problem;
import org.labelwright.ui.internal.Layouts;

/**
 * Problems, one a row: what is the case, where, and what to do; below them the selected one in full. Ctrl+C
 * copies the selected ones, or all.
 */
public final class ProblemTable {

	private static final int WIDTH = 640;
	private static final int DETAIL_LINES = 3;

	private final Composite area;
	private final Text detail;
	private final RowTable<Problem> table;
	private List<Problem> problems = List.of();

	public ProblemTable(Composite parent, int rows) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new RowTable<>(area, SWT.MULTI, WIDTH, rows);
		table.column(Messages.ProblemTable_message, 4, SWT.LEFT, Problem::message, problem -> Icons.of(problem.severity()), Problem::toString);
		table.column(Messages.ProblemTable_place, 3, SWT.LEFT, Problem::place, problem -> null, Problem::toString);
		table.column(Messages.ProblemTable_remedy, 4, SWT.LEFT, Problem::remedy, problem -> null, Problem::toString);
		table.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c')
				copy(table.viewer().getTable().getDisplay(), text(table.selection().isEmpty() ? problems : table.selection()));
		});
		detail = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		table.viewer().addSelectionChangedListener(event -> detail.setText(text(table.selection())));
	}

	/** Shows these, the gravest first; takes no room when there are none. */
	public void show(List<Problem> shown) {
		problems = shown.stream().sorted(java.util.Comparator.comparing(Problem::severity).reversed()).toList();
		table.show(problems);
		if (!problems.isEmpty())
			table.select(problems.subList(0, 1));
		Layouts.show(area, !problems.isEmpty());
	}

	static String text(List<Problem> problems) {
		return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
	}

	static void copy(Display display, String text) {
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
