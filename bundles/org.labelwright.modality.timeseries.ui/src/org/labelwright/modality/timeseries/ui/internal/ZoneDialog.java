package org.labelwright.modality.timeseries.ui.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets the time zone of the ruler be chosen. */
final class ZoneDialog {

	private ZoneDialog() {
	}

	static void open(SeriesCanvas canvas) {
		if (canvas.source().origin().isEmpty()) {
			canvas.status(Messages.Zone_none);
			return;
		}
		var file = canvas.source().zone().map(zone -> NLS.bind(Messages.Zone_file, zone.getId())).orElse(Messages.Zone_fileUnknown);
		var zones = new ArrayList<String>(List.of(file, NLS.bind(Messages.Zone_here, ZoneId.systemDefault().getId())));
		ZoneId.getAvailableZoneIds().stream().sorted().forEach(zones::add);
		var dialog = new ElementListSelectionDialog(canvas.timeline().getShell(), new LabelProvider());
		dialog.setTitle(Messages.Zone_title);
		dialog.setMessage(Messages.Zone_message);
		dialog.setElements(zones.toArray());
		dialog.setHelpAvailable(false);
		if (dialog.open() != Window.OK)
			return;
		int chosen = zones.indexOf(dialog.getFirstResult());
		canvas.setLook(canvas.look().withZone(chosen == 0 ? "" : chosen == 1 ? ZoneId.systemDefault().getId() : zones.get(chosen))); //$NON-NLS-1$
	}
}
