package org.labelwright.guideline;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;

/** What a guideline can be about: the labels, attributes and questions of a schema. Safe for use from any thread. */
public final class Subjects {

	private final Map<String, Named> byId = new LinkedHashMap<>();
	private final Map<String, String> byName = new HashMap<>();

	private Subjects(LabelSchema schema) {
		schema.eAllContents().forEachRemaining(object -> {
			if (object instanceof Label || object instanceof Attribute || object instanceof Question) {
				var subject = (Named) object;
				byId.putIfAbsent(subject.getId(), subject);
				if (subject.getName() != null)
					byName.putIfAbsent(key(subject.getName()), subject.getId());
			}
		});
	}

	/** Those of a schema, which is not changed any more. Of several with one name the first one has it: labels come before questions. */
	public static Subjects of(LabelSchema schema) {
		return new Subjects(schema);
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** What an element of a guideline names by itself; a list that can be changed, but of a guideline, which names nothing. */
	public static List<String> named(Named element) {
		return switch (element) {
		case Section section -> section.getSubjectIds();
		case Rule rule -> rule.getSubjectIds();
		case Example example -> example.getSubjectIds();
		case OpenQuestion question -> question.getSubjectIds();
		default -> List.of();
		};
	}

	/** The id of what has this id or, in letters of any case, this name. */
	public Optional<String> id(String idOrName) {
		return byId.containsKey(idOrName) ? Optional.of(idOrName) : Optional.ofNullable(byName.get(key(idOrName)));
	}

	/** What people call it; the id when there is no such thing any more. */
	public String name(String id) {
		var subject = byId.get(id);
		return subject == null || subject.getName() == null ? id : subject.getName();
	}

	/** All subjects by their ids, in the order of the schema. */
	public Map<String, Named> all() {
		return Collections.unmodifiableMap(byId);
	}
}
