package org.labelwright.modality.timeseries;

import java.util.Set;

import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;
import org.labelwright.media.SignalSource;

/** Values over time: whatever something contributed to {@value Media#POINT} opens as a {@link SignalSource}. */
public final class TimeSeriesModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.timeseries"; //$NON-NLS-1$

	public TimeSeriesModality() {
		super(SignalSource.class, Set.of("TimeInterval", "TimePoint", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Tables and headers of records have no signature: what has another ending is not taken for a time series. */
	@Override
	public boolean takesOtherEndings() {
		return false;
	}

	@Override
	public String role() {
		return "signal"; //$NON-NLS-1$
	}
}
