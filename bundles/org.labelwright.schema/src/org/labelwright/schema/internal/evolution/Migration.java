package org.labelwright.schema.internal.evolution;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.Rewriting;

/** Several stages one after the other. */
final class Migration implements Rewriting {

	private final List<Stage> stages;

	Migration(List<Stage> stages) {
		this.stages = List.copyOf(stages);
	}

	@Override
	public Scope scope() {
		return new Scope(all(Scope::labelIds), all(Scope::relationTypeIds), all(Scope::questionIds), all(Scope::attributeIds));
	}

	private Set<String> all(Function<Scope, Set<String>> ids) {
		return stages.stream().flatMap(stage -> ids.apply(stage.scope()).stream()).collect(Collectors.toSet());
	}

	@Override
	public Effect rewrite(Statement statement) {
		var sum = Effect.NONE;
		for (var stage : stages)
			sum = sum.and(stage.rewrite(statement));
		return sum;
	}

	@Override
	public boolean rewriteHead(AnnotationDocument head) {
		boolean changed = false;
		for (var stage : stages)
			changed |= stage.rewriteHead(head);
		return changed;
	}

	@Override
	public boolean counts() {
		return stages.stream().allMatch(Stage::counts);
	}
}
