package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modalities;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.FoundFile;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.ProjectMedia;
import org.labelwright.store.BulkWriter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

/**
 * Adds files to a project, one item each or several as a {@link Grouping} says, and those in folders and the folders
 * below, in the order of their paths. Hidden files, projects and what no modality takes are passed over; cancelled, it adds none.
 */
public final class AddMediaOperation implements Operation<Outcome<MediaResult>> {

	/** Most files that a message names. */
	private static final int NAMED = 5;

	private final ProjectStore store;
	private final List<Path> sources;
	private final boolean copy;
	private final User who;
	private Grouping grouping = Grouping.NONE;

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

	/** Which files become one item; otherwise each is an item. With a manifest there need not be sources. */
	public AddMediaOperation grouped(Grouping how) {
		grouping = how;
		return this;
	}

	@Override
	public Outcome<MediaResult> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Media_task, 100);
		boolean done = false;
		try (var bulk = store.bulk(Messages.Media_label, who)) {
			var there = new HashSet<Path>();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
				if (row.item().media() != null)
					there.add(row.item().media());
			}, progress.split(5));
			store.items().forEachPart(part -> {
				if (part.media() != null)
					there.add(part.media());
			});
			if (grouping instanceof Grouping.None)
				addEach(there, bulk, progress.split(90));
			else
				addGrouped(there, bulk, progress.split(90));
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

	private void addEach(Set<Path> there, BulkWriter bulk, SubMonitor progress) throws CoreException, IOException {
		var files = FoundFile.all(sources, problems, progress.split(5));
		var each = progress.setWorkRemaining(files.size());
		for (var file : files) {
			each.split(1);
			if (!there.add(file.path())) {
				known++;
				continue;
			}
			var taken = take(file.path(), file.name());
			if (taken.isPresent()) {
				var one = taken.get();
				bulk.addItem(Item.of(file.name(), one.modalityId, one.media, one.info, one.bytes));
				added++;
			}
		}
	}

	private void addGrouped(Set<Path> there, BulkWriter bulk, SubMonitor progress) throws CoreException {
		var planned = new MediaPlanOperation(sources, grouping).run(progress.split(30));
		problems.addAll(planned.problems());
		var plan = planned.value().orElseThrow();
		var each = progress.split(70).setWorkRemaining(plan.items().size());
		for (var item : plan.items()) {
			each.split(1);
			if (item.parts().stream().anyMatch(part -> there.contains(part.file()))) {
				known++;
				continue;
			}
			item.parts().forEach(part -> there.add(part.file()));
			add(item, bulk);
		}
		skipped += plan.leftOver().size();
		if (!plan.leftOver().isEmpty())
			problems.add(Problem.warning("media.leftOver", plan.leftOver().getFirst().toString(), NLS.bind(Messages.Media_leftOver, //$NON-NLS-1$
					plan.leftOver().size(), plan.leftOver().stream().limit(NAMED).map(file -> file.getFileName().toString())
							.collect(Collectors.joining(", ", "", plan.leftOver().size() > NAMED ? ", …" : ""))), Messages.Media_leftOverRemedy)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** An item comes with all its parts, or not at all. */
	private void add(MediaPlan.PlannedItem planned, BulkWriter bulk) throws CoreException {
		var id = Ids.next();
		var parts = new ArrayList<Part>();
		for (var part : planned.parts()) {
			var taken = take(part.file(), part.name());
			if (taken.isEmpty())
				return;
			var one = taken.get();
			parts.add(Part.of(id, parts.size(), part.role(), one.modalityId, one.media, one.info, one.bytes).withOffset(part.offset()));
		}
		bulk.addItem(Part.item(planned.name(), parts));
		if (planned.grouped())
			for (var part : parts)
				bulk.addPart(part);
		added++;
	}

	/** A file that is as it will be. */
	private record Taken(String modalityId, Path media, MediaInfo info, long bytes) {
	}

	/** Examines and copies a file; empty when it cannot be taken, which is counted and told. */
	private Optional<Taken> take(Path file, String name) {
		try {
			var modality = Modalities.forFile(file);
			if (modality.isEmpty()) {
				skipped++;
				return Optional.empty();
			}
			var info = modality.get().instance().orElseThrow().examine(file);
			problems.addAll(info.problems());
			if (info.value().isEmpty()) {
				failed++;
				return Optional.empty();
			}
			var media = file;
			if (copy)
				media = ProjectMedia.copy(store.folder(), media, name, modality.get().instance().orElseThrow().companions(media), copied::add);
			return Optional.of(new Taken(modality.get().id(), media, info.value().get(), Files.size(media)));
		} catch (IOException e) {
			failed++;
			problems.add(Problem.error("media.unreadable", file.toString(), //$NON-NLS-1$
					NLS.bind(Messages.Media_unreadable, e), Messages.Media_unreadableRemedy));
			return Optional.empty();
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
