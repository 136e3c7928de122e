package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;
import org.labelwright.store.Taxonomies;
import org.labelwright.store.Taxonomy;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.internal.ChoicePopup;

/** The id of a vocabulary: one of those that the project has, one that is brought into it, or any that is typed. */
final class TaxonomyRow extends TextRow {

	private static final String IMPORT = "org.labelwright.ui.wizards.importTaxonomy"; //$NON-NLS-1$
	private static final int POPUP = 320;

	private final ElementPage page;
	private Button choose;
	private Label about;
	private Latest latest;

	/** @param taxonomy null to bring another one into the project */
	private record Choice(Taxonomy taxonomy) {

		String name() {
			return taxonomy == null ? Messages.Taxonomy_import : NLS.bind(Messages.Taxonomy_one, new Object[] { taxonomy.name(), taxonomy.id(), taxonomy.concepts() });
		}
	}

	TaxonomyRow(EStructuralFeature feature, ElementPage page) {
		super(feature, false);
		this.page = page;
	}

	private Taxonomies taxonomies() {
		return page.project().map(project -> project.store().taxonomies()).orElse(null);
	}

	@Override
	void createControl(Composite parent) {
		if (taxonomies() == null) {
			super.createControl(parent);
			return;
		}
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		super.createControl(area);
		choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.Taxonomy_choose);
		choose.setToolTipText(Messages.Taxonomy_chooseHint);
		choose.addListener(SWT.Selection, event -> list());
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(about);
		latest = new Latest(area);
	}

	private void list() {
		var taxonomies = taxonomies();
		latest.ask(Messages.Taxonomy_chooseHint, monitor -> taxonomies.list(), this::choose, failure -> Failures.show(Messages.Taxonomy_chooseHint, failure));
	}

	private void choose(List<Taxonomy> known) {
		var choices = new ArrayList<Choice>();
		known.forEach(taxonomy -> choices.add(new Choice(taxonomy)));
		choices.add(new Choice(null));
		new ChoicePopup<>(choose.getShell(), Messages.Taxonomy_chooseHint, Messages.Taxonomy_typeHint, choices, Choice::name, choice -> Pictures.image("option"), //$NON-NLS-1$
				POPUP, this::take, () -> choose.setFocus()).at(choose.toDisplay(0, choose.getSize().y)).open();
	}

	private void take(Choice choice) {
		if (choice.taxonomy != null) {
			set(choice.taxonomy.id());
			return;
		}
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IMPORT, null);
			list();
		} catch (CommandException e) {
			Failures.show(Messages.Taxonomy_import, e);
		}
	}

	@Override
	void put() {
		super.put();
		if (taxonomies() != null)
			tellAbout((String) (mixed() ? null : first().eGet(feature())), taxonomies());
	}

	private void tellAbout(String id, Taxonomies taxonomies) {
		if (id == null || id.isBlank()) {
			latest.cancel();
			about(Messages.Taxonomy_none);
			return;
		}
		latest.ask(Messages.Taxonomy_chooseHint, monitor -> taxonomies.find(id),
				found -> about(found.map(taxonomy -> new Choice(taxonomy).name()).orElse(NLS.bind(Messages.Taxonomy_missing, id))),
				failure -> about(Failures.message(failure)));
	}

	private void about(String text) {
		if (!about.getText().equals(text)) {
			about.setText(text);
			about.requestLayout();
		}
	}
}
