package org.labelwright.ui.internal.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Seconds;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Messages;

/** Moves parts along the clock of their item while they are played; stays open beside the editor. */
final class OffsetDialog extends Dialog {

	private final PartPanes panes;
	private Combo part;
	private Text seconds;
	private Button frameBack;
	private Button frameOn;
	private Label marked;
	private Button align;

	OffsetDialog(Shell shell, PartPanes panes) {
		super(shell);
		this.panes = panes;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.MODELESS | SWT.BORDER);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.OffsetDialog_title);
	}

	/** At the foot of the window, so that the parts are seen that are moved. */
	@Override
	protected Point getInitialLocation(Point size) {
		var window = getParentShell().getBounds();
		var place = getConstrainedShellBounds(new Rectangle(window.x + (window.width - size.x) / 2, window.y + window.height - size.y, size.x, size.y));
		return new Point(place.x, place.y);
	}

	boolean isClosed() {
		return getShell() == null || getShell().isDisposed();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.OffsetDialog_part);
		part = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		part.setItems(panes.panes().stream().map(pane -> pane.part().role()).toArray(String[]::new));
		part.addListener(SWT.Selection, event -> panes.choose(panes.panes().get(part.getSelectionIndex())));
		new Label(area, SWT.NONE).setText(Messages.OffsetDialog_seconds);
		seconds = new Text(area, SWT.BORDER | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(seconds);
		seconds.setToolTipText(Messages.OffsetDialog_secondsHint);
		seconds.addListener(SWT.DefaultSelection, event -> typed());
		new Label(area, SWT.NONE);
		var steps = row(area, 6);
		button(steps, Messages.OffsetDialog_secondBack, () -> panes.shift(-PartPanes.SECOND));
		frameBack = button(steps, "", () -> panes.shiftFrames(-1)); //$NON-NLS-1$
		button(steps, Messages.OffsetDialog_tenBack, () -> panes.shift(-PartPanes.TEN));
		button(steps, Messages.OffsetDialog_tenOn, () -> panes.shift(PartPanes.TEN));
		frameOn = button(steps, "", () -> panes.shiftFrames(1)); //$NON-NLS-1$
		button(steps, Messages.OffsetDialog_secondOn, () -> panes.shift(PartPanes.SECOND));
		new Label(area, SWT.NONE);
		var moments = row(area, 4);
		button(moments, Messages.OffsetDialog_play, panes::play);
		button(moments, Messages.OffsetDialog_mark, panes::mark);
		align = button(moments, Messages.OffsetDialog_align, panes::align);
		button(moments, Messages.OffsetDialog_reset, () -> panes.setOffset(0));
		marked = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(marked);
		update();
		return area;
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Button button(Composite row, String text, Runnable action) {
		var button = Buttons.push(row, text, action);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void typed() {
		var micros = Seconds.micros(seconds.getText());
		if (micros.isPresent())
			panes.setOffset(micros.getAsLong());
		update(); // what is no number gives way to what was there
	}

	/** Shows what a step by a frame is: its length where there is no video, and nothing to be done as long as it is not known. */
	void showFrame() {
		if (isClosed() || panes.focused() == null)
			return;
		showFrame(frameBack, Messages.OffsetDialog_frameBack, '-');
		showFrame(frameOn, Messages.OffsetDialog_frameOn, '+');
	}

	private void showFrame(Button button, String name, char sign) {
		boolean waits = panes.awaitsVideo();
		var text = waits || panes.video().isPresent() ? name : NLS.bind(Messages.OffsetDialog_milliseconds, sign, panes.frame() / 1000);
		if (!button.getText().equals(text))
			button.setText(text);
		button.setEnabled(!waits);
		button.setToolTipText(waits ? Messages.PartPanes_noFrames : null);
	}

	/** Shows what is so now. */
	void update() {
		if (isClosed() || panes.focused() == null)
			return;
		var focused = panes.focused();
		var roles = panes.panes().indexOf(focused);
		if (part.getSelectionIndex() != roles)
			part.select(roles);
		showFrame();
		seconds.setText(Seconds.text(focused.playhead().offset()));
		var now = panes.marked();
		marked.setText(now.orElse(Messages.OffsetDialog_markHint));
		align.setEnabled(now.isPresent());
		marked.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		close();
	}
}
