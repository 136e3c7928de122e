package org.labelwright.modality.audio.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.Waveform;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.MediaPages;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.tiers.Entry;
import org.labelwright.ui.canvas.tiers.TierBoard;
import org.labelwright.ui.canvas.tiers.TierCanvas;
import org.labelwright.ui.canvas.tiers.TierSite;
import org.labelwright.ui.canvas.tiers.TierTool;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.TimelineListener;
import org.labelwright.ui.canvas.timeline.Transport;

/** Shows a recording with its segments and points on tiers, lets them be made and changed, and plays it. */
public final class AudioCanvas extends TierCanvas<AudioAction> {

	/** Pixels of height for the bars, and for some of what is below them. */
	private static final int LEAST = 230;
	private static final int DECIMALS = 3;
	/** Microseconds that a file may be shorter than it tells: what estimates and the padding of coders make. */
	private static final long SLACK = 500_000;
	private static final String NODE = "org.labelwright.modality.audio.ui"; //$NON-NLS-1$
	private static final String BY_SPEAKER = "speakers"; //$NON-NLS-1$

	private final Consumer<Control> timelineMade;
	private final Consumer<Control> transcriptMade;
	private MediaPages pages;
	private Composite frame;
	private Timeline timeline;
	private PlayBar bar;
	private SoundBar sounds;
	private Transcript transcript;
	private boolean colorsBySpeaker;
	private Transport transport;
	private AudioActions actions;
	private CanvasSite site;
	private SpectrumLook look;
	private ItemContext item;
	private AudioSource source;
	private Waveform waveform;
	private List<WaveLane> waves = List.of();
	private SpectrogramLane spectrogram;
	private TierBoard board;

	/**
	 * @param timelineMade   told of the control whose keys are those of the timeline
	 * @param transcriptMade told of the field of text
	 */
	public AudioCanvas(Consumer<Control> timelineMade, Consumer<Control> transcriptMade) {
		super(AudioAction.class, AudioAction.TOOL_PREFIX);
		this.timelineMade = timelineMade;
		this.transcriptMade = transcriptMade;
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		look = SpectrumLook.load();
		colorsBySpeaker = InstanceScope.INSTANCE.getNode(NODE).getBoolean(BY_SPEAKER, false);
		pages = new MediaPages(parent, site::report);
		frame = new Composite(pages.control(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		bar = new PlayBar(frame, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		sounds = new SoundBar(frame, this);
		timeline = new Timeline(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline);
		transcript = new Transcript(frame, this, transcriptMade);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(transcript.control());
		transport = new Transport(timeline, () -> bar.update(transport, timeline), this::playheadMoved, problem -> site.report(problem));
		timeline.addTimelineListener(new Mouse());
		timelineMade.accept(timeline);
		return pages.control();
	}

	@Override
	public void show(ItemContext shown) {
		clear();
		item = shown;
		pages.open(NLS.bind(Messages.Canvas_job, shown.name()), Messages.Canvas_loading, () -> Media.open(shown.media(), AudioSource.class), this::open);
	}

	private void open(AudioSource opened) {
		source = opened;
		long told = source.duration(); // before any of it is read
		waveform = Waveform.of(source, site.cache());
		waveform.onProgress(() -> later(this::progress));
		waves = IntStream.range(0, source.channels()).mapToObj(channel -> new WaveLane(source, waveform, channel)).toList();
		spectrogram = new SpectrogramLane(source, look, pages.control().getDisplay(), () -> timeline.redraw(spectrogram), site::report);
		timeline.setAxis(told, 1e6 / source.sampleRate());
		transport.open(new AudioPlayer(source), true, item.playhead());
		board = new TierBoard(timeline, context(), new Site());
		board.setColorsBySpeaker(colorsBySpeaker);
		board.onSuggestions(sounds::update);
		actions = new AudioActions(this, board);
		pages.show(frame, timeline::setFocus);
		bar.update(transport, timeline);
		transcript.show(board.primary().orElse(null));
		status(""); //$NON-NLS-1$
		progress();
		tiersOpened();
	}

	private void later(Runnable work) {
		pages.later(() -> {
			if (ready())
				work.run();
		});
	}

	/** More of the waveform is known. */
	private void progress() {
		float loudest = 0;
		if (waveform.known() > 0)
			for (int channel = 0; channel < source.channels(); channel++) {
				var low = new float[1];
				var high = new float[1];
				waveform.extremes(channel, 0, waveform.known(), low, high);
				if (!Float.isNaN(low[0]))
					loudest = Math.max(loudest, Math.max(-low[0], high[0]));
			}
		for (var wave : waves)
			wave.setLoudest(loudest);
		if (waveform.complete())
			ends(source.micros(waveform.known()));
		timeline.redraw();
		waveform.problem().ifPresent(site::report);
	}

	/** Only when all was read is known how much a compressed file holds. */
	private void ends(long end) {
		long told = timeline.duration();
		if (end == told)
			return;
		timeline.setDuration(end);
		bar.updateTime(timeline);
		if (told - end > SLACK)
			site.report(Problem.warning("media.truncated", source.file().toString(), //$NON-NLS-1$
					NLS.bind(Messages.Canvas_short, Ticks.format(told, 1), Ticks.format(end, 1)), Messages.Canvas_shortRemedy));
	}

	@Override
	public void clear() {
		if (ready()) {
			transcript.take();
			sounds.close();
			transport.close();
			board.close();
			spectrogram.close();
			waveform.close();
			source.close();
			board = null;
			transcript.show(null);
			timeline.setAxis(1, 1);
		}
		source = null;
		item = null;
		tiersClosed();
		pages.clear();
	}

	// ---- what parts of the canvas ask

	boolean ready() {
		return board != null;
	}

	EditingContext context() {
		return item.editing();
	}

	AudioSource source() {
		return source;
	}

	@Override
	protected Timeline timeline() {
		return timeline;
	}

	Transport transport() {
		return transport;
	}

	Transcript transcript() {
		return transcript;
	}

	TierBoard board() {
		return board;
	}

	SoundBar sounds() {
		return sounds;
	}

	void report(Problem problem) {
		site.report(problem);
	}

	boolean colorsBySpeaker() {
		return colorsBySpeaker;
	}

	/** Shows segments in the colours of speakers, or of labels; kept with the preferences. */
	void setColorsBySpeaker(boolean bySpeaker) {
		colorsBySpeaker = bySpeaker;
		InstanceScope.INSTANCE.getNode(NODE).putBoolean(BY_SPEAKER, bySpeaker);
		board.setColorsBySpeaker(bySpeaker);
	}

	SpectrumLook look() {
		return look;
	}

	void setLook(SpectrumLook changed) {
		boolean lanes = changed.shown() != look.shown();
		look = changed;
		changed.keep();
		if (!ready())
			return;
		spectrogram.setLook(changed);
		if (lanes)
			board.updateLanes();
		timeline.redraw();
	}

	private void playheadMoved() {
		bar.updateTime(timeline);
		if (transport.playing())
			told(null);
	}

	/** @param hint empty for what the tool waits for */
	@Override
	protected void status(String hint) {
		told(hint.isEmpty() ? tool().hint() : hint);
	}

	/** @param hint null to leave what is told, as a problem is */
	private void told(String hint) {
		if (!ready())
			return;
		var range = Optional.ofNullable(timeline.range()).or(() -> board.primary().map(Entry::time));
		double seen = timeline.scale().perPixel() * timeline.scale().width();
		site.status(new CanvasStatus(Ticks.format(timeline.playhead(), DECIMALS), range.map(AudioCanvas::length).orElse(""), //$NON-NLS-1$
				seen < 1e6 ? NLS.bind(Messages.Status_millis, String.format("%.3g", seen / 1e3)) //$NON-NLS-1$
						: NLS.bind(Messages.Status_seen, String.format("%.3g", seen / 1e6)), //$NON-NLS-1$
				hint));
	}

	private static String length(TimeRange range) {
		return NLS.bind(Messages.Status_length, String.format("%.3f", range.length() / 1e6)); //$NON-NLS-1$
	}

	/** What is done by mouse to the playhead. */
	private final class Mouse implements TimelineListener {

		@Override
		public void playheadMoved(long time, boolean scrubbing) {
			if (!ready())
				return;
			if (scrubbing && !transport.playing())
				transport.scrub(time);
			else
				transport.seek(time);
			status(""); //$NON-NLS-1$
		}

		@Override
		public void rangeChanged() {
			status(""); //$NON-NLS-1$
		}

		@Override
		public void viewChanged() {
			transport.looked();
			told(null);
		}
	}

	/** What the tiers ask. */
	private final class Site implements TierSite {

		@Override
		public List<Lane> lanes() {
			var lanes = new ArrayList<Lane>(waves);
			if (look.shown())
				lanes.add(spectrogram);
			return lanes;
		}

		@Override
		public boolean showsSegments() {
			return false;
		}

		@Override
		public TierTool tool() {
			return AudioCanvas.this.tool();
		}

		@Override
		public void seek(long time) {
			transport.seek(time);
		}

		@Override
		public long sampleBeside(long time, int by) {
			long frame = source.frame(time);
			return source.micros(by > 0 || source.micros(frame) == time ? frame + by : frame);
		}

		@Override
		public void ask(String questionId) {
			AudioCanvas.this.site.ask(questionId);
		}

		@Override
		public void openSelected() {
			actions.perform(AudioAction.TRANSCRIBE);
		}

		@Override
		public void commit() {
			transcript.take();
		}

		@Override
		public void changed() {
			transcript.show(board.primary().orElse(null));
		}

		@Override
		public void dragged(Entry entry, TimeRange place) {
			site.status(new CanvasStatus(Ticks.format(place.start(), DECIMALS), length(place), "", board.wording().name(entry.annotation()))); //$NON-NLS-1$
		}

		@Override
		public void status(String hint) {
			AudioCanvas.this.status(hint);
		}
	}

	// ---- TierCanvas

	@Override
	protected Optional<TierBoard> tiers() {
		return Optional.ofNullable(board);
	}

	@Override
	protected Control page() {
		return pages.control();
	}

	@Override
	protected CanvasSite site() {
		return site;
	}

	@Override
	protected void perform(AudioAction action) {
		actions.perform(action);
	}

	@Override
	public int leastHeight() {
		return LEAST;
	}

	@Override
	public void dispose() {
		if (item != null && !pages.control().isDisposed())
			clear();
	}
}
