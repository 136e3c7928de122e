package org.labelwright.io;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.model.Element;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.Geometries;

/**
 * Names of what annotations are made of, as formats declare them: the name of a geometry class for a
 * geometry ({@code Box}), and the constants here for the rest.
 */
public final class Constructs {

	/** A further polygon ring that is not a hole. */
	public static final String RINGS = "Polygon.rings"; //$NON-NLS-1$
	/** A polygon ring that is a hole. */
	public static final String HOLES = "Polygon.holes"; //$NON-NLS-1$
	/** Before the kind of the shapes of a track; {@code Track.Box} and so on. */
	public static final String TRACK = "Track."; //$NON-NLS-1$
	/** A keyframe of a track at which something covers it. */
	public static final String TRACK_OCCLUDED = "Track.occluded"; //$NON-NLS-1$
	/** The value that a keyframe gives an attribute. */
	public static final String TRACK_VALUE = "Track.attribute"; //$NON-NLS-1$
	/** That a track does not go in straight lines. */
	public static final String TRACK_INTERPOLATION = "Track.interpolation"; //$NON-NLS-1$
	/** A second description of an object; {@code secondary.Box} and so on. */
	public static final String SECONDARY = "secondary."; //$NON-NLS-1$
	/** An object about the whole item. */
	public static final String NO_GEOMETRY = "noGeometry"; //$NON-NLS-1$
	/** An object without a label, or with one that the schema does not have. */
	public static final String NO_LABEL = "noLabel"; //$NON-NLS-1$
	/** The value of an attribute. */
	public static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
	/** A note on an object. */
	public static final String NOTE = "note"; //$NON-NLS-1$
	/** A flag of an object; {@code flag.crowd} is the one that stands for many. */
	public static final String FLAG = "flag"; //$NON-NLS-1$
	/** The flag of an object that stands for many. */
	public static final String CROWD = "flag.crowd"; //$NON-NLS-1$
	/** A confidence. */
	public static final String CONFIDENCE = "confidence"; //$NON-NLS-1$
	/** That objects belong together. */
	public static final String GROUP = "group"; //$NON-NLS-1$
	/** On which part of its item an object lies. */
	public static final String PART = "part"; //$NON-NLS-1$
	/** The tier of a moment or interval. */
	public static final String TIER = "tier"; //$NON-NLS-1$
	/** What an item says of a tier besides its name: its kind, the tier above, its label and speaker, and that it is there where it is empty. */
	public static final String TIERS = "tiers"; //$NON-NLS-1$
	/** The channel of a moment or interval. */
	public static final String CHANNEL = "channel"; //$NON-NLS-1$
	/** The name of a label, for a format that gives some objects another one. */
	public static final String LABEL = "label"; //$NON-NLS-1$
	/** Extras of another format. */
	public static final String FOREIGN = "foreign"; //$NON-NLS-1$
	/** A value or geometry that the schema has no place for, and that is kept beside its object or keyframe. */
	public static final String ASIDE = "aside"; //$NON-NLS-1$
	/** A relation between objects. */
	public static final String RELATION = "relation"; //$NON-NLS-1$
	/** Before a construct of statements, when it belongs to a relation; {@code relation.attribute} and so on. */
	public static final String OF_RELATION = "relation."; //$NON-NLS-1$
	/** The answer to a question. */
	public static final String ANSWER = "answer"; //$NON-NLS-1$
	/** The answer to a question that holds from a moment on. */
	public static final String ANSWER_IN_TIME = "answer.time"; //$NON-NLS-1$
	/** Before a construct of statements, when it belongs to an answer; {@code answer.note} and so on. */
	public static final String OF_ANSWER = "answer."; //$NON-NLS-1$
	/** The text of an item, for a format that carries it. */
	public static final String CONTENT = "content"; //$NON-NLS-1$

	/** The flag behind {@link #CROWD}. */
	public static final String CROWD_FLAG = "crowd"; //$NON-NLS-1$

	private Constructs() {
	}

	/**
	 * Names every construct of an annotation, as often as it occurs. Who made it and when is left out:
	 * that stays in the project and its history, and no exchange format is expected to carry it.
	 *
	 * @param formatId foreign content of this format is its own, and not named
	 */
	public static void of(Annotation annotation, String formatId, Consumer<String> found) {
		if (annotation.getGeometry() == null)
			found.accept(NO_GEOMETRY);
		else
			geometry(annotation.getGeometry(), "", found); //$NON-NLS-1$
		if (tier(annotation.getGeometry()) != null)
			found.accept(TIER);
		if (channel(annotation.getGeometry()) >= 0)
			found.accept(CHANNEL);
		for (var second : annotation.getSecondary())
			geometry(second, SECONDARY, found);
		statement(annotation, formatId, "", found); //$NON-NLS-1$
		if (annotation.getGroup() != null)
			found.accept(GROUP);
		if (annotation.getPart() != null)
			found.accept(PART);
	}

	/**
	 * Whether a document says more of a tier than that it is there.
	 *
	 * @param used the names of tiers on which something lies
	 */
	public static boolean says(Tier tier, Set<String> used) {
		return tier.getKind() != TierKind.FREE || tier.getParent() != null || tier.getLabelId() != null || tier.getSpeaker() != null || !used.contains(tier.getName());
	}

	/** The tier of a geometry; null when it has none. */
	public static String tier(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> interval.getTier();
		case TimePoint point -> point.getTier();
		case null, default -> null;
		};
	}

	/** The channel of a geometry, from 0; -1 when it has none. */
	public static int channel(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> interval.getChannel();
		case TimePoint point -> point.getChannel();
		case null, default -> -1;
		};
	}

	/** Names every construct of a relation, as {@link #of(Annotation, String, Consumer)}. */
	public static void of(Relation relation, String formatId, Consumer<String> found) {
		found.accept(RELATION);
		statement(relation, formatId, OF_RELATION, found);
	}

	/** Names every construct of an answer, as {@link #of(Annotation, String, Consumer)}. */
	public static void of(Answer answer, String formatId, Consumer<String> found) {
		found.accept(answer.getTime() == null ? ANSWER : ANSWER_IN_TIME);
		statement(answer, formatId, OF_ANSWER, found);
	}

	private static void statement(Statement statement, String formatId, String prefix, Consumer<String> found) {
		statement.getValues().forEach(value -> found.accept(prefix + ATTRIBUTE));
		if (statement.getNote() != null)
			found.accept(prefix + NOTE);
		for (var flag : statement.getFlags())
			found.accept(prefix + (flag.equals(CROWD_FLAG) ? CROWD : FLAG));
		if (statement.getConfidence() != null)
			found.accept(prefix + CONFIDENCE);
		aside(statement, prefix, found);
		var foreign = statement.getForeign();
		if (foreign != null)
			foreign.fieldNames().forEachRemaining(id -> {
				if (!id.equals(formatId))
					found.accept(prefix + FOREIGN);
			});
	}

	private static void aside(Element element, String prefix, Consumer<String> found) {
		if (element.getUnknown() != null)
			Aside.of(element).forEach(kept -> found.accept(prefix + ASIDE));
	}

	private static void geometry(Geometry geometry, String prefix, Consumer<String> found) {
		found.accept(prefix + Geometries.kind(geometry));
		if (geometry instanceof Track track)
			track(track, prefix, found);
		if (geometry instanceof Polygon polygon && polygon.getRingStarts() != null) {
			int holes = polygon.getHoles() == null ? 0 : polygon.getHoles().length;
			for (int i = 0; i < holes; i++)
				found.accept(HOLES);
			for (int i = 1; i < polygon.getRingStarts().length - holes; i++)
				found.accept(RINGS);
		}
	}

	private static void track(Track track, String prefix, Consumer<String> found) {
		track.getKeyframes().stream().map(Keyframe::getGeometry).filter(Objects::nonNull).map(Geometries::kind).distinct()
				.forEach(kind -> found.accept(prefix + TRACK + kind));
		for (var keyframe : track.getKeyframes()) {
			if (keyframe.isOccluded())
				found.accept(prefix + TRACK_OCCLUDED);
			keyframe.getValues().forEach(value -> found.accept(prefix + TRACK_VALUE));
			aside(keyframe, prefix, found);
		}
		if (track.getInterpolation() != Interpolation.LINEAR)
			found.accept(prefix + TRACK_INTERPOLATION);
	}
}
