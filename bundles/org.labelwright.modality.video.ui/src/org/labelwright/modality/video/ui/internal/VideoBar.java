package org.labelwright.modality.video.ui.internal;

import java.text.NumberFormat;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.Keys;
import org.labelwright.ui.canvas.BarLayout;
import org.labelwright.ui.canvas.timeline.Ticks;

/** Plays and steps by mouse, and tells which frame is shown and how fast it is played. */
final class VideoBar {

	private static final int DECIMALS = 3;

	private final VideoCanvas canvas;
	private final Composite control;
	private final LocalResourceManager images;
	private final ToolItem play;
	private final ToolItem loop;
	private final ToolItem speed;
	private final ToolItem single;
	private final Label time;
	private Boolean playing;

	VideoBar(Composite parent, VideoCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new BarLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		var bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		item(bar, SWT.PUSH, "keyframe-back", Messages.Bar_keyframeBack, VideoAction.KEYFRAME_BACK); //$NON-NLS-1$
		item(bar, SWT.PUSH, "frame-back", Messages.Bar_frameBack, VideoAction.FRAME_BACK); //$NON-NLS-1$
		play = item(bar, SWT.PUSH, "play", Messages.Bar_play, VideoAction.PLAY); //$NON-NLS-1$
		item(bar, SWT.PUSH, "frame-on", Messages.Bar_frameOn, VideoAction.FRAME_ON); //$NON-NLS-1$
		item(bar, SWT.PUSH, "keyframe-on", Messages.Bar_keyframeOn, VideoAction.KEYFRAME_ON); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		loop = item(bar, SWT.CHECK, "loop", Messages.Bar_loop, VideoAction.LOOP); //$NON-NLS-1$
		item(bar, SWT.PUSH, "slower", Messages.Bar_slower, VideoAction.SLOWER); //$NON-NLS-1$
		speed = new ToolItem(bar, SWT.PUSH);
		speed.setToolTipText(tip(Messages.Bar_normal, VideoAction.NORMAL_SPEED));
		speed.addListener(SWT.Selection, event -> canvas.perform(VideoAction.NORMAL_SPEED.id()));
		item(bar, SWT.PUSH, "faster", Messages.Bar_faster, VideoAction.FASTER); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		item(bar, SWT.PUSH, "keyframe", Messages.Bar_keyframe, VideoAction.KEYFRAME_ADD); //$NON-NLS-1$
		item(bar, SWT.PUSH, "outside", Messages.Bar_outside, VideoAction.OUTSIDE); //$NON-NLS-1$
		item(bar, SWT.PUSH, "occluded", Messages.Bar_occluded, VideoAction.OCCLUDED); //$NON-NLS-1$
		single = item(bar, SWT.CHECK, "single", Messages.Bar_single, VideoAction.SINGLE); //$NON-NLS-1$
		time = new Label(control, SWT.RIGHT);
		speed.setText(NLS.bind(Messages.Bar_speed, 1));
	}

	Composite control() {
		return control;
	}

	private Image image(String name) {
		return images.create(ImageDescriptor.createFromURL(VideoBar.class.getResource("/icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String tip(String text, VideoAction action) {
		return NLS.bind(Messages.Bar_tip, text, Keys.of(action));
	}

	private ToolItem item(ToolBar bar, int style, String icon, String text, VideoAction action) {
		var item = new ToolItem(bar, style);
		item.setImage(image(icon));
		item.setToolTipText(tip(text, action));
		item.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return item;
	}

	/** Shows what is played, and how. */
	void update() {
		var transport = canvas.transport();
		if (playing == null || playing != transport.playing()) {
			playing = transport.playing();
			play.setImage(image(playing ? "pause" : "play")); //$NON-NLS-1$ //$NON-NLS-2$
			play.setToolTipText(tip(playing ? Messages.Bar_pause : Messages.Bar_play, VideoAction.PLAY));
		}
		loop.setSelection(transport.loops());
		single.setSelection(canvas.single());
		var rate = NLS.bind(Messages.Bar_speed, NumberFormat.getInstance().format(transport.speed()));
		if (!speed.getText().equals(rate)) {
			speed.setText(rate);
			control.layout(true, true);
		}
		updateTime();
	}

	void updateTime() {
		time.setText(canvas.ready() ? NLS.bind(Messages.Bar_time, new Object[] { canvas.wanted(), canvas.source().frames() - 1,
				Ticks.format(canvas.timeline().playhead(), DECIMALS) }) : ""); //$NON-NLS-1$
	}
}
