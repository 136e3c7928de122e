package org.labelwright.schema.ui.internal.source;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.OpenSchemaHandler;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;

/** What stands in place of a text that is too long to be shown: why, and the way to have it in a file. */
final class Notice {

	private static final int MARGIN = 24;
	private static final int WIDTH = 460;

	private final Composite area;
	private final Label reason;
	private final Button save;
	private final Supplier<SchemaEditing> editing;
	private boolean shown;

	Notice(Composite parent, Supplier<SchemaEditing> editing) {
		this.editing = editing;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(area);
		reason = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(reason);
		save = new Button(area, SWT.PUSH);
		save.setText(Messages.Notice_save);
		save.addListener(SWT.Selection, event -> save());
		GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(area);
		area.setVisible(false);
	}

	/**
	 * Shows it, or hides it.
	 *
	 * @return whether it was shown before
	 */
	boolean show(boolean now) {
		boolean before = shown;
		shown = now;
		if (now)
			reason.setText(NLS.bind(Messages.Notice_long, editing.get().schema().getLabels().size()));
		((GridData) area.getLayoutData()).exclude = !now;
		area.setVisible(now);
		return before;
	}

	/** @return false when it is not shown */
	boolean setFocus() {
		return shown && save.setFocus();
	}

	private void save() {
		var dialog = OpenSchemaHandler.dialog(area.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null)
			return;
		var file = Path.of(chosen.endsWith(SchemaFiles.EXTENSION) ? chosen : chosen + SchemaFiles.EXTENSION);
		var title = NLS.bind(Messages.Editor_saving, file.getFileName());
		var edited = editing.get();
		Tasks.start(title, true, monitor -> SchemaFiles.write(edited.read(turn -> edited.numbered()), file), problems -> Failures.show(title, problems),
				failure -> Failures.show(title, failure));
	}
}
