package org.labelwright.modality.video.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.PlayerBar;
import org.labelwright.ui.canvas.timeline.Ticks;

/** Plays and steps by mouse, and tells which frame is shown and how fast it is played. */
final class VideoBar extends PlayerBar {

	private static final int DECIMALS = 3;

	private final VideoCanvas canvas;
	private final ToolItem single;

	VideoBar(Composite parent, VideoCanvas canvas) {
		super(parent, canvas);
		this.canvas = canvas;
		item(SWT.PUSH, "keyframe-back", Messages.Bar_keyframeBack, VideoAction.KEYFRAME_BACK); //$NON-NLS-1$
		item(SWT.PUSH, "frame-back", Messages.Bar_frameBack, VideoAction.FRAME_BACK); //$NON-NLS-1$
		play(VideoAction.PLAY);
		item(SWT.PUSH, "frame-on", Messages.Bar_frameOn, VideoAction.FRAME_ON); //$NON-NLS-1$
		item(SWT.PUSH, "keyframe-on", Messages.Bar_keyframeOn, VideoAction.KEYFRAME_ON); //$NON-NLS-1$
		separator();
		loop(VideoAction.LOOP);
		speed(VideoAction.SLOWER, VideoAction.NORMAL_SPEED, VideoAction.FASTER);
		separator();
		item(SWT.PUSH, "keyframe", Messages.Bar_keyframe, VideoAction.KEYFRAME_ADD); //$NON-NLS-1$
		item(SWT.PUSH, "outside", Messages.Bar_outside, VideoAction.OUTSIDE); //$NON-NLS-1$
		item(SWT.PUSH, "occluded", Messages.Bar_occluded, VideoAction.OCCLUDED); //$NON-NLS-1$
		single = item(SWT.CHECK, "single", Messages.Bar_single, VideoAction.SINGLE); //$NON-NLS-1$
	}

	/** Shows what is played, and how. */
	void update() {
		show(canvas.transport());
		single.setSelection(canvas.single());
		updateTime();
	}

	void updateTime() {
		tell(canvas.ready() ? NLS.bind(Messages.Bar_time, new Object[] { canvas.wanted(), canvas.source().frames() - 1,
				Ticks.format(canvas.timeline().playhead(), DECIMALS) }) : ""); //$NON-NLS-1$
	}
}
