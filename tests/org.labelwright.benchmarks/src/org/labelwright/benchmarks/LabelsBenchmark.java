package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RunningValidation;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A schema of 100,000 labels of two words each, below one another ten to one, made from a seed: read, indexed, opened as a project and
 * searched as a person types, beside merely parsing its JSON and walking through its names. And an item of 10,000 objects that is checked
 * after each edit, beside a check of all of it.
 */
class LabelsBenchmark {

	private static final int LABELS = 100_000;
	private static final int OBJECTS = 10_000;
	private static final int WORDS = 20_000;
	private static final int RUNS = 300;
	private static final int MOST = 200;
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private final Random random = new Random(1);
	private final String[] words = new String[WORDS];

	@Test
	void opensSearchesAndChecks() throws Exception {
		for (int i = 0; i < WORDS; i++)
			words[i] = random.ints(4 + random.nextInt(8), 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		var figures = new Figures("labels: " + LABELS);
		var made = schema();
		var json = ModelJson.write(made);
		double parsed = percentile(Figures.times(1, 3, () -> new ObjectMapper().readTree(json)), 0.5);
		double read = Figures.time(() -> SchemaIndex.of(ModelJson.read(json, LabelSchema.class, "labels").value().orElseThrow()));
		figures.row("read and index the schema, first time", milliseconds(read), "2 s", milliseconds(parsed) + " to parse its JSON");
		var project = folder.resolve("p" + ProjectStore.EXTENSION);
		ProjectStore.create(project, "p", made, ME).close();
		var opened = new ProjectStore[1];
		double open = Figures.time(() -> opened[0] = ProjectStore.open(project, ME));
		figures.row("open a project with it", milliseconds(open), "2 s", milliseconds(Figures.time(() -> Files.readAllBytes(project.resolve("project.db")))) + " to read the file");
		try (var store = opened[0]) {
			var schema = store.schemaIndex();
			figures.row("make the search", milliseconds(Figures.time(() -> LabelSearch.of(schema))), "", "");
			search(figures, schema, "one letter", i -> words[i].substring(0, 1));
			search(figures, schema, "three letters", i -> words[i].substring(0, 3));
			search(figures, schema, "a word", i -> words[i]);
			search(figures, schema, "two words, one of a label above", i -> words[i].substring(0, 2) + ' ' + words[i + 1].substring(0, 2));
			search(figures, schema, "nothing that is there", i -> "qqqqq" + i);
			check(figures, schema);
		}
		figures.print();
	}

	private String word() {
		return words[random.nextInt(WORDS)];
	}

	private LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		schema.setName("labels");
		for (int i = 0; i < LABELS; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("L" + i);
			label.setExportIndex(i);
			label.setName(word() + ' ' + word());
			label.setColor(String.format("#%06x", random.nextInt(1 << 24)));
			label.setParent(i == 0 ? null : schema.getLabels().get(i / 10));
			schema.getLabels().add(label);
		}
		var attribute = SchemaFactory.eINSTANCE.createIntegerAttribute();
		attribute.setId("a");
		attribute.setRequired(true);
		schema.getAttributes().add(attribute);
		constraint(schema, "count", null);
		constraint(schema, "expression", "width >= 3 and (a < 5 or isa('L1'))");
		return schema;
	}

	private static void constraint(LabelSchema schema, String kind, String expression) {
		var constraint = SchemaFactory.eINSTANCE.createConstraint();
		constraint.setId(kind);
		constraint.setKind(kind);
		constraint.setExpression(expression);
		constraint.setMaximum(1L);
		schema.getConstraints().add(constraint);
	}

	private interface Query {
		String text(int run);
	}

	private static void search(Figures figures, SchemaIndex schema, String what, Query query) throws Exception {
		var search = LabelSearch.of(schema);
		for (int i = 0; i < RUNS / 10; i++)
			search.find(query.text(RUNS + i), label -> true, MOST);
		var times = new double[RUNS];
		var walks = new double[RUNS / 10];
		for (int i = 0; i < RUNS; i++) {
			var text = query.text(i);
			times[i] = Figures.time(() -> search.find(text, label -> true, MOST));
			if (i < walks.length)
				walks[i] = Figures.time(() -> walk(schema.labels(), text));
		}
		Arrays.sort(times);
		Arrays.sort(walks);
		figures.row("search " + what + ", 95th percentile", milliseconds(percentile(times, 0.95)), "50 ms", milliseconds(percentile(walks, 0.95)) + " to look for the text in the names");
	}

	private static List<Label> walk(List<Label> labels, String text) {
		return labels.stream().filter(label -> label.getName().toLowerCase(java.util.Locale.ROOT).contains(text)).limit(MOST).toList();
	}

	private void check(Figures figures, SchemaIndex schema) throws Exception {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("d");
		document.setItemId("item");
		for (int i = 0; i < OBJECTS; i++) {
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId("a" + i);
			annotation.setRank(i);
			annotation.setLabelId("L" + random.nextInt(LABELS));
			var box = AnnotationFactory.eINSTANCE.createBox();
			box.setX(random.nextInt(4000));
			box.setWidth(1 + random.nextInt(20));
			box.setHeight(5);
			annotation.setGeometry(box);
			if (i % 5 > 0) {
				var value = AnnotationFactory.eINSTANCE.createAttributeValue();
				value.setAttributeId("a");
				value.setValue((long) random.nextInt(8));
				annotation.getValues().add(value);
			}
			document.getAnnotations().add(annotation);
		}
		var facts = new ItemFacts(4000, 3000);
		double all = percentile(Figures.times(5, 20, () -> Validation.run(document, schema, facts)), 0.5);
		var running = new RunningValidation(EcoreUtil.copy(document), schema, facts);
		var times = Figures.times(50, RUNS, () -> {
			var row = EcoreUtil.copy(document.getAnnotations().get(random.nextInt(OBJECTS)));
			row.setLabelId("L" + random.nextInt(LABELS));
			running.apply(Set.of(new RowChange(RowKind.ANNOTATION, row.getId(), row)), null);
			return running.findings();
		});
		figures.row("check an edit among " + OBJECTS + " objects, " + running.findings().all().size() + " findings, 95th percentile", milliseconds(percentile(times, 0.95)), "5 ms",
				milliseconds(all) + " to check all");
		double settled = percentile(Figures.times(5, RUNS / 10, () -> {
			running.settle();
			return running.findings();
		}), 0.95);
		figures.row("then the rules about the whole item, 95th percentile", milliseconds(settled), "", "");
	}
}
