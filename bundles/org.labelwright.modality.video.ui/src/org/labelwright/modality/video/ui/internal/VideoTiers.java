package org.labelwright.modality.video.ui.internal;

import java.util.List;

import org.labelwright.model.util.Onset;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.tiers.Entry;
import org.labelwright.ui.canvas.tiers.TierSite;
import org.labelwright.ui.canvas.tiers.TierTool;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** The tiers of a video lie between its small pictures and its tracks; times on them are those of frames. */
record VideoTiers(VideoCanvas canvas) implements TierSite {

	private static final int DECIMALS = 3;

	@Override
	public List<Lane> lanes() {
		return List.of(canvas.thumbnails());
	}

	@Override
	public List<? extends Lane> lanesBelow() {
		return canvas.tracks().all();
	}

	@Override
	public TierTool tool() {
		return canvas.tierTool();
	}

	@Override
	public void seek(long time) {
		canvas.transport().seek(canvas.source().time(canvas.source().frameAt(time)));
	}

	@Override
	public long sampleBeside(long time, int by) {
		var source = canvas.source();
		int frame = source.frameAt(time);
		int beside = by > 0 || source.time(frame) == time ? frame + by : frame;
		return beside >= source.frames() ? source.duration() : source.time(Math.max(0, beside));
	}

	@Override
	public Onset onset(long time) {
		return Onset.atFrame(canvas.times(), Math.min(canvas.tracks().boundary(time), canvas.source().frames() - 1));
	}

	@Override
	public void ask(String questionId) {
		canvas.ask(questionId);
	}

	@Override
	public void openSelected() {
		canvas.timeline().setFocus();
	}

	@Override
	public void changed() {
		// the bar tells of tracks only
	}

	@Override
	public void dragged(Entry entry, TimeRange place) {
		canvas.status(new CanvasStatus(Ticks.format(place.start(), DECIMALS), Ticks.format(place.length(), DECIMALS), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void status(String hint) {
		canvas.hint(hint);
	}
}
