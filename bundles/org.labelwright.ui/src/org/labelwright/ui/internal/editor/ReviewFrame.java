package org.labelwright.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.quality.adjudication.Matter;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.ui.internal.review.Looks;
import org.labelwright.ui.internal.review.OpenReview;
import org.labelwright.ui.internal.review.OpenReview.Annotator;

/**
 * Shows the documents of annotators on the canvases of the frame: over the adjudicated one, in place of it, or beside it, and always the difference that
 * is looked at, on the parts of the item that it is about. A canvas without {@link Layers} shows one document at a time. For the user interface's thread.
 */
final class ReviewFrame {

	/**
	 * A canvas that shows the item, or a part of it.
	 *
	 * @param own  as it shows the adjudicated document
	 * @param part makes of a context of the item that of the part
	 */
	record Shown(AnnotationCanvas canvas, String modalityId, ItemContext own, UnaryOperator<EditingContext> part) {
	}

	/** Brings parts of the item into view, by their ids; null is the id of the first. */
	@FunctionalInterface
	interface Parts {
		void bring(Set<String> partIds);
	}

	private final OpenReview review;
	private final EditingContext adjudicated;
	private final List<Shown> canvases;
	private final Parts parts;
	private final Beside beside;
	/** What each canvas shows of each annotator. */
	private final Map<Shown, List<Layer>> layers = new HashMap<>();
	/** The canvas beside which another one is shown. */
	private Shown front;
	private final List<Registration> registrations = new ArrayList<>();
	private boolean leading;
	/** Whose document was shown in place of the adjudicated one when that was looked at last; null for none. */
	private Annotator before;

	/** @param canvases at least one */
	ReviewFrame(OpenReview review, EditingContext adjudicated, List<Shown> canvases, Parts parts, Beside beside) {
		this.review = review;
		this.adjudicated = adjudicated;
		this.canvases = List.copyOf(canvases);
		this.parts = parts;
		this.beside = beside;
		front = canvases.getFirst();
		for (var shown : canvases)
			layers.put(shown, review.annotators().stream().map(one -> new Layer(shown.part.apply(one.editing()), one.color(), one.name())).toList());
		registrations.add(review.looks().listen(this::look));
		registrations.add(review.current().listen(this::go));
		registrations.add(adjudicated.selection().listen(selection -> selection.primary().ifPresent(this::selected)));
		for (var annotator : review.annotators())
			registrations.add(annotator.editing().selection().listen(selection -> selection.primary().ifPresent(this::selected)));
		canvases.forEach(shown -> layers(shown.canvas, layers -> layers.showLayers(wanted(shown), true)));
		if (!review.annotators().isEmpty() && canvases.stream().noneMatch(shown -> layers(shown.canvas, layers -> {
		})))
			review.looks().toggleBeside();
		go(review.current().get());
	}

	void close() {
		registrations.forEach(Registration::close);
		beside.clear();
	}

	/** Another canvas has the keyboard: what is shown beside one is shown beside that. Canvases that show no part of the item change nothing. */
	void front(AnnotationCanvas canvas) {
		canvases.stream().filter(shown -> shown.canvas == canvas && shown != front).findFirst().ifPresent(shown -> {
			front = shown;
			if (isBeside())
				look();
		});
	}

	private static boolean layers(AnnotationCanvas canvas, Consumer<Layers> then) {
		var layers = canvas.getAdapter(Layers.class);
		if (layers != null)
			then.accept(layers);
		return layers != null;
	}

	private boolean isBeside() {
		return review.looks().beside();
	}

	private void look() {
		for (var shown : canvases)
			if (!layers(shown.canvas, layers -> layers.showLayers(wanted(shown), alone() == null)) && alone() != before)
				shown.canvas.show(shownNow(shown));
		before = alone();
		if (isBeside())
			lead(() -> beside.show(layers.get(front).get(review.looks().shown()), front, this::selected));
		else
			beside.clear();
		reveal(review.current().get());
	}

	/** The one whose document is shown in place of the adjudicated one; null for none. */
	private Annotator alone() {
		return isBeside() || review.looks().shown() == Looks.RESULT ? null : review.annotators().get(review.looks().shown());
	}

	private List<Layer> wanted(Shown shown) {
		var all = layers.get(shown);
		return alone() != null ? List.of(all.get(review.looks().shown())) : review.looks().overlaid() ? all : List.of();
	}

	private ItemContext shownNow(Shown shown) {
		if (alone() == null)
			return shown.own;
		return new ItemContext(shown.own.name(), shown.own.media(), shown.own.language(), layers.get(shown).get(review.looks().shown()).editing(),
				shown.own.playhead());
	}

	/** Another difference is looked at: what stands for it is selected, or else what annotators say of it. */
	private void go(Matter matter) {
		if (matter == null)
			return;
		parts.bring(review.parts(matter));
		lead(() -> {
			adjudicated.selection().set(review.review().keptId(matter).map(List::of).orElseGet(() -> all(matter)));
			for (int i = 0; i < matter.said().size(); i++)
				review.annotators().get(i).editing().selection().set(OpenReview.objects(matter.said().get(i)));
		});
		int shown = review.looks().shown();
		if (isBeside() && matter.said().get(shown) == null)
			review.looks().show(IntStream.range(0, matter.said().size()).filter(i -> matter.said().get(i) != null).findFirst().orElse(shown));
		reveal(matter);
	}

	/** Does something that selects, which tells nothing of what is looked at. */
	private void lead(Runnable work) {
		leading = true;
		try {
			work.run();
		} finally {
			leading = false;
		}
	}

	private List<String> all(Matter matter) {
		return review.objects(matter).stream().flatMap(List::stream).toList();
	}

	private void reveal(Matter matter) {
		if (matter == null)
			return;
		var ids = new ArrayList<String>();
		review.review().keptId(matter).ifPresent(ids::add);
		IntStream.range(0, matter.said().size()).filter(i -> alone() == null || i == review.looks().shown())
				.forEach(i -> ids.addAll(OpenReview.objects(matter.said().get(i))));
		canvases.forEach(shown -> shown.canvas.reveal(ids));
		if (isBeside())
			lead(() -> beside.reveal(OpenReview.objects(matter.said().get(review.looks().shown()))));
	}

	/** Something was selected on a canvas or in a list: the difference that it is about is looked at. */
	private void selected(String id) {
		if (!leading)
			review.review().of(id).ifPresent(review.current()::set);
	}
}
