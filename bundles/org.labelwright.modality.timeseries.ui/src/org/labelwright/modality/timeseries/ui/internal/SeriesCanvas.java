package org.labelwright.modality.timeseries.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.Media;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.MediaPages;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.tiers.Entry;
import org.labelwright.ui.canvas.tiers.Places;
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

/** Shows the signals of a time series with its intervals and moments on tiers, and lets these be made and changed. */
public final class SeriesCanvas extends TierCanvas<SeriesAction> {

	/** Pixels of height for the bars, and for some of what is below them. */
	private static final int LEAST = 170;
	private static final int DECIMALS = 3;
	/** Problems of a file that are shown one after the other. */
	private static final int REPORTED = 3;

	private final Consumer<Control> timelineMade;
	private final Set<Problem> reported = new HashSet<>();
	private MediaPages pages;
	private Composite frame;
	private Timeline timeline;
	private SeriesBar bar;
	private Transport transport;
	/** How long what is played is, in microseconds. */
	private long played;
	private SeriesActions actions;
	private Searches searches;
	private CanvasSite site;
	private SeriesLook look;
	private ItemContext item;
	private SignalSource source;
	private Signals signals;
	private Channels channels;
	private List<Lane> lanes = List.of();
	private TierBoard board;
	/** Counts how often more has become known. */
	private int version;
	private long pointer = -1;
	private Lane pointed;
	/** The lane in which a range or segment was begun. */
	private Lane begun;

	/** @param timelineMade told of the control whose keys are those of the timeline */
	public SeriesCanvas(Consumer<Control> timelineMade) {
		super(SeriesAction.class, SeriesAction.TOOL_PREFIX);
		this.timelineMade = timelineMade;
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		pages = new MediaPages(parent, this::report);
		frame = new Composite(pages.control(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		bar = new SeriesBar(frame, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		timeline = new Timeline(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline);
		transport = new Transport(timeline, () -> status(""), this::moved, problem -> site.report(problem)); //$NON-NLS-1$
		timeline.addListener(SWT.MouseMove, this::pointAt);
		timeline.addListener(SWT.MouseExit, event -> point(-1, null));
		timeline.addListener(SWT.MouseDown, event -> begun = timeline.laneAt(event.y));
		timeline.addTimelineListener(new Mouse());
		timeline.addListener(SWT.Dispose, event -> disposeLanes());
		timelineMade.accept(timeline);
		return pages.control();
	}

	@Override
	public void show(ItemContext shown) {
		clear();
		look = SeriesLook.load();
		bar.update(look);
		item = shown;
		pages.open(NLS.bind(Messages.Canvas_job, shown.name()), Messages.Canvas_loading, () -> Media.open(shown.media(), SignalSource.class), this::open);
	}

	private void open(SignalSource opened) {
		source = opened;
		signals = Signals.of(source, site.cache());
		var made = new Channels(source, signals, value -> site.keep(channels.name(), value));
		channels = made;
		site.kept(made.name(), kept -> {
			if (channels == made)
				begin(kept);
		});
	}

	/** Shows it with its channels as they were kept. */
	private void begin(String kept) {
		channels.restore(kept);
		signals.onProgress(() -> later(this::progress));
		timeline.setAxis(Math.max(1, signals.duration()), 1);
		setPlayed();
		bar.setTimes(source.info().properties().get("time")); //$NON-NLS-1$
		board = new TierBoard(timeline, context(), new Site());
		searches = new Searches(this);
		actions = new SeriesActions(this, board);
		rebuild();
		pages.show(frame, timeline::setFocus);
		progress();
		tiersOpened();
	}

	/** Lets it be played, at the pace of the clock. */
	private void setPlayed() {
		transport.close();
		played = Math.max(1, signals.duration());
		transport.open(AudioPlayer.silent(played), false, item.playhead());
	}

	/** Makes the lanes anew. */
	private void rebuild() {
		disposeLanes();
		lanes = new ArrayList<>();
		WallClock.of(source, look.zone()).ifPresent(clock -> lanes.add(new ClockLane(clock)));
		var shown = channels.shown();
		var values = shown.stream().filter(trace -> channels.spectrum(trace).isEmpty()).toList();
		boolean overlaid = look.overlaid() && values.size() > 1;
		if (overlaid)
			lanes.add(new SignalLane(this, values));
		for (var trace : shown)
			channels.spectrum(trace).ifPresentOrElse(spectrum -> lanes.add(new SpectrumLane(this, trace, spectrum, samples().orElseThrow())), () -> {
				if (!overlaid)
					lanes.add(new SignalLane(this, List.of(trace)));
			});
		board.updateLanes();
		status(""); //$NON-NLS-1$
	}

	private void disposeLanes() {
		for (var lane : lanes)
			if (lane instanceof ChannelLane channel)
				channel.dispose();
		lanes = List.of();
	}

	private void later(Runnable work) {
		pages.later(() -> {
			if (ready())
				work.run();
		});
	}

	/** More of the signals is known. */
	private void progress() {
		version++;
		long duration = Math.max(1, signals.duration());
		if (duration != timeline.duration())
			timeline.setDuration(duration);
		timeline.redraw();
		signals.problem().ifPresent(this::report);
		if (signals.complete()) {
			signals.problems().forEach(this::report);
			if (channels.waits()) {
				channels.derive(this::read);
				rebuild();
			}
			if (played != duration)
				setPlayed(); // only now is known how long it is
		}
		status(""); //$NON-NLS-1$
	}

	private void report(Problem problem) {
		if (reported.size() < REPORTED && reported.add(problem))
			site.report(problem);
	}

	@Override
	public void clear() {
		if (ready()) {
			searches.close();
			transport.close();
			board.close();
			board = null;
			timeline.setAxis(1, 1);
			disposeLanes();
		}
		if (source != null) {
			channels.close();
			signals.close();
			source.close();
		}
		reported.clear();
		channels = null;
		source = null;
		item = null;
		tiersClosed();
		pages.clear();
	}

	// ---- what parts of the canvas ask

	boolean ready() {
		return board != null;
	}

	private EditingContext context() {
		return item.editing();
	}

	SignalSource source() {
		return source;
	}

	@Override
	protected Timeline timeline() {
		return timeline;
	}

	Transport transport() {
		return transport;
	}

	TierBoard board() {
		return board;
	}

	Channels channels() {
		return channels;
	}

	/** All samples, once they are known. */
	Optional<SignalSource> samples() {
		return signals.samples();
	}

	Searches searches() {
		return searches;
	}

	/** The channel of the file that is looked at: that of the lane in which something was begun, or else the first. */
	int subject() {
		return begun instanceof ChannelLane lane ? lane.traces().getFirst().number()
				: channels.shown().stream().findFirst().map(Trace::number).orElse(0);
	}

	/** Another number means that more is known. */
	int version() {
		return version;
	}

	/** The time whose values are shown. */
	long cursor() {
		return pointer >= 0 ? pointer : timeline.playhead();
	}

	/** Whether what is dragged snaps to a signal: the one below the pointer, or else the first. */
	boolean attracts(SignalLane lane) {
		return pointed instanceof SignalLane ? pointed == lane : lanes.stream().filter(SignalLane.class::isInstance).findFirst().orElse(null) == lane;
	}

	SeriesLook look() {
		return look;
	}

	void setLook(SeriesLook changed) {
		boolean sameLanes = changed.overlaid() == look.overlaid() && changed.zone().equals(look.zone());
		look = changed;
		changed.keep();
		bar.update(changed);
		if (!ready())
			return;
		if (sameLanes) { // and a spectrum keeps what was computed
			timeline.redraw();
			status(""); //$NON-NLS-1$
		} else
			rebuild();
	}

	/** Other channels are shown than before, or in another order. */
	void arranged() {
		rebuild();
	}

	/** Shows what is computed from a channel below it. */
	void derive(Derivation derivation) {
		channels.add(derivation, this::read);
		rebuild();
	}

	/** Begins to read what is computed from samples that are all there. */
	private Signals read(Derivation derivation) {
		var signal = derivation.signal(samples().orElseThrow());
		var read = Signals.of(signal, site.cache(), signal.id());
		read.onProgress(() -> later(this::progress));
		return read;
	}

	/** The time of the sample after a time or before it, of the first channel shown. */
	long sampleBeside(long time, int by) {
		var shown = channels.shown();
		var near = shown.isEmpty() ? Optional.<Signals.Samples>empty() : shown.getFirst().near(time);
		if (near.isPresent()) {
			var times = near.get().times();
			for (int i = by > 0 ? 0 : times.length - 1; i >= 0 && i < times.length; i += by)
				if (by > 0 ? times[i] > time : times[i] < time)
					return times[i];
		}
		return Math.clamp(time + by * timeline.scale().span(1), 0, timeline.duration());
	}

	/** A time as people read it: on the clock of the wall where the file tells it. */
	String moment(long time) {
		var elapsed = Ticks.format(time, DECIMALS);
		return WallClock.of(source, look.zone()).map(clock -> clock.name(time, DECIMALS)).orElse(elapsed);
	}

	@Override
	protected void status(String hint) {
		if (!ready())
			return;
		bar.tell(moment(timeline.playhead()));
		var range = Optional.ofNullable(timeline.range()).or(() -> board.primary().map(Entry::time));
		site.status(new CanvasStatus(Ticks.format(timeline.playhead(), DECIMALS), range.map(SeriesCanvas::length).orElse(""), //$NON-NLS-1$
				span(timeline.scale().visible().length()), hint.isEmpty() ? tool().hint() : hint));
	}

	/** A length of time in the unit that suits it. */
	private static String span(long micros) {
		double seconds = micros / 1e6;
		var form = seconds >= 2 * 86_400 ? Messages.Status_days : seconds >= 7200 ? Messages.Status_hours
				: seconds >= 120 ? Messages.Status_minutes : seconds >= 1 ? Messages.Status_seconds : Messages.Status_millis;
		double unit = seconds >= 2 * 86_400 ? 86_400 : seconds >= 7200 ? 3600 : seconds >= 120 ? 60 : seconds >= 1 ? 1 : 1e-3;
		return NLS.bind(form, String.format(seconds / unit >= 10 ? "%.0f" : "%.1f", seconds / unit)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String length(TimeRange range) {
		return Ticks.format(range.length(), DECIMALS);
	}

	private void pointAt(Event event) {
		point(event.x < timeline.left() ? -1 : timeline.axisTime(event.x), timeline.laneAt(event.y));
	}

	private void point(long time, Lane lane) {
		if (pointer == time && pointed == lane)
			return;
		pointer = time;
		pointed = lane;
		if (ready())
			timeline.redraw();
	}

	/** The playhead is elsewhere: all lanes show the values there. */
	private void moved() {
		if (!ready())
			return;
		timeline.redraw();
		bar.tell(moment(timeline.playhead()));
	}

	/** What is done by mouse to the playhead. */
	private final class Mouse implements TimelineListener {

		@Override
		public void playheadMoved(long time, boolean scrubbing) {
			if (!ready())
				return;
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
			status(""); //$NON-NLS-1$
		}
	}

	/** What the tiers ask. */
	private final class Site implements TierSite {

		@Override
		public List<Lane> lanes() {
			return lanes;
		}

		@Override
		public TierTool tool() {
			return SeriesCanvas.this.tool();
		}

		@Override
		public int channel() {
			return look.single() && begun instanceof ChannelLane lane && lane.traces().size() == 1 ? lane.traces().getFirst().number() : Places.ALL;
		}

		@Override
		public void seek(long time) {
			transport.seek(time);
		}

		@Override
		public long sampleBeside(long time, int by) {
			return SeriesCanvas.this.sampleBeside(time, by);
		}

		@Override
		public void ask(String questionId) {
			SeriesCanvas.this.site.ask(questionId);
		}

		@Override
		public void openSelected() {
			board.primary().ifPresent(entry -> timeline.zoomTo(entry.time()));
		}

		@Override
		public void changed() {
			SeriesCanvas.this.status(""); //$NON-NLS-1$
		}

		@Override
		public void dragged(Entry entry, TimeRange place) {
			site.status(new CanvasStatus(moment(place.start()), length(place), "", board.wording().name(entry.annotation()))); //$NON-NLS-1$
		}

		@Override
		public void status(String hint) {
			SeriesCanvas.this.status(hint);
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
	protected void perform(SeriesAction action) {
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
