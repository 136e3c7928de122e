package org.labelwright.ui.wizards.internal.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.format.ModelFormat.Element;
import org.labelwright.schema.format.SchemaFormats;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Shapes;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;

/** What files a label schema is made of, in what format they are, and what of them is taken. */
final class SchemaSourcePage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 9;
	private static final String PASTED = "pasted"; //$NON-NLS-1$

	private final List<Path> initial;
	private final Map<String, Button> kinds = new LinkedHashMap<>();
	private volatile Path pasted;
	private PathField files;
	private Combo format;
	private Composite elementArea;
	private LazyTree<Element> elements;
	private Latest latest;
	private SchemaImport.Contents contents;
	private Set<String> taken = Set.of();
	private String failure;

	SchemaSourcePage(List<Path> initial) {
		super("source", Messages.ImportSchema_title, null); //$NON-NLS-1$
		this.initial = initial;
		setDescription(Messages.ImportSchema_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		latest = new Latest(area);
		files = new PathField(area, Messages.ImportSchema_files, PathField.Kind.FILES);
		files.setExtensions(SchemaImport.endings());
		files.addListener(paths -> examine(true));
		new Label(area, SWT.NONE).setText(Messages.ImportSchema_format);
		format = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		SchemaFormats.all().forEach(known -> format.add(known.name()));
		format.addListener(SWT.Selection, event -> examine(false));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		var paste = new Button(area, SWT.PUSH);
		paste.setText(Messages.ImportSchema_paste);
		paste.setToolTipText(Messages.ImportSchema_pasteTip);
		paste.addListener(SWT.Selection, event -> paste());
		elements(area);
		kinds(area);
		setControl(area);
		if (!initial.isEmpty())
			files.setPaths(initial);
	}

	private void elements(Composite area) {
		elementArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(elementArea);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(elementArea);
		var heading = new Label(elementArea, SWT.NONE);
		heading.setText(Messages.ImportSchema_elements);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		elements = new LazyTree<>(elementArea, SWT.CHECK, Element::parts, this::fill);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, elements.control().getItemHeight() * ROWS).applyTo(elements.control());
		elements.control().addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK)
				take((TreeItem) event.item);
		});
		var buttons = new Composite(elementArea, SWT.NONE);
		RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.ImportSchema_all, () -> SchemaImport.all(contents.elements()), Messages.ImportSchema_allTip);
		button(buttons, Messages.ImportSchema_none, Set::of, Messages.ImportSchema_noneTip);
		button(buttons, Messages.ImportSchema_needed, () -> SchemaImport.withNeeded(contents.elements(), taken), Messages.ImportSchema_neededTip);
		Layouts.show(elementArea, false);
	}

	private void button(Composite parent, String text, Supplier<Set<String>> wanted, String tip) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> take(wanted.get()));
	}

	private void kinds(Composite area) {
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.ImportSchema_kinds);
		RowLayoutFactory.swtDefaults().spacing(8).wrap(true).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(group);
		for (var kind : Shapes.kinds()) {
			var button = new Button(group, SWT.CHECK);
			button.setText(Shapes.name(kind));
			kinds.put(kind, button);
		}
	}

	private void fill(TreeItem item, Element element) {
		var inside = SchemaImport.all(List.of(element));
		long some = inside.stream().filter(taken::contains).count();
		item.setText(element.parts().isEmpty() ? element.name() : NLS.bind(Messages.ImportSchema_package, element.name(), inside.size()));
		item.setChecked(some > 0);
		item.setGrayed(some > 0 && some < inside.size());
	}

	private void take(TreeItem item) {
		var inside = SchemaImport.all(List.of(elements.node(item)));
		var now = new LinkedHashSet<>(taken);
		if (item.getChecked())
			now.addAll(inside);
		else
			now.removeAll(inside);
		take(now);
	}

	private void take(Set<String> now) {
		taken = now;
		elements.refresh();
		validate();
	}

	/** What is on the clipboard: files, else a text, which becomes one for as long as the wizard is open. */
	private void paste() {
		var clipboard = new Clipboard(getShell().getDisplay());
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names && names.length > 0)
				files.setPaths(Arrays.stream(names).map(Path::of).toList());
			else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank())
				latest.ask(Messages.ImportSchema_reading, monitor -> written(text), file -> files.setPaths(List.of(file)), this::failed);
			else
				setErrorMessage(Messages.ImportSchema_nothingToPaste);
		} finally {
			clipboard.dispose();
		}
	}

	/** With the ending of its format, by which some are told apart further. */
	private Path written(String text) throws IOException {
		deletePasted();
		var plain = Files.writeString(Files.createTempDirectory("labelwright").resolve(PASTED), text); //$NON-NLS-1$
		var ending = text.contains("<rdf:RDF") ? Optional.of("rdf") : SchemaFormats.probe(plain).stream().flatMap(known -> SchemaFormats.extensions(known).stream()).findFirst(); //$NON-NLS-1$ //$NON-NLS-2$
		pasted = ending.isEmpty() ? plain : Files.move(plain, plain.resolveSibling(PASTED + '.' + ending.get()));
		return pasted;
	}

	private void deletePasted() throws IOException {
		if (pasted == null)
			return;
		Files.deleteIfExists(pasted);
		Files.deleteIfExists(pasted.getParent());
	}

	@Override
	public void dispose() {
		super.dispose();
		if (pasted != null)
			Tasks.start(Messages.ImportSchema_paste, false, monitor -> {
				deletePasted();
				return null;
			}, done -> {
				// nothing is left of it
			}, thrown -> Failures.log(Messages.ImportSchema_paste, thrown));
	}

	/** True when it was not a file of the user's. */
	boolean isPasted() {
		return chosen().size() == 1 && chosen().getFirst().equals(pasted);
	}

	private List<Path> chosen() {
		return files.paths().orElse(List.of());
	}

	/** @param anew whether the format is to be found, too */
	private void examine(boolean anew) {
		contents = null;
		failure = null;
		latest.cancel();
		if (!chosen().isEmpty() && !files.isPending()) {
			var paths = chosen();
			var wanted = anew ? null : SchemaImport.formatNamed(format.getText()).orElse(null);
			latest.ask(Messages.ImportSchema_reading, monitor -> SchemaImport.examine(paths, wanted, monitor), this::show, this::failed);
		}
		validate();
	}

	private void failed(Throwable thrown) {
		failure = Failures.message(thrown);
		validate();
	}

	private void show(SchemaImport.Contents found) {
		contents = found;
		taken = SchemaImport.all(found.elements());
		if (found.format() == null)
			format.deselectAll();
		else
			format.setText(found.format().name());
		elements.show(found.elements());
		Layouts.show(elementArea, !found.elements().isEmpty());
		getShell().layout(true, true);
		validate();
	}

	private void validate() {
		var error = error();
		files.setProblem(error);
		setErrorMessage(error);
		setMessage(contents == null && latest.isBusy() ? Messages.ImportSchema_reading : contents == null ? Messages.ImportSchema_description : Messages.ImportSchema_found);
		setPageComplete(error == null && contents != null && !files.isPending());
	}

	private String error() {
		if (failure != null)
			return failure;
		if (files.paths().isEmpty())
			return Messages.MediaChoice_noPath;
		if (contents == null)
			return null;
		if (!contents.elements().isEmpty())
			return taken.isEmpty() ? Messages.ImportSchema_nothingTaken : null;
		return contents.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::toString).findFirst()
				.orElse(contents.format() == null ? Messages.ImportSchema_unknown : null);
	}

	/** A file beside the first one for what comes. */
	Optional<Path> suggestion() {
		return chosen().stream().findFirst().map(first -> first.resolveSibling(first.getFileName().toString().replaceFirst("(.)\\.[^.]*$", "$1") + SchemaFiles.EXTENSION)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What is chosen; the page must be complete. */
	SchemaImport request(ProjectStore project) {
		var wanted = new ArrayList<String>();
		kinds.forEach((kind, button) -> {
			if (button.getSelection())
				wanted.add(kind);
		});
		return new SchemaImport(chosen(), contents.format(), contents.elements().isEmpty() ? null : Set.copyOf(taken), wanted, project);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			files.control().setFocus();
	}
}
