package org.labelwright.schema.ui.internal.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.Named;
import org.labelwright.schema.ui.internal.Messages;

/** Finds parts in the tree of a page by their names: as one types, and on with Enter or the arrow keys; Escape leads back to the tree. */
final class FindField {

	private final ElementPage page;
	private final Text text;
	private final Label count;

	FindField(Composite parent, ElementPage page) {
		this.page = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Find_message);
		text.setToolTipText(Messages.Find_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		count = new Label(area, SWT.NONE);
		text.addListener(SWT.Modify, event -> find(0));
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL)
				find(1);
		});
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				page.setFocus();
			}
		});
	}

	private void key(Event event) {
		if (event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP)
			return;
		find(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
		event.doit = false;
	}

	/** @param step 0 to stay at what is selected when it fits, else by how many of what fits to go on */
	private void find(int step) {
		var wanted = text.getText().strip().toLowerCase(Locale.ROOT);
		if (page.editing() == null || wanted.isEmpty()) {
			count(""); //$NON-NLS-1$
			return;
		}
		var found = new ArrayList<EObject>();
		var selected = page.editing().selected().stream().findFirst().orElse(null);
		int before = -1; // the last that fits and does not follow what is selected
		boolean passed = false;
		boolean fits = false;
		for (var part : all()) {
			if (part instanceof Named named && named.getName() != null && named.getName().toLowerCase(Locale.ROOT).contains(wanted)) {
				found.add(part);
				fits |= part == selected;
				if (!passed)
					before++;
			}
			passed |= part == selected;
		}
		if (found.isEmpty()) {
			count(Messages.Find_none);
			return;
		}
		int index = Math.floorMod(fits ? before + step : step < 0 ? before : passed ? before + 1 : 0, found.size());
		page.reveal(found.get(index));
		count(NLS.bind(Messages.Find_count, index + 1, found.size()));
	}

	/** What the tree has, from the top, with what is not unfolded. */
	private List<EObject> all() {
		var all = new ArrayList<EObject>();
		var waiting = new ArrayDeque<EObject>();
		page.roots().reversed().forEach(waiting::push);
		while (!waiting.isEmpty()) {
			var part = waiting.pop();
			all.add(part);
			page.children(part).reversed().forEach(waiting::push);
		}
		return all;
	}

	private void count(String told) {
		if (!count.getText().equals(told)) {
			count.setText(told);
			count.requestLayout();
		}
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}
}
