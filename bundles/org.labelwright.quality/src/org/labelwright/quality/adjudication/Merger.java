package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.adjudication.ItemUnits.Unit;
import org.labelwright.quality.adjudication.MergeReport.Decision;
import org.labelwright.quality.adjudication.MergeReport.Verdict;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.quality.consensus.Consensus;
import org.labelwright.quality.consensus.Votes;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.Values;

/**
 * Merges documents by a strategy: first all items vote, then each is decided. An object is there when that is likelier than not; its label is the
 * likeliest of the labels it was given; where two are equally likely a person has to decide. Of an object that is kept, the place is that of the
 * annotator, among those who gave it that label, whose place is most like all others'; each attribute has the value that most of these say. Both weigh
 * by how much the model trusts each, or by confidence. Nothing but a mask under {@link MergeStrategy#STAPLE} is made up. For one thread.
 */
final class Merger {

	private static final double EQUAL = 1e-9;

	private final MergeStrategy strategy;
	private final ComparisonPolicy policy;
	private final PreferenceMerge preferences;
	private final Map<String, Votes> votes = new HashMap<>();
	private final Map<String, Consensus> fits = new HashMap<>();
	/** The numbers of the units of each item among the votes on their subjects. */
	private final Map<String, int[]> numbers = new HashMap<>();

	/** What an adjudicated document gets, and what became of everything. */
	record Merged(List<Statement> rows, List<Decision> decisions) {
	}

	Merger(MergeStrategy strategy, ComparisonPolicy policy, PreferenceMerge preferences) {
		this.strategy = strategy;
		this.policy = policy;
		this.preferences = preferences;
	}

	/** Lets the annotators of an item vote. */
	void vote(List<AnnotationDocument> documents) {
		numbers.put(documents.getFirst().getItemId(), ItemUnits.of(documents, policy).stream()
				.mapToInt(unit -> votes.computeIfAbsent(unit.subject(), subject -> new Votes()).add(unit.votes(documents), 1)).toArray());
	}

	/** Decides an item; empty when what was said about it has changed since it was voted on. */
	Optional<Merged> decide(List<AnnotationDocument> documents) {
		var units = ItemUnits.of(documents, policy);
		var known = numbers.get(documents.getFirst().getItemId());
		if (known == null || known.length != units.size())
			return Optional.empty();
		var merged = new Merged(new ArrayList<>(), new ArrayList<>());
		var kept = new Statement[units.size()];
		for (int i = 0; i < known.length; i++) {
			var unit = units.get(i);
			var consensus = fits.computeIfAbsent(unit.subject(), subject -> strategy.model().fit(votes.get(subject)));
			kept[i] = decide(new Case(unit, documents, consensus, known[i]), kept, merged);
			if (kept[i] != null)
				merged.rows.add(kept[i]);
		}
		refer(units, kept, merged);
		return Optional.of(merged);
	}

	/** A unit with what the model says of it. */
	private record Case(Unit unit, List<AnnotationDocument> documents, Consensus consensus, int number) {

		double chance(Object category) {
			return consensus.chance(number, category);
		}

		/** Those who said a category, by their places. */
		List<Integer> sayers(Object category) {
			var sayers = new ArrayList<Integer>();
			for (int i = 0; i < unit.categories().size(); i++)
				if (category.equals(unit.categories().get(i)))
					sayers.add(i);
			return sayers;
		}

		double weight(int sayer, MergeStrategy strategy) {
			return switch (strategy) {
			case CONFIDENCE -> Unit.confidence(unit.said().get(sayer));
			case DAWID_SKENE, MACE -> consensus.reliability().get(documents.get(sayer).getAnnotatorId()).right();
			default -> 1;
			};
		}
	}

	/** The row to keep, with why; null for none. */
	private Statement decide(Case of, Statement[] kept, Merged merged) {
		if (of.unit.ends().isEmpty() && of.unit.subject().equals("objects")) //$NON-NLS-1$
			return object(of, merged);
		return of.unit.ends().isEmpty() ? answer(of, merged) : relation(of, kept, merged);
	}

	private Statement object(Case of, Merged merged) {
		double none = of.chance(ItemUnits.NONE);
		if (none > 0.5 + EQUAL)
			return decided(Verdict.DROPPED, of, null, none, merged);
		var label = likeliest(of, of.unit.categories().stream().filter(category -> !ItemUnits.NONE.equals(category)).distinct().toList());
		if (label.isEmpty() || none > 0.5 - EQUAL)
			return decided(Verdict.UNDECIDED, of, null, label.map(of::chance).orElse(null), merged);
		var sayers = of.sayers(label.get());
		int best = medoid(of, sayers);
		var object = (Annotation) Adjudication.copy(of.unit.said().get(best));
		settleValues(of, sayers, best, object);
		if (strategy == MergeStrategy.STAPLE)
			fused(of).ifPresent(object::setGeometry);
		return decided(Verdict.KEPT, of, object, of.chance(label.get()), merged);
	}

	private static Optional<Object> likeliest(Case of, List<Object> categories) {
		var best = categories.stream().max((one, other) -> Double.compare(of.chance(one), of.chance(other)));
		return best.filter(found -> categories.stream().allMatch(other -> other.equals(found) || of.chance(found) - of.chance(other) > EQUAL));
	}

	/** The one whose place is most like those of all others who have the object. */
	private int medoid(Case of, List<Integer> sayers) {
		int best = sayers.getFirst();
		double most = -1;
		for (int sayer : sayers) {
			double alike = of.weight(sayer, strategy);
			for (int other = 0; other < of.unit.said().size(); other++)
				if (other != sayer && of.unit.said().get(other) != null)
					alike += of.weight(other, strategy) * similarity().of((Annotation) of.unit.said().get(sayer), (Annotation) of.unit.said().get(other));
			if (alike > most + EQUAL) {
				most = alike;
				best = sayer;
			}
		}
		return best;
	}

	private Similarity similarity() {
		return policy.similarity();
	}

	/** Gives a row for each attribute the value that most of some annotators say. */
	private void settleValues(Case of, List<Integer> sayers, int best, Statement row) {
		var attributes = new LinkedHashMap<String, AttributeValue>();
		for (int sayer : sayers)
			of.unit.said().get(sayer).getValues().forEach(value -> attributes.putIfAbsent(value.getAttributeId(), value));
		for (var attribute : attributes.keySet()) {
			var weights = new LinkedHashMap<Object, Double>();
			var values = new HashMap<Object, AttributeValue>();
			for (int sayer : sayers) {
				var value = value(of.unit.said().get(sayer), attribute);
				var plain = Values.plain(value == null ? null : value.getValue());
				weights.merge(plain, of.weight(sayer, strategy), Double::sum);
				values.putIfAbsent(plain, value);
			}
			var own = value(of.unit.said().get(best), attribute);
			var chosen = Values.plain(own == null ? null : own.getValue());
			for (var weight : weights.entrySet())
				if (weight.getValue() > weights.get(chosen) + EQUAL)
					chosen = weight.getKey();
			row.getValues().removeIf(value -> Objects.equals(attribute, value.getAttributeId()));
			if (values.get(chosen) != null)
				row.getValues().add(EcoreUtil.copy(values.get(chosen)));
		}
	}

	private static AttributeValue value(Statement row, String attribute) {
		return row.getValues().stream().filter(value -> Objects.equals(attribute, value.getAttributeId())).findFirst().orElse(null);
	}

	private static Optional<Mask> fused(Case of) {
		var masks = new LinkedHashMap<String, Mask>();
		for (int i = 0; i < of.unit.said().size(); i++)
			if (of.unit.said().get(i) instanceof Annotation annotation) {
				if (!(annotation.getGeometry() instanceof Mask mask))
					return Optional.empty();
				masks.put(of.documents.get(i).getAnnotatorId(), mask);
			}
		return masks.size() < 2 ? Optional.empty() : MaskFusion.staple(masks);
	}

	private Statement relation(Case of, Statement[] kept, Merged merged) {
		double chance = of.chance(true);
		if (chance > 0.5 - EQUAL && chance < 0.5 + EQUAL)
			return decided(Verdict.UNDECIDED, of, null, chance, merged);
		var source = kept[of.unit.ends().getFirst()];
		var target = kept[of.unit.ends().getLast()];
		if (chance < 0.5 || source == null || target == null)
			return decided(Verdict.DROPPED, of, null, 1 - chance, merged);
		var sayers = of.sayers(true);
		var relation = (Relation) Adjudication.copy(of.unit.said().get(sayers.getFirst()));
		relation.setSourceId(source.getId());
		relation.setTargetId(target.getId());
		settleValues(of, sayers, sayers.getFirst(), relation);
		return decided(Verdict.KEPT, of, relation, chance, merged);
	}

	private Statement answer(Case of, Merged merged) {
		if (strategy == MergeStrategy.BRADLEY_TERRY) {
			var preferred = preferences.merge(of.unit.said());
			if (preferred.isPresent()) {
				var answer = (Answer) Adjudication.copy(of.unit.said().stream().filter(Objects::nonNull).findFirst().orElseThrow());
				answer.getValues().clear();
				answer.setValue(preferred.get().value());
				return decided(Verdict.KEPT, of, answer, preferred.get().chance(), merged);
			}
		}
		var best = likeliest(of, of.unit.categories().stream().filter(Objects::nonNull).distinct().toList());
		if (best.isEmpty())
			return decided(Verdict.UNDECIDED, of, null, null, merged);
		return decided(Verdict.KEPT, of, Adjudication.copy(of.unit.said().get(of.sayers(best.get()).getFirst())), of.chance(best.get()), merged);
	}

	private Statement decided(Verdict verdict, Case of, Statement row, Double chance, Merged merged) {
		var from = new ArrayList<String>();
		var annotators = new ArrayList<String>();
		for (int i = 0; i < of.unit.said().size(); i++)
			if (of.unit.said().get(i) != null) {
				from.add(of.unit.said().get(i).getId());
				annotators.add(of.documents.get(i).getAnnotatorId());
			}
		var reason = NLS.bind(reason(verdict), new Object[] { annotators.size(), of.documents.size(), String.join(", ", annotators), strategy.label() }); //$NON-NLS-1$
		var provenance = new Provenance(strategy.id(), chance, reason, from, annotators);
		if (row != null) {
			provenance.keepWith(row);
			row.setConfidence(chance);
		}
		var any = row != null ? row : of.unit.said().stream().filter(Objects::nonNull).findFirst().orElseThrow();
		merged.decisions.add(new Decision(verdict, any.eClass().getName().toLowerCase(Locale.ROOT), subject(any), provenance));
		return row;
	}

	private static String reason(Verdict verdict) {
		return switch (verdict) {
		case KEPT -> Messages.Merge_kept;
		case DROPPED -> Messages.Merge_dropped;
		case UNDECIDED -> Messages.Merge_undecided;
		};
	}

	private static String subject(Statement row) {
		return switch (row) {
		case Annotation annotation -> annotation.getLabelId();
		case Relation relation -> relation.getTypeId();
		case Answer answer -> answer.getQuestionId();
		default -> throw new IllegalArgumentException(row.eClass().getName());
		};
	}

	/** Lets values that name an object of an annotator name the one that stands for it, and groups be groups of this document. */
	private static void refer(List<Unit> units, Statement[] kept, Merged merged) {
		var ids = new HashMap<String, String>();
		for (int i = 0; i < kept.length; i++)
			if (kept[i] instanceof Annotation)
				for (var said : units.get(i).said())
					if (said != null)
						ids.put(said.getId(), kept[i].getId());
		for (var row : merged.rows) {
			for (var value : row.getValues())
				value.setValue(referring(value.getValue(), ids));
			if (row instanceof Annotation annotation && annotation.getGroup() != null)
				annotation.setGroup(ids.computeIfAbsent("group " + annotation.getGroup(), absent -> Ids.next())); //$NON-NLS-1$
		}
	}

	private static Object referring(Object value, Map<String, String> ids) {
		return switch (value) {
		case String id -> ids.getOrDefault(id, id);
		case List<?> several -> several.stream().map(each -> referring(each, ids)).toList();
		case null, default -> value;
		};
	}
}
