package org.labelwright.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.labelwright.model.project.Role;

/**
 * A stage of a {@link Workflow}: what is done with an item there, by whom, and where it goes then.
 *
 * @param id        is stored with items, and so stays when the name changes
 * @param name      for people
 * @param role      the least role of those who work there; at least that of the kind
 * @param expertise a word that must be among the expertise of those who work there, unless they lead; empty for any
 * @param pass      id of the stage that follows; null where the work is done
 * @param back      id of the stage to which an item goes that is sent back; null for the one in which it was made
 * @param skip      id of the stage to which an item goes that all have set aside; null when it stays
 */
public record Stage(String id, String name, Kind kind, Role role, String expertise, String pass, String back, String skip) {

	/** What is done in a stage. */
	public enum Kind {
		/** People annotate; passed when nobody who began or has the task is left to submit. */
		ANNOTATE(Role.ANNOTATOR),
		/** A reviewer makes one document of those of annotators; passed when it is submitted. */
		ADJUDICATE(Role.REVIEWER),
		/** A reviewer passes what is there, or sends it back. */
		REVIEW(Role.REVIEWER),
		/** A lead passes what is there, which makes it gold, or sends it back. */
		GOLD(Role.LEAD),
		/** The work is done. */
		DONE(Role.READER);

		private final Role least;

		Kind(Role least) {
			this.least = least;
		}

		/** The least role that does for it. */
		public Role least() {
			return least;
		}

		/** Whether passing it is one of the reviews of a document. */
		public boolean reviews() {
			return this == ADJUDICATE || this == REVIEW || this == GOLD;
		}

		/** As files and scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public Stage {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		role = role == null ? kind.least() : role;
		expertise = expertise == null ? "" : expertise.strip(); //$NON-NLS-1$
	}

	/**
	 * Whether someone may work there.
	 *
	 * @param of role and expertise; null where the project has no team, and everyone may do everything
	 */
	public boolean fits(Member of) {
		return of == null || of.role().compareTo(role) >= 0 && (expertise.isEmpty() || of.role().compareTo(Role.LEAD) >= 0
				|| of.expertise().stream().anyMatch(word -> word.equalsIgnoreCase(expertise)));
	}

	/** The ids of the stages that may follow. */
	List<String> next() {
		return Stream.of(pass, back, skip).filter(Objects::nonNull).toList();
	}
}
