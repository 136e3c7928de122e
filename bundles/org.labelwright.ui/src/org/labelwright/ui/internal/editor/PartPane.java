package org.labelwright.ui.internal.editor;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.core.Seconds;
import org.labelwright.core.modality.Modalities;
import org.labelwright.media.VideoSource;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.store.Part;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.timeline.ItemClock;
import org.labelwright.ui.canvas.timeline.Playhead;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** One part of an item: its canvas, below a line that says what it is and where it lies. */
final class PartPane {

	/** Pixels of the line above the canvas. */
	private static final int HEAD = 28;

	private final Composite control;
	private final CLabel name;
	private final CLabel offset;
	private final Composite body;
	private AnnotationCanvas canvas;
	private Part part;
	private Playhead playhead;
	private EditingContext context;
	private ItemContext shown;

	/**
	 * @param menu    opens the menu of the pane at a place of the display
	 * @param offsets opens the dialog for offsets
	 * @param alone   gives the pane all the room, or shares it again
	 */
	PartPane(Composite parent, BiConsumer<PartPane, Point> menu, Consumer<PartPane> offsets, Consumer<PartPane> alone) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		var head = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).spacing(6, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		name = new CLabel(head, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		name.addListener(SWT.MouseDown, event -> {
			if (canvas != null)
				canvas.setFocus();
		});
		name.addListener(SWT.MouseDoubleClick, event -> alone.accept(this));
		offset = new CLabel(head, SWT.RIGHT);
		offset.setToolTipText(Messages.PartPane_offsetHint);
		offset.addListener(SWT.MouseUp, event -> offsets.accept(this));
		var bar = new ToolBar(head, SWT.FLAT);
		var more = new ToolItem(bar, SWT.PUSH);
		more.setImage(Icons.image("menu")); //$NON-NLS-1$
		more.setToolTipText(Messages.PartPane_menu);
		more.addListener(SWT.Selection, event -> {
			var bounds = more.getBounds();
			menu.accept(this, bar.toDisplay(bounds.x, bounds.y + bounds.height));
		});
		body = new Composite(control, SWT.NONE);
		body.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
	}

	/** Where the canvas goes. */
	Composite body() {
		return body;
	}

	/** Gives it its canvas; null when none is installed for its modality. */
	void setCanvas(AnnotationCanvas made, String modalityId) {
		canvas = made;
		if (made == null)
			new Label(body, SWT.WRAP | SWT.CENTER).setText(NLS.bind(Messages.EmptyPage_missing, modalityId));
	}

	Composite control() {
		return control;
	}

	Optional<AnnotationCanvas> canvas() {
		return Optional.ofNullable(canvas);
	}

	Part part() {
		return part;
	}

	Playhead playhead() {
		return playhead;
	}

	EditingContext context() {
		return context;
	}

	/** Pixels of height that it should have at least. */
	int least() {
		return HEAD + canvas().map(AnnotationCanvas::leastHeight).orElse(AnnotationCanvas.LEAST_HEIGHT);
	}

	void show(OpenItem item, Part itsPart, ItemClock clock) {
		part = itsPart;
		playhead = clock.add(item.editor().offset(part.id()));
		context = ofPart(item.editing());
		name.setText(part.role());
		name.setToolTipText(part.media() == null ? part.role() : part.media().toString());
		showOffset();
		shown = new ItemContext(NLS.bind(Messages.PartPane_name, item.item().name(), part.role()), part.media(), part.language(), context, playhead);
		if (canvas != null)
			canvas.show(shown);
	}

	private EditingContext ofPart(EditingContext whole) {
		return whole.ofPart(part.id(), part.position() == 0);
	}

	/** What it shows, for reviews; empty without a canvas. */
	Optional<ReviewFrame.Shown> shown() {
		return canvas().map(made -> new ReviewFrame.Shown(made, part.modalityId(), shown, this::ofPart));
	}

	/** Whether it is one of some parts, by their ids; null is that of the first. */
	boolean isAmong(Set<String> partIds) {
		return partIds.contains(part.id()) || part.position() == 0 && partIds.contains(null);
	}

	void clear() {
		if (part == null)
			return;
		if (canvas != null)
			canvas.clear();
		playhead.close();
		part = null;
		playhead = null;
		context = null;
		shown = null;
	}

	/** The video that is shown, once it is. */
	Optional<VideoSource> video() {
		return canvas().map(made -> made.getAdapter(VideoSource.class));
	}

	/** Whether it is a video that is not open, or not yet. */
	boolean awaitsVideo() {
		return canvas != null && video().isEmpty() && Modalities.find(part.modalityId()).filter(modality -> modality.geometryKinds().contains("Track")).isPresent(); //$NON-NLS-1$
	}

	/** The part may lie elsewhere on the clock of the item now. */
	void moved() {
		playhead.setOffset(context.editor().offset(part.id()));
		showOffset();
	}

	private void showOffset() {
		offset.setText(text(playhead.offset()));
		offset.requestLayout();
	}

	/** An offset for people, with its sign. */
	private static String text(long microseconds) {
		return NLS.bind(Messages.PartPane_offset, (microseconds > 0 ? "+" : "") + Seconds.text(microseconds)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void setFocused(boolean focused) {
		name.setFont(focused ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
	}
}
