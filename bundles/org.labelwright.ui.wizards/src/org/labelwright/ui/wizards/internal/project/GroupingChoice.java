package org.labelwright.ui.wizards.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.Outcome;
import org.labelwright.core.Seconds;
import org.labelwright.core.Severity;
import org.labelwright.io.Grouping;
import org.labelwright.io.MediaPlan;
import org.labelwright.io.MediaPlanOperation;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;

/** Chooses which files become one item, and shows what that comes to. Fills rows of a grid of three columns. */
final class GroupingChoice {

	private static final int MANIFEST = 3;
	/** Items and files left over that are shown. */
	private static final int SHOWN = 200;
	private static final int HEIGHT = 110;

	private final Combo how;
	private final Label summary;
	private final Table preview;
	private final Latest latest;
	private final List<Runnable> listeners = new ArrayList<>();
	private List<Path> sources = List.of();
	private Grouping grouping = Grouping.NONE;
	private MediaPlan plan;

	GroupingChoice(Composite grid) {
		new Label(grid, SWT.NONE).setText(Messages.GroupingChoice_items);
		how = new Combo(grid, SWT.READ_ONLY);
		how.setItems(Messages.GroupingChoice_each, Messages.GroupingChoice_name, Messages.GroupingChoice_folder, Messages.GroupingChoice_manifest);
		how.select(0);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(how);
		how.addListener(SWT.Selection, event -> choose());
		new Label(grid, SWT.NONE);
		summary = new Label(grid, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).exclude(true).applyTo(summary);
		preview = new Table(grid, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		preview.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(320, HEIGHT).exclude(true).applyTo(preview);
		column(Messages.GroupingChoice_item, 160);
		column(Messages.GroupingChoice_parts, 420);
		latest = new Latest(how);
		show(false);
	}

	private void column(String name, int width) {
		var column = new TableColumn(preview, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	/** Hears when another way is chosen, or what it comes to is known. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	Grouping grouping() {
		return grouping;
	}

	/** Whether there is something to add as it is chosen, as far as that is known. */
	boolean hasItems() {
		return plan != null && !plan.items().isEmpty();
	}

	/** The manifest brings the files, so that none need to be chosen. */
	boolean bringsFiles() {
		return grouping instanceof Grouping.Manifest;
	}

	void setSources(List<Path> files) {
		sources = files;
		look();
	}

	/** Makes files of one name one item. */
	void groupByName() {
		how.select(1);
		choose();
	}

	private void choose() {
		grouping = switch (how.getSelectionIndex()) {
		case 1 -> new Grouping.ByName();
		case 2 -> new Grouping.ByFolder();
		case MANIFEST -> manifest();
		default -> Grouping.NONE;
		};
		look();
	}

	private Grouping manifest() {
		var dialog = new FileDialog(how.getShell(), SWT.OPEN);
		dialog.setText(Messages.GroupingChoice_chooseManifest);
		dialog.setFilterExtensions("*.csv;*.tsv;*.json;*.jsonl", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		var file = dialog.open();
		if (file != null)
			return new Grouping.Manifest(Path.of(file));
		how.select(0);
		return Grouping.NONE;
	}

	private void look() {
		plan = null;
		latest.cancel();
		preview.removeAll();
		boolean grouped = !(grouping instanceof Grouping.None) && (!sources.isEmpty() || bringsFiles());
		show(grouped);
		if (!grouped)
			return;
		summary.setText(Messages.GroupingChoice_looking);
		var operation = new MediaPlanOperation(sources, grouping);
		latest.ask(Messages.GroupingChoice_job, operation::run, this::planned, failure -> {
			if (!(failure instanceof OperationCanceledException))
				tell(failure.getMessage());
		});
	}

	private void planned(Outcome<MediaPlan> outcome) {
		plan = outcome.value().orElseThrow();
		for (var item : plan.items().subList(0, Math.min(SHOWN, plan.items().size())))
			new TableItem(preview, SWT.NONE).setText(new String[] { item.name(), item.parts().stream().map(GroupingChoice::text).collect(Collectors.joining(", ")) }); //$NON-NLS-1$
		for (var file : plan.leftOver().subList(0, Math.min(SHOWN, plan.leftOver().size()))) {
			var row = new TableItem(preview, SWT.NONE);
			row.setText(1, NLS.bind(Messages.GroupingChoice_left, file.getFileName()));
			row.setForeground(preview.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		}
		var wrong = outcome.problems().stream().filter(problem -> problem.severity() != Severity.INFO).findFirst();
		long several = plan.items().stream().filter(MediaPlan.PlannedItem::grouped).count();
		tell(NLS.bind(Messages.GroupingChoice_found, new Object[] { plan.items().size(), several, plan.leftOver().size() })
				+ wrong.map(problem -> "\n" + problem.place() + ": " + problem.message()).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String text(MediaPlan.PlannedPart part) {
		var file = part.file().getFileName().toString();
		if (part.role().isEmpty())
			return file;
		return part.offset() == 0 ? NLS.bind(Messages.GroupingChoice_part, part.role(), file)
				: NLS.bind(Messages.GroupingChoice_partAt, new Object[] { part.role(), file, Seconds.text(part.offset()) });
	}

	private void tell(String text) {
		summary.setText(text);
		summary.requestLayout();
		listeners.forEach(Runnable::run);
	}

	private void show(boolean shown) {
		for (var control : List.of(summary, preview)) {
			((GridData) control.getLayoutData()).exclude = !shown;
			control.setVisible(shown);
		}
		preview.requestLayout();
		listeners.forEach(Runnable::run);
	}
}
