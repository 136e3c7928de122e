package org.labelwright.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Chooses one of several by typing a part of its name, by arrow keys, or by mouse. */
public final class ChoicePopup<T> extends PopupDialog {

	private static final int HEIGHT = 240;

	/** Rows beyond which more has to be typed. */
	public static final int MOST = 200;

	private final Function<String, List<T>> find;
	private List<T> found = List.of();
	private final Function<T, String> name;
	private final Function<T, Image> image;
	private final int width;
	private final Consumer<T> chosen;
	private final Runnable dismissed;
	private boolean decided;
	private Point place;
	private Text text;
	private Table table;

	/**
	 * @param width     in pixels
	 * @param chosen    is called after the popup has closed, unless it was dismissed
	 * @param dismissed is called after it has closed with nothing chosen
	 */
	public ChoicePopup(Shell shell, String title, String hint, List<T> choices, Function<T, String> name, Function<T, Image> image, int width,
			Consumer<T> chosen, Runnable dismissed) {
		this(shell, title, hint, typed -> choices.stream().filter(choice -> name.apply(choice).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
				.limit(MOST).toList(), name, image, width, chosen, dismissed);
	}

	/**
	 * As the other, for more choices than can be listed.
	 *
	 * @param find the choices for what was typed, no more than {@link #MOST}, the best first
	 */
	public ChoicePopup(Shell shell, String title, String hint, Function<String, List<T>> find, Function<T, String> name, Function<T, Image> image, int width,
			Consumer<T> chosen, Runnable dismissed) {
		super(shell, SWT.RESIZE, true, false, false, false, false, title, hint);
		this.find = find;
		this.name = name;
		this.image = image;
		this.width = width;
		this.chosen = chosen;
		this.dismissed = dismissed;
	}

	/**
	 * Opens elsewhere than where the pointer is.
	 *
	 * @param location of its left upper corner, on the display
	 */
	public ChoicePopup<T> at(Point location) {
		place = location;
		return this;
	}

	/** Not beside another one of the same window: the toolkit may tell of one key twice, by itself and by way of a method of input. */
	@Override
	public int open() {
		for (var shell : getParentShell().getShells())
			if (shell.getData() instanceof ChoicePopup)
				return CANCEL;
		return super.open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setData(this);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(table);
		text.addListener(SWT.Modify, event -> fill());
		text.addListener(SWT.DefaultSelection, event -> choose());
		text.addListener(SWT.KeyDown, event -> {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (step == 0 || table.getItemCount() == 0)
				return;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			event.doit = false;
		});
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> choose());
		fill();
		return area;
	}

	private void fill() {
		table.setRedraw(false);
		table.removeAll();
		found = find.apply(text.getText().strip());
		for (var choice : found) {
			var row = new TableItem(table, SWT.NONE);
			row.setText(name.apply(choice));
			row.setImage(image.apply(choice));
		}
		table.setRedraw(true);
		table.setSelection(0);
	}

	private void choose() {
		if (table.getSelectionCount() == 0)
			return;
		var choice = found.get(table.getSelectionIndex());
		decided = true;
		close();
		chosen.accept(choice);
	}

	@Override
	public boolean close() {
		boolean open = getShell() != null && !getShell().isDisposed();
		boolean closed = super.close();
		if (open && closed && !decided) {
			decided = true;
			dismissed.run();
		}
		return closed;
	}

	@Override
	protected Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var pointer = place == null ? getShell().getDisplay().getCursorLocation() : place;
		var window = getParentShell().getBounds();
		return window.contains(pointer) ? within(pointer, size, window) : super.getInitialLocation(size);
	}

	private static Point within(Point wanted, Point size, Rectangle window) {
		return new Point(Math.min(wanted.x, window.x + window.width - size.x), Math.min(wanted.y, window.y + window.height - size.y));
	}
}
