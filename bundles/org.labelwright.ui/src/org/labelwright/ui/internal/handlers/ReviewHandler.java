package org.labelwright.ui.internal.handlers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.labelwright.quality.adjudication.ItemMerge;
import org.labelwright.quality.adjudication.MergeStrategy;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.review.Messages;
import org.labelwright.ui.internal.review.OpenReview;
import org.labelwright.ui.internal.review.RejectReasons;
import org.labelwright.ui.internal.review.Reviews;

/** Decides differences of the item that is reviewed, and goes from one to the next. */
public final class ReviewHandler extends ItemHandler {

	private static final String ANNOTATOR = "org.labelwright.ui.review.accept.annotator"; //$NON-NLS-1$
	/** The tool by which objects are changed; canvases that call it otherwise keep the one in use. */
	private static final String SELECT = "select"; //$NON-NLS-1$
	private static final int WIDTH = 320;

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		item.review().ifPresentOrElse(review -> execute(event, host, item, review), () -> tell(host, Messages.DifferencesView_notReviewed));
	}

	private void execute(ExecutionEvent event, ProjectHost host, OpenItem item, OpenReview review) {
		switch (what()) {
		case "next" -> go(host, review, true); //$NON-NLS-1$
		case "previous" -> go(host, review, false); //$NON-NLS-1$
		case "accept" -> accept(host, review, Integer.parseInt(event.getParameter(ANNOTATOR))); //$NON-NLS-1$
		case "acceptAgreed" -> review.acceptAgreed(); //$NON-NLS-1$
		case "reject" -> reject(host, review); //$NON-NLS-1$
		case "correct" -> correct(host, item, review); //$NON-NLS-1$
		case "merge" -> merge(host, item, review); //$NON-NLS-1$
		case "overlay" -> review.looks().toggleOverlaid(); //$NON-NLS-1$
		case "beside" -> review.looks().toggleBeside(); //$NON-NLS-1$
		case "blink" -> review.looks().blink(); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(what());
		}
	}

	/** Opens an item of the queue, or tells that there is none. */
	static void open(ProjectHost host, Optional<Entry> entry) {
		entry.ifPresentOrElse(found -> Reviews.open(host, found), () -> tell(host, Messages.ReviewHandler_last));
	}

	private static void go(ProjectHost host, OpenReview review, boolean forth) {
		if (!review.go(forth))
			tell(host, Messages.ReviewHandler_noneOpen);
	}

	private static void accept(ProjectHost host, OpenReview review, int number) {
		if (!review.accept(number - 1))
			tell(host, Messages.ReviewHandler_saysNothing);
	}

	private static void reject(ProjectHost host, OpenReview review) {
		if (review.current().get() == null)
			tell(host, Messages.ReviewHandler_noneChosen);
		else
			RejectReasons.ask(host, review.rules()).ifPresent(review::reject);
	}

	private static void correct(ProjectHost host, OpenItem item, OpenReview review) {
		review.correct().ifPresentOrElse(annotation -> {
			item.editing().selection().set(List.of(annotation.getId()));
			editor(host).ifPresent(editor -> {
				Optional.ofNullable(editor.getAdapter(AnnotationCanvas.class)).ifPresent(canvas -> canvas.activateTool(SELECT));
				editor.getSite().getPage().activate(editor);
				editor.setFocus();
			});
		}, () -> tell(host, Messages.ReviewHandler_noObject));
	}

	private static void merge(ProjectHost host, OpenItem item, OpenReview review) {
		if (review.annotators().isEmpty())
			return;
		new ChoicePopup<>(host.window().getShell(), Messages.ReviewHandler_merge, Messages.ReviewHandler_mergeHint,
				Stream.of(MergeStrategy.values()).filter(strategy -> strategy.applies(review.said().documents(), item.editing().schema())).toList(),
				MergeStrategy::label, strategy -> Icons.image("agreement"), WIDTH, strategy -> merge(host, item, review, strategy), () -> { //$NON-NLS-1$
					// nothing is merged
				}).open();
	}

	private static void merge(ProjectHost host, OpenItem item, OpenReview review, MergeStrategy strategy) {
		host.project().ifPresent(project -> Tasks.start(Messages.ReviewHandler_merge, ItemMerge.of(project.store(), review.said().documents(), strategy), merge -> {
			if (host.item().filter(item::equals).isPresent() && !review.merge(merge))
				tell(host, Messages.ReviewHandler_nothingMerged);
		}));
	}
}
