package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.store.Statistics.LabelCount;
import org.labelwright.store.StatisticsOperation;
import org.labelwright.ui.Latest;
import org.labelwright.ui.internal.Icons;

/** The labels, one below another, with their attributes and options; the schema itself with the attributes that every label has at the top. */
public final class LabelsPage extends ElementPage {

	/** Labels by the one above them; made when they are first asked for after a change. */
	private Map<Label, List<Label>> children;

	@Override
	public String title() {
		return Messages.LabelsPage_title;
	}

	private final LabelActions actions = new LabelActions(this);
	private Latest counting;
	/** How many annotations there are, by the ids of labels. */
	private Map<String, Long> uses = Map.of();

	@Override
	public Control create(Composite parent) {
		var control = super.create(parent);
		counting = new Latest(control);
		var menu = new Menu(viewer().getTree());
		actions.fill(menu);
		viewer().getTree().setMenu(menu);
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer().addDragSupport(DND.DROP_MOVE, transfers, new LabelDrag(viewer()));
		viewer().addDropSupport(DND.DROP_MOVE, transfers, new LabelDrop(viewer(), this::editing));
		return control;
	}

	@Override
	void fillBar() {
		button(Icons.image("add"), Messages.LabelsPage_add, Messages.LabelsPage_addTip, () -> add(this::insert)); //$NON-NLS-1$
		button(Icons.image("labels"), null, Messages.LabelsPage_belowTip, () -> add(this::insertBelow)); //$NON-NLS-1$
		attributesButton(this::attributeOwner);
		optionButton();
		menuButton(Icons.image("menu"), Messages.LabelActions_tip, actions::fill); //$NON-NLS-1$
	}

	@Override
	String emptyHint() {
		return Messages.LabelsPage_empty;
	}

	/** A label beside the selected one. */
	@Override
	Label insert() {
		return editing().edits().addLabel(Messages.LabelsPage_new, selectedLabel() == null ? null : selectedLabel().getParent());
	}

	@Override
	Label insertBelow() {
		return editing().edits().addLabel(Messages.LabelsPage_new, selectedLabel());
	}

	@Override
	public void setInput(SchemaEditing opened) {
		if (project().isPresent())
			ElementColumns.addUses(viewer(), this::uses);
		super.setInput(opened);
		count();
	}

	@Override
	public void setFocus() {
		super.setFocus();
		count();
	}

	/** Counts anew, since people annotate meanwhile. */
	private void count() {
		if (editing() != null)
			project().ifPresent(project -> counting.ask(Messages.Page_usesHint, monitor -> new StatisticsOperation(project.store()).run(monitor).labels().stream()
					.filter(count -> count.annotations() > 0).collect(Collectors.toMap(LabelCount::id, LabelCount::annotations)), counted -> {
						if (uses.equals(counted))
							return;
						uses = counted;
						viewer().refresh();
					}, failure -> {
						// logged; the counts of before stay
					}));
	}

	long uses(Label label) {
		return uses.getOrDefault(label.getId(), 0L);
	}

	@Override
	boolean more(Event event) {
		return actions.key(event);
	}

	Label selectedLabel() {
		for (EObject part = editing().selected().stream().findFirst().orElse(null); part != null; part = part.eContainer())
			if (part instanceof Label label)
				return label;
		return null;
	}

	private EObject attributeOwner() {
		return selectedLabel() == null ? editing().schema() : selectedLabel();
	}

	@Override
	List<? extends EObject> roots() {
		if (editing() == null)
			return List.of();
		var roots = new ArrayList<EObject>();
		roots.add(editing().schema());
		roots.addAll(children().getOrDefault(null, List.of()));
		return roots;
	}

	/** Labels that lie in a circle, as a file may have them, are shown at the top. */
	private Map<Label, List<Label>> children() {
		if (children == null) {
			children = new HashMap<>();
			for (var label : editing().schema().getLabels())
				children.computeIfAbsent(above(label), key -> new ArrayList<>()).add(label);
		}
		return children;
	}

	/** One who goes up twice as fast meets the other in a circle. */
	private static Label above(Label label) {
		var slow = label;
		var fast = label.getParent();
		while (fast != null && fast != slow) {
			slow = slow.getParent();
			fast = fast.getParent() == null ? null : fast.getParent().getParent();
		}
		return fast == null ? label.getParent() : null;
	}

	@Override
	void structureChanged() {
		children = null;
	}

	@Override
	List<? extends EObject> children(EObject part) {
		return switch (part) {
		case LabelSchema schema -> schema.getAttributes();
		case Label label -> {
			var below = new ArrayList<EObject>(label.getAttributes());
			below.addAll(children().getOrDefault(label, List.of()));
			yield below;
		}
		case ChoiceAttribute attribute -> attribute.getOptions();
		default -> List.of();
		};
	}

	@Override
	EObject parent(EObject part) {
		return part instanceof Label label ? above(label) : part instanceof LabelSchema ? null : part.eContainer();
	}

	@Override
	boolean shows(EObject object) {
		if (object instanceof Label || object instanceof LabelSchema)
			return editing().holds(object);
		return (object instanceof Attribute || object.eContainer() instanceof ChoiceAttribute) && shows(object.eContainer());
	}

	@Override
	boolean move(int key) {
		var label = editing().selected().getFirst() instanceof Label selected ? selected : null;
		if (label == null || key != SWT.ARROW_LEFT && key != SWT.ARROW_RIGHT)
			return super.move(key);
		if (key == SWT.ARROW_LEFT && label.getParent() != null)
			move(label, label.getParent().getParent());
		else if (key == SWT.ARROW_RIGHT) {
			var beside = children().get(above(label));
			int index = beside.indexOf(label);
			if (index > 0)
				move(label, beside.get(index - 1));
		}
		return true;
	}

	private void move(Label label, Label parent) {
		editing().edits().move(List.of(label), parent, null);
		viewer().reveal(label);
	}
}
