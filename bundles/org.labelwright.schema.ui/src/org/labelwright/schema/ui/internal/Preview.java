package org.labelwright.schema.ui.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.SchemaWords;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.editor.LabelKeys;
import org.labelwright.ui.internal.forms.Form;
import org.labelwright.ui.internal.rows.LabelRows;
import org.labelwright.ui.internal.rows.LabelRows.Row;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** The palette and the form as annotators will have them, to be tried: keys choose labels while the palette has the keyboard, and values can be entered. */
final class Preview implements SchemaListener, Rows {

	private static final int FOLD = 24;
	private static final int KEYS = 64;
	private static final int ROW = 22;
	private static final int LEAST = 80;

	private final RowList palette;
	private final Form form;
	private final LabelRows tree = new LabelRows();
	private List<Row> rows = List.of();
	/** What was entered, by the ids of attributes and questions. */
	private final Map<String, Object> values = new HashMap<>();
	private SchemaEditing editing;
	private Taxonomies taxonomies;
	/** Of the schema as it was checked last. */
	private SchemaIndex index;
	private Map<String, Label> keys = Map.of();
	private Map<Label, String> texts = Map.of();
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
		palette = new RowList(sash, SWT.SINGLE, ROW, this);
		palette.column("", null, FOLD, SWT.LEFT, null); //$NON-NLS-1$
		palette.column(SchemaWords.of(Literals.LABEL), null, LEAST, SWT.LEFT, null);
		palette.column(SchemaWords.of(Literals.LABEL__HOTKEY), null, KEYS, SWT.LEFT, null);
		palette.addListener(SWT.Resize, event -> palette.width(1, Math.max(LEAST, palette.getClientArea().width - FOLD - KEYS)));
		palette.addListener(SWT.Selection, event -> choose(rows.get(palette.focused()).label()));
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

	/** Shows the schema as it was when it was checked. */
	void update(SchemaIndex checked) {
		if (palette.isDisposed())
			return;
		index = checked;
		keys = LabelKeys.of(index);
		texts = new HashMap<>();
		keys.forEach((key, label) -> texts.put(label, key));
		if (chosen != null && !editing.holds(chosen))
			chosen = null;
		reveal();
		fill();
	}

	private void list() {
		rows = tree.of(index, label -> !label.isRetired());
		palette.count(rows.size());
	}

	private void reveal() {
		if (chosen != null)
			tree.reveal(index, chosen);
		list();
		palette.select(IntStream.range(0, rows.size()).filter(i -> rows.get(i).label() == chosen).findFirst().orElse(-1));
	}

	@Override
	public String text(int row, int column) {
		var label = rows.get(row).label();
		return switch (column) {
		case 0 -> tree.sign(index, label);
		case 1 -> rows.get(row).name();
		default -> texts.getOrDefault(label, ""); //$NON-NLS-1$
		};
	}

	@Override
	public Image image(int row, int column) {
		return column == 1 ? Swatches.image(rows.get(row).label().getColor()) : null;
	}

	@Override
	public boolean muted(int row) {
		return rows.get(row).label().isAbstract();
	}

	@Override
	public boolean clicked(int row, int column) {
		var label = rows.get(row).label();
		return column == 0 && unfold(label, !tree.isUnfolded(index, label));
	}

	/** @return false when it was so already */
	private boolean unfold(Label label, boolean open) {
		if (tree.sign(index, label).isEmpty() || tree.isUnfolded(index, label) == open)
			return false;
		tree.setUnfolded(label, open);
		list();
		return true;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			if (palette.focused() >= 0 && palette.focused() < rows.size())
				unfold(rows.get(palette.focused()).label(), event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		}
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
		if (index == null)
			return; // it will be told of
		reveal();
		fill();
	}

	private void fill() {
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
