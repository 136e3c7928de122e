package org.labelwright.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.Named;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RelationType;
import org.labelwright.store.StoreException;

/**
 * Sees to it that an export index, once given, keeps its meaning through all revisions of a schema: it is
 * never changed, and never given to something else, not even after its first owner has gone.
 */
final class ExportIndices {

	private static final String FEATURE = "exportIndex"; //$NON-NLS-1$

	/** The owner of each index, by what the indices number: labels, relation types, options of one list. */
	private final Map<String, Map<Integer, String>> owners = new HashMap<>();
	private final Map<String, Map<String, Integer>> indices = new HashMap<>();

	/** Takes in what an earlier revision says. */
	void learn(LabelSchema schema) throws StoreException {
		for (var list : lists(schema))
			for (var named : list.members())
				if (index(named) >= 0)
					own(list.key(), named);
	}

	/** Checks a new revision, and gives an index to whatever has none. */
	void apply(LabelSchema schema) throws StoreException {
		learn(schema);
		for (var list : lists(schema))
			for (var named : list.members())
				if (index(named) < 0) {
					var before = indices.computeIfAbsent(list.key(), key -> new HashMap<>()).get(named.getId());
					setIndex(named, before != null ? before : next(list.key()));
					own(list.key(), named);
				}
	}

	private record Numbered(String key, List<? extends Named> members) {
	}

	private static List<Numbered> lists(LabelSchema schema) {
		var lists = new ArrayList<Numbered>();
		lists.add(new Numbered("labels", schema.getLabels())); //$NON-NLS-1$
		lists.add(new Numbered("relationTypes", schema.getRelationTypes())); //$NON-NLS-1$
		schema.eAllContents().forEachRemaining(object -> {
			switch (object) {
			case ChoiceAttribute a -> lists.add(new Numbered(a.getId(), a.getOptions()));
			case ChoiceQuestion q -> lists.add(new Numbered(q.getId(), q.getOptions()));
			case RankingQuestion q -> lists.add(new Numbered(q.getId(), q.getOptions()));
			default -> {
				// numbers nothing
			}
			}
		});
		return lists;
	}

	private void own(String list, Named named) throws StoreException {
		int index = index(named);
		var owner = owners.computeIfAbsent(list, key -> new HashMap<>()).putIfAbsent(index, named.getId());
		var before = indices.computeIfAbsent(list, key -> new HashMap<>()).putIfAbsent(named.getId(), index);
		if (owner != null && !owner.equals(named.getId()) || before != null && before != index)
			throw new StoreException(Problem.error("schema.exportIndex", named.getName(), //$NON-NLS-1$
					NLS.bind(Messages.exportIndex, index, before == null ? owner : before), Messages.exportIndex_remedy));
	}

	private int next(String list) {
		return owners.computeIfAbsent(list, key -> new HashMap<>()).keySet().stream().mapToInt(Integer::intValue).max()
				.orElse(-1) + 1;
	}

	private static int index(Named named) {
		return switch (named) {
		case Label label -> label.getExportIndex();
		case RelationType type -> type.getExportIndex();
		case Option option -> option.getExportIndex();
		default -> throw new IllegalArgumentException(named.toString());
		};
	}

	private static void setIndex(EObject named, int index) {
		EStructuralFeature feature = named.eClass().getEStructuralFeature(FEATURE);
		named.eSet(feature, index);
	}
}
