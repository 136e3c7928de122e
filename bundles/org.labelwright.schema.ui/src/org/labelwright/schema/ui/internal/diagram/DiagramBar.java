package org.labelwright.schema.ui.internal.diagram;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.ui.internal.Pictures;

/** The tools and commands of a diagram, as buttons above it and as its menu. */
final class DiagramBar {

	private static final int SEARCH_WIDTH = 190;

	private final DiagramPage page;
	private final ToolBar bar;
	private final Map<DiagramKeys, ToolItem> checks = new EnumMap<>(DiagramKeys.class);
	private Text search;

	DiagramBar(Composite parent, DiagramPage page) {
		this.page = page;
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		button(DiagramKeys.SELECT);
		button(DiagramKeys.LABEL);
		attribute();
		button(DiagramKeys.RELATION);
		button(DiagramKeys.INHERITANCE);
		new ToolItem(bar, SWT.SEPARATOR);
		button(DiagramKeys.LAYOUT);
		button(DiagramKeys.FIT);
		button(DiagramKeys.ZOOM_IN);
		button(DiagramKeys.ZOOM_OUT);
		new ToolItem(bar, SWT.SEPARATOR);
		button(DiagramKeys.EXPORT);
		new ToolItem(bar, SWT.SEPARATOR);
		check(DiagramKeys.JOINED);
		check(DiagramKeys.BELOW);
		check(DiagramKeys.ATTRIBUTES);
		check(DiagramKeys.OVERVIEW);
		search(head);
	}

	private void check(DiagramKeys key) {
		var item = button(key, SWT.CHECK);
		checks.put(key, item);
	}

	/** Shows what is left out of the diagram, and whether there is an overview. */
	void update(Predicate<DiagramKeys> isOn) {
		checks.forEach((key, item) -> item.setSelection(isOn.test(key)));
	}

	private void search(Composite head) {
		search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(NLS.bind(Messages.Diagram_tip, Messages.Key_find, DiagramKeys.FIND.shown()));
		GridDataFactory.swtDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).indent(0, 0).applyTo(search);
		search.addListener(SWT.Modify, event -> tell(page.find(search.getText(), false)));
		search.addListener(SWT.DefaultSelection, event -> tell(page.find(search.getText(), true)));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN)
				page.setFocus();
		});
	}

	/** Nothing of this name is told by colour, as a word would move what is beside it. */
	private void tell(boolean found) {
		search.setForeground(found || search.getText().isBlank() ? null : search.getDisplay().getSystemColor(SWT.COLOR_RED));
	}

	/** Lets the name be typed that is looked for. */
	void find() {
		search.setFocus();
		search.selectAll();
	}

	private ToolItem button(DiagramKeys key) {
		return button(key, SWT.PUSH);
	}

	private ToolItem button(DiagramKeys key, int style) {
		var item = new ToolItem(bar, style);
		item.setImage(Pictures.image(icon(key)));
		item.setToolTipText(NLS.bind(Messages.Diagram_tip, title(key), key.shown()));
		item.addListener(SWT.Selection, event -> {
			if (event.detail != SWT.ARROW)
				page.perform(key);
		});
		return item;
	}

	private static String icon(DiagramKeys key) {
		return switch (key) {
		case SELECT -> "select"; //$NON-NLS-1$
		case LABEL -> "label"; //$NON-NLS-1$
		case ATTRIBUTE -> "attribute"; //$NON-NLS-1$
		case RELATION -> "relation"; //$NON-NLS-1$
		case INHERITANCE -> "inheritance"; //$NON-NLS-1$
		case LAYOUT -> "layout"; //$NON-NLS-1$
		case FIT -> "fit"; //$NON-NLS-1$
		case ZOOM_IN -> "zoom_in"; //$NON-NLS-1$
		case ZOOM_OUT -> "zoom_out"; //$NON-NLS-1$
		case JOINED -> "only_joined"; //$NON-NLS-1$
		case BELOW -> "only_below"; //$NON-NLS-1$
		case ATTRIBUTES -> "no_attributes"; //$NON-NLS-1$
		case OVERVIEW -> "overview"; //$NON-NLS-1$
		default -> "export_diagram"; //$NON-NLS-1$
		};
	}

	private static String title(DiagramKeys key) {
		return switch (key) {
		case RENAME -> Messages.Key_rename;
		case DELETE -> Messages.Key_delete;
		case NEW_LABEL -> Messages.Key_newLabel;
		case SELECT -> Messages.Key_select;
		case LABEL -> Messages.Key_label;
		case ATTRIBUTE -> Messages.Key_attribute;
		case RELATION -> Messages.Key_relation;
		case INHERITANCE -> Messages.Key_inheritance;
		case LAYOUT -> Messages.Key_layout;
		case EXPORT -> Messages.Key_export;
		case TOGGLE -> Messages.Key_toggle;
		case ZOOM_IN -> Messages.Key_zoomIn;
		case ZOOM_OUT -> Messages.Key_zoomOut;
		case ACTUAL_SIZE -> Messages.Key_actualSize;
		case FIT -> Messages.Key_fit;
		case ALL -> Messages.Key_all;
		case FIT_SELECTION -> Messages.Key_fitSelection;
		case FIND -> Messages.Key_find;
		case OVERVIEW -> Messages.Key_overview;
		case JOINED -> Messages.Key_joined;
		case BELOW -> Messages.Key_below;
		case ATTRIBUTES -> Messages.Key_attributes;
		case PROPERTIES -> Messages.Key_properties;
		case COPY -> Messages.Key_copy;
		case CUT -> Messages.Key_cut;
		case PASTE -> Messages.Key_paste;
		};
	}

	/** With a menu of the types that the next attribute may have. */
	private void attribute() {
		var item = button(DiagramKeys.ATTRIBUTE, SWT.DROP_DOWN);
		var menu = new Menu(bar);
		AttributeTypes.ALL.forEach((type, name) -> {
			var entry = new MenuItem(menu, SWT.RADIO);
			entry.setText(name);
			entry.setSelection(type == SchemaPackage.Literals.CHOICE_ATTRIBUTE);
			entry.addListener(SWT.Selection, event -> {
				if (entry.getSelection()) {
					page.setAttributeType(type);
					page.perform(DiagramKeys.ATTRIBUTE);
				}
			});
		});
		item.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW) {
				var bounds = item.getBounds();
				menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
				menu.setVisible(true);
			}
		});
	}

	/** The menu of the diagram, with all commands and their keys. */
	Menu menu(Control control) {
		var menu = new Menu(control);
		for (var key : DiagramKeys.values()) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(title(key) + '\t' + key.shown());
			item.addListener(SWT.Selection, event -> page.perform(key));
		}
		return menu;
	}
}
