package org.labelwright.modality.video.ui.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.VideoTimes;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.Frame;
import org.labelwright.ui.canvas.FrameCanvas;
import org.labelwright.ui.canvas.MediaPages;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.labelwright.ui.canvas.spi.Viewport;
import org.labelwright.ui.canvas.tiers.TierBoard;
import org.labelwright.ui.canvas.tiers.TierTool;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.TimelineListener;
import org.labelwright.ui.canvas.timeline.Transport;

/** Shows a video: the frame at the playhead with what lies on it, and below it tracks and segments along time. */
public final class VideoCanvas implements AnnotationCanvas, Layers {

	/** Pixels of height for the bars, and for some of what is below them. */
	private static final int LEAST = 300;
	private static final int[] PARTS = { 68, 32 };

	private final Consumer<Control> timelineMade;
	private final FrameCanvas picture;
	private CanvasSite site;
	private MediaPages pages;
	private SashForm frame;
	private Timeline timeline;
	private VideoBar bar;
	private SuggestionPane pane;
	private Transport transport;
	private TierTool tierTool = TierTool.SELECT;
	private boolean single;
	private CanvasStatus told = new CanvasStatus("", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private ItemContext item;
	private VideoSource source;
	private AudioSource sound;
	private FrameTimes times;
	private FrameReader reader;
	private FrameDepiction depiction;
	private final OtherDocuments others = new OtherDocuments();
	private TrackLanes tracks;
	private ThumbnailLane thumbnails;
	private TierBoard board;
	private VideoActions actions;
	private Suggestions suggestions;
	private DocumentListener follower;
	private List<Registration> registrations = List.of();
	/** The frame at the playhead, which may not be decoded yet. */
	private int wanted;
	/** Whether any frame is shown. */
	private boolean seen;
	/** What is to be in view once the video is open. */
	private List<String> revealed = List.of();

	/**
	 * @param pictureMade  told of the control of the picture
	 * @param timelineMade told of that of the timeline
	 */
	public VideoCanvas(Consumer<Control> pictureMade, Consumer<Control> timelineMade) {
		this.timelineMade = timelineMade;
		picture = FrameCanvas.create(pictureMade, shown -> shown == item ? depiction : others.of(shown.editing()));
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		pages = new MediaPages(parent, site::report);
		frame = new SashForm(pages.control(), SWT.VERTICAL);
		var shown = picture.createControl(frame, new PictureSite(site, this));
		shown.addListener(SWT.MouseDown, event -> pause());
		var lower = new Composite(frame, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(lower);
		bar = new VideoBar(lower, this);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar.control());
		timeline = new Timeline(lower);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline);
		pane = new SuggestionPane(lower, this);
		frame.setWeights(PARTS);
		transport = new Transport(timeline, () -> bar.update(), this::playheadMoved, problem -> site.report(problem));
		timeline.addTimelineListener(new Mouse());
		timelineMade.accept(timeline);
		return pages.control();
	}

	@Override
	public void show(ItemContext shown) {
		clear();
		item = shown;
		var cache = site.cache();
		var job = NLS.bind(Messages.Canvas_job, shown.name());
		pages.open(job, Messages.Canvas_loading,
				progress -> Media.open(shown.media(), VideoSource.class, cache, new FirstReading(job, shown.media(), progress)), this::open);
	}

	/** Lets something be seen of a video while it is read through for the first time. */
	private static final class FirstReading implements DoubleConsumer {

		private static final int SIDE = 640;

		private final String job;
		private final Path file;
		private final MediaPages.Progress progress;
		private boolean begun;

		FirstReading(String job, Path file, MediaPages.Progress progress) {
			this.job = job;
			this.file = file;
			this.progress = progress;
		}

		@Override
		public void accept(double done) {
			if (!begun)
				Job.create(job, monitor -> {
					Media.glimpse(file, 0, SIDE).value().ifPresent(progress::preview);
					return Status.OK_STATUS;
				}).schedule();
			begun = true;
			progress.say(NLS.bind(Messages.Canvas_reading, (int) (100 * done)));
		}
	}

	private void open(VideoSource opened) {
		source = opened;
		times = new VideoTimes(source);
		depiction = new FrameDepiction(context(), times);
		depiction.setSingle(single);
		picture.show(item);
		others.open(times, picture.getAdapter(Layers.class));
		tracks = new TrackLanes(this);
		thumbnails = new ThumbnailLane(source, pages.control().getDisplay(), this::thumbnailArrived);
		reader = new FrameReader(source, pages.control().getDisplay(), new Reading());
		timeline.setAxis(Math.max(1, source.duration()), (double) source.duration() / source.frames());
		transport.open(AudioPlayer.silent(source.duration()), false, item.playhead());
		board = new TierBoard(timeline, context(), new VideoTiers(this));
		others.show(board);
		actions = new VideoActions(this, board);
		suggestions = new Suggestions(this, this::suggested);
		follower = this::changed;
		context().editor().addListener(follower);
		registrations = List.of(context().selection().listen(selection -> selected()), context().view().listen(state -> relayout()),
				context().observedSchema().listen(schema -> relayout()));
		pages.show(frame, picture::setFocus);
		seen = false;
		wanted = source.frameAt(item.playhead().time());
		timeline.setPlayhead(source.time(wanted));
		request();
		bar.update();
		if (source.sound().isPresent())
			openSound(item);
		reveal(revealed);
	}

	/** Opens the sound that goes with the pictures. */
	private void openSound(ItemContext shown) {
		pages.openBeside(NLS.bind(Messages.Canvas_job, shown.name()), () -> Media.open(shown.media(), AudioSource.class), heard -> {
			sound = heard;
			transport.close();
			transport.open(AudioPlayer.of(source, heard), true, shown.playhead());
		});
	}

	@Override
	public void clear() {
		if (ready()) {
			registrations.forEach(Registration::close);
			context().moment().set(null);
			context().editor().removeListener(follower);
			transport.close();
			suggestions.close();
			pane.show(List.of(), ""); //$NON-NLS-1$
			board.close();
			thumbnails.close();
			reader.close();
			picture.clear();
			depiction.close();
			others.close();
			closeSources();
			board = null;
			timeline.setAxis(1, 1);
		}
		item = null;
		revealed = List.of();
		pages.clear();
	}

	private void closeSources() {
		if (sound != null)
			sound.close();
		source.close();
		sound = null;
		source = null;
	}

	// ---- what parts of the canvas ask

	boolean ready() {
		return board != null;
	}

	EditingContext context() {
		return item.editing();
	}

	VideoSource source() {
		return source;
	}

	FrameTimes times() {
		return times;
	}

	FrameDepiction depiction() {
		return depiction;
	}

	Timeline timeline() {
		return timeline;
	}

	Transport transport() {
		return transport;
	}

	TrackLanes tracks() {
		return tracks;
	}

	ThumbnailLane thumbnails() {
		return thumbnails;
	}

	TierTool tierTool() {
		return tierTool;
	}

	Suggestions suggestions() {
		return suggestions;
	}

	/** Those that are selected in the list, or the first. */
	List<Suggestion> chosenSuggestions() {
		return pane.selected();
	}

	/** The tier in which things are made; null for none. */
	String tier() {
		return board.chosenTier().isEmpty() ? null : board.chosenTier();
	}

	void report(Problem problem) {
		site.report(problem);
	}

	void ask(String questionId) {
		site.ask(questionId);
	}

	/** The frame at the playhead. */
	int wanted() {
		return wanted;
	}

	boolean single() {
		return single;
	}

	void setSingle(boolean only) {
		single = only;
		if (ready())
			depiction.setSingle(only);
		bar.update();
	}

	/** Tells what the picture has to say, or something else. */
	void status(CanvasStatus status) {
		told = status;
		site.status(status);
	}

	/** @param hint empty for what the tool has to say */
	void hint(String hint) {
		var said = !hint.isEmpty() ? hint : tierTool == TierTool.SELECT ? told.hint() : tierTool.hint();
		site.status(new CanvasStatus(told.position(), told.size(), told.zoom(), said));
	}

	// ---- frames

	/** Goes to a frame, or as near as there is one. */
	void go(int to) {
		pause();
		transport.seek(source.time(Math.clamp(to, 0, source.frames() - 1)));
	}

	private void pause() {
		if (ready() && transport.playing())
			transport.toggle();
	}

	private void playheadMoved() {
		if (!ready())
			return;
		int at = source.frameAt(timeline.playhead());
		if (at != wanted) {
			wanted = at;
			request();
		}
		bar.updateTime();
	}

	private void request() {
		reader.request(wanted, picture.scale());
	}

	/** What the reader tells. */
	private final class Reading implements FrameReader.Listener {

		@Override
		public void arrived(int index, Frame image) {
			shown(index);
			boolean first = !seen;
			seen = true;
			picture.showFrame(image);
			if (first && picture.scale() != 1)
				request(); // it is known only now how large it is seen
			bar.updateTime();
		}

		@Override
		public void failed(int index, Problem problem) {
			shown(index);
			picture.showMessage(NLS.bind(Messages.Frame_title, index), problem.message() + ' ' + problem.remedy());
			picture.refresh();
			bar.updateTime();
		}
	}

	/** A frame is shown from now on, or the message that it cannot be. */
	private void shown(int index) {
		depiction.setFrame(index);
		others.setFrame(index);
		context().moment().set(new Moment(context(), times, index));
	}

	private void thumbnailArrived() {
		if (ready())
			timeline.redraw(thumbnails);
	}

	// ---- tracks

	private void changed(DocumentDelta delta) {
		if (tracks.changed(delta))
			board.updateLanes();
		if (depiction.renumbered())
			picture.refresh();
		bar.update();
	}

	/** There are other suggestions than before. */
	private void suggested() {
		pane.show(suggestions.all(), suggestions.progress());
		depiction.setSuggested(suggestions.previews());
		timeline.setMarkers(suggestions.markers());
		picture.refresh();
	}

	private void relayout() {
		tracks.refresh();
		board.updateLanes();
	}

	private void selected() {
		context().selection().primary().flatMap(tracks::of).filter(lane -> lane != timeline.chosen()).ifPresent(timeline::choose);
		bar.update();
	}

	/** What is done by mouse to the playhead. */
	private final class Mouse implements TimelineListener {

		@Override
		public void playheadMoved(long time, boolean scrubbing) {
			if (!ready())
				return;
			long onFrame = source.time(source.frameAt(time));
			if (scrubbing && !transport.playing())
				transport.scrub(onFrame);
			else
				transport.seek(onFrame);
		}

		@Override
		public void viewChanged() {
			if (ready())
				transport.looked();
		}
	}

	// ---- AnnotationCanvas

	@Override
	public void setFocus() {
		if (ready())
			picture.setFocus();
		else
			pages.control().setFocus();
	}

	@Override
	public List<ToolDescriptor> tools() {
		return Stream.concat(picture.tools().stream(), TierTool.descriptors(VideoAction.TOOL_PREFIX).stream()
				.filter(tool -> !tool.geometryKinds().isEmpty()).map(VideoCanvas::withShift)).toList();
	}

	/** The plain keys belong to the tools of pictures. */
	private static ToolDescriptor withShift(ToolDescriptor tool) {
		return new ToolDescriptor(tool.id(), tool.name(), tool.description(), tool.icon(), "M2+" + tool.key(), tool.commandId(), tool.geometryKinds()); //$NON-NLS-1$
	}

	@Override
	public String activeTool() {
		return tierTool == TierTool.SELECT ? picture.activeTool() : tierTool.id();
	}

	@Override
	public void activateTool(String id) {
		if (tools().stream().noneMatch(tool -> tool.id().equals(id)))
			return;
		if (picture.tools().stream().anyMatch(tool -> tool.id().equals(id))) {
			picture.activateTool(id);
		} else {
			picture.activateTool(TierTool.SELECT.id());
			tierTool = TierTool.of(id);
			site.toolChanged(id);
			hint(""); //$NON-NLS-1$
		}
	}

	/** The picture has changed to a tool. */
	void pictureToolChanged(String id) {
		tierTool = TierTool.SELECT;
		site.toolChanged(id);
	}

	@Override
	public boolean canPerform(String actionId) {
		return ready() && (KeyAction.of(VideoAction.class, actionId).isPresent() || KeyAction.of(TimeAction.class, actionId).isPresent()
				|| picture.canPerform(actionId));
	}

	@Override
	public void perform(String actionId) {
		if (!ready())
			return;
		KeyAction.of(VideoAction.class, actionId).ifPresent(actions::perform);
		KeyAction.of(TimeAction.class, actionId).ifPresent(actions::perform);
		picture.perform(actionId);
	}

	/** Goes to where the first of them is in view, unless one is in view now. */
	@Override
	public void reveal(Collection<String> annotationIds) {
		revealed = List.copyOf(annotationIds);
		if (!ready())
			return;
		board.reveal(annotationIds);
		var among = tracks.tracks(annotationIds);
		if (!among.isEmpty() && among.stream().allMatch(one -> depiction.place(one) == null))
			firstSeen(among.getFirst());
		else if (among.isEmpty())
			others.away(annotationIds).ifPresent(time -> go(source.frameAt(time)));
		picture.reveal(annotationIds);
	}

	@Override
	public void showLayers(List<Layer> layers, boolean own) {
		others.showLayers(layers, own);
		if (ready())
			others.show(board);
	}

	private void firstSeen(Annotation annotation) {
		Tracks.spans((Track) annotation.getGeometry()).stream().findFirst().ifPresent(span -> go(span.start()));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Layers.class)
			return type.cast(this);
		if (type == Viewport.class)
			return picture.getAdapter(type);
		if (ready() && type == VideoSource.class)
			return type.cast(source);
		if (!ready() || !seen)
			return null;
		return type == Timeline.class ? type.cast(timeline) : type == Depiction.class ? type.cast(depiction) : picture.getAdapter(type);
	}

	@Override
	public int leastHeight() {
		return LEAST;
	}

	@Override
	public void dispose() {
		if (item != null && !pages.control().isDisposed())
			clear();
		picture.dispose();
	}
}
