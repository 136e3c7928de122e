package org.labelwright.ui.wizards.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.ui.wizards.FileDrop;

/**
 * A field for files or folders with buttons to browse, on which they may also be dropped. Takes a row of
 * a grid of three columns: name, field, buttons.
 */
public final class PathField {

	/** Long enough that nothing is looked for while a path is being typed. */
	private static final int PAUSE = 250;

	/** What may be chosen. */
	public enum Kind {
		FILE, FILES, FOLDER, FILES_AND_FOLDERS, FILE_OR_FOLDER, NEW_FILE, NEW_FILE_OR_FOLDER
	}

	private final Text text;
	private final Kind kind;
	private final ControlDecoration decoration;
	private final List<Consumer<Optional<List<Path>>>> listeners = new ArrayList<>();
	private String[] extensions = { "*" }; //$NON-NLS-1$
	private int edits;
	private boolean pending;
	private boolean setting;

	public PathField(Composite row, String label, Kind kind) {
		this.kind = kind;
		new Label(row, SWT.NONE).setText(label);
		text = new Text(row, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(text);
		decoration = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		text.addListener(SWT.Modify, event -> {
			if (!setting)
				later();
		});
		buttons(row);
		if (!isNew())
			FileDrop.install(text, this::setPaths);
	}

	private boolean isNew() {
		return kind == Kind.NEW_FILE || kind == Kind.NEW_FILE_OR_FOLDER;
	}

	private boolean isForSeveral() {
		return kind == Kind.FILES || kind == Kind.FILES_AND_FOLDERS;
	}

	private void buttons(Composite row) {
		var area = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		if (kind != Kind.FILE && kind != Kind.FILES && kind != Kind.NEW_FILE)
			button(area, Messages.PathField_folder, this::browseFolder);
		if (kind != Kind.FOLDER)
			button(area, isForSeveral() ? Messages.PathField_files : Messages.PathField_file, this::browseFiles);
	}

	private static void button(Composite area, String label, Runnable action) {
		var button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
	}

	/** @param endings in lower case, without the dot; offered first when files are browsed */
	public void setExtensions(List<String> endings) {
		var first = String.join(";", endings.stream().map(ending -> "*." + ending).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		extensions = endings.isEmpty() ? new String[] { "*" } : new String[] { first, "*" }; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Hears of other paths; empty for a text that is no path. While a path is being typed it hears of no paths
	 * at once, and of what was typed after a pause. Called on the user interface's thread.
	 */
	public void addListener(Consumer<Optional<List<Path>>> listener) {
		listeners.add(listener);
	}

	/** The paths of now; empty when the text is no path. */
	public Optional<List<Path>> paths() {
		return PathList.parse(text.getText());
	}

	/** The one path of now; empty when there is none. */
	public Optional<Path> path() {
		return paths().filter(paths -> paths.size() == 1).map(List::getFirst);
	}

	/** True while a path is being typed. */
	public boolean isPending() {
		return pending;
	}

	/** Shows paths, and tells of them at once. */
	public void setPaths(List<Path> paths) {
		suggest(paths);
		tell();
	}

	/** Shows paths without telling of them. */
	public void suggest(List<Path> paths) {
		setting = true;
		text.setText(PathList.format(paths));
		text.setSelection(text.getCharCount());
		setting = false;
	}

	/** Shows beside the field why it cannot be used; null when it can. */
	public void setProblem(String problem) {
		decoration.setDescriptionText(problem);
		if (problem == null)
			decoration.hide();
		else
			decoration.show();
	}

	public void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
	}

	public Text control() {
		return text;
	}

	private void later() {
		if (isNew()) { // nothing is looked for there
			tell();
			return;
		}
		pending = true;
		listeners.forEach(listener -> listener.accept(Optional.of(List.of())));
		int edit = ++edits;
		text.getDisplay().timerExec(PAUSE, () -> {
			if (!text.isDisposed() && edit == edits)
				tell();
		});
	}

	private void tell() {
		edits++;
		pending = false;
		var paths = paths();
		listeners.forEach(listener -> listener.accept(paths));
	}

	private void browseFolder() {
		var dialog = new DirectoryDialog(text.getShell());
		path().ifPresent(path -> dialog.setFilterPath(path.toString()));
		var chosen = dialog.open();
		if (chosen != null)
			setPaths(List.of(Path.of(chosen)));
	}

	private void browseFiles() {
		var dialog = new FileDialog(text.getShell(), isNew() ? SWT.SAVE : isForSeveral() ? SWT.MULTI : SWT.OPEN);
		dialog.setFilterExtensions(extensions);
		path().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		if (dialog.open() == null)
			return;
		var folder = Path.of(dialog.getFilterPath());
		setPaths(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
	}
}
