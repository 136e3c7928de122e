package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.LabelTexts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.UsedLabels;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.editor.LabelKeys;
import org.labelwright.ui.internal.rows.LabelRows;
import org.labelwright.ui.internal.rows.LabelRows.Row;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/**
 * The labels of the schema, with their colours, keys and numbers in the open item, below one another; of a large schema the favourites and
 * those used last first, and the others as far as they are unfolded. While something is typed, those in which it is found, the best first.
 */
public final class LabelsView extends EditingView implements Rows {

	/** Pixels: room for a key with Shift. */
	private static final int KEYS = 58;
	private static final int COUNTS = 44;
	private static final int ICON = 24;
	private static final int LEAST_NAME = 80;
	private static final int ROW = 22;
	private static final int FOLD = 0;
	private static final int NAME = 1;
	private static final int STAR = 2;
	private static final int KEY = 3;
	private static final int COUNT = 4;
	private static final int EYE = 5;
	/** The depth of a row that is told with the names above it. */
	private static final int APART = -1;
	private static final String FAVOURITE = "\u2605"; //$NON-NLS-1$

	private Text filter;
	private RowList table;
	private ProjectSession shownProject;
	private List<Row> rows = List.of();
	private final LabelRows tree = new LabelRows();
	private Set<Label> favourites = Set.of();
	private Map<Label, String> keys = Map.of();
	/** The label of each annotation as it is counted. */
	private final Map<String, String> counted = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.LabelsView_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.DefaultSelection, event -> chooseFirst());
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column("", null, 0, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.LabelsView_label, null, LEAST_NAME, SWT.LEFT, null);
		table.column("", Messages.LabelsView_favourite, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.LabelsView_key, Messages.LabelsView_keyHint, KEYS, SWT.LEFT, null);
		table.column(Messages.LabelsView_count, Messages.LabelsView_countHint, COUNTS, SWT.RIGHT, null);
		table.column("", Messages.ObjectsView_eyeHint, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> choose());
		table.addListener(SWT.KeyDown, this::foldByKey);
		AnnotateKeys.on(table, getSite());
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ViewIds.LABELS, menu, null);
	}

	private void fit() {
		boolean folds = item() != null && schema().roots().size() < schema().labels().size();
		table.width(FOLD, folds ? ICON : 0);
		table.width(NAME, Math.max(LEAST_NAME, table.getClientArea().width - (folds ? ICON : 0) - KEYS - COUNTS - 2 * ICON));
	}

	private SchemaIndex schema() {
		return item().editing().schema();
	}

	private void choose() {
		if (item() != null && table.focused() >= 0 && table.focused() < rows.size())
			Edits.choose(item().editing(), rows.get(table.focused()).label());
	}

	private void chooseFirst() {
		rows.stream().map(Row::label).filter(label -> !label.isAbstract() && !label.isRetired()).findFirst()
				.ifPresent(label -> Edits.choose(item().editing(), label));
	}

	@Override
	void connect(OpenItem opened) {
		counted.clear();
		counts.clear();
		for (var annotation : opened.document().getAnnotations())
			count(annotation.getId(), annotation.getLabelId());
		keys = new HashMap<>();
		LabelKeys.of(schema()).forEach((key, label) -> keys.put(label, key));
		fit();
		fill();
		listen(opened.editing().activeLabelId().listen(id -> showActive()));
		listen(opened.editing().view().listen(view -> table.redraw()));
	}

	/** What was typed and unfolded is of one project. */
	@Override
	public void projectChanged() {
		super.projectChanged();
		var project = host().project().orElse(null);
		if (project == shownProject)
			return;
		shownProject = project;
		tree.reset();
		if (!filter.isDisposed())
			filter.setText(""); //$NON-NLS-1$
	}

	@Override
	void disconnect() {
		if (!table.isDisposed())
			show(List.of());
	}

	/** Takes over which label an annotation has now. */
	private void count(String annotationId, String labelId) {
		var before = labelId == null ? counted.remove(annotationId) : counted.put(annotationId, labelId);
		if (before != null)
			counts.merge(before, -1, Integer::sum);
		if (labelId != null)
			counts.merge(labelId, 1, Integer::sum);
	}

	@Override
	void changed(DocumentDelta delta) {
		for (var row : delta.rows())
			if (row.kind() == RowKind.ANNOTATION)
				count(row.id(), row.after() instanceof Annotation annotation ? annotation.getLabelId() : null);
		table.redraw();
	}

	/** Shows favourites as they are now. */
	public void refresh() {
		fill();
	}

	private void fill() {
		if (item() == null)
			return;
		var schema = schema();
		favourites = Set.copyOf(UsedLabels.favourites(schema));
		if (schema.labels().isEmpty()) {
			hint(Messages.LabelsView_noLabels);
			return;
		}
		var typed = filter.getText().strip();
		var shown = new ArrayList<Row>();
		if (!typed.isEmpty())
			LabelSearch.of(schema).find(typed, this::listed, ChoicePopup.MOST).forEach(label -> shown.add(new Row(label, APART)));
		else {
			(UsedLabels.isLarge(schema) ? UsedLabels.favouritesAndRecent(schema) : UsedLabels.favourites(schema)).stream().filter(this::listed)
					.forEach(label -> shown.add(new Row(label, APART)));
			shown.addAll(tree.of(schema, this::listed));
		}
		show(shown);
		showActive();
	}

	private boolean listed(Label label) {
		return !label.isRetired() || counts.getOrDefault(label.getId(), 0) > 0;
	}

	private void setUnfolded(Label label, boolean open) {
		tree.setUnfolded(label, open);
		fill();
	}

	private void show(List<Row> shown) {
		rows = shown;
		table.count(rows.size());
	}

	private boolean folds(Row row) {
		return row.depth() != APART && !schema().children(row.label()).isEmpty();
	}

	/** To the right unfolds, to the left folds. */
	private void foldByKey(Event event) {
		boolean open = event.keyCode == SWT.ARROW_RIGHT;
		if (!open && event.keyCode != SWT.ARROW_LEFT || table.focused() < 0 || table.focused() >= rows.size())
			return;
		var row = rows.get(table.focused());
		if (folds(row) && tree.isUnfolded(schema(), row.label()) != open)
			setUnfolded(row.label(), open);
		event.doit = false;
	}

	@Override
	public String text(int row, int column) {
		var shown = rows.get(row);
		return switch (column) {
		case FOLD -> shown.depth() == APART ? "" : tree.sign(schema(), shown.label()); //$NON-NLS-1$
		case NAME -> name(shown);
		case STAR -> favourites.contains(shown.label()) ? FAVOURITE : ""; //$NON-NLS-1$
		case KEY -> keys.getOrDefault(shown.label(), ""); //$NON-NLS-1$
		case COUNT -> count(shown.label());
		default -> ""; //$NON-NLS-1$
		};
	}

	private String name(Row row) {
		return row.depth() == APART ? LabelTexts.withPath(LabelSearch.of(schema()), row.label()) : row.name();
	}

	private String count(Label label) {
		int count = counts.getOrDefault(label.getId(), 0);
		return count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
	}

	@Override
	public Image image(int row, int column) {
		var label = rows.get(row).label();
		return switch (column) {
		case NAME -> Swatches.image(label.getColor());
		case EYE -> Icons.image(item().editing().view().hiddenLabels().contains(label.getId()) ? "hidden" : "visible"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
	}

	@Override
	public boolean muted(int row) {
		return rows.get(row).label().isAbstract() || rows.get(row).label().isRetired();
	}

	@Override
	public String tip(int row, int column) {
		return column == NAME ? rows.get(row).label().getDescription() : null;
	}

	/** A click on an eye, a star or a fold is for that alone and does not choose the label. */
	@Override
	public boolean clicked(int row, int column) {
		var shown = rows.get(row);
		if (column == FOLD && folds(shown))
			setUnfolded(shown.label(), !tree.isUnfolded(schema(), shown.label()));
		else if (column == STAR && shown.label().getId() != null) {
			UsedLabels.toggleFavourite(schema(), shown.label().getId());
			fill();
		} else if (column == EYE) {
			var view = item().editing().view();
			view.setLabelHidden(shown.label().getId(), !view.hiddenLabels().contains(shown.label().getId()));
		} else
			return false;
		return true;
	}

	private void showActive() {
		var active = item().editing().activeLabelId().get();
		boolean same = table.focused() >= 0 && table.focused() < rows.size() && !table.selection().isEmpty()
				&& rows.get(table.focused()).label().getId() != null && rows.get(table.focused()).label().getId().equals(active);
		if (same)
			return;
		table.select(active == null ? -1
				: IntStream.range(0, rows.size()).filter(i -> active.equals(rows.get(i).label().getId())).findFirst().orElse(-1));
	}

	@Override
	Control focusControl() {
		return table;
	}
}
