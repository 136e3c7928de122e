package org.labelwright.ui.internal.editor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

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

/**
 * Shows the document of an annotator beside the adjudicated one, on another canvas of the same kind that shows the same stretch of the item: of pictures
 * and texts by {@link Viewport}, of time by a {@link Playhead#twin}. For the user interface's thread.
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
	/** The canvas beside which one is shown, and that one; null while nothing is shown. */
	private ReviewFrame.Shown besides;
	private AnnotationCanvas shown;
	private Playhead playhead;
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
	 * Shows the document of an annotator.
	 *
	 * @param layer  that document, as a canvas with layers shows it
	 * @param first  the canvas beside which it is shown
	 * @param picked told the id of what is selected there, by a canvas with layers
	 */
	void show(Layer layer, ReviewFrame.Shown first, Consumer<String> picked) {
		if (!first.equals(besides))
			clear();
		var holder = holders.computeIfAbsent(first.modalityId(), id -> maker.apply(id, canvases)).orElse(null);
		if (holder == null)
			return;
		title.setText(NLS.bind(Messages.Beside_title, layer.name()));
		title.setImage(Swatches.image(String.format("#%06X", layer.color()))); //$NON-NLS-1$
		stack.topControl = holder.control();
		room(true);
		canvases.layout();
		var layers = holder.canvas().getAdapter(Layers.class);
		if (shown == null || layers == null)
			begin(holder.canvas(), first, layers == null ? layer.editing() : null, picked);
		if (layers != null) {
			layers.showLayers(List.of(layer), false);
			nothing.selection().set(layer.editing().selection().ids());
		}
	}

	/** @param document shown as the canvas's own; null for an empty one */
	private void begin(AnnotationCanvas canvas, ReviewFrame.Shown first, EditingContext document, Consumer<String> picked) {
		boolean begins = shown == null;
		shown = canvas;
		besides = first;
		if (begins)
			playhead = first.own().playhead().twin();
		if (document == null) {
			nothing = nothing(first.own().editing());
			following.add(nothing.selection().listen(selection -> selection.primary().ifPresent(picked)));
		}
		shown.show(new ItemContext(first.own().name(), first.own().media(), first.own().language(), document == null ? first.part().apply(nothing) : document,
				playhead));
		if (begins)
			follow(first.canvas().getAdapter(Viewport.class), shown.getAdapter(Viewport.class));
	}

	/** An empty document of the same item, for the same annotator, after whom responses are ordered. */
	private static EditingContext nothing(EditingContext like) {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("nothing"); //$NON-NLS-1$
		document.setItemId(like.editor().document().getItemId());
		document.setAnnotatorId(like.editor().document().getAnnotatorId());
		var editor = new DocumentEditor(document, () -> new User("nobody", "nobody"), Clock.systemUTC()); //$NON-NLS-1$ //$NON-NLS-2$
		editor.setReadOnly(Messages.OpenReview_readOnly);
		like.editor().parts().forEach(part -> editor.addPart(part.id(), part.role(), part.offset()));
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
		if (shown != null) {
			shown.clear();
			playhead.close();
		}
		shown = null;
		besides = null;
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
