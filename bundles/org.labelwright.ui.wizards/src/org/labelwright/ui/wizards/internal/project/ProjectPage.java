package org.labelwright.ui.wizards.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.schema.SchemaDraft;
import org.labelwright.ui.wizards.internal.template.TemplateDialog;

/** What a new project is about and where it goes. */
final class ProjectPage extends WizardPage {

	private final List<Path> initial;
	private final SchemaDraft draft;
	private MediaChoice media;
	private Text name;
	private PathField location;
	private Label target;
	private Label used;
	private Latest latest;
	/** The files of a template that were taken. */
	private List<Path> sample = List.of();
	private boolean nameChosen;
	private boolean locationChosen;
	private boolean setting;
	private String locationProblem;

	/**
	 * @param initial files and folders to begin with
	 * @param draft   takes the schema of a template
	 */
	ProjectPage(List<Path> initial, SchemaDraft draft) {
		super("project", Messages.ProjectPage_title, null); //$NON-NLS-1$
		this.initial = initial;
		this.draft = draft;
		setDescription(Messages.ProjectPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).numColumns(3).applyTo(area);
		media = new MediaChoice(area);
		gap(area);
		new Label(area, SWT.NONE).setText(Messages.ProjectPage_name);
		name = new Text(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		location = new PathField(area, Messages.ProjectPage_location, PathField.Kind.FOLDER);
		new Label(area, SWT.NONE);
		target = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(target);
		gap(area);
		new Label(area, SWT.NONE);
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		var template = new Button(row, SWT.PUSH);
		template.setText(Messages.ProjectPage_template);
		template.addListener(SWT.Selection, event -> new TemplateDialog(getShell(), true).choose().ifPresent(this::take));
		used = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(used);
		latest = new Latest(area);
		media.addListener(this::suggest);
		name.addListener(SWT.Modify, event -> {
			if (setting)
				return;
			nameChosen = true;
			check();
		});
		location.addListener(paths -> {
			locationChosen = true;
			if (location.isPending())
				validate();
			else
				check();
		});
		setControl(area);
		if (initial.isEmpty())
			suggest();
		else
			media.setSources(initial);
	}

	/** Begins with the labels of a template, and with its sample when that is wanted. */
	private void take(TemplateDialog.Choice choice) {
		draft.replace(choice.schema());
		used.setText(NLS.bind(Messages.ProjectPage_templateUsed, choice.template().name()));
		choice.sample().ifPresent(files -> {
			sample = List.of(files);
			if (!nameChosen)
				name.setText(choice.template().name());
			media.take(files, choice.template().sample().orElseThrow().together());
		});
		validate();
	}

	private static void gap(Composite area) {
		GridDataFactory.fillDefaults().span(3, 1).hint(SWT.DEFAULT, 4).applyTo(new Label(area, SWT.NONE));
	}

	/** Proposes a name and a place until the user has chosen them. */
	private void suggest() {
		if (media.isTyping()) {
			validate();
			return;
		}
		if (!nameChosen) {
			setting = true;
			name.setText(media.sources().isEmpty() ? "" : proposedName(media.sources())); //$NON-NLS-1$
			setting = false;
		}
		if (locationChosen) {
			check();
			return;
		}
		var sources = media.sources().equals(sample) ? List.<Path>of() : media.sources(); // nothing goes where the product lies
		latest.ask(Messages.ProjectPage_checking, monitor -> proposedLocation(sources), folder -> {
			if (!locationChosen)
				location.suggest(List.of(folder));
			check();
		}, failure -> check());
		validate();
	}

	private static String proposedName(List<Path> sources) {
		var first = sources.getFirst();
		var folder = sources.size() == 1 || first.getParent() == null ? first : first.getParent();
		var last = folder.getFileName() == null ? "" : folder.getFileName().toString(); //$NON-NLS-1$
		return sources.size() > 1 || last.lastIndexOf('.') <= 0 ? last : last.substring(0, last.lastIndexOf('.'));
	}

	/** Beside the media where that can be written, else the user's own folder. */
	private static Path proposedLocation(List<Path> sources) {
		var beside = sources.isEmpty() ? null : sources.getFirst().getParent();
		return beside != null && Files.isWritable(beside) ? beside : Path.of(System.getProperty("user.home"), "Labelwright"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void check() {
		locationProblem = null;
		var folder = folder();
		if (folder.isPresent())
			latest.ask(Messages.ProjectPage_checking, monitor -> locationProblem(folder.get()), found -> {
				locationProblem = found.orElse(null);
				validate();
			}, failure -> {
				if (!(failure instanceof OperationCanceledException))
					locationProblem = failure.getMessage();
				validate();
			});
		validate();
	}

	private static Optional<String> locationProblem(Path folder) throws IOException {
		if (Files.exists(folder))
			return Optional.of(NLS.bind(Messages.ProjectPage_exists, folder));
		var above = folder.getParent();
		while (above != null && !Files.exists(above))
			above = above.getParent();
		if (above == null || !Files.isDirectory(above))
			return Optional.of(NLS.bind(Messages.ProjectPage_noFolder, folder.getParent()));
		return Files.isWritable(above) ? Optional.empty() : Optional.of(NLS.bind(Messages.ProjectPage_notWritable, above));
	}

	/** Where the project goes; empty while name or place are missing or wrong. */
	Optional<Path> folder() {
		if (nameProblem().isPresent() || name().isEmpty())
			return Optional.empty();
		return location.path().map(place -> place.resolve(name() + ProjectStore.EXTENSION));
	}

	private Optional<String> nameProblem() {
		if (name().matches(".*[\\\\/:*?\"<>|\\x00-\\x1f].*") || name().startsWith(".") || name().endsWith(".")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Optional.of(Messages.ProjectPage_badName);
		try {
			Path.of(name() + ProjectStore.EXTENSION);
			return Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(Messages.ProjectPage_badName);
		}
	}

	String name() {
		return name.getText().strip();
	}

	MediaChoice media() {
		return media;
	}

	private void validate() {
		if (name == null)
			return;
		location.setProblem(locationProblem);
		target.setText(folder().map(folder -> NLS.bind(Messages.ProjectPage_target, folder)).orElse("")); //$NON-NLS-1$
		target.requestLayout();
		var error = media.problem().or(this::nameProblem).or(() -> Optional.ofNullable(locationProblem));
		setErrorMessage(error.orElse(null));
		setMessage(hint());
		setPageComplete(error.isEmpty() && folder().isPresent() && !media.isCounting() && !latest.isBusy() && !location.isPending());
	}

	private String hint() {
		if (media.sources().isEmpty())
			return Messages.ProjectPage_description;
		if (name().isEmpty())
			return Messages.ProjectPage_noName;
		return location.path().isEmpty() ? Messages.ProjectPage_noLocation : Messages.ProjectPage_ready;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			media.setFocus();
	}
}
