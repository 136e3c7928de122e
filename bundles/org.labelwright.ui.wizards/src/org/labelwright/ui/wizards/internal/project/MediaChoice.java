package org.labelwright.ui.wizards.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.modality.Modalities;
import org.labelwright.io.Grouping;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;

/**
 * Chooses files and folders to annotate, counts in the background what they hold, and asks whether to copy
 * them. Fills rows of a grid of three columns.
 */
final class MediaChoice {

	private final PathField field;
	private final Label found;
	private final Button refer;
	private final Button copy;
	private final GroupingChoice grouping;
	private final Latest latest;
	private final List<Runnable> listeners = new ArrayList<>();
	private List<Path> sources = List.of();
	private MediaScan scan;
	private String problem;

	MediaChoice(Composite grid) {
		field = new PathField(grid, Messages.MediaChoice_source, PathField.Kind.FILES_AND_FOLDERS);
		field.setExtensions(Modalities.all().stream().flatMap(modality -> modality.instance().stream())
				.flatMap(modality -> modality.extensions().stream()).distinct().sorted().toList());
		new Label(grid, SWT.NONE);
		found = new Label(grid, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(found);
		new Label(grid, SWT.NONE);
		refer = new Button(grid, SWT.RADIO);
		refer.setText(Messages.MediaChoice_refer);
		refer.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(refer);
		new Label(grid, SWT.NONE);
		copy = new Button(grid, SWT.RADIO);
		copy.setText(Messages.MediaChoice_copy);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(copy);
		grouping = new GroupingChoice(grid);
		grouping.addListener(this::tell);
		latest = new Latest(field.control());
		field.addListener(this::changed);
		found.setText(Messages.MediaChoice_nothing);
	}

	/** Hears of other sources, and of what was found in them. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void setSources(List<Path> paths) {
		field.setPaths(paths);
	}

	/**
	 * Takes files that are not the user's own: they are copied.
	 *
	 * @param together whether files of one name are one item
	 */
	void take(Path sample, boolean together) {
		refer.setSelection(false);
		copy.setSelection(true);
		if (together)
			grouping.groupByName();
		setSources(List.of(sample));
	}

	private void changed(Optional<List<Path>> paths) {
		latest.cancel();
		scan = null;
		sources = paths.orElse(List.of());
		grouping.setSources(sources);
		if (sources.isEmpty())
			show(paths.isEmpty() ? Messages.MediaChoice_noPath : null, Messages.MediaChoice_nothing);
		else
			count(sources);
	}

	private void count(List<Path> counted) {
		var display = found.getDisplay();
		latest.ask(Messages.MediaChoice_job, monitor -> MediaScan.of(counted,
				files -> Tasks.later(display, () -> progress(counted, files)), monitor), result -> {
					scan = result;
					show(null, summary(result));
				}, failure -> {
					if (!(failure instanceof OperationCanceledException))
						show(NLS.bind(Messages.MediaChoice_missing, failure.getMessage()), ""); //$NON-NLS-1$
				});
		show(null, Messages.MediaChoice_counting);
	}

	private void progress(List<Path> counted, long files) {
		if (!found.isDisposed() && counted == sources && scan == null)
			found.setText(NLS.bind(Messages.MediaChoice_countingFiles, files));
	}

	private void show(String newProblem, String text) {
		problem = newProblem;
		field.setProblem(newProblem);
		found.setText(text);
		found.requestLayout();
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private static String summary(MediaScan scan) {
		var text = scan.count() == 0 ? Messages.MediaChoice_none
				: NLS.bind(Messages.MediaChoice_found, scan.media().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
						.map(entry -> NLS.bind(Messages.MediaChoice_count, entry.getValue(), entry.getKey()))
						.collect(Collectors.joining(", "))); //$NON-NLS-1$
		if (scan.others() > 0)
			text += " " + NLS.bind(Messages.MediaChoice_others, scan.others()); //$NON-NLS-1$
		if (scan.unreadable() > 0)
			text += " " + NLS.bind(Messages.MediaChoice_unreadable, scan.unreadable()); //$NON-NLS-1$
		return text;
	}

	List<Path> sources() {
		return sources;
	}

	/** Which files become one item. */
	Grouping grouping() {
		return grouping.grouping();
	}

	/** Whether there is something to annotate, as far as that is known. */
	boolean hasMedia() {
		return grouping.grouping() instanceof Grouping.None ? scan().filter(found -> found.count() > 0).isPresent() : grouping.hasItems();
	}

	boolean copy() {
		return copy.getSelection();
	}

	/** True while files are counted. */
	boolean isCounting() {
		return latest.isBusy() || field.isPending();
	}

	/** True while a source is being typed. */
	boolean isTyping() {
		return field.isPending();
	}

	/** What the sources hold; empty when there are none, or this is not known yet. */
	Optional<MediaScan> scan() {
		return Optional.ofNullable(scan);
	}

	/** Why the sources cannot be used, a sentence. */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	void setFocus() {
		field.control().setFocus();
	}
}
