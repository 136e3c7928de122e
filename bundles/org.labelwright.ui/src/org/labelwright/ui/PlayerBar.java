package org.labelwright.ui;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.timeline.Transport;
import org.labelwright.ui.internal.Messages;

/** A bar of what is played. Its subclass adds the items for that where they belong. */
public abstract class PlayerBar extends ActionBar {

	private ToolItem play;
	private KeyAction playing;
	private ToolItem loop;
	private ToolItem speed;
	/** Whether the item for playing shows that it pauses; null before it is shown. */
	private Boolean pauses;

	protected PlayerBar(Composite parent, AnnotationCanvas canvas) {
		super(parent, canvas);
	}

	/** Adds the item that plays and pauses; icons {@code play} and {@code pause}. */
	protected final void play(KeyAction action) {
		playing = action;
		play = item(SWT.PUSH, "play", Messages.PlayerBar_play, action); //$NON-NLS-1$
	}

	/** Adds the item that repeats; icon {@code loop}. */
	protected final void loop(KeyAction action) {
		loop = item(SWT.CHECK, "loop", Messages.PlayerBar_loop, action); //$NON-NLS-1$
	}

	/** Adds the speed between what changes it; icons {@code slower} and {@code faster}. */
	protected final void speed(KeyAction slower, KeyAction normal, KeyAction faster) {
		item(SWT.PUSH, "slower", Messages.PlayerBar_slower, slower); //$NON-NLS-1$
		speed = item(Messages.PlayerBar_normal, normal);
		speed.setText(NLS.bind(Messages.PlayerBar_speed, 1));
		item(SWT.PUSH, "faster", Messages.PlayerBar_faster, faster); //$NON-NLS-1$
	}

	/** Shows what is played, and how. */
	protected final void show(Transport transport) {
		if (pauses == null || pauses != transport.playing()) {
			pauses = transport.playing();
			play.setImage(image(pauses ? "pause" : "play")); //$NON-NLS-1$ //$NON-NLS-2$
			play.setToolTipText(tip(pauses ? Messages.PlayerBar_pause : Messages.PlayerBar_play, playing));
		}
		loop.setSelection(transport.loops());
		var rate = NLS.bind(Messages.PlayerBar_speed, NumberFormat.getInstance().format(transport.speed()));
		if (!speed.getText().equals(rate)) {
			speed.setText(rate);
			control().layout(true, true);
		}
	}
}
