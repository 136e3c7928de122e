package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.Keys;
import org.labelwright.ui.canvas.BarLayout;

/** Changes by mouse how signals are shown, and tells when the playhead is. */
final class SeriesBar {

	private final SeriesCanvas canvas;
	private final Composite control;
	private final LocalResourceManager images;
	private final ToolItem overlaid;
	private final ToolItem seen;
	private final ToolItem log;
	private final ToolItem single;
	private final Label time;

	SeriesBar(Composite parent, SeriesCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new BarLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		var bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		overlaid = item(bar, SWT.CHECK, "overlay", Messages.Bar_overlay, SeriesAction.TOGGLE_OVERLAY); //$NON-NLS-1$
		seen = item(bar, SWT.CHECK, "seen", Messages.Bar_seen, SeriesAction.TOGGLE_SEEN); //$NON-NLS-1$
		log = item(bar, SWT.CHECK, "log", Messages.Bar_log, SeriesAction.TOGGLE_LOG); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		single = item(bar, SWT.CHECK, "single", Messages.Bar_single, SeriesAction.TOGGLE_SINGLE); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		item(bar, SWT.PUSH, "channels", Messages.Bar_channels, SeriesAction.CHANNELS); //$NON-NLS-1$
		item(bar, SWT.PUSH, "derive", Messages.Bar_derive, SeriesAction.DERIVE); //$NON-NLS-1$
		item(bar, SWT.PUSH, "zone", Messages.Bar_zone, SeriesAction.ZONE); //$NON-NLS-1$
		time = new Label(control, SWT.RIGHT);
	}

	Composite control() {
		return control;
	}

	private ToolItem item(ToolBar bar, int style, String icon, String text, SeriesAction action) {
		var item = new ToolItem(bar, style);
		item.setImage(images.create(ImageDescriptor.createFromURL(SeriesBar.class.getResource("/icons/" + icon + ".svg")))); //$NON-NLS-1$ //$NON-NLS-2$
		item.setToolTipText(NLS.bind(Messages.Bar_tip, text, Keys.of(action)));
		item.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return item;
	}

	void update(SeriesLook look) {
		overlaid.setSelection(look.overlaid());
		seen.setSelection(look.seen());
		log.setSelection(look.log());
		single.setSelection(look.single());
	}

	/** Tells how the file writes times; null where that is of no interest. */
	void setTimes(String written) {
		time.setToolTipText(written == null ? null : NLS.bind(Messages.Bar_times, written));
	}

	void setTime(String text) {
		if (!text.equals(time.getText()))
			time.setText(text);
	}
}
