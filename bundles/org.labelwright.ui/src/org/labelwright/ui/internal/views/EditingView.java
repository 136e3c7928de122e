package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.session.UndoActions;

/** A view of the item that is open in its window. Without one it says what to do. */
abstract class EditingView extends ViewPart implements ProjectHost.Listener {

	private final List<Registration> registrations = new ArrayList<>();
	private final DocumentListener documentListener = this::changed;
	private ProjectHost host;
	private OpenItem item;
	private Composite pages;
	private StackLayout stack;
	private Label hint;
	private Composite contents;
	private UndoActions undo;

	@Override
	public final void createPartControl(Composite parent) {
		host = ProjectHost.of(getSite().getWorkbenchWindow());
		pages = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		pages.setLayout(stack);
		var empty = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, SWT.DEFAULT).applyTo(hint);
		contents = new Composite(pages, SWT.NONE);
		createContents(contents);
		undo = new UndoActions(host, getViewSite().getActionBars());
		AnnotateKeys.item(getSite());
		host.addListener(this);
		itemChanged();
	}

	abstract void createContents(Composite parent);

	/** An item is there now; the view listens to it through {@link #listen}. */
	abstract void connect(OpenItem opened);

	/** The item goes; nothing may refer to it any more. */
	abstract void disconnect();

	/** The document has changed. */
	abstract void changed(DocumentDelta delta);

	/** Control that takes the keyboard. */
	abstract Control focusControl();

	/** Listens as long as the item is there. */
	final void listen(Registration registration) {
		registrations.add(registration);
	}

	/** Shows a hint in place of the contents; null for the contents. */
	final void hint(String text) {
		if (text != null)
			hint.setText(text);
		var top = text == null ? contents : hint.getParent();
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
		if (text != null)
			hint.getParent().layout();
	}

	final ProjectHost host() {
		return host;
	}

	/** The item that is shown, or null. */
	final OpenItem item() {
		return item;
	}

	@Override
	public final void itemChanged() {
		leave();
		item = host.item().orElse(null);
		if (pages.isDisposed())
			return;
		if (item == null) {
			hint(host.project().isPresent() ? Messages.EditingView_noItem : Messages.EditingView_noProject);
			return;
		}
		item.editor().addListener(documentListener);
		listen(item.editing().observedSchema().listen(schema -> itemChanged()));
		hint(null);
		connect(item);
	}

	/** The item is about to go, and takes its last edits. */
	void flush() {
		// most views hold none back
	}

	@Override
	public final void itemClosing() {
		if (item != null && !pages.isDisposed())
			flush();
		leave();
	}

	@Override
	public void projectChanged() {
		if (item == null && !pages.isDisposed())
			hint(host.project().isPresent() ? Messages.EditingView_noItem : Messages.EditingView_noProject);
	}

	private void leave() {
		if (item == null)
			return;
		registrations.forEach(Registration::close);
		registrations.clear();
		item.editor().removeListener(documentListener);
		item = null;
		disconnect();
	}

	@Override
	public void setFocus() {
		if (item == null || stack.topControl != contents)
			pages.setFocus();
		else
			focusControl().setFocus();
	}

	@Override
	public void dispose() {
		if (host != null) {
			host.removeListener(this);
			leave();
		}
		if (undo != null)
			undo.dispose();
		super.dispose();
	}
}
