package org.labelwright.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modalities;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.ProjectMedia;
import org.labelwright.store.BulkWriter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/**
 * Adds files to a project, one item each, and those in folders and the folders below, in the order of their
 * paths. Hidden files, projects and what no modality takes are passed over; cancelled, it adds none.
 */
public final class AddMediaOperation implements Operation<Outcome<MediaResult>> {

	private static final int DEEPEST = 64;

	private final ProjectStore store;
	private final List<Path> sources;
	private final boolean copy;
	private final User who;

	private final Problems problems = new Problems();
	private final List<Path> copied = new ArrayList<>();
	private long added;
	private long known;
	private long skipped;
	private long failed;

	/**
	 * @param sources files and folders
	 * @param copy    true to copy them into the project, false to refer to them where they lie
	 */
	public AddMediaOperation(ProjectStore store, List<Path> sources, boolean copy, User who) {
		this.store = store;
		this.sources = List.copyOf(sources);
		this.copy = copy;
		this.who = who;
	}

	@Override
	public Outcome<MediaResult> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Media_task, 100);
		boolean done = false;
		try (var bulk = store.bulk(Messages.Media_label, who)) {
			var files = files(progress.split(5));
			var there = new HashSet<Path>();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
				if (row.item().media() != null)
					there.add(row.item().media());
			}, progress.split(5));
			var each = progress.split(90).setWorkRemaining(files.size());
			for (var file : files) {
				each.split(1);
				add(file, there, bulk);
			}
			bulk.commit();
			done = true;
		} catch (IOException e) {
			throw Failures.unreadable(sources.getFirst(), e);
		} finally {
			if (!done)
				takeBack();
		}
		return Outcome.of(new MediaResult(added, known, skipped, failed), problems.list());
	}

	/**
	 * A file with the name of its item.
	 *
	 * @param name with slashes, below the folder that was chosen
	 */
	private record Found(Path path, String name) {
	}

	private List<Found> files(SubMonitor monitor) throws IOException {
		var files = new ArrayList<Found>();
		for (var source : sources) {
			var root = source.toAbsolutePath().normalize();
			if (!Files.isDirectory(root)) {
				if (!Files.isRegularFile(root))
					problems.add(Problem.error("media.missing", source.toString(), Messages.Media_missing, Messages.Media_missingRemedy)); //$NON-NLS-1$
				else
					files.add(new Found(root, root.getFileName().toString()));
				continue;
			}
			try (var walk = Files.walk(root, DEEPEST)) {
				walk.filter(path -> !passedOver(root, path) && Files.isRegularFile(path)).sorted().forEach(path -> {
					monitor.checkCanceled();
					files.add(new Found(path, root.relativize(path).toString().replace('\\', '/')));
				});
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
		return files;
	}

	/** Hidden files and folders, and projects, which have media and thumbnails of their own. */
	private static boolean passedOver(Path root, Path path) {
		for (var part : root.relativize(path)) {
			var name = part.toString();
			if (name.startsWith(".") && name.length() > 1 || name.endsWith(ProjectStore.EXTENSION)) //$NON-NLS-1$
				return true;
		}
		return false;
	}

	private void add(Found file, Set<Path> there, BulkWriter bulk) throws CoreException {
		if (!there.add(file.path)) {
			known++;
			return;
		}
		try {
			var modality = Modalities.forFile(file.path);
			if (modality.isEmpty()) {
				skipped++;
				return;
			}
			var info = modality.get().instance().orElseThrow().examine(file.path);
			problems.addAll(info.problems());
			if (info.value().isEmpty()) {
				failed++;
				return;
			}
			var media = file.path;
			if (copy)
				media = ProjectMedia.copy(store.folder(), media, file.name, modality.get().instance().orElseThrow().companions(media), copied::add);
			bulk.addItem(Item.of(file.name, modality.get().id(), media, info.value().get(), Files.size(media)));
			added++;
		} catch (IOException e) {
			failed++;
			problems.add(Problem.error("media.unreadable", file.path.toString(), //$NON-NLS-1$
					NLS.bind(Messages.Media_unreadable, e), Messages.Media_unreadableRemedy));
		}
	}

	private void takeBack() {
		for (var file : copied)
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				ILog.of(AddMediaOperation.class).warn(file + " was copied for items that were not added, and cannot be deleted.", e); //$NON-NLS-1$
			}
	}
}
