package org.labelwright.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.labelwright.core.Problem;
import org.labelwright.media.VideoSource;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.RowKind;
import org.labelwright.store.Part;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.timeline.ItemClock;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.internal.Messages;

/**
 * The parts of an item side by side, each on the canvas of its modality, all on one clock. One of them has the
 * keyboard, and is the one that tools, labels and keys are for. For the user interface's thread.
 */
public final class PartPanes {

	/** Microseconds by which parts are shifted. */
	public static final long TEN = 10_000;
	public static final long SECOND = 1_000_000;
	private static final long FRAME_WITHOUT_VIDEO = 40_000;
	/** Weights are kept finer than a sash tells them, so that those of the others add up to the part they share. */
	private static final int FINE = 100;

	/** Has the first part, and below or beside it the others. */
	private final SashForm sash;
	/** Has the others, which it scrolls where there is too little room for all of them. */
	private final ScrolledComposite scroller;
	/** Has the others, one below another. */
	private final SashForm others;
	private final List<PartPane> panes = new ArrayList<>();
	private final Consumer<PartPane> onFocus;
	private final Consumer<Problem> told;
	private final DocumentListener follower = this::changed;
	private final Listener focus = event -> focused((Control) event.widget);
	private boolean linked;
	private OpenItem item;
	private Path project;
	private ItemClock clock;
	private PartLayout layout;
	private PartPane focused;
	private Moment mark;
	private OffsetDialog dialog;

	/** A moment of a part, on its own axis. */
	private record Moment(String partId, long time) {
	}

	/** Makes the canvas of a pane; gives null when there is none. */
	@FunctionalInterface
	interface Maker {
		AnnotationCanvas make(PartPane pane, String modalityId);
	}

	/**
	 * @param modalityIds of the parts, in their order
	 * @param onFocus     told when another pane has the keyboard
	 * @param told        takes what the user should know
	 */
	PartPanes(Composite parent, List<String> modalityIds, Maker maker, Consumer<PartPane> onFocus, Consumer<Problem> told) {
		this.onFocus = onFocus;
		this.told = told;
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		others = new SashForm(scroller, SWT.VERTICAL | SWT.SMOOTH);
		scroller.setContent(others);
		for (var id : modalityIds) {
			var pane = new PartPane(others, this::openMenu, this::openOffset, this::alone);
			pane.setCanvas(maker.make(pane, id), id);
			panes.add(pane);
		}
	}

	Control control() {
		return sash;
	}

	void show(OpenItem opened, Path folder) {
		item = opened;
		project = folder;
		clock = new ItemClock();
		clock.setLinked(linked);
		var parts = opened.session().parts();
		layout = PartLayout.load(project, parts, panes.stream().map(PartPane::least).toList());
		for (int i = 0; i < parts.size(); i++)
			panes.get(i).show(opened, parts.get(i), clock);
		arrange();
		item.editor().addListener(follower);
		sash.getDisplay().addFilter(SWT.FocusIn, focus);
		setFocused(shown().getFirst());
	}

	void clear() {
		if (item == null)
			return;
		if (dialog != null)
			dialog.close();
		keepWeights();
		sash.getDisplay().removeFilter(SWT.FocusIn, focus);
		item.editor().removeListener(follower);
		clock.stop();
		panes.forEach(PartPane::clear);
		item = null;
		mark = null;
		focused = null;
	}

	private void changed(DocumentDelta delta) {
		if (delta.rows().stream().noneMatch(row -> row.kind() == RowKind.PART))
			return;
		panes.forEach(PartPane::moved);
		if (dialog != null)
			dialog.update();
	}

	// ---- the keyboard

	private void focused(Control control) {
		panes.stream().filter(pane -> pane != focused && within(pane, control)).findFirst().ifPresent(this::setFocused);
	}

	private static boolean within(PartPane pane, Control control) {
		Control at = control;
		while (at != null && at != pane.control())
			at = at.getParent();
		return at != null;
	}

	private void setFocused(PartPane pane) {
		focused = pane;
		panes.forEach(one -> one.setFocused(one == pane));
		pane.context().focus();
		onFocus.accept(pane);
		if (dialog != null)
			dialog.update();
	}

	/** The pane with the keyboard, or that had it last. */
	PartPane focused() {
		return focused;
	}

	void setFocus() {
		if (focused.canvas().isPresent())
			focused.canvas().get().setFocus();
		else
			focused.control().setFocus();
	}

	// ---- what commands do

	/** Plays or pauses. */
	public void play() {
		if (clock.playing())
			focused.playhead().pause();
		else
			focused.playhead().play();
	}

	/** Whether anything is played. */
	boolean playing() {
		return clock.playing();
	}

	/** Gives the keyboard to the next part that is shown, or to the one before. */
	public void focusBeside(int by) {
		var shown = shown();
		setFocused(shown.get(Math.floorMod(shown.indexOf(focused) + by, shown.size())));
		if (focused.control().getParent() == others)
			scroller.showControl(focused.control());
		setFocus();
	}

	/** Puts the focused part later on the clock of the item, or earlier when negative. */
	public void shift(long microseconds) {
		setOffset(focused.playhead().offset() + microseconds);
	}

	/** Puts the focused part later by frames of the video, or earlier when negative; says so while the video is not open. */
	public void shiftFrames(int count) {
		if (awaitsVideo())
			told.accept(Problem.warning("parts.frames", focused.part().role(), Messages.PartPanes_noFrames, Messages.PartPanes_noFramesRemedy)); //$NON-NLS-1$
		else
			shift(count * frame());
	}

	/** Whether the length of a frame is not known, since the video is not open, or not yet. */
	boolean awaitsVideo() {
		return video().isEmpty() && panes().stream().anyMatch(PartPane::awaitsVideo);
	}

	/** A canvas shows something else than before, such as a video that was being opened. */
	void refresh() {
		if (dialog != null)
			dialog.showFrame();
	}

	/** How long a frame is on average, in microseconds. */
	long frame() {
		return video().filter(video -> video.frames() > 1)
				.map(video -> Math.max(1, Math.round((double) video.time(video.frames() - 1) / (video.frames() - 1)))).orElse(FRAME_WITHOUT_VIDEO);
	}

	/** The video whose frames are meant: that of the focused part, or else the first of the item that is shown. */
	Optional<VideoSource> video() {
		return Stream.concat(Stream.of(focused), panes.stream()).flatMap(pane -> pane.video().stream()).findFirst();
	}

	/** Puts the start of the focused part somewhere on the clock of the item. */
	public void setOffset(long microseconds) {
		item.editor().tryExecute(AnnotationCommands.setOffset(item.editor(), focused.part().id(), microseconds));
	}

	/** Remembers the moment of the focused part. */
	public void mark() {
		mark = new Moment(focused.part().id(), focused.playhead().time());
		if (dialog != null)
			dialog.update();
	}

	/** What is remembered, for people; empty when nothing is. */
	Optional<String> marked() {
		return Optional.ofNullable(mark).flatMap(moment -> panes.stream().filter(pane -> pane.part().id().equals(moment.partId)).findFirst())
				.map(pane -> NLS.bind(Messages.PartPanes_marked, pane.part().role(),
						Ticks.format(mark.time, 3)));
	}

	/** Puts the focused part where its moment now is the same as the remembered moment of another part. */
	public void align() {
		if (mark == null || mark.partId.equals(focused.part().id())) {
			told.accept(Problem.warning("parts.mark", focused.part().role(), Messages.PartPanes_noMark, Messages.PartPanes_noMarkRemedy)); //$NON-NLS-1$
			return;
		}
		setOffset(item.editor().offset(mark.partId) + mark.time - focused.playhead().time());
	}

	/** Opens the dialog for offsets, with the focused part. */
	public void openOffset() {
		openOffset(focused);
	}

	private void openOffset(PartPane pane) {
		if (pane != focused)
			setFocused(pane);
		if (dialog == null || dialog.isClosed())
			dialog = new OffsetDialog(sash.getShell(), this);
		dialog.open();
	}

	List<PartPane> panes() {
		return panes.stream().filter(pane -> pane.part() != null).toList();
	}

	void choose(PartPane pane) {
		setFocused(pane);
	}

	/** Whether canvases show the same stretch of time. */
	public void toggleLinked() {
		linked = !linked;
		clock.setLinked(linked);
	}

	// ---- layout

	private List<PartPane> shown() {
		return ordered().stream().filter(pane -> !layout.place(pane.part().role()).hidden()).toList();
	}

	private List<PartPane> ordered() {
		return layout.roles().stream().map(place -> panes.stream().filter(pane -> pane.part().role().equals(place.role())).findFirst().orElseThrow()).toList();
	}

	private void arrange() {
		var ordered = ordered();
		var first = ordered.getFirst().control();
		first.setParent(sash);
		first.moveAbove(scroller);
		for (var pane : ordered.subList(1, ordered.size())) {
			pane.control().setParent(others);
			pane.control().moveBelow(null);
		}
		ordered.forEach(pane -> pane.control().setVisible(!layout.place(pane.part().role()).hidden()));
		var below = shown().stream().filter(pane -> pane.control() != first).toList();
		scroller.setVisible(!below.isEmpty());
		scroller.setMinHeight(below.stream().mapToInt(PartPane::least).sum() + (below.size() - 1) * others.getSashWidth());
		sash.setOrientation(layout.vertical() ? SWT.VERTICAL : SWT.HORIZONTAL);
		var weights = layout.roles().stream().mapToInt(PartLayout.Place::weight).toArray();
		if (weights.length > 1)
			others.setWeights(Arrays.copyOfRange(weights, 1, weights.length));
		sash.setWeights(weights[0], Math.max(1, IntStream.of(weights).skip(1).sum()));
		sash.layout(true, true);
	}

	/** Takes over what the user has dragged the borders to. */
	private void keepWeights() {
		var outer = sash.getWeights();
		var inner = others.getWeights(); // those of hidden parts included
		int sum = IntStream.of(inner).sum();
		change(layout.vertical(), IntStream.range(0, layout.roles().size()).mapToObj(i -> {
			var place = layout.roles().get(i);
			int weight = i == 0 ? outer[0] * FINE : outer[1] * FINE * inner[i - 1] / sum;
			return new PartLayout.Place(place.role(), Math.max(1, weight), place.hidden());
		}).toList());
	}

	private void change(boolean vertical, List<PartLayout.Place> places) {
		var changed = new PartLayout(vertical, places);
		if (changed.equals(layout))
			return;
		layout = changed;
		layout.keep(project);
	}

	/** Lays the parts one below another, or the first beside the others. */
	public void turn() {
		keepWeights();
		change(!layout.vertical(), layout.roles());
		arrange();
	}

	/** Moves the focused part among the others. */
	public void move(int by) {
		keepWeights();
		var places = new ArrayList<>(layout.roles());
		var place = layout.place(focused.part().role());
		int to = Math.clamp(places.indexOf(place) + by, 0, places.size() - 1);
		places.remove(place);
		places.add(to, place);
		change(layout.vertical(), places);
		arrange();
		setFocus(); // a control that goes to another parent loses the keyboard
	}

	/** Gives the focused part all the room, or shows all when it has that. */
	public void alone() {
		alone(focused);
	}

	private void alone(PartPane pane) {
		if (shown().equals(List.of(pane)))
			showAll();
		else
			show(place -> place.role().equals(pane.part().role()));
	}

	/** Hides the focused part, unless it is the only one that is shown. */
	public void hide() {
		if (shown().size() > 1)
			toggle(focused.part().role());
	}

	/** Shows all parts again. */
	public void showAll() {
		show(place -> true);
	}

	/** Shows parts, by their ids, and makes one of them that which tools are for; the keyboard goes there when it was in another part. */
	void bring(Set<String> partIds) {
		var wanted = panes().stream().filter(pane -> pane.isAmong(partIds)).toList();
		if (wanted.isEmpty())
			return;
		if (!shown().containsAll(wanted))
			show(place -> !place.hidden() || wanted.stream().anyMatch(pane -> pane.part().role().equals(place.role())));
		if (!wanted.contains(focused)) {
			boolean within = within(focused, sash.getDisplay().getFocusControl());
			setFocused(wanted.getFirst());
			if (within)
				setFocus();
		}
		wanted.stream().map(PartPane::control).filter(control -> control.getParent() == others).forEach(scroller::showControl);
	}

	private void toggle(String role) {
		show(place -> place.role().equals(role) == place.hidden());
	}

	private void show(Predicate<PartLayout.Place> wanted) {
		keepWeights();
		change(layout.vertical(), layout.roles().stream().map(place -> new PartLayout.Place(place.role(), place.weight(), !wanted.test(place))).toList());
		if (!shown().contains(focused)) { // before it is hidden, or the keyboard would go anywhere
			setFocused(shown().getFirst());
			setFocus();
		}
		arrange();
	}

	private void openMenu(PartPane pane, Point place) {
		setFocused(pane);
		var menu = new Menu(sash);
		item(menu, SWT.PUSH, Messages.PartPanes_offset, false, this::openOffset);
		item(menu, SWT.PUSH, Messages.PartPanes_mark, false, this::mark);
		item(menu, SWT.PUSH, Messages.PartPanes_align, false, this::align).setEnabled(mark != null && !mark.partId.equals(pane.part().id()));
		item(menu, SWT.CHECK, Messages.PartPanes_link, linked, this::toggleLinked);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.CHECK, Messages.PartPanes_below, layout.vertical(), this::turn);
		item(menu, SWT.PUSH, Messages.PartPanes_before, false, () -> move(-1));
		item(menu, SWT.PUSH, Messages.PartPanes_after, false, () -> move(1));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.CHECK, Messages.PartPanes_alone, shown().size() == 1, this::alone).setEnabled(panes().size() > 1);
		for (var one : layout.roles())
			item(menu, SWT.CHECK, NLS.bind(Messages.PartPanes_show, one.role()), !one.hidden(), () -> toggle(one.role()))
					.setEnabled(one.hidden() || shown().size() > 1);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> sash.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, int style, String text, boolean checked, Runnable action) {
		var made = new MenuItem(menu, style);
		made.setText(text);
		if (style == SWT.CHECK)
			made.setSelection(checked);
		made.addListener(SWT.Selection, event -> action.run());
		return made;
	}

	void dispose() {
		panes.forEach(pane -> pane.canvas().ifPresent(AnnotationCanvas::dispose));
	}
}
