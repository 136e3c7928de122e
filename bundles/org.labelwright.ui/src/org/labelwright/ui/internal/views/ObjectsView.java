package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.Findings;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** The annotations of the open item. */
public final class ObjectsView extends EditingView implements Rows {

	private static final int EYE = 0;
	private static final int LOCK = 1;
	private static final int FLAG = 2;
	private static final int PROBLEM = 3;
	private static final int LABEL = 4;
	private static final int KIND = 5;
	private static final int SIZE = 6;
	private static final int PART = 7;
	private static final int VALUES = 8;
	private static final int ORIGIN = 9;
	/** What tells most first: the first three are always shown, the others as far as they have room. */
	private static final int[] TOLD = { LABEL, KIND, SIZE, PART, VALUES, ORIGIN };
	private static final int ALWAYS = 3;
	/** Pixels of a column with an icon, and of one with words at least and until all others have what they need. */
	private static final int ICON = 20;
	private static final int LEAST = 52;
	private static final int ENOUGH = 150;
	/** Rows by which widths are found. */
	private static final int MEASURED = 60;
	private static final int ROW = 22;
	/** Changed rows up to which each is shown by itself. */
	private static final int FEW = 100;

	private Text filter;
	private RowList table;
	private ObjectList list;
	private boolean selecting;

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ObjectsView_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> {
			if (list != null) {
				list.filter(filter.getText());
				refill();
			}
		});
		table = new RowList(parent, SWT.MULTI, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column("", Messages.ObjectsView_eyeHint, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.column("", Messages.ObjectsView_lockHint, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.column("", Messages.ObjectsView_flagHint, ICON, SWT.LEFT, null); //$NON-NLS-1$
		table.column("", Messages.ObjectsView_problemHint, 0, SWT.LEFT, null); //$NON-NLS-1$
		table.column(Messages.ObjectsView_label, null, LEAST, SWT.LEFT, () -> sort(LABEL, ObjectList.Key.LABEL));
		table.column(Messages.ObjectsView_kind, null, LEAST, SWT.LEFT, () -> sort(KIND, ObjectList.Key.KIND));
		table.column(Messages.ObjectsView_size, null, LEAST, SWT.RIGHT, () -> sort(SIZE, ObjectList.Key.SIZE));
		table.column(Messages.ObjectsView_part, null, LEAST, SWT.LEFT, () -> sort(PART, ObjectList.Key.PART));
		table.column(Messages.ObjectsView_values, null, LEAST, SWT.LEFT, null);
		table.column(Messages.ObjectsView_origin, null, LEAST, SWT.LEFT, () -> sort(ORIGIN, ObjectList.Key.ORIGIN));
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> select());
		table.addListener(SWT.DefaultSelection, event -> reveal());
		AnnotateKeys.on(table, getSite());
		var menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ViewIds.OBJECTS, menu, null);
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), new Action() {
			@Override
			public void run() {
				if (item() != null)
					Edits.delete(item().editing(), Edits.selected(item().editing()));
			}
		});
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new Action() {
			@Override
			public void run() {
				if (list != null)
					item().editing().selection().set(list.ids());
			}
		});
	}

	/** Lets the columns fill the width without scrolling, each with what it needs: what tells least is left out when there is little room. */
	private void fit() {
		boolean problems = item() != null && !item().editing().findings().get().all().isEmpty();
		table.width(PROBLEM, problems ? ICON : 0);
		int room = table.getClientArea().width - (problems ? 4 : 3) * ICON;
		boolean parts = item() != null && !item().session().parts().isEmpty();
		var widths = new int[ORIGIN + 1];
		int left = room;
		for (int i = 0; i < TOLD.length; i++) {
			int column = TOLD[i];
			int needed = column == PART && !parts ? 0 : Math.clamp(table.needed(column, MEASURED), LEAST, ENOUGH);
			if (i >= ALWAYS)
				needed = left < (column == VALUES ? LEAST : needed) ? 0 : Math.min(needed, left);
			widths[column] = needed;
			left -= needed;
		}
		if (left < 0)
			cut(widths, room);
		else
			spread(widths, left);
		for (int column : TOLD)
			table.width(column, widths[column]);
	}

	/** Takes from the widest of the columns of words until they fit. */
	private static void cut(int[] widths, int room) {
		while (IntStream.of(widths).sum() > room && Math.max(widths[LABEL], widths[KIND]) > LEAST)
			widths[widths[LABEL] >= widths[KIND] ? LABEL : KIND]--;
	}

	/** Gives what is left to what may be long: values, or else places such as quotes of texts. */
	private static void spread(int[] widths, int left) {
		widths[widths[VALUES] > 0 ? VALUES : KIND] += left;
	}

	/** Up, down, and back to the order in which they are drawn. */
	private void sort(int column, ObjectList.Key key) {
		if (list == null)
			return;
		boolean same = list.key() == key;
		if (same && list.descending())
			list.sort(ObjectList.Key.RANK, false);
		else
			list.sort(key, same);
		table.sorted(list.key() == ObjectList.Key.RANK ? -1 : column, list.descending());
		refill();
	}

	@Override
	void connect(OpenItem opened) {
		list = new ObjectList(opened.editing().schema(), opened.document().getAnnotations(), opened.editor());
		table.sorted(-1, false);
		filter.setText(""); //$NON-NLS-1$
		refill();
		listen(opened.editing().selection().listen(selection -> showSelection()));
		listen(opened.editing().view().listen(view -> table.redraw()));
		listen(opened.editing().findings().listen(this::showProblems));
	}

	private void showProblems(Findings findings) {
		if (findings.all().isEmpty() != (table.width(PROBLEM) == 0))
			fit();
		table.redraw();
	}

	@Override
	void disconnect() {
		list = null;
		if (table.isDisposed())
			return;
		table.count(0);
		setPartName(Messages.ObjectsView_name);
	}

	private void refill() {
		table.count(list.size());
		fit();
		title();
		showSelection();
	}

	private void title() {
		int all = item().document().getAnnotations().size();
		setPartName(all == 0 ? Messages.ObjectsView_name : NLS.bind(Messages.ObjectsView_count, all));
	}

	@Override
	void changed(DocumentDelta delta) {
		var changed = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION).toList();
		if (changed.isEmpty())
			return;
		if (changed.size() > FEW || changed.stream().anyMatch(this::moves)) {
			list.rebuild();
			refill();
			return;
		}
		changed.forEach(this::show);
		if (changed.stream().anyMatch(row -> row.after() instanceof Annotation after && after.getGeometry() instanceof Track)) {
			list.number();
			table.redraw();
		}
		title();
		showSelection();
	}

	/** Whether a change brings a row in, takes one out or moves one, other than by adding one at the end. */
	private boolean moves(RowChange change) {
		int index = list.indexOf(change.id());
		var after = (Annotation) change.after();
		boolean belongs = after != null && list.passes(after);
		if (index >= 0)
			return !belongs || list.key() != ObjectList.Key.RANK || list.get(index) != after;
		return belongs && !(list.appends() && isLast(after));
	}

	private void show(RowChange change) {
		int index = list.indexOf(change.id());
		if (index >= 0)
			table.changed(index);
		else if (change.after() instanceof Annotation after && list.passes(after)) {
			list.append(after);
			table.count(list.size());
		}
	}

	private boolean isLast(Annotation annotation) {
		return list.size() == 0 || list.get(list.size() - 1).getRank() < annotation.getRank();
	}

	@Override
	public String text(int row, int column) {
		var annotation = list.get(row);
		return switch (column) {
		case LABEL -> annotation.getLabelId() == null ? Messages.ObjectsView_noLabel : list.name(annotation);
		case KIND -> ObjectList.shape(annotation);
		case SIZE -> ObjectList.size(annotation);
		case PART -> list.role(annotation);
		case VALUES -> list.values(annotation);
		case ORIGIN -> origin(annotation);
		default -> ""; //$NON-NLS-1$
		};
	}

	@Override
	public Image image(int row, int column) {
		var annotation = list.get(row);
		return switch (column) {
		case LABEL -> Swatches.image(list.color(annotation));
		case PROBLEM -> item().editing().findings().get().worst(annotation.getId()).map(Icons::of).orElse(null);
		case FLAG -> !annotation.getFlags().isEmpty() ? Icons.image("flag") : annotation.getNote() != null ? Icons.image("note") : null; //$NON-NLS-1$ //$NON-NLS-2$
		case LOCK -> annotation.isLocked() ? Icons.image("lock") : null; //$NON-NLS-1$
		case EYE -> Icons.image(item().editing().view().isVisible(annotation) ? "visible" : "hidden"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
	}

	@Override
	public String tip(int row, int column) {
		if (column != PROBLEM)
			return null;
		var findings = item().editing().findings().get().of(list.get(row).getId());
		return findings.isEmpty() ? null : findings.stream().map(finding -> finding.problem().message()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String origin(Annotation annotation) {
		return switch (annotation.getOrigin()) {
		case Origin.PERSON -> Messages.Origin_person;
		case Origin.MODEL -> Messages.Origin_model;
		case Origin.IMPORT -> Messages.Origin_import;
		};
	}

	/** A click on an eye, a lock or a flag is for that row alone and does not select it. */
	@Override
	public boolean clicked(int row, int column) {
		var one = List.of(list.get(row));
		switch (column) {
		case EYE -> Edits.toggleHidden(item().editing(), one);
		case LOCK -> Edits.toggleLocked(item().editing(), one);
		case FLAG -> Edits.toggleFlag(item().editing(), one);
		default -> {
			return false;
		}
		}
		return true;
	}

	private void select() {
		if (list == null)
			return;
		var rows = table.selection();
		var ids = new ArrayList<String>(rows.cardinality());
		rows.stream().filter(row -> row != table.focused()).forEach(row -> ids.add(list.get(row).getId()));
		if (rows.get(Math.max(0, table.focused())))
			ids.add(list.get(table.focused()).getId()); // the last is the one that forms show
		selecting = true;
		try {
			item().editing().selection().set(ids);
		} finally {
			selecting = false;
		}
	}

	private void showSelection() {
		if (selecting)
			return;
		var rows = new BitSet();
		for (var id : item().editing().selection().ids()) {
			int row = list.indexOf(id);
			if (row >= 0)
				rows.set(row);
		}
		table.select(rows, item().editing().selection().primary().map(list::indexOf).orElse(-1));
	}

	private void reveal() {
		var editor = getSite().getPage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		if (canvas != null)
			canvas.reveal(Set.copyOf(item().editing().selection().ids()));
	}

	@Override
	Control focusControl() {
		return table;
	}
}
