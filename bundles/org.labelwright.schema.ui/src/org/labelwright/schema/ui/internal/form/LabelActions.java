package org.labelwright.schema.ui.internal.form;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.edit.SchemaFragment;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;

/** What is done with many labels at once: colours, keys, order, and the clipboard. */
final class LabelActions {

	private final LabelsPage page;

	LabelActions(LabelsPage page) {
		this.page = page;
	}

	/** Fills a menu. */
	void fill(Menu menu) {
		item(menu, Messages.LabelActions_copy, this::copy);
		item(menu, Messages.LabelActions_paste, this::paste);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.LabelActions_colors, () -> page.editing().edits().recolor(labels()));
		item(menu, Messages.LabelActions_keys, () -> page.editing().edits().giveHotkeys(labels()));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.LabelActions_byName, () -> sort(Comparator.comparing(ElementColumns::name, String.CASE_INSENSITIVE_ORDER)));
		item(menu, Messages.LabelActions_byUse, () -> sort(Comparator.<Label>comparingLong(page::uses).reversed()));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.LabelActions_restore, () -> page.editing().edits().restore(page.editing().selected()));
	}

	private void item(Menu menu, String text, Runnable chosen) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if (page.editing() != null)
				chosen.run();
		});
	}

	private void sort(Comparator<Label> order) {
		page.editing().edits().sort(order);
	}

	/** The selected labels, or all when there are less than two: one has its own buttons. */
	private List<Label> labels() {
		var selected = page.editing().selected().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
		return selected.size() > 1 ? selected : List.copyOf(page.editing().schema().getLabels());
	}

	/** @return whether it was a key of these actions */
	boolean key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || event.keyCode != 'c' && event.keyCode != 'v')
			return false;
		if (event.keyCode == 'c')
			copy();
		else
			paste();
		return true;
	}

	private void copy() {
		var clipboard = new Clipboard(Display.getCurrent());
		SchemaFragment.write(page.editing().schema(), page.editing().selected())
				.ifPresent(text -> clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() }));
		clipboard.dispose();
	}

	private void paste() {
		var clipboard = new Clipboard(Display.getCurrent());
		var text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text == null)
			return;
		var editing = page.editing();
		Tasks.start(Messages.LabelActions_paste, false, monitor -> SchemaFragment.read(text), read -> {
			if (page.viewer().getControl().isDisposed() || read.isEmpty())
				return;
			List<EObject> pasted = editing.edits().paste(read.get(), page.selectedLabel());
			if (!pasted.isEmpty())
				editing.select(pasted);
		}, failure -> Failures.show(Messages.LabelActions_paste, failure));
	}
}
