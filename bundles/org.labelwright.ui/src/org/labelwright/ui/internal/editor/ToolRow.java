package org.labelwright.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.labelwright.model.Changes.Registration;
import org.labelwright.ui.ItemList;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.labelwright.ui.internal.Commands;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/** Above the canvas: its tools, the label to draw with, and the place in the list of items. */
final class ToolRow implements ItemList.Listener {

	private static final String PREFIX = "org.labelwright.ui."; //$NON-NLS-1$

	private final ProjectHost host;
	private final IWorkbenchPartSite site;
	private final Composite row;
	private final CLabel label;
	private final CLabel position;
	private final ToolBar bar;
	private final Map<String, ToolItem> buttons = new HashMap<>();
	private AnnotationCanvas canvas;
	private OpenItem item;
	private ItemList items;
	private List<Registration> registrations = List.of();

	ToolRow(Composite parent, IWorkbenchPartSite site, ProjectHost host) {
		this.site = site;
		this.host = host;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 2).spacing(6, 0).applyTo(row);
		bar = new ToolBar(row, SWT.FLAT | SWT.HORIZONTAL);
		label = new CLabel(row, SWT.LEFT);
		label.setToolTipText(Messages.ToolRow_labelHint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
		var back = new ToolBar(row, SWT.FLAT);
		Commands.item(back, site, PREFIX + "previousItem", "previous", null); //$NON-NLS-1$ //$NON-NLS-2$
		position = new CLabel(row, SWT.CENTER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(position);
		var forth = new ToolBar(row, SWT.FLAT);
		Commands.item(forth, site, PREFIX + "nextItem", "next", null); //$NON-NLS-1$ //$NON-NLS-2$
		var finish = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
		Commands.item(finish, site, PREFIX + "skip", "skip", Messages.ToolRow_skip); //$NON-NLS-1$ //$NON-NLS-2$
		Commands.item(finish, site, PREFIX + "submit", "submit", Messages.ToolRow_submit); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Control control() {
		return row;
	}

	/** @param shown null when what is in front has none, and so no tools */
	void show(OpenItem opened, AnnotationCanvas shown) {
		clear();
		if (canvas != shown)
			fill(shown);
		item = opened;
		registrations = List.of(item.editing().activeLabelId().listen(id -> showLabel()),
				item.editing().observedSchema().listen(schema -> showLabel()));
		items = host.project().orElseThrow().items();
		items.addListener(this);
		showLabel();
		showPosition();
		row.layout();
	}

	void clear() {
		if (item == null)
			return;
		registrations.forEach(Registration::close);
		items.removeListener(this);
		item = null;
	}

	private void fill(AnnotationCanvas shown) {
		for (var old : bar.getItems()) {
			var image = old.getImage();
			old.dispose();
			if (image != null)
				image.dispose();
		}
		buttons.clear();
		canvas = shown;
		if (canvas != null) {
			for (var tool : canvas.tools())
				buttons.put(tool.id(), button(tool));
			toolChanged(canvas.activeTool());
		}
		row.layout();
	}

	private ToolItem button(ToolDescriptor tool) {
		var button = new ToolItem(bar, SWT.RADIO);
		button.setImage(ImageDescriptor.createFromURL(tool.icon()).createImage());
		var key = Commands.key(site, tool.commandId());
		button.setToolTipText(Commands.hint(tool.name(), key.isEmpty() ? tool.key() : key, tool.description()));
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				canvas.activateTool(tool.id());
				canvas.setFocus();
			}
		});
		return button;
	}

	void toolChanged(String id) {
		buttons.forEach((tool, button) -> button.setSelection(tool.equals(id)));
	}

	private void showLabel() {
		var active = Optional.ofNullable(item.editing().activeLabelId().get()).flatMap(item.editing().schema()::label);
		label.setText(active.map(l -> NLS.bind(Messages.ToolRow_label, l.getName())).orElse(Messages.ToolRow_noLabel));
		label.setImage(active.map(l -> Swatches.image(l.getColor())).orElse(null));
	}

	private void showPosition() {
		var shown = item;
		items.indexOf(shown.item().id()).thenAccept(index -> {
			if (item == shown && !position.isDisposed())
				position.setText(index < 0 || index >= items.count() ? "" //$NON-NLS-1$
						: NLS.bind(Messages.ToolRow_position, index + 1, items.count()));
		});
		showState();
	}

	/** Shows the state of the document before the position. */
	void showState() {
		var state = item.document().getState();
		position.setImage(Icons.image("state_" + state.getName().toLowerCase(java.util.Locale.ROOT))); //$NON-NLS-1$
	}

	@Override
	public void counted(int count) {
		if (item != null)
			showPosition();
	}

	@Override
	public void arrived(int from, int to) {
		// the position does not depend on it
	}
}
