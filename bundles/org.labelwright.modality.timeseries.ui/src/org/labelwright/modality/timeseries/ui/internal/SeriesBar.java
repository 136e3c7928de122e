package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.ActionBar;

/** Changes by mouse how signals are shown, and tells when the playhead is. */
final class SeriesBar extends ActionBar {

	private final ToolItem overlaid;
	private final ToolItem seen;
	private final ToolItem log;
	private final ToolItem single;

	SeriesBar(Composite parent, SeriesCanvas canvas) {
		super(parent, canvas);
		overlaid = item(SWT.CHECK, "overlay", Messages.Bar_overlay, SeriesAction.TOGGLE_OVERLAY); //$NON-NLS-1$
		seen = item(SWT.CHECK, "seen", Messages.Bar_seen, SeriesAction.TOGGLE_SEEN); //$NON-NLS-1$
		log = item(SWT.CHECK, "log", Messages.Bar_log, SeriesAction.TOGGLE_LOG); //$NON-NLS-1$
		separator();
		single = item(SWT.CHECK, "single", Messages.Bar_single, SeriesAction.TOGGLE_SINGLE); //$NON-NLS-1$
		separator();
		item(SWT.PUSH, "channels", Messages.Bar_channels, SeriesAction.CHANNELS); //$NON-NLS-1$
		item(SWT.PUSH, "derive", Messages.Bar_derive, SeriesAction.DERIVE); //$NON-NLS-1$
		item(SWT.PUSH, "zone", Messages.Bar_zone, SeriesAction.ZONE); //$NON-NLS-1$
	}

	void update(SeriesLook look) {
		overlaid.setSelection(look.overlaid());
		seen.setSelection(look.seen());
		log.setSelection(look.log());
		single.setSelection(look.single());
	}

	/** Tells how the file writes times; null where that is of no interest. */
	void setTimes(String written) {
		explain(written == null ? null : NLS.bind(Messages.Bar_times, written));
	}
}
