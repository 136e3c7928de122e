package org.labelwright.modality.audio.ui.internal;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.Keys;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.Transport;

/** Plays by mouse, and tells where and how fast. */
final class PlayBar {

	private static final int DECIMALS = 3;

	private final AudioCanvas canvas;
	private final Composite control;
	private final LocalResourceManager images;
	private final ToolItem play;
	private final ToolItem loop;
	private final ToolItem spectrogram;
	private final ToolItem speed;
	private final Label time;
	private Boolean playing;

	PlayBar(Composite parent, AudioCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).spacing(8, 0).applyTo(control);
		images = new LocalResourceManager(JFaceResources.getResources(), control);
		var bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		item(bar, SWT.PUSH, "back", Messages.Bar_back, AudioAction.JUMP_BACK); //$NON-NLS-1$
		play = item(bar, SWT.PUSH, "play", Messages.Bar_play, AudioAction.PLAY); //$NON-NLS-1$
		item(bar, SWT.PUSH, "selection", Messages.Bar_selection, AudioAction.PLAY_SELECTION); //$NON-NLS-1$
		loop = item(bar, SWT.CHECK, "loop", Messages.Bar_loop, AudioAction.LOOP); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		item(bar, SWT.PUSH, "slower", Messages.Bar_slower, AudioAction.SLOWER); //$NON-NLS-1$
		speed = new ToolItem(bar, SWT.PUSH);
		speed.setToolTipText(tip(Messages.Bar_normal, AudioAction.NORMAL_SPEED));
		speed.addListener(SWT.Selection, event -> canvas.perform(AudioAction.NORMAL_SPEED.id()));
		item(bar, SWT.PUSH, "faster", Messages.Bar_faster, AudioAction.FASTER); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		spectrogram = new ToolItem(bar, SWT.DROP_DOWN);
		spectrogram.setText(Messages.Lane_spectrogram);
		spectrogram.setImage(image("spectrogram")); //$NON-NLS-1$
		spectrogram.setToolTipText(tip(Messages.Bar_spectrogram, AudioAction.TOGGLE_SPECTROGRAM));
		spectrogram.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW)
				openLook(bar.toDisplay(event.x, event.y));
			else
				canvas.perform(AudioAction.TOGGLE_SPECTROGRAM.id());
		});
		time = new Label(control, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(time);
	}

	Composite control() {
		return control;
	}

	private Image image(String name) {
		return images.create(ImageDescriptor.createFromURL(PlayBar.class.getResource("/icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String tip(String text, AudioAction action) {
		return NLS.bind(Messages.Bar_tip, text, Keys.of(action));
	}

	private ToolItem item(ToolBar bar, int style, String icon, String text, AudioAction action) {
		var item = new ToolItem(bar, style);
		item.setImage(image(icon));
		item.setToolTipText(tip(text, action));
		item.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return item;
	}

	private void openLook(Point place) {
		var menu = new Menu(control);
		var look = canvas.look();
		choice(menu, Messages.Look_window, SpectrumLook.WINDOWS, look.window(), frames -> NLS.bind(Messages.Look_frames, frames),
				frames -> canvas.setLook(canvas.look().withWindow(frames)));
		choice(menu, Messages.Look_range, SpectrumLook.RANGES, look.range(), decibels -> NLS.bind(Messages.Look_decibels, decibels),
				decibels -> canvas.setLook(canvas.look().withRange(decibels)));
		choice(menu, Messages.Look_colors, List.of(ColorMap.values()), look.colors(), ColorMap::label,
				colors -> canvas.setLook(canvas.look().withColors(colors)));
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static <T> void choice(Menu menu, String name, Collection<T> choices, T now, Function<T, String> names, Consumer<T> chosen) {
		var cascade = new MenuItem(menu, SWT.CASCADE);
		cascade.setText(name);
		var inner = new Menu(cascade);
		cascade.setMenu(inner);
		for (var choice : choices) {
			var item = new MenuItem(inner, SWT.RADIO);
			item.setText(names.apply(choice));
			item.setSelection(choice.equals(now));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection())
					chosen.accept(choice);
			});
		}
	}

	/** Shows what is played, and how. */
	void update(Transport transport, Timeline timeline) {
		if (playing == null || playing != transport.playing()) {
			playing = transport.playing();
			play.setImage(image(playing ? "pause" : "play")); //$NON-NLS-1$ //$NON-NLS-2$
			play.setToolTipText(tip(playing ? Messages.Bar_pause : Messages.Bar_play, AudioAction.PLAY));
		}
		loop.setSelection(transport.loops());
		var rate = NLS.bind(Messages.Bar_speed, NumberFormat.getInstance().format(transport.speed()));
		if (!speed.getText().equals(rate)) {
			speed.setText(rate);
			control.layout(true, true);
		}
		updateTime(timeline);
	}

	void updateTime(Timeline timeline) {
		time.setText(canvas.ready() ? NLS.bind(Messages.Bar_time, Ticks.format(timeline.playhead(), DECIMALS), Ticks.format(timeline.duration(), DECIMALS))
				: ""); //$NON-NLS-1$
	}
}
