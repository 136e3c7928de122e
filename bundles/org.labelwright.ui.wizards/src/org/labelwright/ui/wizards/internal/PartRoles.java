package org.labelwright.ui.wizards.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.eclipse.swt.widgets.Control;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.io.spi.Format;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Latest;

/** The roles that parts of the items of a project have, looked up in the background. For the user interface's thread. */
public final class PartRoles {

	private Map<String, SequencedSet<String>> byModality = Map.of();

	/**
	 * @param owner as long as it lives, they are looked up
	 * @param found told when they are known
	 */
	public PartRoles(Control owner, ProjectStore store, Runnable found) {
		new Latest(owner).ask(Messages.PartRoles_job, monitor -> {
			var roles = new LinkedHashMap<String, SequencedSet<String>>();
			store.items().forEachPart(part -> roles.computeIfAbsent(part.modalityId(), id -> new LinkedHashSet<>()).add(part.role()));
			return roles;
		}, roles -> {
			byModality = roles;
			found.run();
		}, failure -> {
			// logged; nothing can be chosen then
		});
	}

	/** Those of the parts that a format is for, in the order in which they were added; empty until they are known. */
	public List<String> of(Optional<Contribution<Format>> format) {
		return format.flatMap(Contribution::instance).map(one -> List.copyOf(byModality.getOrDefault(one.modalityId(), new LinkedHashSet<>()))).orElse(List.of());
	}
}
