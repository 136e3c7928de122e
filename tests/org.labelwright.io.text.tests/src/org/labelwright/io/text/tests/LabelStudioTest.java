package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class LabelStudioTest extends FormatTestBase {

	private static final String ID = LabelStudioFormat.ID;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** Results in any order, and all else of a task. */
	private static List<Object> plain(JsonNode root) {
		var tasks = root.isArray() ? root.valueStream().toList() : List.of(root);
		return tasks.stream().<Object>map(task -> {
			var results = new TreeMap<String, Integer>();
			var copy = task.deepCopy();
			copy.path("annotations").forEach(annotation -> {
				annotation.path("result").forEach(result -> results.merge(sorted(result), 1, Integer::sum));
				((com.fasterxml.jackson.databind.node.ObjectNode) annotation).remove("result");
			});
			return sorted(copy) + results;
		}).toList();
	}

	private static String sorted(JsonNode node) {
		if (!node.isObject())
			return node.toString();
		var all = new TreeMap<String, String>();
		node.properties().forEach(field -> all.put(field.getKey(), sorted(field.getValue())));
		return all.toString();
	}

	/** Counts by the Python script that made the first file, and by eye in the examples of Label Studio; every task comes out as it went in. */
	@ParameterizedTest
	@CsvSource({ "relations,15,48,32,15", "named_entity,1,1,0,0", "sentiment-0,1,0,0,1", "sentiment-1,1,0,0,1", "sentiment-2,1,0,0,1",
			"sentiment-3,1,0,0,1", "taxonomy,1,0,0,1", "dialogue,1,0,0,2", "named_entity-tasks,1,0,0,0" })
	void everyTaskComesBack(String name, int texts, int spans, int relations, int answers) throws Exception {
		var source = TestData.file("labelstudio/" + name + ".json");
		TestData.read(store, source, ID, TestData.settings(ID));
		var all = TestData.all(store);
		assertEquals(texts, store.statistics().items());
		assertEquals(spans, all.stream().mapToInt(s -> s.document().getAnnotations().size()).sum());
		assertEquals(relations, all.stream().mapToInt(s -> s.document().getRelations().size()).sum());
		assertEquals(answers, all.stream().mapToInt(s -> s.document().getAnswers().size()).sum());
		var out = folder.resolve("out.json");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		var expected = plain(JSON.readTree(source.toFile()));
		var actual = plain(JSON.readTree(out.toFile()));
		if (name.endsWith("tasks")) // had no annotation, and has an empty one now
			actual = actual.stream().<Object>map(task -> task.toString().replace("annotations=[{}], ", "")).toList();
		assertEquals(expected, actual);
	}

	/** The region says "February 22" where the text of this example of Label Studio says something else. */
	@Test
	void aRegionThatQuotesAnotherTextIsNotMoved() throws Exception {
		problem(TestData.file("labelstudio/rich_text_plain.json"), "labelstudio.quote", "rich_text_plain.json");
	}

	@Test
	void predictionsAreReadWhenTheyAreWanted() throws Exception {
		var options = Options.defaults(new LabelStudioFormat().importOptions()).with(LabelStudioFormat.PREDICTIONS, true);
		TestData.read(store, TestData.file("labelstudio/named_entity-tasks.json"), ID, ImportSettings.of(options));
		assertEquals(List.of("February 22"), TestData.all(store).getFirst().quotes());
	}

	/** The editor counts code points: the emoji is one. Notes, scores, attributes and directions are kept. */
	@Test
	void whatRegionsHaveIsUnderstood() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), """
				[{"data": {"text": "\\uD83D\\uDE00 Bob saw Eve"}, "annotations": [{"result": [
				 {"id": "b", "type": "labels", "from_name": "l", "to_name": "text", "score": 0.5, "meta": {"text": ["who?"]},
				  "value": {"start": 2, "end": 5, "text": "Bob", "labels": ["PER", "MALE"]}},
				 {"id": "e", "type": "labels", "from_name": "l", "to_name": "text", "value": {"start": 10, "end": 13, "text": "Eve", "labels": ["PER"]}},
				 {"id": "b", "type": "textarea", "from_name": "alias", "to_name": "text", "value": {"start": 2, "end": 5, "text": ["Robert"]}},
				 {"type": "relation", "from_id": "b", "to_id": "e", "direction": "left", "labels": ["seen by"]}]}]}]
				""");
		TestData.read(store, source, ID, TestData.settings(ID));
		var document = TestData.all(store).getFirst().document();
		assertEquals(List.of("Bob", "Bob", "Eve"), TestData.all(store).getFirst().quotes());
		var bob = document.getAnnotations().getFirst();
		assertEquals("who?", bob.getNote());
		assertEquals(0.5, bob.getConfidence());
		assertEquals("Robert", bob.getValues().getFirst().getValue());
		assertEquals(bob.getId(), document.getRelations().getFirst().getTargetId());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
	}

	private static final String CONFIGURATION = """
			<View>
			  <Header value="Mark names"/>
			  <Labels name="label" toName="text"><Label value="PER" background="red"/><Label value="ORG" alias="Organisation"/></Labels>
			  <Relations><Relation value="works for"/></Relations>
			  <Text name="text" value="$text"/>
			  <View visibleWhen="region-selected"><Choices name="certainty" toName="text" perRegion="true"><Choice value="sure"/><Choice value="not sure"/></Choices>
			    <Rating name="importance" toName="text" perRegion="true"/></View>
			  <Choices name="sentiment" toName="text" choice="single"><Choice value="Positive"/><Choice value="Negative"/></Choices>
			  <TextArea name="summary" toName="text"/>
			</View>""";

	@Test
	void theLabellingConfigurationTellsWhatNoTaskHas() throws Exception {
		var source = Files.writeString(folder.resolve("tasks.json"), "[{\"data\":{\"text\":\"Ann\"},\"annotations\":[{\"result\":[]}]}]");
		Files.writeString(folder.resolve("label_config.xml"), CONFIGURATION);
		TestData.read(store, source, ID, TestData.settings(ID));
		var schema = store.schema();
		assertEquals(List.of("PER", "Organisation"), schema.getLabels().stream().map(l -> l.getName()).toList());
		assertEquals(List.of("works for"), schema.getRelationTypes().stream().map(t -> t.getName()).toList());
		assertEquals(List.of("sentiment", "summary"), schema.getQuestions().stream().map(q -> q.getName()).toList());
		assertEquals(List.of("Positive", "Negative"), ((org.labelwright.model.schema.ChoiceQuestion) schema.getQuestions().getFirst()).getOptions().stream().map(o -> o.getName()).toList());
		assertEquals(List.of("certainty", "importance"), schema.getAttributes().stream().map(a -> a.getName()).toList());
		assertTrue(schema.getAttributes().get(1) instanceof org.labelwright.model.schema.IntegerAttribute);
	}

	@Test
	void aConfigurationIsNamedByAnOptionAndMissedWhenItIsNotThere() throws Exception {
		var source = Files.writeString(folder.resolve("tasks.json"), "[{\"data\":{\"text\":\"Ann\"},\"annotations\":[{\"result\":[]}]}]");
		Files.writeString(folder.resolve("mine.xml"), CONFIGURATION);
		var options = org.labelwright.io.Formats.find(ID).orElseThrow().importOptions();
		TestData.read(store, source, ID, ImportSettings.of(Options.parse(options, java.util.Map.of(LabelStudioFormat.CONFIGURATION, "mine.xml")).value().orElseThrow()));
		assertEquals(2, store.schema().getLabels().size());
		for (var name : List.of("none.xml", "tasks.json")) {
			var outcome = new ImportOperation(store, source, ID, ImportSettings.of(Options.parse(options, java.util.Map.of(LabelStudioFormat.CONFIGURATION, name)).value().orElseThrow()),
					TestData.ME).run(TestData.monitor());
			assertTrue(outcome.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR && !p.remedy().isEmpty()), name);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "'value':{'start':0,'end':99,'labels':['X']}", "'value':{'start':2,'end':1,'labels':['X']}", "'value':{'start':-1,'end':1,'labels':['X']}",
			"'value':{'start':0,'end':99999999999,'labels':['X']}", "'value':{'start':0,'end':1,'labels':[7]}", "'value':{'start':0,'end':1,'text':'b','labels':['X']}" })
	void saysWhereItIsWrong(String region) throws Exception {
		problem(Files.writeString(folder.resolve("made.json"), ("[{'data':{'text':'abc'},'annotations':[{'result':[{'id':'a','type':'labels'," + region
				+ "}]}]}]").replace('\'', '"')), "labelstudio.", "made.json#/0/result/0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "7", "[7]", "[{}]", "[{'data':{}}]", "[{'data':{'text':7},'annotations':[]}]", "[{'data':{'text':'a'},'annotations':[{'result':[{'type':'relation','from_id':'x','to_id':'y'}]}]}]",
			"[{'data':{'text':'\\u0000'},'annotations':[]}]", "[[[[" })
	void saysThatItIsNone(String content) throws Exception {
		problem(Files.writeString(folder.resolve("made.json"), content.replace('\'', '"')), "", "made.json");
	}

	private void problem(Path source, String code, String place) throws Exception {
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.code().startsWith(code) && problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
