package org.labelwright.ui.internal.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.adjudication.Matter;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.adjudication.Review;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.internal.Commands;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.review.Messages;
import org.labelwright.ui.internal.review.OpenReview;
import org.labelwright.ui.internal.review.Reviews;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** What the annotators of the open item say, what of it is the same, and what is decided. */
public final class DifferencesView extends EditingView implements Rows {

	/** Annotators up to which each has a column. */
	private static final int MOST = 5;
	private static final int STATE = 0;
	private static final int KIND = 1;
	private static final int WHAT = 2;
	private static final int FIRST = 3;
	private static final int WHY = FIRST + MOST;
	private static final int ICON = 24;
	private static final int NARROW = 90;
	private static final int ROW = 22;

	private Combo filter;
	private Label progress;
	private RowList table;
	private OpenReview open;
	private List<Matter> rows = List.of();
	private final Map<Matter, Integer> places = new HashMap<>();

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		filter.setItems(DifferenceFilter.labels());
		filter.setToolTipText(Messages.DifferencesView_filter);
		filter.addListener(SWT.Selection, event -> refill());
		progress = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		var tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		Commands.item(tools, getSite(), Reviews.PREVIOUS, "previous", null); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.NEXT, "next", null); //$NON-NLS-1$
		new ToolItem(tools, SWT.SEPARATOR);
		Commands.item(tools, getSite(), Reviews.ACCEPT_AGREED, "submit", Messages.DifferencesView_agreed); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.REJECT, "state_rejected", Messages.DifferencesView_reject); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.CORRECT, "relabel", Messages.DifferencesView_correct); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.MERGE, "agreement", Messages.DifferencesView_merge); //$NON-NLS-1$
		new ToolItem(tools, SWT.SEPARATOR);
		Commands.item(tools, getSite(), Reviews.OVERLAY, "visible", null); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.BESIDE, "beside", null); //$NON-NLS-1$
		Commands.item(tools, getSite(), Reviews.BLINK, "blink", null); //$NON-NLS-1$
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column("", Messages.DifferencesView_stateHint, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.DifferencesView_kind, Messages.DifferencesView_kindHint, NARROW, SWT.LEFT, null);
		table.column(Messages.DifferencesView_what, null, NARROW, SWT.LEFT, null);
		for (int i = 0; i < MOST; i++)
			table.column("", NLS.bind(Messages.DifferencesView_acceptHint, i + 1), 0, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.DifferencesView_why, null, NARROW, SWT.LEFT, null);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> Commands.execute(getSite(), Reviews.CORRECT));
		new KeyContext(getSite(), Reviews.CONTEXT).on(table);
	}

	@Override
	void connect(OpenItem opened) {
		open = opened.review().orElse(null);
		if (open == null) {
			hint(host().reviewRefused() ? Messages.DifferencesView_notAllowed : Messages.DifferencesView_notReviewed);
			return;
		}
		if (open.annotators().isEmpty()) {
			hint(Messages.DifferencesView_nothing);
			return;
		}
		for (int i = 0; i < MOST; i++)
			table.name(FIRST + i, i < open.annotators().size() ? NLS.bind(Messages.DifferencesView_annotator, i + 1, open.annotators().get(i).name()) : ""); //$NON-NLS-1$
		if (open.annotators().size() > MOST)
			table.name(FIRST, Messages.DifferencesView_who);
		filter.select((review().differences().isEmpty() ? DifferenceFilter.ALL : DifferenceFilter.DIFFERENT).ordinal());
		fit();
		refill();
		listen(open.current().listen(matter -> showCurrent()));
		if (open.current().get() == null)
			open.go(true);
		if (getSite().getPage().getActivePart() == this)
			table.getDisplay().asyncExec(this::setFocus); // it was asked for while there was only a hint
	}

	@Override
	void disconnect() {
		open = null;
		rows = List.of();
		places.clear();
		if (table.isDisposed())
			return;
		table.count(0);
		setPartName(Messages.DifferencesView_name);
	}

	private void fit() {
		if (open == null)
			return;
		int columns = columns();
		int room = table.getClientArea().width - ICON - NARROW;
		int each = Math.max(NARROW, room / (columns + 3));
		table.width(WHAT, each);
		for (int i = 0; i < MOST; i++)
			table.width(FIRST + i, i < columns ? each : 0);
		table.width(WHY, Math.max(each, room - each * (columns + 1)));
	}

	private int columns() {
		return open.annotators().size() > MOST ? 1 : open.annotators().size();
	}

	private Review review() {
		return open.review();
	}

	private SchemaIndex schema() {
		return item().editing().schema();
	}

	private DifferenceFilter chosen() {
		return DifferenceFilter.values()[Math.max(0, filter.getSelectionIndex())];
	}

	private void refill() {
		if (open == null)
			return;
		var chosen = chosen();
		rows = review().matters().stream().filter(matter -> chosen.passes(matter, review())).toList();
		places.clear();
		for (int i = 0; i < rows.size(); i++)
			places.put(rows.get(i), i);
		var review = review();
		open.want(matter -> chosen.passes(matter, review));
		table.count(rows.size());
		showCurrent();
		showProgress();
	}

	private void showProgress() {
		int all = review().differences().size();
		int decided = all - review().open();
		long agreed = open.agreed();
		progress.setText(agreed == 0 ? NLS.bind(Messages.DifferencesView_progress, decided, all)
				: NLS.bind(Messages.DifferencesView_progressAgreed, new Object[] { decided, all, agreed }));
		progress.setToolTipText(progress.getText());
		setPartName(all == decided ? Messages.DifferencesView_name : NLS.bind(Messages.DifferencesView_count, all - decided));
	}

	private void showCurrent() {
		table.select(places.getOrDefault(open.current().get(), -1));
	}

	private void choose() {
		if (open != null && table.focused() >= 0)
			open.current().set(rows.get(table.focused()));
	}

	@Override
	void changed(DocumentDelta delta) {
		if (open == null || open.annotators().isEmpty())
			return;
		if (chosen().follows())
			refill();
		else {
			table.redraw();
			showProgress();
		}
	}

	@Override
	public String text(int row, int column) {
		var matter = rows.get(row);
		return switch (column) {
		case STATE -> ""; //$NON-NLS-1$
		case KIND -> ReviewWording.of(matter);
		case WHAT -> ReviewWording.detail(matter.any()).isEmpty() ? ReviewWording.subject(matter.any(), schema())
				: NLS.bind(Messages.Wording_values, ReviewWording.subject(matter.any(), schema()), ReviewWording.detail(matter.any()));
		case WHY -> review().because(matter).map(Provenance::reason).orElse(""); //$NON-NLS-1$
		default -> column - FIRST >= columns() ? "" : open.annotators().size() > MOST //$NON-NLS-1$
				? NLS.bind(Messages.DifferencesView_have, matter.present().size(), matter.said().size())
				: ReviewWording.says(matter.said().get(column - FIRST), matter, schema());
		};
	}

	@Override
	public Image image(int row, int column) {
		var matter = rows.get(row);
		if (column == STATE)
			return review().keptId(matter).isPresent() ? Icons.image("submit") : review().isRejected(matter) ? Icons.image("state_rejected") : null; //$NON-NLS-1$ //$NON-NLS-2$
		if (column == WHAT)
			return matter.any() instanceof Annotation annotation ? swatch(annotation) : null;
		int annotator = column - FIRST;
		return annotator >= 0 && annotator < columns() && columns() > 1 && matter.said().get(annotator) != null
				? Swatches.image(String.format("#%06X", open.annotators().get(annotator).color())) : null; //$NON-NLS-1$
	}

	private Image swatch(Annotation annotation) {
		return Swatches.image(schema().label(annotation.getLabelId()).map(label -> label.getColor()).orElse(null));
	}

	@Override
	Control focusControl() {
		return table;
	}
}
