package org.labelwright.modality.audio.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Waveform;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;

/** The samples of one channel: the extremes of what each column of pixels covers, or each sample when they lie apart. */
final class WaveLane implements Lane {

	private static final int HEIGHT = 64;
	private static final int STRETCH = 2;
	private static final Color WAVE = new Color(0x2F, 0x7D, 0xE1);
	private static final Color AXIS = new Color(0x80, 0x80, 0x80);
	/** Columns around what is painted, so that lines do not end there. */
	private static final int MARGIN = 2;
	/** Part of the height that the loudest sample takes, and how quiet a recording is enlarged to it. */
	private static final float PART = 0.94f;
	private static final float QUIETEST = 0.02f;
	/** Pixels between samples from which each is marked. */
	private static final double APART = 6;

	private final AudioSource source;
	private final Waveform waveform;
	private final int channel;
	private float loudest = 1;

	WaveLane(AudioSource source, Waveform waveform, int channel) {
		this.source = source;
		this.waveform = waveform;
		this.channel = channel;
	}

	@Override
	public String name() {
		return name(source, channel);
	}

	/** The name of a channel of a recording, for people. */
	static String name(AudioSource source, int channel) {
		if (source.channels() == 1)
			return Messages.Lane_mono;
		return source.channels() == 2 ? channel == 0 ? Messages.Lane_left : Messages.Lane_right : NLS.bind(Messages.Lane_channel, channel + 1);
	}

	/** The same where there is little room: of many channels the number. */
	static String shortName(AudioSource source, int channel) {
		return source.channels() > 2 ? Integer.toString(channel + 1) : name(source, channel);
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public int stretch() {
		return STRETCH;
	}

	/** The loudest sample of all channels known so far, which fills the height. */
	void setLoudest(float sample) {
		loudest = Math.max(QUIETEST, sample);
	}

	@Override
	public void paint(LaneArea area) {
		var gc = area.gc();
		double perFrame = 1e6 / source.sampleRate();
		double framesPerPixel = area.scale().perPixel() / perFrame;
		gc.setAlpha(90);
		gc.setForeground(AXIS);
		gc.drawLine(area.from(), middle(area), area.to(), middle(area));
		gc.setAlpha(255);
		gc.setForeground(WAVE);
		gc.setBackground(WAVE);
		double first = (area.scale().start() + (area.from() - MARGIN - area.bounds().x) * area.scale().perPixel()) / perFrame;
		int columns = area.to() - area.from() + 2 * MARGIN;
		if (framesPerPixel >= 1)
			columns(area, first, framesPerPixel, columns);
		else
			samples(area, (long) Math.floor(first), (int) Math.ceil(columns * framesPerPixel) + MARGIN, perFrame);
		gc.setAlpha(255);
	}

	private int middle(LaneArea area) {
		return area.bounds().y + area.bounds().height / 2;
	}

	private int y(LaneArea area, float sample) {
		return middle(area) - Math.round(sample / loudest * PART * area.bounds().height / 2);
	}

	private void columns(LaneArea area, double first, double framesPerPixel, int columns) {
		var low = new float[columns];
		var high = new float[columns];
		waveform.extremes(channel, first, framesPerPixel, low, high);
		var bars = new Path(area.gc().getDevice()); // all at once is drawn much faster than one by one
		for (int i = 0; i < columns; i++)
			if (!Float.isNaN(low[i])) {
				int top = y(area, high[i]);
				bars.addRectangle(area.from() - MARGIN + i, top, 1, y(area, low[i]) - top + 1f);
			}
		area.gc().setAntialias(SWT.OFF);
		area.gc().fillPath(bars);
		area.gc().setAntialias(SWT.DEFAULT);
		bars.dispose();
	}

	private void samples(LaneArea area, long first, int count, double perFrame) {
		var low = new float[count];
		var high = new float[count];
		waveform.extremes(channel, first, 1, low, high);
		boolean apart = perFrame / area.scale().perPixel() >= APART;
		int lastX = 0;
		int lastY = 0;
		boolean begun = false;
		for (int i = 0; i < count; i++) {
			boolean known = !Float.isNaN(low[i]);
			int x = area.bounds().x + area.scale().x((first + i) * perFrame);
			int y = known ? y(area, (low[i] + high[i]) / 2) : 0;
			if (known && begun)
				area.gc().drawLine(lastX, lastY, x, y);
			if (known && apart)
				dot(area.gc(), x, y);
			begun = known;
			lastX = x;
			lastY = y;
		}
	}

	private static void dot(GC gc, int x, int y) {
		gc.fillOval(x - 2, y - 2, 5, 5);
	}
}
