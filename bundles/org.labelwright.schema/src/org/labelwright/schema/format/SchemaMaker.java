package org.labelwright.schema.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a schema of what a file says by names: what has one name in one place is one. Gives ids. For one thread. */
public final class SchemaMaker {

	private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

	private final LabelSchema schema = FACTORY.createLabelSchema();
	private final Map<String, Label> labels = new LinkedHashMap<>();
	private final Map<String, RelationType> relationTypes = new HashMap<>();
	/** What is in a list, by names. */
	private final Map<List<?>, Map<String, Named>> names = new IdentityHashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final Consumer<Problem> problems;

	/** @param name of the schema */
	public SchemaMaker(String name, Consumer<Problem> problems) {
		this.problems = problems;
		identify(schema, null);
		schema.setName(name);
	}

	public LabelSchema schema() {
		return schema;
	}

	public void problem(Problem problem) {
		problems.accept(problem);
	}

	/** Gives an element an id: the wanted one, when nothing else has it. */
	public void identify(Identified element, String wanted) {
		var id = wanted == null || wanted.isBlank() || !ids.add(wanted) ? Ids.next() : wanted;
		ids.add(id);
		element.setId(id);
	}

	public Optional<Label> find(String name) {
		return Optional.ofNullable(labels.get(name));
	}

	/** The label of a name; made when there is none yet. */
	public Label label(String name) {
		return labels.computeIfAbsent(name, key -> {
			var label = named(FACTORY.createLabel(), key);
			schema.getLabels().add(label);
			return label;
		});
	}

	/** The relation type of a name; made when there is none yet. */
	public RelationType relationType(String name) {
		return relationTypes.computeIfAbsent(name, key -> {
			var type = named(FACTORY.createRelationType(), key);
			schema.getRelationTypes().add(type);
			return type;
		});
	}

	/** The attribute of a name among those of an element; made when there is none yet. */
	public Attribute attribute(List<Attribute> in, String name, Supplier<? extends Attribute> make) {
		return element(in, name, make);
	}

	/** The question of a name; made when there is none yet. */
	public Question question(String name, Supplier<? extends Question> make) {
		return element(schema.getQuestions(), name, make);
	}

	/** The option of a name among those of an element; made when there is none yet. */
	public Option option(List<Option> in, String name) {
		return element(in, name, FACTORY::createOption);
	}

	@SuppressWarnings("unchecked")
	private <T extends Named> T element(List<T> in, String name, Supplier<? extends T> make) {
		var known = names.computeIfAbsent(in, key -> new HashMap<>());
		if (known.size() != in.size())
			in.forEach(present -> known.putIfAbsent(present.getName(), present));
		return (T) known.computeIfAbsent(name, key -> {
			var made = named(make.get(), name);
			in.add(made);
			return made;
		});
	}

	private <T extends Named> T named(T element, String name) {
		identify(element, null);
		element.setName(name);
		return element;
	}

	/** Keeps what a format says of an element under its key. */
	public static void keep(Identified element, String key, JsonNode said) {
		var all = element.getForeign() == null ? JsonNodeFactory.instance.objectNode() : element.getForeign().deepCopy();
		element.setForeign((ObjectNode) all.set(key, said));
	}
}
