package org.labelwright.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Commands;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Messages;

/** Says above the canvas that the document fits an older revision of the label schema, what has changed since, and how to bring it up to date. */
final class OlderBar {

	private static final String ONE = "org.labelwright.ui.migrate"; //$NON-NLS-1$
	private static final String ALL = "org.labelwright.ui.migrateAll"; //$NON-NLS-1$

	private final Composite control;
	private final CLabel told;

	OlderBar(Composite parent, IServiceLocator services) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 2).spacing(4, 0).applyTo(control);
		told = new CLabel(control, SWT.LEFT);
		told.setImage(Icons.image("info")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(told);
		Buttons.push(control, Messages.Migrate_one, () -> Commands.execute(services, ONE)).setToolTipText(Commands.hint(services, ONE));
		Buttons.push(control, Messages.Migrate_all, () -> Commands.execute(services, ALL)).setToolTipText(Commands.hint(services, ALL));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		control.setVisible(false);
	}

	Control control() {
		return control;
	}

	/** Shows what the document lacks, as long as it does: undoing the step makes it as old as it was. */
	void show(OpenItem item) {
		var older = item.older().filter(lacking -> lacking.revision() == item.document().getSchemaRevision());
		older.ifPresent(lacking -> {
			var count = lacking.count();
			told.setText(NLS.bind(Messages.Migrate_older, lacking.revision(), count.annotations() + count.relations() + count.answers()));
			told.setToolTipText(String.join("\n", lacking.changes())); //$NON-NLS-1$
		});
		Layouts.show(control, older.isPresent());
	}
}
