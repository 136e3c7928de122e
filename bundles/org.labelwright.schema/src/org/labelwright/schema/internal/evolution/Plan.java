package org.labelwright.schema.internal.evolution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.evolution.Step;
import org.labelwright.schema.internal.Messages;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Rewriting;
import org.labelwright.store.SchemaRevision;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How one state of a schema becomes another.
 *
 * @param labels what is done, for people
 * @param steps  as they are kept with the revision; null for none
 */
public record Plan(LabelSchema schema, Rewriting rewriting, List<String> labels, JsonNode steps) {

	/** Values at most that become options of a choice by themselves. */
	private static final int MOST_VALUES = 200;
	private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {
	};
	private static final ObjectMapper JSON = JsonMapper.builder().build();

	/** @throws CoreException with an {@code evolve.…} problem that names the step which cannot be taken */
	public static Plan of(ProjectStore store, List<Step> steps, String place) throws CoreException {
		var before = store.schema();
		int next = before.getRevision() + 1;
		var stages = new ArrayList<Stage>();
		var labels = new ArrayList<String>();
		var taken = new ArrayList<Step>();
		for (var step : steps) {
			var where = place + '/' + taken.size();
			var planned = Planner.plan(before, step, id -> words(store, id, where), where);
			stages.add(new Stage(before, planned.schema(), planned.mapping(), next));
			labels.add(planned.label());
			taken.add(planned.step());
			before = planned.schema();
		}
		return new Plan(before, new Migration(stages), labels, JSON.valueToTree(taken.stream().map(Plan::node).toList()));
	}

	private static JsonNode node(Step step) {
		return JSON.valueToTree(step);
	}

	private static List<String> words(ProjectStore store, String attributeId, String place) throws CoreException {
		var found = store.revisions().values(attributeId, MOST_VALUES + 1);
		if (found.size() > MOST_VALUES)
			throw new StoreException(Problem.error("evolve.values", place + "/options", NLS.bind(Messages.Evolve_manyValues, MOST_VALUES), Messages.Evolve_manyValuesRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
		return found;
	}

	/** From the schema as it is stored to one that was edited; ids tell what is the same. */
	public static Plan of(ProjectStore store, LabelSchema edited) {
		var present = store.schema();
		return new Plan(edited, new Migration(List.of(new Stage(present, edited, new Mapping(), present.getRevision() + 1))), List.of(), null);
	}

	/** From one revision back, or on, to what another says. */
	static Rewriting between(LabelSchema from, LabelSchema to, int revision) {
		return new Migration(List.of(new Stage(from, to, new Mapping(), revision)));
	}

	/** What documents of an older revision need to fit the present one. */
	public static Rewriting path(ProjectStore store, Lineage lineage, int from) throws CoreException {
		int latest = store.schema().getRevision();
		var old = lineage.chain(from);
		var now = lineage.chain(latest);
		int common = Lineage.shared(old, now);
		var stages = new ArrayList<Stage>();
		var at = store.schemaRevision(old.isEmpty() ? from : old.getLast());
		if (common < old.size() && common > 0) {
			var back = store.schemaRevision(old.get(common - 1));
			stages.add(new Stage(at, back, new Mapping(), latest));
			at = back;
		}
		for (var revision : now.subList(common, now.size())) {
			stages.addAll(stages(at, store.schemaRevision(revision), lineage.revision(revision), latest));
			at = store.schemaRevision(revision);
		}
		return new Migration(stages);
	}

	private static List<Stage> stages(LabelSchema before, LabelSchema after, SchemaRevision revision, int latest) throws CoreException {
		var stages = new ArrayList<Stage>();
		var steps = revision.origin() == null || revision.origin().steps() == null ? List.<Step>of() : read(revision.origin().steps(), Integer.toString(revision.revision()));
		var at = before;
		for (int i = 0; i < steps.size(); i++) {
			var planned = Planner.plan(at, steps.get(i), id -> List.of(), revision.revision() + "/" + i); //$NON-NLS-1$
			var to = i == steps.size() - 1 ? after : planned.schema();
			stages.add(new Stage(at, to, planned.mapping(), latest));
			at = to;
		}
		if (steps.isEmpty())
			stages.add(new Stage(before, after, new Mapping(), latest));
		return stages;
	}

	/**
	 * Reads steps of JSON.
	 *
	 * @throws StoreException {@code evolve.steps} with the place of what is no step
	 */
	public static List<Step> read(JsonNode steps, String place) throws StoreException {
		try (var parser = JSON.treeAsTokens(steps)) {
			return JSON.readValue(parser, STEPS);
		} catch (JsonProcessingException e) {
			throw unreadable(e, place);
		} catch (IOException e) {
			throw new StoreException(Problem.error("evolve.steps", place, e.getMessage(), ""), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** As {@link #read(JsonNode, String)}. */
	public static List<Step> read(byte[] json, String place) throws StoreException {
		try {
			var steps = JSON.readValue(json, STEPS);
			if (steps == null || steps.stream().anyMatch(Objects::isNull))
				throw new StoreException(Problem.error("evolve.steps", place, Messages.Evolve_notSteps, Messages.Evolve_stepsRemedy)); //$NON-NLS-1$
			return steps;
		} catch (JsonProcessingException e) {
			throw unreadable(e, place);
		} catch (IOException e) {
			throw new StoreException(Problem.error("evolve.steps", place, e.getMessage(), ""), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static StoreException unreadable(JsonProcessingException e, String place) {
		var at = e.getLocation() == null || e.getLocation().getLineNr() < 1 ? place : place + ':' + e.getLocation().getLineNr() + ':' + e.getLocation().getColumnNr();
		return new StoreException(Problem.error("evolve.steps", at, NLS.bind(Messages.Evolve_badSteps, e.getOriginalMessage()), Messages.Evolve_stepsRemedy), e); //$NON-NLS-1$
	}
}
