package org.labelwright.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.SuggestionTrace;
import org.labelwright.store.LostSuggestions.Fate;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * What models suggested and people did not get, each with an entry of the journal. What they took over is in their documents, with the origin
 * {@code MODEL}. Safe on any thread, several at once.
 */
public final class Suggestions {

	private final Database database;

	Suggestions(Database database) {
		this.database = database;
	}

	/** What a row has beyond its columns: annotations in JSON, one each. */
	private record Content(List<String> suggested) {
	}

	/** All of them, in the order in which they were made. Reads the disk: not for the user interface's thread. */
	public List<LostSuggestions> all() throws StoreException {
		return database.read(connection -> {
			var all = new ArrayList<LostSuggestions>();
			for (var row : Entities.list(connection, RowKind.SUGGESTION, "")) //$NON-NLS-1$
				all.add(lost(row));
			return all;
		});
	}

	private static LostSuggestions lost(EntityRow row) throws StoreException {
		var suggested = new ArrayList<Annotation>();
		for (var body : Entities.content(row, Content.class).suggested())
			suggested.add(Bodies.annotation(body, row.id()));
		return new LostSuggestions(row.itemId(), row.userId(), row.topic(), Fate.valueOf(row.state().toUpperCase(Locale.ROOT)), Instant.ofEpochMilli(row.at()),
				suggested);
	}

	/** That of what a person does with an item. What it keeps is written in the background; where that fails, it is logged. */
	SuggestionTrace trace(String itemId, User who, boolean hidden) {
		return new SuggestionTrace() {
			@Override
			public boolean hidden() {
				return hidden;
			}

			@Override
			public void hid(String source, String key, List<Annotation> suggested) {
				write(String.join("\n", itemId, who.id(), source, key), source, Fate.HIDDEN, suggested); //$NON-NLS-1$
			}

			@Override
			public void declined(String source, List<Annotation> suggested) {
				if (!suggested.isEmpty())
					write(Ids.next(), source, Fate.DECLINED, suggested);
			}

			private void write(String id, String source, Fate fate, List<Annotation> suggested) {
				if (!database.writable())
					return;
				var row = Entities.row(RowKind.SUGGESTION,
						new Entities.Columns(id, itemId, who.id(), source, fate.name().toLowerCase(Locale.ROOT), System.currentTimeMillis()),
						new Content(suggested.stream().map(Bodies::write).toList()));
				var label = NLS.bind(fate == Fate.HIDDEN ? Messages.label_hideSuggestions : Messages.label_declineSuggestions, suggested.size());
				CompletableFuture<Long> written = database.write(connection -> Entities.write(connection, Entities.Change.put(who, label, itemId, row)));
				written.whenComplete((sequence, failure) -> {
					if (failure != null)
						ILog.of(Suggestions.class).error("Suggestions that were not taken over could not be kept", failure); //$NON-NLS-1$
				});
			}
		};
	}
}
