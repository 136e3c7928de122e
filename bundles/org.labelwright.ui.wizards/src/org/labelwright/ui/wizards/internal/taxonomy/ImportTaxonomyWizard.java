package org.labelwright.ui.wizards.internal.taxonomy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportTaxonomyOperation;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.store.Taxonomy;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.NoProjectPage;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;

/** Brings a vocabulary into the project that is open. */
public final class ImportTaxonomyWizard extends Wizard {

	private static final List<String> ENDINGS = List.of("rdf", "skos", "xml", "obo", "csv", "tsv", "txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final ProjectHost host;
	private TaxonomyPage page;

	public ImportTaxonomyWizard(ProjectHost host) {
		this.host = host;
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ImportTaxonomy_title);
		setDefaultPageImageDescriptor(Icons.banner("import_banner")); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		if (host.project().isEmpty()) {
			addPage(new NoProjectPage());
			return;
		}
		page = new TaxonomyPage(wanted(host.project().orElseThrow().store().schema()));
		addPage(page);
	}

	/** Ids of the taxonomies that the schema speaks of. */
	private static List<String> wanted(LabelSchema schema) {
		Iterable<EObject> parts = schema::eAllContents;
		return StreamSupport.stream(parts.spliterator(), false).filter(TaxonomyAttribute.class::isInstance)
				.map(part -> ((TaxonomyAttribute) part).getTaxonomyId()).filter(id -> id != null && !id.isBlank()).distinct().toList();
	}

	private static final class TaxonomyPage extends WizardPage {

		private final List<String> wanted;
		private PathField file;
		private Combo id;
		private Text language;

		TaxonomyPage(List<String> wanted) {
			super("taxonomy", Messages.ImportTaxonomy_title, null); //$NON-NLS-1$
			this.wanted = wanted;
			setDescription(Messages.ImportTaxonomy_description);
			setPageComplete(false);
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).numColumns(3).applyTo(area);
			file = new PathField(area, Messages.ImportTaxonomy_file, PathField.Kind.FILE);
			file.setExtensions(ENDINGS);
			file.addListener(paths -> validate());
			new Label(area, SWT.NONE).setText(Messages.ImportTaxonomy_id);
			id = new Combo(area, SWT.DROP_DOWN);
			wanted.forEach(id::add);
			id.setText(wanted.isEmpty() ? "" : wanted.getFirst()); //$NON-NLS-1$
			id.addListener(SWT.Modify, event -> validate());
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(id);
			new Label(area, SWT.NONE).setText(Messages.ImportTaxonomy_language);
			language = new Text(area, SWT.BORDER | SWT.SINGLE);
			language.setText(Locale.getDefault().getLanguage());
			language.setToolTipText(Messages.ImportTaxonomy_languageTip);
			GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).span(2, 1).applyTo(language);
			setControl(area);
		}

		private Optional<Path> source() {
			return file.path().filter(Files::isRegularFile);
		}

		private void validate() {
			boolean named = !id.getText().isBlank();
			setErrorMessage(file.isPending() || file.paths().filter(List::isEmpty).isPresent() || source().isPresent() ? null : Messages.ImportTaxonomy_noFile);
			setMessage(source().isPresent() && !named ? Messages.ImportTaxonomy_noId : Messages.ImportTaxonomy_description);
			setPageComplete(source().isPresent() && named);
		}

		@Override
		public void setVisible(boolean visible) {
			super.setVisible(visible);
			if (visible)
				file.control().setFocus();
		}
	}

	@Override
	public boolean performFinish() {
		var session = host.project().orElseThrow();
		var outcome = Runs.run(page, Messages.ImportTaxonomy_title, new ImportTaxonomyOperation(session.store(), page.source().orElseThrow(),
				page.id.getText(), page.language.getText().strip(), session.user()));
		if (outcome.isEmpty())
			return false;
		if (outcome.get().value().isEmpty()) {
			page.setErrorMessage(outcome.get().problems().stream().map(Problem::toString).findFirst().orElse(null));
			return false;
		}
		host.refresh();
		var parent = (Shell) getShell().getParent();
		getShell().getDisplay().asyncExec(() -> show(parent, outcome.get()));
		return true;
	}

	private static void show(Shell parent, Outcome<Taxonomy> outcome) {
		outcome.value().ifPresent(taxonomy -> new ResultDialog(parent == null || parent.isDisposed() ? null : parent,
				Messages.ImportTaxonomy_imported, NLS.bind(Messages.ImportTaxonomy_done, taxonomy.concepts(), taxonomy.id()),
				List.of(new Fact(Messages.ImportTaxonomy_name, taxonomy.name()), new Fact(Messages.ImportTaxonomy_source, taxonomy.source())), outcome.problems())
						.open());
	}
}
