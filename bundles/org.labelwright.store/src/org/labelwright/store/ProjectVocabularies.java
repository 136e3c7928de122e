package org.labelwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.edit.Vocabularies;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.internal.Messages;

/** The taxonomies of a project for validators. For one thread at a time, not the user interface's. */
public final class ProjectVocabularies implements Vocabularies {

	private final Taxonomies taxonomies;
	private final Set<String> there = new HashSet<>();
	/** Answers by the ids of a taxonomy and a concept. */
	private final Map<List<String>, Boolean> known = new HashMap<>();

	ProjectVocabularies(Taxonomies taxonomies) throws StoreException {
		this.taxonomies = taxonomies;
		taxonomies.list().forEach(taxonomy -> there.add(taxonomy.id()));
	}

	/** @throws IllegalStateException when the project cannot be read any more */
	@Override
	public boolean mayHave(String taxonomyId, String conceptId) {
		return !there.contains(taxonomyId) || known.computeIfAbsent(List.of(taxonomyId, conceptId), key -> {
			try {
				return !taxonomies.concepts(taxonomyId, List.of(conceptId)).isEmpty();
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** A warning for each attribute whose taxonomy the project does not have. */
	List<Problem> missing(SchemaIndex schema) {
		var attributes = new LinkedHashSet<Attribute>(schema.schema().getAttributes());
		schema.schema().getLabels().forEach(label -> attributes.addAll(schema.attributes(label)));
		schema.schema().getRelationTypes().forEach(type -> attributes.addAll(type.getAttributes()));
		var problems = new ArrayList<Problem>();
		for (var attribute : attributes)
			if (attribute instanceof TaxonomyAttribute taxonomy && taxonomy.getTaxonomyId() != null && !taxonomy.isRetired()
					&& !there.contains(taxonomy.getTaxonomyId()))
				problems.add(Problem.warning("taxonomy.missing", "schema", NLS.bind(Messages.validate_taxonomy, taxonomy.getName(), //$NON-NLS-1$ //$NON-NLS-2$
						taxonomy.getTaxonomyId()), Messages.validate_taxonomy_remedy));
		return problems;
	}
}
