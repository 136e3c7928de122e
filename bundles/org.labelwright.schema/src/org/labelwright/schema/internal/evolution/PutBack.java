package org.labelwright.schema.internal.evolution;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Element;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;

/** Gives what is kept aside the place that the present schema has for it. Safe for use from any thread. */
public final class PutBack {

	private final Stage stage;

	public PutBack(SchemaIndex schema) {
		stage = Stage.same(schema);
	}

	/** Whether there is a place for it, which nothing else has taken. */
	public boolean fits(Statement statement, Integer frame, Aside kept) {
		return put(statement, frame, kept).isPresent();
	}

	/** A copy of the statement with what was kept aside in its place; empty when there is none. */
	public Optional<Statement> put(Statement statement, Integer frame, Aside kept) {
		var copy = EcoreUtil.copy(statement);
		var owner = owner(copy, frame);
		return owner.isPresent() && stage.putBack(copy, owner.get(), kept) ? Optional.of(copy) : Optional.empty();
	}

	/**
	 * Where something is kept aside: the statement itself, or one of its keyframes.
	 *
	 * @param frame null for the statement
	 */
	public static Optional<Element> owner(Statement statement, Integer frame) {
		if (frame == null)
			return Optional.of(statement);
		return statement instanceof Annotation annotation && annotation.getGeometry() instanceof Track track
				? track.getKeyframes().stream().filter(keyframe -> Objects.equals(keyframe.getFrame(), frame)).findFirst().map(Element.class::cast) : Optional.empty();
	}
}
