package org.labelwright.ui.internal.views;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.editor.LabelKeys;

/** The labels of the schema, with their colours, keys and numbers in the open item. */
public final class LabelsView extends EditingView {

	/** Pixels: room for a key with Shift. */
	private static final int KEYS = 64;
	private static final int NAME = 0;
	private static final int KEY = 1;
	private static final int COUNT = 2;
	private static final int EYE = 3;

	private Text filter;
	private Tree tree;
	/** The label of each annotation as it is counted. */
	private final Map<String, String> counted = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, TreeItem> rows = new HashMap<>();

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.LabelsView_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.DefaultSelection, event -> chooseFirst());
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		column("", 120, SWT.LEFT); //$NON-NLS-1$
		column("", KEYS, SWT.LEFT); //$NON-NLS-1$
		column("", 44, SWT.RIGHT); //$NON-NLS-1$
		column("", 30, SWT.CENTER); //$NON-NLS-1$
		tree.addListener(SWT.Resize, event -> tree.getColumn(NAME).setWidth(Math.max(80, tree.getClientArea().width - KEYS - 44 - 30)));
		tree.addListener(SWT.MouseDown, this::click);
		tree.addListener(SWT.Selection, event -> choose((TreeItem) event.item));
		AnnotateKeys.on(tree, getSite());
	}

	private void column(String name, int width, int alignment) {
		var column = new TreeColumn(tree, alignment);
		column.setText(name);
		column.setWidth(width);
	}

	private void click(Event event) {
		for (var row : rows.values())
			if (row.getBounds(EYE).contains(event.x, event.y) && row.getData() instanceof Label label) {
				var view = item().editing().view();
				view.setLabelHidden(label.getId(), !view.hiddenLabels().contains(label.getId()));
			}
	}

	private void choose(TreeItem row) {
		var pointer = tree.toControl(tree.getDisplay().getCursorLocation());
		if (row.getBounds(EYE).contains(pointer)) { // the click was for the eye
			showActive();
			return;
		}
		if (row.getData() instanceof Label label)
			Edits.choose(item().editing(), label);
	}

	private void chooseFirst() {
		for (var label : item().editing().schema().labels())
			if (matches(label) && !label.isAbstract() && !label.isRetired()) {
				Edits.choose(item().editing(), label);
				return;
			}
	}

	@Override
	void connect(OpenItem opened) {
		counted.clear();
		counts.clear();
		for (var annotation : opened.document().getAnnotations())
			count(annotation.getId(), annotation.getLabelId());
		fill();
		listen(opened.editing().activeLabelId().listen(id -> showActive()));
		listen(opened.editing().view().listen(view -> rows.values().forEach(this::showEye)));
	}

	@Override
	void disconnect() {
		if (tree.isDisposed())
			return;
		tree.removeAll();
		rows.clear();
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
		rows.forEach((id, row) -> showCount(row, id));
	}

	private void fill() {
		if (item() == null)
			return;
		tree.setRedraw(false);
		try {
			tree.removeAll();
			rows.clear();
			var schema = item().editing().schema();
			if (schema.labels().isEmpty()) {
				hint(Messages.LabelsView_noLabels);
				return;
			}
			var keys = new HashMap<Label, String>();
			LabelKeys.of(schema).forEach((key, label) -> keys.put(label, key));
			for (var root : schema.roots())
				add(null, root, keys);
		} finally {
			tree.setRedraw(true);
		}
		showActive();
	}

	private boolean matches(Label label) {
		var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() || name(label).toLowerCase(Locale.ROOT).contains(wanted)
				|| item().editing().schema().descendants(label).stream().anyMatch(l -> name(l).toLowerCase(Locale.ROOT).contains(wanted));
	}

	private static String name(Label label) {
		return label.getName() == null ? label.getId() : label.getName();
	}

	private void add(TreeItem parent, Label label, Map<Label, String> keys) {
		if (!matches(label) || label.isRetired() && counts.getOrDefault(label.getId(), 0) == 0)
			return;
		var row = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		row.setData(label);
		row.setText(NAME, name(label));
		row.setImage(NAME, Swatches.image(label.getColor()));
		row.setText(KEY, keys.getOrDefault(label, "")); //$NON-NLS-1$
		if (label.isAbstract() || label.isRetired())
			row.setForeground(tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		rows.put(label.getId(), row);
		showCount(row, label.getId());
		showEye(row);
		for (var child : item().editing().schema().children(label))
			add(row, child, keys);
		row.setExpanded(true);
	}

	private void showCount(TreeItem row, String labelId) {
		int count = counts.getOrDefault(labelId, 0);
		var text = count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
		if (!text.equals(row.getText(COUNT)))
			row.setText(COUNT, text);
	}

	private void showEye(TreeItem row) {
		boolean hidden = item().editing().view().hiddenLabels().contains(((Label) row.getData()).getId());
		row.setImage(EYE, Icons.image(hidden ? "hidden" : "visible")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void showActive() {
		var row = rows.get(item().editing().activeLabelId().get());
		if (row == null)
			tree.deselectAll();
		else if (tree.getSelectionCount() != 1 || tree.getSelection()[0] != row)
			tree.setSelection(row);
	}

	@Override
	Control focusControl() {
		return tree;
	}
}
