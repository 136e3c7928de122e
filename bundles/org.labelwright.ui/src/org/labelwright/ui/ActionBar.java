package org.labelwright.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.canvas.BarLayout;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.internal.Messages;

/**
 * Does by mouse what a canvas does by key, in a row above its timeline, with something told at the right. Icons are in the folder
 * {@code icons} of the bundle of the subclass. For the user interface's thread.
 */
public abstract class ActionBar {

	private final AnnotationCanvas canvas;
	private final Composite control;
	private final LocalResourceManager images;
	private final ToolBar tools;
	private final Label told;

	/** An empty bar, to which the subclass adds items from the left. */
	protected ActionBar(Composite parent, AnnotationCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new BarLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		told = new Label(control, SWT.RIGHT);
	}

	public final Composite control() {
		return control;
	}

	/** Has the items. */
	protected final ToolBar tools() {
		return tools;
	}

	/** Tells something at the right. */
	public final void tell(String text) {
		if (!text.equals(told.getText()))
			told.setText(text);
	}

	/** What more there is to say of what is told; null for nothing. */
	protected final void explain(String text) {
		told.setToolTipText(text);
	}

	/** An icon by its name; lives as long as the bar. */
	protected final Image image(String name) {
		return images.create(ImageDescriptor.createFromURL(getClass().getResource("/icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What an item does, with its key. */
	public static String tip(String text, KeyAction action) {
		return NLS.bind(Messages.ActionBar_tip, text, Keys.of(action));
	}

	/**
	 * Adds an item.
	 *
	 * @param style as that of a {@link ToolItem}
	 */
	protected final ToolItem item(int style, String icon, String text, KeyAction action) {
		var item = new ToolItem(tools, style);
		item.setImage(image(icon));
		item.setToolTipText(tip(text, action));
		item.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return item;
	}

	/** Adds an item without an icon, whose text changes. */
	protected final ToolItem item(String text, KeyAction action) {
		var item = new ToolItem(tools, SWT.PUSH);
		item.setToolTipText(tip(text, action));
		item.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return item;
	}

	protected final void separator() {
		new ToolItem(tools, SWT.SEPARATOR);
	}
}
