package org.labelwright.schema.evolution;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One change of a label schema. In JSON an object with the name of the change as {@code do} and the components as properties.
 * <p>
 * Elements of the schema are named by their id, else by their name; an attribute also as {@code label/attribute} or {@code relation type/attribute}, an
 * option as {@code attribute/option} or {@code question/option}. Where that is several, one of {@code label:}, {@code attribute:}, {@code option:},
 * {@code relationType:} and {@code question:} before it tells which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({ @Type(value = Step.Rename.class, name = "rename"), @Type(value = Step.MergeLabels.class, name = "mergeLabels"),
		@Type(value = Step.SplitLabel.class, name = "splitLabel"), @Type(value = Step.MoveLabel.class, name = "moveLabel"),
		@Type(value = Step.Retype.class, name = "retype"), @Type(value = Step.Retire.class, name = "retire"), @Type(value = Step.Restore.class, name = "restore"),
		@Type(value = Step.Geometry.class, name = "geometry"), @Type(value = Step.Delete.class, name = "delete"),
		@Type(value = Step.MergeOptions.class, name = "mergeOptions"), @Type(value = Step.MergeRelationTypes.class, name = "mergeRelationTypes") })
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Step {

	/** Gives a label, attribute, option, relation type or question another name. */
	record Rename(String element, String name) implements Step {
	}

	/** Annotations of some labels become such of another; the labels are retired, and what refers to them refers to the other. */
	record MergeLabels(List<String> labels, String into) implements Step {
	}

	/**
	 * Annotations of a label become such of others, which are made below it where they are not there. Exactly one of the last three is given.
	 *
	 * @param attribute whose value decides
	 * @param values    by value of the attribute, for a choice by its option
	 * @param kinds     by kind of geometry, such as {@code Box}
	 * @param objects   by label the ids of annotations
	 * @param ids       of the labels that are made, by name; given ones unless they are there
	 */
	record SplitLabel(String label, String attribute, Map<String, String> values, Map<String, String> kinds, Map<String, List<String>> objects,
			Map<String, String> ids) implements Step {
	}

	/**
	 * Puts a label below another.
	 *
	 * @param parent null for none
	 */
	record MoveLabel(String label, String parent) implements Step {
	}

	/**
	 * Gives an attribute or a question another type.
	 *
	 * @param to       {@code boolean}, {@code integer}, {@code decimal}, {@code text}, {@code date}, {@code choice} or {@code rating}; a question is one of the
	 *                 last ones or {@code text}
	 * @param multiple whether a choice is of several; null to leave that as it is
	 * @param options  names of those of a choice; null for those that it has, else for the values that there are
	 * @param ids      of the options, by name; given ones unless they are there
	 * @param maximum  of a rating; null for 5, or as it is
	 */
	record Retype(String element, String to, Boolean multiple, List<String> options, Map<String, String> ids, Integer maximum) implements Step {
	}

	/** A label, attribute, option, relation type or question is no longer offered; what was said with it stays. */
	record Retire(String element) implements Step {
	}

	/** Takes {@link Retire} back. */
	record Restore(String element) implements Step {
	}

	/**
	 * Says of which kinds the geometries of a label may be. Others become one of them where that is exact, else are kept aside.
	 *
	 * @param kinds empty for any
	 */
	record Geometry(String label, List<String> kinds) implements Step {
	}

	/** Takes an element out of the schema; values of an attribute or option are kept aside, what is said with a label stays and is listed. */
	record Delete(String element) implements Step {
	}

	/** Some options become another of the same attribute or question, and are retired. */
	record MergeOptions(List<String> options, String into) implements Step {
	}

	/** Relations of some types become such of another; the types are retired. */
	record MergeRelationTypes(List<String> types, String into) implements Step {
	}
}
