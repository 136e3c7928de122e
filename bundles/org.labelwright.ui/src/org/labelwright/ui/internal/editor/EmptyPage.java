package org.labelwright.ui.internal.editor;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.labelwright.store.ItemFilter;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ItemList;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.session.RecentProjects;

/** Where an item would be: says why there is none and what to do next. */
final class EmptyPage implements ItemList.Listener {

	private static final String NEW = "org.labelwright.ui.wizards.newProject"; //$NON-NLS-1$
	private static final String ADD = "org.labelwright.ui.wizards.addMedia"; //$NON-NLS-1$
	private static final String IMPORT = "org.labelwright.ui.wizards.import"; //$NON-NLS-1$
	private static final String OPEN = "org.labelwright.ui.openProject"; //$NON-NLS-1$
	private static final String SCHEMA = "org.labelwright.schema.ui.edit"; //$NON-NLS-1$
	private static final int WIDTH = 460;

	private final Composite page;
	private final ProjectHost host;
	private final LocalResourceManager images;
	private Composite content;
	private ItemList items;

	EmptyPage(Composite parent, ProjectHost host) {
		this.host = host;
		page = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), page);
		page.addListener(SWT.Dispose, event -> follow(null));
		GridLayoutFactory.fillDefaults().applyTo(page);
		update();
	}

	Control control() {
		return page;
	}

	void setFocus() {
		content.setFocus();
	}

	/** Shows what is right for the state of the window. */
	void update() {
		var project = host.project();
		follow(project.map(ProjectSession::items).orElse(null));
		if (host.opening().isPresent())
			fill(NLS.bind(Messages.EmptyPage_opening, host.opening().get().getFileName()), host.opening().get().toString());
		else if (project.isEmpty())
			welcome();
		else if (items.count() < 0)
			fill(NLS.bind(Messages.EmptyPage_opening, project.get().store().name()), project.get().store().folder().toString());
		else if (items.count() == 0 && items.filter().equals(ItemFilter.ALL)) {
			fill(Messages.EmptyPage_noItems, Messages.EmptyPage_noItemsHint);
			if (project.get().store().writable()) {
				button(Messages.EmptyPage_addMedia, ADD);
				button(Messages.EmptyPage_import, IMPORT);
				button(Messages.EmptyPage_schema, SCHEMA);
			}
		} else
			fill(Messages.EmptyPage_noItem, Messages.EmptyPage_noItemHint);
		page.layout(true, true);
	}

	private void follow(ItemList next) {
		if (next == items)
			return;
		if (items != null)
			items.removeListener(this);
		items = next;
		if (items != null)
			items.addListener(this);
	}

	@Override
	public void counted(int count) {
		if (page.isVisible() && host.item().isEmpty())
			update();
	}

	@Override
	public void arrived(int from, int to) {
		// only their number matters here
	}

	/** Shows that a modality has no look. */
	void missing(String modalityId) {
		fill(NLS.bind(Messages.EmptyPage_missing, modalityId), Messages.EmptyPage_missingHint);
		page.layout(true, true);
	}

	private void welcome() {
		fill(Messages.EmptyPage_welcome, Messages.EmptyPage_welcomeHint);
		button(Messages.EmptyPage_new, NEW);
		button(Messages.EmptyPage_open, OPEN);
		var recent = RecentProjects.list();
		if (recent.isEmpty())
			return;
		text(Messages.EmptyPage_recent, JFaceResources.getBannerFont(), 16);
		for (var folder : recent)
			link(folder);
	}

	private void fill(String title, String hint) {
		boolean keyboard = holdsKeyboard();
		if (content != null)
			content.dispose();
		content = new Composite(page, SWT.NONE);
		if (keyboard)
			Tasks.later(page.getDisplay(), this::takeKeyboard);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(content);
		GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(content);
		text(title, JFaceResources.getHeaderFont(), 0);
		text(hint, JFaceResources.getDialogFont(), 0);
	}

	/** Whether keys would reach nobody after the content has gone. */
	private boolean holdsKeyboard() {
		if (!page.isVisible())
			return false;
		var focus = page.getDisplay().getFocusControl();
		for (var control = focus; control != null; control = control.getParent())
			if (control == content)
				return true;
		return focus == null;
	}

	private void takeKeyboard() {
		if (page.isDisposed() || !page.isVisible() || page.getDisplay().getFocusControl() != null)
			return;
		var active = page.getDisplay().getActiveShell();
		if (active == null || active == page.getShell())
			content.setFocus();
	}

	private void text(String text, org.eclipse.swt.graphics.Font font, int above) {
		var label = new Label(content, SWT.WRAP);
		label.setText(text);
		label.setFont(font);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, above).applyTo(label);
	}

	/** A button for a command, when some bundle has that. */
	private void button(String text, String commandId) {
		var commands = host.window().getService(ICommandService.class);
		if (!commands.getCommand(commandId).isDefined())
			return;
		var button = new Button(content, SWT.PUSH);
		button.setText(text);
		var icon = host.window().getService(ICommandImageService.class).getImageDescriptor(commandId);
		if (icon != null)
			button.setImage(images.get(icon));
		button.addListener(SWT.Selection, event -> execute(commandId));
		GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(button);
	}

	private void execute(String commandId) {
		var command = host.window().getService(ICommandService.class).getCommand(commandId);
		try {
			host.window().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
		} catch (CommandException e) {
			Failures.show(commandId, e);
		}
	}

	private void link(Path folder) {
		var link = new Link(content, SWT.NONE);
		link.setText(NLS.bind("<a>{0}</a>   {1}", RecentProjects.name(folder), folder.getParent())); //$NON-NLS-1$
		link.setToolTipText(folder.toString());
		link.addListener(SWT.Selection, event -> host.open(folder));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(link);
	}
}
