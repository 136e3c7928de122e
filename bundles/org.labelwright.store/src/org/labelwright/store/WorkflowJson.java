package org.labelwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.project.Role;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.internal.Messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A workflow as JSON, as it is stored and exchanged: {@code {"stages": [...]}}, each stage with {@code id}, {@code name}, {@code kind} and, where they
 * are not those of the kind or none, {@code role}, {@code expertise}, {@code pass}, {@code back} and {@code skip}.
 */
public final class WorkflowJson {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
	private static final long MOST_BYTES = 1 << 20;
	private static final List<String> FIELDS = List.of("id", "name", "kind", "role", "expertise", "pass", "back", "skip"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private WorkflowJson() {
	}

	/** The JSON of a workflow. */
	public static ObjectNode write(Workflow workflow) {
		var root = JsonNodeFactory.instance.objectNode();
		var stages = root.putArray("stages"); //$NON-NLS-1$
		for (var stage : workflow.stages()) {
			var one = stages.addObject().put("id", stage.id()).put("name", stage.name()).put("kind", stage.kind().key()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			put(one, "role", stage.role() == stage.kind().least() ? null : stage.role().getLiteral()); //$NON-NLS-1$
			put(one, "expertise", stage.expertise().isEmpty() ? null : stage.expertise()); //$NON-NLS-1$
			put(one, "pass", stage.pass()); //$NON-NLS-1$
			put(one, "back", stage.back()); //$NON-NLS-1$
			put(one, "skip", stage.skip()); //$NON-NLS-1$
		}
		return root;
	}

	private static void put(ObjectNode object, String field, String value) {
		if (value != null)
			object.put(field, value);
	}

	/**
	 * Reads a workflow that people wrote.
	 *
	 * @param place how to call it in problems, such as the name of the file
	 * @return a sound workflow, or all that is wrong
	 */
	public static Outcome<Workflow> read(String json, String place) {
		JsonNode root;
		try {
			root = JSON.readTree(json);
		} catch (JsonProcessingException e) {
			return Outcome.failed(Problem.error("workflow.json", place, NLS.bind(Messages.workflow_json, e.getOriginalMessage()), Messages.workflow_json_remedy)); //$NON-NLS-1$
		}
		var problems = new ArrayList<Problem>();
		var workflow = read(root, problems);
		if (problems.isEmpty())
			problems.addAll(workflow.problems());
		return problems.isEmpty() ? Outcome.of(workflow) : Outcome.failed(problems.stream().map(problem -> at(place, problem)).toList());
	}

	/** As {@link #read(String, String)}, of a file in UTF-8. */
	public static Outcome<Workflow> read(Path file) {
		var place = file.toString();
		try {
			if (Files.size(file) > MOST_BYTES)
				return Outcome.failed(Problem.error("workflow.json", place, NLS.bind(Messages.workflow_large, MOST_BYTES), Messages.workflow_json_remedy)); //$NON-NLS-1$
			return read(Files.readString(file), place);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("workflow.file", place, NLS.bind(Messages.workflow_file, e.toString()), Messages.workflow_file_remedy)); //$NON-NLS-1$
		}
	}

	private static Problem at(String place, Problem problem) {
		return Problem.error(problem.code(), problem.place().isEmpty() ? place : place + '#' + problem.place(), problem.message(), problem.remedy());
	}

	/**
	 * Reads a workflow as it is stored, sound or not.
	 *
	 * @param problems gets what cannot be read
	 */
	public static Workflow read(JsonNode root, List<Problem> problems) {
		var stages = new ArrayList<Stage>();
		if (!root.path("stages").isArray()) //$NON-NLS-1$
			problems.add(Problem.error("workflow.json", "", Messages.workflow_stages, Messages.workflow_json_remedy)); //$NON-NLS-1$ //$NON-NLS-2$
		for (var one : root.path("stages")) { //$NON-NLS-1$
			int before = problems.size();
			var stage = new Fields(one, Integer.toString(stages.size() + problems.size() + 1), problems).stage();
			if (problems.size() == before)
				stages.add(stage);
		}
		return new Workflow(stages);
	}

	/** The fields of a stage, of which those that are wrong are told. */
	private record Fields(JsonNode of, String place, List<Problem> problems) {

		Stage stage() {
			for (var names = of.fieldNames(); names.hasNext();) {
				var name = names.next();
				if (!FIELDS.contains(name))
					problem(name, Messages.workflow_unknown, String.join(", ", FIELDS)); //$NON-NLS-1$
			}
			var kind = choice("kind", Kind.values(), Kind::key, true); //$NON-NLS-1$
			var role = choice("role", Role.values(), Role::getLiteral, false); //$NON-NLS-1$
			var id = text("id", true); //$NON-NLS-1$
			var name = text("name", true); //$NON-NLS-1$
			return new Stage(id == null ? "" : id, name == null ? "" : name, kind == null ? Kind.DONE : kind, role, text("expertise", false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					text("pass", false), text("back", false), text("skip", false)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private void problem(String field, String message, String remedy) {
			problems.add(Problem.error("workflow.field", place, NLS.bind(message, field), NLS.bind(Messages.workflow_field_remedy, remedy))); //$NON-NLS-1$
		}

		private String text(String field, boolean needed) {
			var value = of.path(field);
			if (value.isTextual())
				return value.textValue();
			if (needed || !value.isMissingNode() && !value.isNull())
				problem(field, Messages.workflow_text, field);
			return null;
		}

		private <E> E choice(String field, E[] values, Function<E, String> key, boolean needed) {
			var text = text(field, needed);
			if (text == null)
				return null;
			var found = Arrays.stream(values).filter(value -> key.apply(value).equals(text.toLowerCase(Locale.ROOT))).findFirst();
			if (found.isEmpty())
				problem(field, Messages.workflow_choice, Arrays.stream(values).map(key).collect(Collectors.joining(", "))); //$NON-NLS-1$
			return found.orElse(null);
		}
	}
}
