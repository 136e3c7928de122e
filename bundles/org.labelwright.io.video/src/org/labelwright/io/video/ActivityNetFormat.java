package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.ActivityNetExporter;
import org.labelwright.io.video.internal.ActivityNetReader;

/**
 * Activities in videos as <a href="http://activity-net.org/download.html">ActivityNet</a> has them: a database of videos by their ids, each with segments in
 * seconds and their labels. A segment is an interval, a video has its id as its name. Version, taxonomy and all else that is said of videos are
 * kept; times come back as they were written. There are no frames in this format.
 */
public final class ActivityNetFormat extends JsonFileFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "activitynet"; //$NON-NLS-1$

	private static final int SURE = 94;

	public ActivityNetFormat() {
		super(ID, SURE);
	}

	@Override
	boolean begins(String text) {
		return text.contains("\"database\"") && (text.contains("\"segment\"") || text.contains("\"taxonomy\"")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new ActivityNetReader(source, receiver).read(monitor);
	}

	/** It knows no frames. */
	@Override
	public List<Option> importOptions() {
		return List.of();
	}

	@Override
	public List<Option> exportOptions() {
		return List.of();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval")); //$NON-NLS-1$
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new ActivityNetExporter(source, options);
	}
}
