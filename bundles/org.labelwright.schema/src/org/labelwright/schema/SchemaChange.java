package org.labelwright.schema;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.internal.Messages;

/**
 * What became different between two states of a schema.
 *
 * @param kind   how
 * @param what   name of the class of the element in the metamodel, such as {@code Label}
 * @param id     of the element
 * @param name   of the element, as it is now; as it was when it is gone
 * @param detail a sentence in the user's language
 */
public record SchemaChange(Kind kind, String what, String id, String name, String detail) {

	public enum Kind {
		ADDED, RENAMED, MOVED, RETYPED, CHANGED, RETIRED, REMOVED
	}

	public SchemaChange {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(what);
	}

	static SchemaChange of(Kind kind, String what, String id, String name, Object... values) {
		var text = switch (kind) {
		case ADDED -> Messages.Change_added;
		case RENAMED -> Messages.Change_renamed;
		case MOVED -> Messages.Change_moved;
		case RETYPED -> Messages.Change_retyped;
		case CHANGED -> Messages.Change_changed;
		case RETIRED -> Messages.Change_retired;
		case REMOVED -> Messages.Change_removed;
		};
		return new SchemaChange(kind, what, id, name, NLS.bind(text, values));
	}
}
