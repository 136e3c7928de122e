package org.labelwright.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.SaveState;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/**
 * Below the canvas: what the tool waits for, on a line of its own so that it is not cut off, and where the pointer
 * is, how large, and whether all is stored.
 */
final class StatusRow {

	private static final int SHORT = 104;

	private final Composite row;
	private final CLabel hint;
	private final CLabel position;
	private final CLabel size;
	private final CLabel zoom;
	private final CLabel saved;
	private boolean failed;

	/** @param reopen opens the item anew, when it could not be stored and the user clicks on that */
	StatusRow(Composite parent, Runnable reopen) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 1).spacing(8, 0).applyTo(row);
		hint = label(SWT.LEFT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(4, 1).hint(50, SWT.DEFAULT).applyTo(hint);
		position = label(SWT.LEFT, SHORT);
		GridDataFactory.createFrom((GridData) position.getLayoutData()).grab(true, false).applyTo(position);
		size = label(SWT.RIGHT, SHORT);
		zoom = label(SWT.RIGHT, 72);
		saved = label(SWT.LEFT, 84);
		saved.addListener(SWT.MouseUp, event -> {
			if (failed)
				reopen.run();
		});
	}

	private CLabel label(int style, int width) {
		var label = new CLabel(row, style);
		label.setMargins(2, 1, 2, 1);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Control control() {
		return row;
	}

	void show(CanvasStatus news) {
		text(position, news.position());
		text(size, news.size());
		text(zoom, news.zoom());
		if (news.hint() != null)
			tell(news.hint());
	}

	void tell(String text) {
		hint.setImage(null);
		text(hint, text);
		hint.setToolTipText(text);
	}

	void problem(Problem problem) {
		hint.setImage(Icons.image(problem.severity() == Severity.ERROR ? "error" : problem.severity() == Severity.WARNING ? "warning" : "info")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		text(hint, problem.message() + ' ' + problem.remedy());
		hint.setToolTipText(problem.toString());
	}

	void saving(DocumentSession session) {
		var problem = session.problem();
		failed = problem.isPresent();
		if (problem.isPresent()) {
			saved.setImage(Icons.image("failed")); //$NON-NLS-1$
			text(saved, Messages.StatusRow_failed);
			saved.setToolTipText(problem.get() + "\n" + Messages.StatusRow_reopen); //$NON-NLS-1$
			problem(problem.get());
		} else if (session.editor().readOnly().isPresent()) {
			saved.setImage(Icons.image("lock")); //$NON-NLS-1$
			text(saved, Messages.StatusRow_readOnly);
			saved.setToolTipText(session.editor().readOnly().get());
		} else {
			boolean pending = session.state() == SaveState.SAVING;
			saved.setImage(Icons.image(pending ? "saving" : "saved")); //$NON-NLS-1$ //$NON-NLS-2$
			text(saved, pending ? Messages.StatusRow_saving : Messages.StatusRow_saved);
			saved.setToolTipText(Messages.StatusRow_savedHint);
		}
	}

	private static void text(CLabel label, String text) {
		if (!text.equals(label.getText()))
			label.setText(text);
	}
}
