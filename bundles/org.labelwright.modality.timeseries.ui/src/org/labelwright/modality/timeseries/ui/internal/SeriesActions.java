package org.labelwright.modality.timeseries.ui.internal;

import org.labelwright.ui.canvas.tiers.TierActions;
import org.labelwright.ui.canvas.tiers.TierActions.What;
import org.labelwright.ui.canvas.tiers.TierBoard;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** Does what keys and menus ask of a time series that is open. */
final class SeriesActions {

	/** Pixels that a key moves something, and the part of the view that it jumps. */
	private static final int STEP = 4;
	private static final double JUMP = 0.1;
	/** Pixels between samples that are looked at closely. */
	private static final int SAMPLE = 12;

	private final SeriesCanvas canvas;
	private final TierBoard board;
	private final TierActions tiers;

	SeriesActions(SeriesCanvas canvas, TierBoard board) {
		this.canvas = canvas;
		this.board = board;
		tiers = new TierActions(board);
	}

	private Timeline timeline() {
		return canvas.timeline();
	}

	private long step() {
		return timeline().scale().span(STEP);
	}

	private long jump() {
		return Math.max(1, Math.round(timeline().scale().visible().length() * JUMP));
	}

	void perform(SeriesAction action) {
		var look = canvas.look();
		switch (action) {
		case PLAY -> canvas.transport().toggle();
		case SLOWER -> canvas.transport().changeSpeed(-1);
		case FASTER -> canvas.transport().changeSpeed(1);
		case PLAYHEAD_BACK -> tiers.seek(timeline().playhead() - step());
		case PLAYHEAD_ON -> tiers.seek(timeline().playhead() + step());
		case JUMP_BACK -> tiers.seek(timeline().playhead() - jump());
		case JUMP_ON -> tiers.seek(timeline().playhead() + jump());
		case PLAYHEAD_START -> tiers.seek(0);
		case PLAYHEAD_END -> tiers.seek(timeline().duration());
		case EXTEND_BACK -> tiers.extend(-step());
		case EXTEND_ON -> tiers.extend(step());
		case EXTEND_FAR_BACK -> tiers.extend(-jump());
		case EXTEND_FAR_ON -> tiers.extend(jump());
		case MAKE -> tiers.make();
		case MAKE_POINT -> tiers.makePoint();
		case END_BACK -> tiers.step(What.END, -step());
		case END_ON -> tiers.step(What.END, step());
		case START_BACK -> tiers.step(What.START, -step());
		case START_ON -> tiers.step(What.START, step());
		case MOVE_BACK -> tiers.step(What.WHOLE, -step());
		case MOVE_ON -> tiers.step(What.WHOLE, step());
		case END_SAMPLE_BACK -> tiers.sample(What.END, -1);
		case END_SAMPLE_ON -> tiers.sample(What.END, 1);
		case START_SAMPLE_BACK -> tiers.sample(What.START, -1);
		case START_SAMPLE_ON -> tiers.sample(What.START, 1);
		case START_TO_PLAYHEAD -> tiers.toPlayhead(What.START);
		case END_TO_PLAYHEAD -> tiers.toPlayhead(What.END);
		case MOVE_TO_PLAYHEAD -> tiers.toPlayhead(What.WHOLE);
		case SPLIT -> tiers.split();
		case MERGE -> tiers.merge();
		case NEXT -> beside(true);
		case PREVIOUS -> beside(false);
		case TIER_UP -> tiers.chooseTier(-1);
		case TIER_DOWN -> tiers.chooseTier(1);
		case TO_TIER_UP -> tiers.moveToTier(-1);
		case TO_TIER_DOWN -> tiers.moveToTier(1);
		case NEW_TIER -> tiers.newTier();
		case RENAME_TIER -> tiers.changeTier();
		case ZOOM_IN -> timeline().zoom(1);
		case ZOOM_OUT -> timeline().zoom(-1);
		case ZOOM_FIT -> timeline().fit();
		case ZOOM_SAMPLES -> zoomToSamples();
		case ZOOM_SELECTION -> timeline().zoomTo(tiers.subject());
		case TOGGLE_OVERLAY -> canvas.setLook(look.withOverlaid(!look.overlaid()));
		case TOGGLE_SEEN -> canvas.setLook(look.withSeen(!look.seen()));
		case TOGGLE_LOG -> canvas.setLook(look.withLog(!look.log()));
		case TOGGLE_SINGLE -> canvas.setLook(look.withSingle(!look.single()));
		case CHANNELS -> ChannelsDialog.open(canvas);
		case ZONE -> ZoneDialog.open(canvas);
		case DERIVE -> DeriveDialog.open(canvas);
		case FIND_SIMILAR -> similar();
		case FIND_CHANGES -> canvas.searches().changes(tiers.subject());
		case FIND_PEAKS -> canvas.searches().peaks(tiers.subject());
		case SPECTRUM -> canvas.searches().spectrum(tiers.subject());
		case TOGGLE_SEGMENTS -> board.context().view().setAnnotationsShown(!board.context().view().annotationsShown());
		case CANCEL -> tiers.cancel();
		case DELETE -> tiers.delete();
		case SELECT_ALL -> tiers.selectAll();
		}
	}

	private void similar() {
		if (tiers.subject().equals(tiers.all()))
			canvas.status(Messages.Search_nothing);
		else
			canvas.searches().similar(tiers.subject());
	}

	private void beside(boolean next) {
		tiers.beside(next).ifPresent(found -> tiers.seek(found.time().start()));
	}

	/** Shows the samples around the playhead so that they lie apart. */
	private void zoomToSamples() {
		long time = timeline().playhead();
		long before = canvas.sampleBeside(time + 1, -1);
		long period = canvas.sampleBeside(before, 1) - before;
		long half = Math.max(1, period * timeline().scale().width() / SAMPLE / 2);
		timeline().zoomTo(new TimeRange(Math.max(0, time - half), time + half));
	}
}
