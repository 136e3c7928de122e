package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;
import org.labelwright.io.MediaPlan.PlannedItem;
import org.labelwright.io.MediaPlan.PlannedPart;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.FoundFile;
import org.labelwright.io.internal.ManifestReader;
import org.labelwright.io.internal.ManifestReader.Entry;
import org.labelwright.io.internal.Messages;

/**
 * Finds out which files become which items, before any is added. Adds nothing.
 *
 * <p>A manifest is a table (RFC 4180, or with semicolons or tabs) whose first row names the columns {@code item},
 * {@code role}, {@code file} and {@code offset}, or JSON: a list, or lines, of objects with these properties. Files are
 * taken from the folder of the manifest unless they are absolute; the offset is in seconds, and 0 when it is left out;
 * a role that is left out is the usual one of the modality.
 */
public final class MediaPlanOperation implements Operation<Outcome<MediaPlan>> {

	/** Most parts of one item: more are a folder that was not meant. */
	static final int MOST_PARTS = 24;

	private final List<Path> sources;
	private final Grouping grouping;
	private final Problems problems = new Problems();
	private final List<PlannedItem> items = new ArrayList<>();
	private final List<Path> leftOver = new ArrayList<>();

	/** @param sources files and folders; those below folders are included */
	public MediaPlanOperation(List<Path> sources, Grouping grouping) {
		this.sources = List.copyOf(sources);
		this.grouping = grouping;
	}

	@Override
	public Outcome<MediaPlan> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Plan_task, 100);
		try {
			if (grouping instanceof Grouping.Manifest manifest)
				manifest(manifest.file(), progress);
			else
				files(progress);
		} catch (IOException e) {
			throw Failures.unreadable(grouping instanceof Grouping.Manifest manifest ? manifest.file() : sources.getFirst(), e);
		}
		return Outcome.of(new MediaPlan(items, leftOver), problems.list());
	}

	private void files(SubMonitor progress) throws IOException {
		var parts = new ArrayList<PlannedPart>();
		var files = FoundFile.all(sources, problems, progress.split(10));
		var each = progress.split(90).setWorkRemaining(files.size());
		for (var file : files) {
			each.split(1);
			part(file.path(), file.name(), "", 0).ifPresentOrElse(parts::add, () -> leftOver.add(file.path())); //$NON-NLS-1$
		}
		switch (grouping) {
		case Grouping.ByName byName -> byName(parts);
		case Grouping.ByFolder byFolder -> byFolder(parts);
		default -> parts.forEach(this::alone);
		}
	}

	/** Empty when no modality takes the file, or it cannot be read. */
	private Optional<PlannedPart> part(Path file, String name, String role, long offset) {
		try {
			return Modalities.forFile(file).map(modality -> new PlannedPart(file, name, role, modality.id(), offset));
		} catch (IOException e) {
			problems.add(Problem.error("media.unreadable", file.toString(), NLS.bind(Messages.Media_unreadable, e), //$NON-NLS-1$
					Messages.Media_unreadableRemedy));
			return Optional.empty();
		}
	}

	private void alone(PlannedPart part) {
		items.add(new PlannedItem(part.name(), List.of(part)));
	}

	// ---- by name

	private void byName(List<PlannedPart> parts) {
		var stems = new LinkedHashMap<String, List<PlannedPart>>();
		for (var part : parts)
			stems.computeIfAbsent(MediaNames.stem(part.name()), stem -> new ArrayList<>()).add(part);
		var groups = new LinkedHashMap<String, List<PlannedPart>>();
		stems.forEach((stem, those) -> {
			var owner = owner(stem, stems.keySet());
			those.forEach(part -> groups.computeIfAbsent(owner, name -> new ArrayList<>())
					.add(stem.equals(owner) ? part : withRole(part, stem.substring(owner.length() + 1))));
		});
		groups.forEach(this::group);
	}

	/** The shortest name of which a name is an extension by what follows a dot. */
	private static String owner(String stem, Set<String> stems) {
		for (int dot = stem.indexOf('.', stem.lastIndexOf('/') + 1); dot >= 0; dot = stem.indexOf('.', dot + 1))
			if (stems.contains(stem.substring(0, dot)))
				return stem.substring(0, dot);
		return stem;
	}

	private static PlannedPart withRole(PlannedPart part, String role) {
		return new PlannedPart(part.file(), part.name(), role, part.modalityId(), part.offset());
	}

	// ---- by folder

	private void byFolder(List<PlannedPart> parts) {
		var folders = new LinkedHashMap<String, List<PlannedPart>>();
		for (var part : parts)
			folders.computeIfAbsent(part.name().substring(0, part.name().lastIndexOf('/') + 1), name -> new ArrayList<>()).add(part);
		folders.forEach((folder, those) -> {
			var name = folder.isEmpty() ? those.getFirst().file().getParent().getFileName() : null;
			group(folder.isEmpty() ? name == null ? those.getFirst().name() : name.toString() : folder.substring(0, folder.length() - 1), those);
		});
	}

	// ---- both

	private void group(String name, List<PlannedPart> parts) {
		if (parts.size() == 1) {
			alone(parts.getFirst());
			problems.add(Problem.info("media.alone", parts.getFirst().file().toString(), Messages.Plan_alone)); //$NON-NLS-1$
		} else if (parts.size() > MOST_PARTS) {
			parts.forEach(part -> leftOver.add(part.file()));
			problems.add(Problem.warning("media.parts", name, NLS.bind(Messages.Plan_many, parts.size(), MOST_PARTS), Messages.Plan_manyRemedy)); //$NON-NLS-1$
		} else
			items.add(new PlannedItem(name, roles(leadersFirst(parts))));
	}

	/** What is seen comes first, since the first part stands for the item in lists, and what is read last. */
	private static List<PlannedPart> leadersFirst(List<PlannedPart> parts) {
		var ordered = new ArrayList<>(parts);
		ordered.sort(Comparator.comparingInt(part -> switch (usualRole(part.modalityId())) { // stable
		case "camera" -> 0; //$NON-NLS-1$
		case "transcript" -> 2; //$NON-NLS-1$
		default -> 1;
		}));
		return ordered;
	}

	/** What a medium usually is in an item of several. */
	static String usualRole(String modalityId) {
		var role = Modalities.find(modalityId).map(Modality::role).orElse(""); //$NON-NLS-1$
		return role.isEmpty() ? modalityId.substring(modalityId.lastIndexOf('.') + 1) : role;
	}

	/** Gives each part a role of its own. */
	private static List<PlannedPart> roles(Collection<PlannedPart> parts) {
		var taken = new HashMap<String, Integer>();
		var named = new ArrayList<PlannedPart>();
		for (var part : parts) {
			var role = part.role().isBlank() ? usualRole(part.modalityId()) : part.role().strip();
			int number = taken.merge(role, 1, Integer::sum);
			var own = number == 1 ? role : role + ' ' + number;
			while (number > 1 && taken.putIfAbsent(own, 1) != null)
				own = role + ' ' + ++number;
			named.add(withRole(part, own));
		}
		return named;
	}

	// ---- by manifest

	private void manifest(Path manifest, SubMonitor progress) throws IOException, CoreException {
		var entries = ManifestReader.read(manifest, problems);
		var each = progress.setWorkRemaining(entries.size());
		var byItem = new LinkedHashMap<String, List<PlannedPart>>();
		var seen = new HashSet<Path>();
		var damaged = new LinkedHashSet<String>();
		for (var entry : entries) {
			each.split(1);
			var part = part(entry, manifest, seen);
			if (part.isPresent())
				byItem.computeIfAbsent(entry.item(), item -> new ArrayList<>()).add(part.get());
			else
				damaged.add(entry.item());
		}
		byItem.forEach((item, parts) -> {
			if (damaged.contains(item) || parts.size() > MOST_PARTS) {
				parts.forEach(part -> leftOver.add(part.file()));
				problems.add(Problem.warning("media.incomplete", item, Messages.Plan_incomplete, Messages.Plan_incompleteRemedy)); //$NON-NLS-1$
			} else
				items.add(new PlannedItem(item, roles(parts)));
		});
		rest(seen, progress);
	}

	private Optional<PlannedPart> part(Entry entry, Path manifest, Set<Path> seen) {
		Path file;
		try {
			file = manifest.toAbsolutePath().normalize().resolveSibling(entry.file()).normalize();
		} catch (InvalidPathException e) {
			return refuse(entry, NLS.bind(Messages.Plan_noFile, entry.file()));
		}
		if (!Files.isRegularFile(file))
			return refuse(entry, NLS.bind(Messages.Plan_noFile, entry.file()));
		if (!seen.add(file))
			return refuse(entry, NLS.bind(Messages.Plan_twice, entry.file()));
		var part = part(file, name(file, entry.file()), entry.role(), entry.offset());
		return part.isPresent() ? part : refuse(entry, NLS.bind(Messages.Plan_noModality, entry.file()));
	}

	private static String name(Path file, String written) {
		return MediaNames.safe(written) ? written.replace('\\', '/') : file.getFileName().toString();
	}

	private Optional<PlannedPart> refuse(Entry entry, String message) {
		problems.add(Problem.error("media.manifest", entry.place(), message, Messages.Plan_manifestRemedy)); //$NON-NLS-1$
		return Optional.empty();
	}

	/** Files that were chosen and that the manifest does not name. */
	private void rest(Set<Path> named, SubMonitor progress) throws IOException {
		for (var file : FoundFile.all(sources, problems, progress))
			if (!named.contains(file.path()) && part(file.path(), file.name(), "", 0).isPresent()) //$NON-NLS-1$
				leftOver.add(file.path());
	}
}
