package org.labelwright.schema.ui.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.editor.LabelKeys;
import org.labelwright.ui.internal.forms.Form;

/** The palette and the form as annotators will have them, to be tried: keys choose labels while the palette has the keyboard, and values can be entered. */
final class Preview implements SchemaListener {

	private static final int KEYS = 64;
	private static final int LEAST = 80;

	private final Tree palette;
	private final Form form;
	private final Map<String, TreeItem> rows = new HashMap<>();
	/** What was entered, by the ids of attributes and questions. */
	private final Map<String, Object> values = new HashMap<>();
	private SchemaEditing editing;
	private Taxonomies taxonomies;
	private Map<String, Label> keys = Map.of();
	/** The label for which the form is; null for questions alone. */
	private Label chosen;

	Preview(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		var title = new org.eclipse.swt.widgets.Label(area, SWT.NONE);
		title.setText(Messages.Preview_title);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		title.setToolTipText(Messages.Preview_hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(title);
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		palette = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		palette.setToolTipText(Messages.Preview_hint);
		new TreeColumn(palette, SWT.LEFT).setWidth(LEAST);
		new TreeColumn(palette, SWT.LEFT).setWidth(KEYS);
		palette.addListener(SWT.Resize, event -> palette.getColumn(0).setWidth(Math.max(LEAST, palette.getClientArea().width - KEYS)));
		palette.addListener(SWT.Selection, event -> choose((Label) event.item.getData()));
		palette.addListener(SWT.KeyDown, this::key);
		form = new Form(sash, this::enter);
		sash.setWeights(50, 50);
	}

	void show(SchemaEditing edited, Optional<Taxonomies> concepts) {
		editing = edited;
		taxonomies = concepts.orElse(null);
		editing.addListener(this);
	}

	@Override
	public void changed(Set<EObject> objects) {
		// shown after a pause, with the findings
	}

	@Override
	public void selected(List<EObject> objects) {
		for (EObject part = objects.stream().findFirst().orElse(null); part != null; part = part.eContainer())
			if (part instanceof Label label)
				choose(label);
	}

	/** Shows the schema as it is now. */
	void update() {
		if (palette.isDisposed())
			return;
		var index = SchemaIndex.of(editing.schema());
		keys = LabelKeys.of(index);
		var texts = new HashMap<Label, String>();
		keys.forEach((key, label) -> texts.put(label, key));
		palette.setRedraw(false);
		palette.removeAll();
		rows.clear();
		index.roots().forEach(root -> add(null, root, index, texts));
		palette.setRedraw(true);
		if (chosen != null && !editing.holds(chosen))
			chosen = null;
		select();
		fill(index);
	}

	private void add(TreeItem parent, Label label, SchemaIndex index, Map<Label, String> texts) {
		if (label.isRetired())
			return;
		var row = parent == null ? new TreeItem(palette, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		row.setData(label);
		row.setImage(Swatches.image(label.getColor()));
		row.setText(new String[] { label.getName() == null ? "" : label.getName(), texts.getOrDefault(label, "") }); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.isAbstract())
			row.setForeground(palette.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		rows.put(label.getId(), row);
		index.children(label).forEach(child -> add(row, child, index, texts));
		row.setExpanded(true);
	}

	private void key(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers != 0 && modifiers != SWT.SHIFT || !Character.isValidCodePoint(event.keyCode)) // arrows, for instance, are no characters
			return;
		var key = (modifiers == SWT.SHIFT ? "Shift+" : "") + Character.toString(event.keyCode).toUpperCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		var label = keys.get(key);
		if (label == null)
			return;
		event.doit = false;
		choose(label);
	}

	private void choose(Label label) {
		if (label == chosen || palette.isDisposed())
			return;
		chosen = label;
		select();
		fill(SchemaIndex.of(editing.schema()));
	}

	private void select() {
		var row = chosen == null ? null : rows.get(chosen.getId());
		if (row == null)
			palette.deselectAll();
		else
			palette.setSelection(row);
	}

	private void fill(SchemaIndex index) {
		form.clear();
		var shown = new HashSet<String>();
		var attributes = chosen == null ? List.<Attribute>of() : index.attributes(chosen);
		for (var attribute : attributes)
			if (!attribute.isRetired() && attribute.getScope() != AttributeScope.ITEM) {
				form.add(attribute, taxonomies);
				shown.add(attribute.getId());
			}
		if (shown.isEmpty())
			form.text(chosen == null ? Messages.Preview_choose : Messages.Preview_none);
		for (var question : editing.schema().getQuestions())
			if (!question.isRetired()) {
				form.add(question);
				shown.add(question.getId());
			}
		values.keySet().retainAll(shown);
		shown.forEach(id -> form.show(id, values.get(id), false, null));
		form.finish();
	}

	private void enter(String id, Object value) {
		values.put(id, value);
	}
}
