package org.labelwright.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Merged;
import org.labelwright.model.util.SchemaIndex;
import org.osgi.service.prefs.Preferences;

/** The labels of a schema that the user has marked as favourites, and those used last. Kept in the preferences by the id of the schema. */
public final class UsedLabels {

	private static final int MOST_RECENT = 10;
	private static final int MOST_FAVOURITES = 50;
	private static final String FAVOURITES = "org.labelwright.ui/labels/favourites"; //$NON-NLS-1$
	private static final String RECENT = "org.labelwright.ui/labels/recent"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private UsedLabels() {
	}

	private static Preferences node(String path) {
		return InstanceScope.INSTANCE.getNode(path);
	}

	private static String key(SchemaIndex schema) {
		return String.valueOf(schema.schema().getId());
	}

	private static List<String> ids(String path, SchemaIndex schema) {
		var kept = node(path).get(key(schema), ""); //$NON-NLS-1$
		return kept.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(kept.split(SEPARATOR)));
	}

	private static void keep(String path, SchemaIndex schema, List<String> ids, int most) {
		node(path).put(key(schema), String.join(SEPARATOR, ids.subList(0, Math.min(most, ids.size()))));
	}

	/** A label was chosen to draw with. */
	public static void used(SchemaIndex schema, String labelId) {
		var ids = ids(RECENT, schema);
		if (labelId == null || !ids.isEmpty() && ids.getFirst().equals(labelId))
			return;
		ids.remove(labelId);
		ids.addFirst(labelId);
		keep(RECENT, schema, ids, MOST_RECENT);
	}

	/** Makes a label a favourite, or no longer. */
	public static void toggleFavourite(SchemaIndex schema, String labelId) {
		var ids = ids(FAVOURITES, schema);
		if (!ids.remove(labelId))
			ids.addFirst(labelId);
		keep(FAVOURITES, schema, ids, MOST_FAVOURITES);
	}

	/** The favourites, the latest first. */
	public static List<Label> favourites(SchemaIndex schema) {
		return labels(schema, ids(FAVOURITES, schema));
	}

	/** The favourites, then those used last, each once. */
	public static List<Label> favouritesAndRecent(SchemaIndex schema) {
		var ids = new LinkedHashSet<>(ids(FAVOURITES, schema));
		ids.addAll(ids(RECENT, schema));
		return labels(schema, ids);
	}

	private static List<Label> labels(SchemaIndex schema, Iterable<String> ids) {
		var labels = new LinkedHashSet<Label>();
		ids.forEach(id -> schema.label(id).ifPresent(label -> labels.add(Merged.present(schema, label))));
		return List.copyOf(labels);
	}

	/** What is most likely to be chosen next: the label that is drawn with, favourites, and those used last where not all labels are seen at a glance. */
	public static List<Label> first(EditingContext context) {
		var first = new LinkedHashSet<Label>();
		Optional.ofNullable(context.activeLabelId().get()).flatMap(context.schema()::label).ifPresent(first::add);
		first.addAll(isLarge(context.schema()) ? favouritesAndRecent(context.schema()) : favourites(context.schema()));
		return List.copyOf(first);
	}

	/** All these labels, or of a large schema the favourites, those used last and the first of them, as many as can be looked through. */
	static List<Label> shortList(SchemaIndex schema, Predicate<Label> among) {
		var all = schema.labels().stream().filter(among);
		return isLarge(schema) ? inFront("", favouritesAndRecent(schema).stream().filter(among).toList(), all.limit(ChoicePopup.MOST).toList()) : all.toList(); //$NON-NLS-1$
	}

	/** Whether a schema has more labels than can be looked through. */
	public static boolean isLarge(SchemaIndex schema) {
		return schema.labels().size() > ChoicePopup.MOST;
	}

	/** While nothing is typed, puts these in front of what is found. */
	static List<Label> inFront(String typed, List<Label> first, List<Label> found) {
		if (!typed.isEmpty())
			return found;
		var all = new LinkedHashSet<>(first);
		all.addAll(found);
		return all.stream().limit(ChoicePopup.MOST).toList();
	}
}
