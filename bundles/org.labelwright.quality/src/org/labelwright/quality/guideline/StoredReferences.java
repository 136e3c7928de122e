package org.labelwright.quality.guideline;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.labelwright.guideline.References;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.guideline.Example;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** What the guideline of a project refers to, read from the project; examples are not drawn. Reads the disk. */
public class StoredReferences implements References {

	private final ProjectStore store;
	private final Subjects subjects;

	public StoredReferences(ProjectStore store) {
		this.store = store;
		subjects = Subjects.of(store.schema());
	}

	@Override
	public String subject(String id) {
		return subjects.name(id);
	}

	@Override
	public String item(String id) {
		try {
			return store.items().find(id).map(row -> row.item().name()).orElse(id);
		} catch (StoreException e) {
			ILog.of(StoredReferences.class).error(e.problem().toString(), e);
			return id;
		}
	}

	@Override
	public Optional<Picture> picture(String destination) {
		if (!destination.startsWith(Guidelines.PICTURES))
			return Optional.empty();
		try {
			return store.guidelines().picture(destination).flatMap(content -> Guidelines.pictureType(content).map(type -> new Picture(type, content)));
		} catch (StoreException e) {
			ILog.of(StoredReferences.class).error(e.problem().toString(), e);
			return Optional.empty();
		}
	}

	@Override
	public Optional<Picture> drawn(Example example) {
		return Optional.empty();
	}
}
