package org.labelwright.ui.internal.editor;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.labelwright.store.Part;
import org.labelwright.ui.Failures;
import org.labelwright.ui.internal.Messages;

/**
 * How the parts of an item lie in the editor; kept for each project and set of roles.
 *
 * @param vertical one below another, in place of the first beside the others
 * @param roles    in their order
 */
record PartLayout(boolean vertical, List<Place> roles) {

	private static final String NODE = "org.labelwright.ui/parts"; //$NON-NLS-1$
	private static final int WEIGHT = 1000;
	/** The first part has so much of the room as the others have together. */
	private static final int FIRST_TO_OTHERS = 6;
	private static final int OTHERS = 5;

	/**
	 * A part.
	 *
	 * @param weight its share of the room, more than 0
	 */
	record Place(String role, int weight, boolean hidden) {
	}

	PartLayout {
		roles = List.copyOf(roles);
	}

	/**
	 * All in the order of the item: one below another, so that axes of time lie above each other, and the first with more
	 * room; but where the first has a picture, which needs height, the others are beside it.
	 *
	 * @param heights that each needs, in pixels
	 */
	private static PartLayout initial(List<Part> parts, List<Integer> heights) {
		boolean picture = parts.getFirst().width() > 0;
		int others = heights.stream().skip(1).mapToInt(Integer::intValue).sum();
		int first = (picture ? others : Math.max(heights.getFirst(), others)) * FIRST_TO_OTHERS;
		return new PartLayout(!picture, IntStream.range(0, parts.size())
				.mapToObj(i -> new Place(parts.get(i).role(), i == 0 ? Math.max(1, first) : heights.get(i) * OTHERS, false)).toList());
	}

	Place place(String role) {
		return roles.stream().filter(place -> place.role.equals(role)).findFirst().orElse(new Place(role, WEIGHT, false));
	}

	private static org.osgi.service.prefs.Preferences node(Path project) {
		return InstanceScope.INSTANCE.getNode(NODE).node(UUID.nameUUIDFromBytes(project.toString().getBytes(StandardCharsets.UTF_8)).toString());
	}

	private static String key(Collection<String> roles) {
		return roles.stream().sorted().map(PartLayout::encode).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static String encode(String role) {
		return URLEncoder.encode(role, StandardCharsets.UTF_8);
	}

	/**
	 * As it was kept, or as it is at first.
	 *
	 * @param heights that each part needs, in pixels
	 */
	static PartLayout load(Path project, List<Part> parts, List<Integer> heights) {
		var roles = parts.stream().map(Part::role).toList();
		var kept = node(project).get(key(roles), null);
		if (kept == null)
			return initial(parts, heights);
		var lines = kept.split(" "); //$NON-NLS-1$
		var places = new ArrayList<Place>();
		for (int i = 1; i < lines.length; i++) {
			var fields = lines[i].split(":"); //$NON-NLS-1$
			if (fields.length == 3 && fields[1].matches("[1-9]\\d{0,8}")) //$NON-NLS-1$
				places.add(new Place(URLDecoder.decode(fields[0], StandardCharsets.UTF_8), Integer.parseInt(fields[1]), fields[2].equals("hidden"))); //$NON-NLS-1$
		}
		boolean fits = places.stream().map(Place::role).sorted().toList().equals(roles.stream().sorted().toList())
				&& places.stream().anyMatch(place -> !place.hidden);
		return fits ? new PartLayout(lines[0].equals("below"), places) : initial(parts, heights); //$NON-NLS-1$
	}

	void keep(Path project) {
		var node = node(project);
		node.put(key(roles.stream().map(Place::role).toList()), (vertical ? "below " : "beside ") + roles.stream() //$NON-NLS-1$ //$NON-NLS-2$
				.map(place -> encode(place.role) + ':' + place.weight + ':' + (place.hidden ? "hidden" : "shown")) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining(" "))); //$NON-NLS-1$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Failures.log(Messages.PartLayout_failed, e);
		}
	}
}
