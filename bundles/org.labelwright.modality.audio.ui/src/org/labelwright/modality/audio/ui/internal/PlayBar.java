package org.labelwright.modality.audio.ui.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.Keys;
import org.labelwright.ui.canvas.BarLayout;
import org.labelwright.ui.canvas.timeline.ColorMap;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.Transport;

/** Plays by mouse, and tells where and how fast. */
final class PlayBar {

	private static final int DECIMALS = 3;
	private static final int SWATCH = 16;

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
		control.setLayout(new BarLayout());
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
		var speakers = new ToolItem(bar, SWT.DROP_DOWN);
		speakers.setText(Messages.Bar_speakers);
		speakers.setImage(image("speakers")); //$NON-NLS-1$
		speakers.setToolTipText(tip(Messages.Bar_speakersTip, AudioAction.TOGGLE_SPEAKERS));
		speakers.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW)
				openSpeakers(bar.toDisplay(event.x, event.y));
			else
				canvas.perform(AudioAction.TOGGLE_SPEAKERS.id());
		});
		item(bar, SWT.PUSH, "detect", Messages.Bar_detect, AudioAction.DETECT); //$NON-NLS-1$
		time = new Label(control, SWT.RIGHT);
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
		if (!canvas.ready())
			return;
		var menu = new Menu(control);
		var look = canvas.look();
		var source = canvas.source();
		if (source.channels() > 1)
			choice(menu, Messages.Look_channel, IntStream.range(0, source.channels()).boxed().toList(), Math.min(look.channel(), source.channels() - 1),
					channel -> WaveLane.name(source, channel), channel -> canvas.setLook(canvas.look().withChannel(channel)));
		choice(menu, Messages.Look_window, SpectrumLook.WINDOWS, look.window(), frames -> NLS.bind(Messages.Look_frames, frames),
				frames -> canvas.setLook(canvas.look().withWindow(frames)));
		choice(menu, Messages.Look_overlap, SpectrumLook.OVERLAPS, look.overlap(), percent -> NLS.bind(Messages.Look_percent, percent),
				percent -> canvas.setLook(canvas.look().withOverlap(percent)));
		choice(menu, Messages.Look_scale, List.of(FrequencyScale.values()), look.scale(), FrequencyScale::label,
				scale -> canvas.setLook(canvas.look().withScale(scale)));
		choice(menu, Messages.Look_range, SpectrumLook.RANGES, look.range(), decibels -> NLS.bind(Messages.Look_decibels, decibels),
				decibels -> canvas.setLook(canvas.look().withRange(decibels)));
		choice(menu, Messages.Look_colors, List.of(ColorMap.values()), look.colors(), PlayBar::name,
				colors -> canvas.setLook(canvas.look().withColors(colors)));
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static String name(ColorMap colors) {
		return switch (colors) {
		case PAPER -> Messages.Colors_paper;
		case GREY -> Messages.Colors_grey;
		case EMBER -> Messages.Colors_ember;
		case SEA -> Messages.Colors_sea;
		};
	}

	/** Who speaks, for how long and in which colour; choosing one asks for another name. */
	private void openSpeakers(Point place) {
		if (!canvas.ready())
			return;
		var menu = new Menu(control);
		var colors = new MenuItem(menu, SWT.CHECK);
		colors.setText(Messages.Bar_colorsBySpeaker);
		colors.setSelection(canvas.colorsBySpeaker());
		colors.addListener(SWT.Selection, event -> canvas.perform(AudioAction.TOGGLE_SPEAKERS.id()));
		new MenuItem(menu, SWT.SEPARATOR);
		var speakers = canvas.board().speakers();
		var swatches = new ArrayList<Image>();
		for (var name : speakers.names()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.Bar_speaker, name, Ticks.format(speakers.time(name), 1)));
			swatches.add(swatch(speakers.color(name)));
			item.setImage(swatches.getLast());
			item.addListener(SWT.Selection, event -> rename(name));
		}
		if (speakers.names().isEmpty()) {
			var none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.Bar_noSpeakers);
			none.setEnabled(false);
		}
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(() -> {
			menu.dispose();
			swatches.forEach(Image::dispose);
		}));
		menu.setVisible(true);
	}

	private Image swatch(int color) {
		return new Image(control.getDisplay(), (gc, width, height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(new Color(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF));
			gc.fillRoundRectangle(2, 2, width - 4, height - 4, 4, 4);
		}, SWATCH, SWATCH);
	}

	private void rename(String name) {
		var dialog = new InputDialog(control.getShell(), Messages.Speaker_rename, NLS.bind(Messages.Speaker_name, name), name,
				typed -> typed.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK && canvas.ready() && !dialog.getValue().strip().equals(name))
			canvas.board().edits().renameSpeaker(name, dialog.getValue().strip());
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
