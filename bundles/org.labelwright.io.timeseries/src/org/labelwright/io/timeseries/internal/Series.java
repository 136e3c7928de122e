package org.labelwright.io.timeseries.internal;

import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How time series and what is said of them are named, whatever the format. */
public final class Series {

	/** Id of the modality of time series. */
	public static final String MODALITY = "org.labelwright.modality.timeseries"; //$NON-NLS-1$
	/** Attribute of free text. */
	public static final String TEXT = "text"; //$NON-NLS-1$

	private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "hea", "edf", "bdf", "rec", "json", "parquet"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private Series() {
	}

	/** Whether a name ends as those of files with series do. */
	static boolean isSeries(String name) {
		var stem = MediaNames.stem(name);
		return !stem.equals(name) && ENDINGS.contains(name.substring(stem.length() + 1).toLowerCase(Locale.ROOT));
	}

	/** Keeps extras of a format with an annotation, unless they are empty. */
	static void keep(Annotation annotation, String format, ObjectNode extras) {
		if (!extras.isEmpty())
			annotation.setForeign((ObjectNode) JsonNodeFactory.instance.objectNode().set(format, extras));
	}

	/** Tells of times that are none, or end before they begin. */
	static Problem noTime(String format, String place, String start, String end) {
		return Problem.error(format + ".time", place, NLS.bind(Messages.Time_wrong, ItemsFormat.shorten(start), ItemsFormat.shorten(end)), //$NON-NLS-1$
				Messages.Time_wrongRemedy);
	}
}
