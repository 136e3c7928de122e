package org.labelwright.ui.internal.guideline;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.labelwright.ui.internal.Messages;

/** Asks what to say with a new version of the guideline, and what to call it. */
final class PublishDialog extends FormDialog {

	private static final int LINES = 5;

	private final GuidelineDesk.State state;
	private final List<String> changes;
	private Text noteField;
	private Text versionField;
	private String note = ""; //$NON-NLS-1$
	private String version = ""; //$NON-NLS-1$

	/** @param changes what the draft changes, a line each */
	PublishDialog(Shell shell, GuidelineDesk.State state, List<String> changes) {
		super(shell, Messages.PublishDialog_title, Messages.PublishDialog_publish);
		this.state = state;
		this.changes = changes;
	}

	@Override
	String sentence() {
		return state.versions().isEmpty() ? Messages.PublishDialog_first : NLS.bind(Messages.PublishDialog_next, state.versions().getLast().version());
	}

	@Override
	Control createFields(Composite area) {
		if (!changes.isEmpty()) {
			var list = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
			list.setText(String.join("\n", changes)); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, Math.min(LINES, changes.size()) * list.getLineHeight()).applyTo(list);
		}
		new Label(area, SWT.NONE).setText(Messages.PublishDialog_version);
		versionField = new Text(area, SWT.BORDER);
		versionField.setMessage(Integer.toString(state.versions().size() + 1));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(versionField);
		var noteLabel = new Label(area, SWT.NONE);
		noteLabel.setText(Messages.PublishDialog_note);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(noteLabel);
		noteField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		noteField.setMessage(Messages.PublishDialog_noteHint);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, LINES * noteField.getLineHeight()).applyTo(noteField);
		noteField.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return noteField;
	}

	@Override
	protected void okPressed() {
		note = noteField.getText();
		version = versionField.getText().strip();
		super.okPressed();
	}

	/** What to say to those who read it. */
	String note() {
		return note;
	}

	/** What to call it; null for the next number. */
	String version() {
		return version.isEmpty() ? null : version;
	}
}
