package org.labelwright.ui.internal.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The projects that were opened last, the latest first, with the item that each user had open in them. Kept in the preferences. */
public final class RecentProjects {

	private static final int MAXIMUM = 8;
	private static final String NODE = "org.labelwright.ui/recent"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String ITEM = "item"; //$NON-NLS-1$
	private static final String OPEN = "open"; //$NON-NLS-1$

	/**
	 * One project as it is kept.
	 *
	 * @param items that were open last, by the ids of the users
	 */
	private record Entry(Path folder, String name, Map<String, String> items) {

		static Entry of(Path folder, String name, String items) {
			var byUser = new TreeMap<String, String>();
			items.lines().map(line -> line.split("\t", 2)).filter(line -> line.length == 2).forEach(line -> byUser.put(line[1], line[0])); //$NON-NLS-1$
			return new Entry(folder, name, byUser);
		}

		String kept() {
			return items.isEmpty() ? null : items.entrySet().stream().map(item -> item.getValue() + '\t' + item.getKey()).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
	}

	private RecentProjects() {
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static List<Entry> read() {
		var found = new ArrayList<Entry>();
		for (int i = 0; i < MAXIMUM; i++) {
			var folder = node().get(FOLDER + i, null);
			if (folder == null)
				break;
			try {
				found.add(Entry.of(Path.of(folder), node().get(NAME + i, null), node().get(ITEM + i, ""))); //$NON-NLS-1$
			} catch (InvalidPathException e) {
				Failures.log(Messages.RecentProjects_failed, e); // written on another system; the others may do
			}
		}
		return found;
	}

	private static void write(List<Entry> entries) {
		var node = node();
		for (int i = 0; i < MAXIMUM; i++) {
			var entry = i < entries.size() ? entries.get(i) : null;
			put(node, FOLDER + i, entry == null ? null : entry.folder.toString());
			put(node, NAME + i, entry == null ? null : entry.name);
			put(node, ITEM + i, entry == null ? null : entry.kept());
		}
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Failures.log(Messages.RecentProjects_failed, e);
		}
	}

	private static void put(Preferences node, String key, String value) {
		if (value == null)
			node.remove(key);
		else
			node.put(key, value);
	}

	/** The folders of the projects, the latest first. Whether they are still there is found out when one is opened. */
	public static List<Path> list() {
		return read().stream().map(Entry::folder).toList();
	}

	/** Name and place of a project, in one line. */
	public static String described(Path folder) {
		return name(folder) + "   " + folder; //$NON-NLS-1$
	}

	/** The name of a project, as it was when it was open. */
	public static String name(Path folder) {
		return read().stream().filter(entry -> entry.folder.equals(folder) && entry.name != null).map(Entry::name).findFirst()
				.orElse(folder.getFileName().toString());
	}

	/** Puts a project first, and remembers that it is open. */
	public static void add(Path folder, String name) {
		var entries = read();
		var items = find(entries, folder).map(Entry::items).orElse(Map.of());
		entries.removeIf(entry -> entry.folder.equals(folder));
		entries.addFirst(new Entry(folder, name, items));
		node().put(OPEN, folder.toString());
		write(entries.subList(0, Math.min(MAXIMUM, entries.size())));
	}

	/**
	 * The project to open at the start: the one that was open when the workbench ended, if it is still there. Looks
	 * at the disk, so not for the user interface's thread.
	 */
	public static Optional<Path> open() {
		var folder = node().get(OPEN, null);
		return list().stream().filter(path -> path.toString().equals(folder) && ProjectStore.isProject(path)).findFirst();
	}

	/** The user has closed the project, so it is not opened at the start. */
	public static void closed() {
		node().remove(OPEN);
	}

	/** Takes a folder off the list. */
	public static void remove(Path folder) {
		var entries = read();
		if (entries.removeIf(entry -> entry.folder.equals(folder)))
			write(entries);
	}

	private static Optional<Entry> find(List<Entry> entries, Path folder) {
		return entries.stream().filter(entry -> entry.folder.equals(folder)).findFirst();
	}

	/** The item of a project that a user had open last. */
	public static Optional<String> lastItem(Path folder, String userId) {
		return find(read(), folder).map(entry -> entry.items.get(userId));
	}

	/** Remembers the item of a project that a user has open now. */
	public static void lastItem(Path folder, String userId, String itemId) {
		var entries = read();
		find(entries, folder).ifPresent(entry -> {
			entry.items.put(userId, itemId);
			write(entries);
		});
	}
}
