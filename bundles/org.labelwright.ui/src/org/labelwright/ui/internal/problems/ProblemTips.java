package org.labelwright.ui.internal.problems;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Finding;
import org.labelwright.ui.internal.Commands;
import org.labelwright.ui.internal.Messages;

/** Tells what is wrong with the object below the pointer and how it is mended, on whatever canvas that is. For the user interface's thread. */
public final class ProblemTips {

	private static final String FIX = "org.labelwright.ui.problem.fix"; //$NON-NLS-1$
	private static final int MOST = 5;

	private final IServiceLocator services;
	private final Composite canvases;
	/** The one that has a tip; null when none has. */
	private Control told;

	/** @param canvases the controls in which there may be objects */
	public ProblemTips(IServiceLocator services, Composite canvases) {
		this.services = services;
		this.canvases = canvases;
	}

	/** Follows the pointer in an item until it is closed. */
	public Registration follow(EditingContext context) {
		var following = context.hovered().listen(id -> tell(id == null ? "" : text(context, id))); //$NON-NLS-1$
		return () -> {
			following.close();
			tell(""); //$NON-NLS-1$
		};
	}

	private String text(EditingContext context, String rowId) {
		var found = context.findings().get().of(rowId);
		if (found.isEmpty())
			return ""; //$NON-NLS-1$
		var text = found.stream().limit(MOST).map(Finding::told).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return found.stream().allMatch(finding -> finding.fixes().isEmpty()) ? text : text + '\n' + NLS.bind(Messages.ProblemTips_mend, Commands.key(services, FIX));
	}

	private void tell(String text) {
		if (told != null && !told.isDisposed())
			told.setToolTipText(null);
		told = text.isEmpty() || canvases.isDisposed() ? null : below(canvases.getDisplay().getCursorControl());
		if (told != null)
			told.setToolTipText(text);
	}

	/** The control itself when it lies in the canvases; else null. */
	private Control below(Control control) {
		for (var parent = control; parent != null; parent = parent.getParent())
			if (parent == canvases)
				return control;
		return null;
	}
}
