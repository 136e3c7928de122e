package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * How signals are shown; kept as preferences.
 *
 * @param overlaid all in one lane
 * @param seen     scaled to what is seen, in place of all there is
 * @param log      by powers of ten
 * @param single   what is made is of the channel in which it was begun, in place of all
 * @param zone     id of the time zone of the ruler; empty for that of the file
 */
record SeriesLook(boolean overlaid, boolean seen, boolean log, boolean single, String zone) {

	private static final String NODE = "org.labelwright.modality.timeseries.ui"; //$NON-NLS-1$
	private static final String OVERLAID = "overlaid"; //$NON-NLS-1$
	private static final String SEEN = "seen"; //$NON-NLS-1$
	private static final String LOG = "log"; //$NON-NLS-1$
	private static final String SINGLE = "single"; //$NON-NLS-1$
	private static final String ZONE = "zone"; //$NON-NLS-1$

	static SeriesLook load() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		return new SeriesLook(node.getBoolean(OVERLAID, false), node.getBoolean(SEEN, true), node.getBoolean(LOG, false), node.getBoolean(SINGLE, false),
				node.get(ZONE, "")); //$NON-NLS-1$
	}

	/** Is written with the other preferences when the workbench ends. */
	void keep() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		node.putBoolean(OVERLAID, overlaid);
		node.putBoolean(SEEN, seen);
		node.putBoolean(LOG, log);
		node.putBoolean(SINGLE, single);
		node.put(ZONE, zone);
	}

	SeriesLook withOverlaid(boolean now) {
		return new SeriesLook(now, seen, log, single, zone);
	}

	SeriesLook withSeen(boolean now) {
		return new SeriesLook(overlaid, now, log, single, zone);
	}

	SeriesLook withLog(boolean now) {
		return new SeriesLook(overlaid, seen, now, single, zone);
	}

	SeriesLook withSingle(boolean now) {
		return new SeriesLook(overlaid, seen, log, now, zone);
	}

	SeriesLook withZone(String id) {
		return new SeriesLook(overlaid, seen, log, single, id);
	}
}
