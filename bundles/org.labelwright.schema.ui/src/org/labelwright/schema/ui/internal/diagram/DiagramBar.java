package org.labelwright.schema.ui.internal.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.ui.internal.Pictures;

/** The tools and commands of a diagram, as buttons above it and as its menu. */
final class DiagramBar {

	private final DiagramPage page;
	private final ToolBar bar;

	DiagramBar(Composite parent, DiagramPage page) {
		this.page = page;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
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
		};
	}

	/** With a menu of the types that the next attribute may have. */
	private void attribute() {
		var item = button(DiagramKeys.ATTRIBUTE, SWT.DROP_DOWN);
		var menu = new Menu(bar);
		types().forEach((type, name) -> {
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

	private static Map<EClass, String> types() {
		var types = new LinkedHashMap<EClass, String>();
		types.put(SchemaPackage.Literals.CHOICE_ATTRIBUTE, Messages.Attribute_choice);
		types.put(SchemaPackage.Literals.BOOLEAN_ATTRIBUTE, Messages.Type_boolean);
		types.put(SchemaPackage.Literals.INTEGER_ATTRIBUTE, Messages.Type_integer);
		types.put(SchemaPackage.Literals.DECIMAL_ATTRIBUTE, Messages.Type_decimal);
		types.put(SchemaPackage.Literals.TEXT_ATTRIBUTE, Messages.Type_text);
		types.put(SchemaPackage.Literals.DATE_ATTRIBUTE, Messages.Type_date);
		types.put(SchemaPackage.Literals.RATING_ATTRIBUTE, Messages.Attribute_rating);
		types.put(SchemaPackage.Literals.TAXONOMY_ATTRIBUTE, Messages.Type_taxonomy);
		types.put(SchemaPackage.Literals.REFERENCE_ATTRIBUTE, Messages.Type_reference);
		return types;
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
