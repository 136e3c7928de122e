package org.labelwright.ui.internal.editor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.User;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.ui.canvas.spi.Viewport;
import org.labelwright.ui.canvas.timeline.Playhead;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.review.Messages;
import org.labelwright.ui.internal.review.OpenReview.Annotator;

/**
 * Shows the document of an annotator beside the adjudicated one, on another canvas of the same kind that shows the same stretch of the item: of pictures
 * and texts by {@link Viewport}, of time by the clock that both share. For the user interface's thread.
 */
final class Beside {

	/** A canvas with its control. */
	record Holder(AnnotationCanvas canvas, Control control) {
	}

	private final SashForm sash;
	private final Composite side;
	private final CLabel title;
	private final Composite canvases;
	private final StackLayout stack = new StackLayout();
	private final BiFunction<String, Composite, Optional<Holder>> maker;
	private final Map<String, Optional<Holder>> holders = new HashMap<>();
	private final List<Registration> following = new ArrayList<>();
	private String modalityId;
	private Playhead playhead;
	/** The canvas in use; null while nothing is shown. */
	private AnnotationCanvas shown;
	/** What a canvas with layers shows as its own: nothing. */
	private EditingContext nothing;
	private boolean leading;

	/**
	 * @param sash  has what is shown already
	 * @param maker makes the canvas of a modality
	 */
	Beside(SashForm sash, BiFunction<String, Composite, Optional<Holder>> maker) {
		this.sash = sash;
		this.maker = maker;
		side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		title = new CLabel(side, SWT.LEFT);
		title.setText(""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		canvases = new Composite(side, SWT.NONE);
		canvases.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvases);
		side.setVisible(false);
	}

	/**
	 * Another item is open.
	 *
	 * @param moment on the clock that the canvas beside it has as well
	 */
	void open(String itsModalityId, Playhead moment) {
		modalityId = itsModalityId;
		playhead = moment;
	}

	/** What is shown of an annotator over another document. */
	static Layer layer(Annotator annotator) {
		return new Layer(annotator.editing(), annotator.color(), annotator.name());
	}

	/** Shows the document of an annotator. */
	void show(Annotator annotator, ReviewFrame.Shown besides) {
		var holder = holders.computeIfAbsent(modalityId, id -> maker.apply(id, canvases)).orElse(null);
		if (holder == null)
			return;
		title.setText(NLS.bind(Messages.Beside_title, annotator.name()));
		title.setImage(Swatches.image(String.format("#%06X", annotator.color()))); //$NON-NLS-1$
		stack.topControl = holder.control();
		room(true);
		canvases.layout();
		var layers = holder.canvas().getAdapter(Layers.class);
		if (shown == null || layers == null) {
			boolean first = shown == null;
			shown = holder.canvas();
			if (layers != null)
				nothing = nothing(annotator.editing());
			shown.show(new ItemContext(besides.own().name(), besides.own().media(), besides.own().language(), layers == null ? annotator.editing() : nothing, playhead));
			if (first)
				follow(besides.canvas().getAdapter(Viewport.class), shown.getAdapter(Viewport.class));
		}
		if (layers != null) {
			layers.showLayers(List.of(layer(annotator)), false);
			nothing.selection().set(annotator.editing().selection().ids());
		}
	}

	/** An empty document of the same item. */
	private static EditingContext nothing(EditingContext like) {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("nothing"); //$NON-NLS-1$
		document.setItemId(like.editor().document().getItemId());
		var editor = new DocumentEditor(document, () -> new User("nobody", "nobody"), Clock.systemUTC()); //$NON-NLS-1$ //$NON-NLS-2$
		editor.setReadOnly(Messages.OpenReview_readOnly);
		return new EditingContext(editor, like.schema());
	}

	private void follow(Viewport one, Viewport other) {
		if (one == null || other == null)
			return;
		following.add(one.listenToStretch(() -> lead(one, other)));
		following.add(other.listenToStretch(() -> lead(other, one)));
		lead(one, other);
	}

	private void lead(Viewport from, Viewport to) {
		var stretch = from.stretch();
		if (leading || stretch == null)
			return;
		leading = true;
		try {
			to.showStretch(stretch);
		} finally {
			leading = false;
		}
	}

	void reveal(Collection<String> annotationIds) {
		if (shown == null)
			return;
		if (nothing != null)
			nothing.selection().set(annotationIds);
		shown.reveal(annotationIds);
	}

	/** Shows nothing, and gives the room back. */
	void clear() {
		following.forEach(Registration::close);
		following.clear();
		if (shown != null)
			shown.clear();
		shown = null;
		if (nothing != null)
			nothing.close();
		nothing = null;
		if (!sash.isDisposed())
			room(false);
	}

	private void room(boolean wanted) {
		if (side.getVisible() == wanted)
			return;
		side.setVisible(wanted);
		sash.layout();
	}

	void dispose() {
		holders.values().forEach(holder -> holder.ifPresent(made -> made.canvas().dispose()));
	}
}
