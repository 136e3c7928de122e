package org.labelwright.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * A list to choose a label from, below choices of another kind. Of a large schema it has the favourites, those used last and the first, and a last
 * choice that searches all.
 */
public final class LabelCombo {

	private final Combo combo;
	private final Runnable chosen;
	private final List<String> labelIds = new ArrayList<>();
	private List<String> others = List.of();
	private SchemaIndex schema;
	private Predicate<Label> among = label -> true;
	private Function<Label, String> name = LabelTexts::name;
	/** What was chosen before all are searched. */
	private int before;

	/**
	 * @param combo  read-only, and filled by this only
	 * @param chosen told when something else was chosen
	 */
	public LabelCombo(Combo combo, Runnable chosen) {
		this.combo = combo;
		this.chosen = chosen;
		combo.addListener(SWT.Selection, event -> selected());
	}

	/**
	 * Lists other choices than before; nothing is chosen then.
	 *
	 * @param first  the choices that are no labels
	 * @param labels of these; null for no labels
	 * @param among  those that are offered
	 * @param named  what a label is called here
	 */
	public void offer(List<String> first, SchemaIndex labels, Predicate<Label> among, Function<Label, String> named) {
		others = List.copyOf(first);
		schema = labels;
		this.among = among;
		name = named;
		labelIds.clear();
		var names = new ArrayList<>(others);
		if (schema != null)
			for (var label : UsedLabels.shortList(schema, among)) {
				labelIds.add(label.getId());
				names.add(name.apply(label));
			}
		if (schema != null && UsedLabels.isLarge(schema))
			names.add(Messages.LabelCombo_other);
		combo.setItems(names.toArray(String[]::new));
		before = -1;
	}

	/** Which of the choices that are no labels is chosen; -1 when none is. */
	public int other() {
		int index = combo.getSelectionIndex();
		return index < others.size() ? index : -1;
	}

	/** Id of the label that is chosen; null when none is. */
	public String labelId() {
		int index = combo.getSelectionIndex() - others.size();
		return index < 0 || index >= labelIds.size() ? null : labelIds.get(index);
	}

	/** Chooses what is no label, or nothing by -1; tells nobody. */
	public void select(int other) {
		combo.deselectAll();
		if (other >= 0)
			combo.select(other);
		before = other;
	}

	/** Chooses a label, wherever it is in the schema; tells nobody. Nothing is chosen when there is no such label. */
	public void select(String labelId) {
		if (!labelIds.contains(labelId))
			schema.label(labelId).ifPresent(label -> {
				labelIds.addFirst(labelId);
				combo.add(name.apply(label), others.size());
			});
		int index = labelIds.indexOf(labelId);
		select(index < 0 ? -1 : others.size() + index);
	}

	private void selected() {
		if (combo.getSelectionIndex() < others.size() + labelIds.size()) {
			before = combo.getSelectionIndex();
			chosen.run();
			return;
		}
		select(before);
		LabelPopup.of(combo.getShell(), Messages.LabelCombo_hint, schema, UsedLabels.favouritesAndRecent(schema), among, label -> {
			select(label.getId());
			chosen.run();
		}, () -> {
			// it stays as it was
		}).open();
	}
}
