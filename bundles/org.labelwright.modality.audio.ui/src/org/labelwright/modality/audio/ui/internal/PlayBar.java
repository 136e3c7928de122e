package org.labelwright.modality.audio.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.PlayerBar;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.timeline.ColorMap;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.Transport;

/** Plays by mouse, and tells where and how fast. */
final class PlayBar extends PlayerBar {

	private static final int DECIMALS = 3;
	private static final int SWATCH = 16;

	private final AudioCanvas canvas;

	PlayBar(Composite parent, AudioCanvas canvas) {
		super(parent, canvas);
		this.canvas = canvas;
		item(SWT.PUSH, "back", Messages.Bar_back, AudioAction.JUMP_BACK); //$NON-NLS-1$
		play(AudioAction.PLAY);
		item(SWT.PUSH, "selection", Messages.Bar_selection, AudioAction.PLAY_SELECTION); //$NON-NLS-1$
		loop(AudioAction.LOOP);
		separator();
		speed(AudioAction.SLOWER, AudioAction.NORMAL_SPEED, AudioAction.FASTER);
		separator();
		choice(Messages.Lane_spectrogram, "spectrogram", Messages.Bar_spectrogram, AudioAction.TOGGLE_SPECTROGRAM, this::openLook); //$NON-NLS-1$
		choice(Messages.Bar_speakers, "speakers", Messages.Bar_speakersTip, AudioAction.TOGGLE_SPEAKERS, this::openSpeakers); //$NON-NLS-1$
		item(SWT.PUSH, "detect", Messages.Bar_detect, AudioAction.DETECT); //$NON-NLS-1$
	}

	/** Adds an item that does something, and opens a menu beside. */
	private void choice(String name, String icon, String text, AudioAction action, Consumer<Point> menu) {
		var item = new ToolItem(tools(), SWT.DROP_DOWN);
		item.setText(name);
		item.setImage(image(icon));
		item.setToolTipText(tip(text, action));
		item.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW)
				menu.accept(tools().toDisplay(event.x, event.y));
			else
				canvas.perform(action.id());
		});
	}

	private void openLook(Point place) {
		if (!canvas.ready())
			return;
		var menu = new Menu(control());
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
		menu.addListener(SWT.Hide, event -> control().getDisplay().asyncExec(menu::dispose));
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
		var menu = new Menu(control());
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
		menu.addListener(SWT.Hide, event -> control().getDisplay().asyncExec(() -> {
			menu.dispose();
			swatches.forEach(Image::dispose);
		}));
		menu.setVisible(true);
	}

	private Image swatch(int color) {
		return new Image(control().getDisplay(), (gc, width, height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(Colors.color(color));
			gc.fillRoundRectangle(2, 2, width - 4, height - 4, 4, 4);
		}, SWATCH, SWATCH);
	}

	private void rename(String name) {
		var dialog = new InputDialog(control().getShell(), Messages.Speaker_rename, NLS.bind(Messages.Speaker_name, name), name,
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
		show(transport);
		updateTime(timeline);
	}

	void updateTime(Timeline timeline) {
		tell(canvas.ready() ? NLS.bind(Messages.Bar_time, Ticks.format(timeline.playhead(), DECIMALS), Ticks.format(timeline.duration(), DECIMALS))
				: ""); //$NON-NLS-1$
	}
}
