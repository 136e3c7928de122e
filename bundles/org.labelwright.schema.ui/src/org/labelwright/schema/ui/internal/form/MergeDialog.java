package org.labelwright.schema.ui.internal.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.Named;
import org.labelwright.model.json.ModelJson;
import org.labelwright.schema.edit.SchemaMerge.Conflict;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;

/** Shows side by side what two people have changed differently, and asks which to take: by a click on it, or by the left and right arrow keys. */
public final class MergeDialog extends TitleAreaDialog {

	private static final int OURS = IDialogConstants.CLIENT_ID;
	private static final int THEIRS = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 760;
	private static final int ROWS = 8;
	private static final int LINES = 8;
	private static final int PART = 220;
	private static final int VALUE = 240;

	private final List<Conflict> conflicts;
	private final Set<Conflict> yielded = new LinkedHashSet<>();
	private Table table;
	private Text mine;
	private Text theirs;

	private MergeDialog(Shell shell, List<Conflict> conflicts) {
		super(shell);
		this.conflicts = conflicts;
		conflicts.stream().filter(conflict -> !conflict.free()).forEach(yielded::add);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks.
	 *
	 * @return those in which the others' is taken; empty when nothing is decided yet
	 */
	public static Optional<Set<Conflict>> choose(Shell shell, List<Conflict> conflicts) {
		var dialog = new MergeDialog(shell, conflicts);
		return dialog.open() == OK ? Optional.of(Set.copyOf(dialog.yielded)) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Merge_title);
	}

	@Override
	protected Point getInitialSize() {
		var size = super.getInitialSize();
		return new Point(Math.max(WIDTH, size.x), size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Merge_title);
		setMessage(Messages.Merge_message);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(Messages.Merge_part, PART);
		column(Messages.Merge_mine, VALUE);
		column(Messages.Merge_theirs, VALUE);
		GridDataFactory.fillDefaults().grab(true, true).hint(PART + 2 * VALUE, ROWS * table.getItemHeight()).applyTo(table);
		for (var conflict : conflicts) {
			var row = new TableItem(table, SWT.NONE);
			row.setImage(Pictures.of(conflict.part()));
			row.setText(name(conflict));
			show(row, conflict);
		}
		table.addListener(SWT.Selection, event -> detail());
		table.addListener(SWT.MouseDown, this::click);
		table.addListener(SWT.KeyDown, this::key);
		var beside = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(beside);
		mine = side(beside, Messages.Merge_mine);
		theirs = side(beside, Messages.Merge_theirs);
		table.setSelection(0);
		detail();
		return area;
	}

	private void column(String name, int width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	private static Text side(Composite parent, String name) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		new Label(area, SWT.NONE).setText(name);
		var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OURS, Messages.Merge_allMine, false);
		createButton(parent, THEIRS, Messages.Merge_allTheirs, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Merge_join, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Merge_later, false);
		table.setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == OURS || id == THEIRS)
			for (int i = 0; i < conflicts.size(); i++)
				take(i, id == THEIRS);
		else
			super.buttonPressed(id);
	}

	private void click(Event event) {
		var row = table.getItem(new Point(event.x, event.y));
		if (row == null || event.button != 1)
			return;
		for (int column = 1; column <= 2; column++)
			if (row.getBounds(column).contains(event.x, event.y))
				take(table.indexOf(row), column == 2);
	}

	private void key(Event event) {
		if (table.getSelectionIndex() < 0 || event.keyCode != SWT.ARROW_LEFT && event.keyCode != SWT.ARROW_RIGHT)
			return;
		take(table.getSelectionIndex(), event.keyCode == SWT.ARROW_RIGHT);
		event.doit = false;
	}

	private void take(int index, boolean others) {
		var conflict = conflicts.get(index);
		if (!conflict.free())
			return;
		if (others)
			yielded.add(conflict);
		else
			yielded.remove(conflict);
		show(table.getItem(index), conflict);
	}

	private void show(TableItem row, Conflict conflict) {
		boolean others = yielded.contains(conflict);
		row.setText(1, marked(value(conflict, conflict.mine()), !others));
		row.setText(2, marked(value(conflict, conflict.theirs()), others));
		row.setFont(1, others ? null : bold());
		row.setFont(2, others ? bold() : null);
	}

	private static String marked(String value, boolean taken) {
		return (taken ? "\u25cf " : "\u25cb ") + value.lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	private void detail() {
		int index = table.getSelectionIndex();
		if (index < 0)
			return;
		var conflict = conflicts.get(index);
		mine.setText(whole(conflict, conflict.mine()));
		theirs.setText(whole(conflict, conflict.theirs()));
		setMessage(conflict.free() ? Messages.Merge_message : Messages.Merge_circle);
	}

	private static String name(Conflict conflict) {
		var part = ElementColumns.name(conflict.part());
		if (conflict.part().eContainer() instanceof Named owner && owner.eContainer() != null)
			part = NLS.bind(Messages.Merge_within, ElementColumns.name(owner), part);
		return conflict.feature() == null ? part : NLS.bind(Messages.Merge_feature, part, Features.name(conflict.feature()));
	}

	private static String whole(Conflict conflict, Object value) {
		return value instanceof EObject part && conflict.feature() == null ? ModelJson.text(part) : value(conflict, value);
	}

	private static String value(Conflict conflict, Object value) {
		return switch (value) {
		case null -> conflict.feature() == null ? Messages.Merge_deleted : Messages.Row_none;
		case Boolean truth -> truth ? Messages.Row_yes : Messages.Row_no;
		case List<?> list when list.isEmpty() -> Messages.Row_none;
		case List<?> list -> list.stream().map(each -> value(conflict, each)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		case EObject part -> NLS.bind(Messages.Merge_value, Features.name(part.eClass()), ElementColumns.name(part));
		default -> conflict.feature().getEType() instanceof EEnum type ? Features.literal(type.getEEnumLiteral(value.toString())) : value.toString();
		};
	}
}
