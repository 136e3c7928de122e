package org.labelwright.ui.wizards.internal.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.io.ImportMapping.Existing;
import org.labelwright.io.ImportMapping.New;
import org.labelwright.io.ImportMapping.Skip;
import org.labelwright.io.ImportMapping.Target;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedClass;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.internal.LabelCombo;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.RowTable;

/** What becomes of each class of the source, and where its media lie. */
final class MappingPage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 10;
	private static final int NEW = 0;
	private static final int SKIP = 1;

	private final ImportDraft draft;
	private RowTable<ImportedClass> classes;
	private Combo becomes;
	private LabelCombo target;
	private PathField media;
	private Label found;
	private ImportPreview shown;

	MappingPage(ImportDraft draft) {
		super("mapping", Messages.MappingPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.MappingPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		table(area);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.MappingPage_becomes);
		becomes = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(becomes);
		target = new LabelCombo(becomes, this::map);
		media = new PathField(area, Messages.MappingPage_media, PathField.Kind.FOLDER);
		media.addListener(paths -> {
			if (media.isPending())
				setPageComplete(false);
			else
				paths.ifPresent(draft::setMediaRoots);
		});
		new Label(area, SWT.NONE);
		found = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(400, SWT.DEFAULT).applyTo(found);
		classes.viewer().addSelectionChangedListener(event -> showTarget());
		draft.addListener(this::refresh);
		setControl(area);
		refresh();
	}

	private void table(Composite area) {
		classes = new RowTable<>(area, SWT.MULTI, WIDTH, ROWS);
		((GridData) classes.control().getLayoutData()).horizontalSpan = 3;
		classes.column(Messages.MappingPage_class, 4, SWT.LEFT, ImportedClass::name);
		classes.column(Messages.MappingPage_objects, 2, SWT.RIGHT, imported -> Long.toString(imported.count()));
		classes.column(Messages.MappingPage_target, 5, SWT.LEFT, imported -> text(draft.mapping().targets().get(imported.key())));
	}

	private String text(Target target) {
		return switch (target) {
		case Existing existing -> NLS.bind(Messages.MappingPage_existing, schema().label(existing.labelId()).map(label -> label.getName())
				.orElse(existing.labelId()));
		case New made -> NLS.bind(Messages.MappingPage_new, made.name());
		case Skip skip -> Messages.MappingPage_skip;
		case null -> Messages.MappingPage_skip;
		};
	}

	private SchemaIndex schema() {
		return draft.project().store().schemaIndex();
	}

	private void map() {
		for (var imported : classes.selection())
			draft.setTarget(imported.key(), switch (target.other()) {
			case NEW -> new New(imported.name());
			case SKIP -> new Skip();
			default -> new Existing(target.labelId());
			});
	}

	private void showTarget() {
		var chosen = classes.selection();
		becomes.setEnabled(!chosen.isEmpty());
		var targets = chosen.stream().map(imported -> draft.mapping().targets().get(imported.key())).map(MappingPage::kept).distinct().toList();
		target.select(-1);
		if (targets.size() == 1)
			switch (targets.getFirst()) {
			case New made -> target.select(NEW);
			case Existing existing -> target.select(existing.labelId());
			case Skip skip -> target.select(SKIP);
			}
	}

	/** Classes that become new labels, of whatever names, are alike, and what has no target yet is left out. */
	private static Target kept(Target chosen) {
		return chosen == null ? new Skip() : chosen instanceof New ? new New("") : chosen; //$NON-NLS-1$
	}

	private void refresh() {
		if (becomes.isDisposed())
			return;
		var preview = draft.preview().orElse(null);
		if (preview != null && preview != shown) {
			target.offer(List.of(Messages.MappingPage_newItem, Messages.MappingPage_skip), schema(), label -> !label.isRetired(),
					label -> NLS.bind(Messages.MappingPage_existing, label.getName()));
			classes.show(preview.classes());
			classes.select(preview.classes().stream().limit(1).toList());
		}
		shown = preview;
		classes.viewer().refresh();
		showTarget();
		found.setText(preview == null ? Messages.ImportDraft_reading : media(preview));
		found.requestLayout();
		setMessage(draft.skipped() > 0 ? NLS.bind(Messages.MappingPage_skipping, draft.skipped()) : Messages.MappingPage_description);
		setErrorMessage(draft.failure().or(this::twice).orElse(null));
		setPageComplete(preview != null && getErrorMessage() == null);
	}

	/** Two classes that would become new labels of one name. */
	private Optional<String> twice() {
		return draft.mapping().targets().values().stream().filter(New.class::isInstance).map(target -> ((New) target).name())
				.collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
				.filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).findFirst()
				.map(name -> NLS.bind(Messages.MappingPage_twice, name));
	}

	private static String media(ImportPreview preview) {
		if (preview.found() == preview.items())
			return NLS.bind(Messages.MappingPage_allFound, preview.items());
		return NLS.bind(Messages.MappingPage_someMissing,
				new Object[] { preview.items() - preview.found(), preview.items(), preview.missing().stream().limit(3).collect(Collectors.joining(", ")) }); //$NON-NLS-1$
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			classes.viewer().getTable().setFocus();
	}
}
