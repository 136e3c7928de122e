package org.labelwright.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;

/**
 * How the items of a project are shown to all who work on it: texts, each below a name that is its owner's, such as
 * {@code timeseries.channels}. Former ones are in the journal. For any thread but where it says otherwise.
 */
public final class Settings {

	/** Told from the other settings by this. */
	private static final String PREFIX = "view."; //$NON-NLS-1$

	private record Value(String value) {
	}

	private final Database database;

	Settings(Database database) {
		this.database = database;
	}

	/** What is kept below a name. Reads the disk: not for the user interface's thread. */
	public Optional<String> get(String name) throws StoreException {
		return database.read(connection -> {
			var row = Entities.find(connection, RowKind.SETTING, PREFIX + name);
			return row.isEmpty() ? Optional.empty() : Optional.of(Entities.content(row.get(), Value.class).value());
		});
	}

	/**
	 * Keeps something below a name in place of what was there, after all that was set before. Takes an annotator. Returns at
	 * once.
	 *
	 * @return completes when it is on disk, or with a {@link StoreException}: {@code team.notAllowed}, or
	 *         {@code store.openedReadOnly}
	 */
	public CompletableFuture<Void> set(String name, String value, User who) {
		return database.write(connection -> {
			Rights.require(connection, who, Role.ANNOTATOR);
			var former = Entities.find(connection, RowKind.SETTING, PREFIX + name);
			if (former.isPresent() && Entities.content(former.get(), Value.class).value().equals(value))
				return null;
			Entities.write(connection, Entities.Change.put(who, Messages.label_view, null,
					Entities.row(RowKind.SETTING, new Entities.Columns(PREFIX + name, null, who.id(), null, null, null), new Value(value))));
			return null;
		});
	}
}
