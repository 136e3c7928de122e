package org.labelwright.schema.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/** A small project in which every kind of attribute, a track, a relation and an answer occur. */
final class Traffic {

	static final String SCHEMA = """
			{"id":"traffic","name":"Traffic","labels":[
			 {"id":"vehicle","name":"Vehicle","abstract":true,"attributes":[{"type":"TextAttribute","id":"plate","name":"plate"}]},
			 {"id":"car","name":"Car","parent":"vehicle","attributes":[{"type":"IntegerAttribute","id":"car.doors","name":"doors"}]},
			 {"id":"van","name":"Van","parent":"vehicle","attributes":[{"type":"IntegerAttribute","id":"van.doors","name":"doors"},{"type":"IntegerAttribute","id":"van.load","name":"load"}]},
			 {"id":"sign","name":"Sign"}],
			 "attributes":[
			 {"type":"ChoiceAttribute","id":"color","name":"color","options":[{"id":"red","name":"Red"},{"id":"blue","name":"Blue"},{"id":"green","name":"Green"}]},
			 {"type":"TextAttribute","id":"maker","name":"maker"},{"type":"IntegerAttribute","id":"speed","name":"speed","minimum":0},
			 {"type":"BooleanAttribute","id":"parked","name":"parked"},{"type":"BooleanAttribute","id":"braking","name":"braking","scope":"frame"}],
			 "relationTypes":[{"id":"tows","name":"tows"},{"id":"follows","name":"follows"}],
			 "questions":[{"type":"ChoiceQuestion","id":"weather","name":"Weather","options":[{"id":"rain","name":"Rain"},{"id":"sun","name":"Sun"}]}]}""";

	private static final String ONE = """
			{"id":"one","annotations":[
			 {"id":"one.1","rank":1,"labelId":"car","geometry":{"type":"Box","x":10,"y":20,"width":30,"height":40},"values":[{"attributeId":"color","value":"red"},{"attributeId":"maker","value":"Opel"},
			  {"attributeId":"speed","value":50},{"attributeId":"parked","value":true},{"attributeId":"car.doors","value":5}]},
			 {"id":"one.2","rank":2,"labelId":"car","geometry":{"type":"Box","x":1,"y":2,"width":3,"height":4},"values":[{"attributeId":"color","value":"blue"},{"attributeId":"maker","value":"Trabant"},
			  {"attributeId":"speed","value":30},{"attributeId":"elsewhere","value":"stays"}]},
			 {"id":"one.3","rank":3,"labelId":"car","geometry":{"type":"Polygon","points":[0,0,10,0,5,8]},"values":[{"attributeId":"parked","value":false}]}],
			 "answers":[{"id":"one.answer","rank":1,"questionId":"weather","value":"rain"}]}""";

	private static final String TWO = """
			{"id":"two","annotations":[
			 {"id":"two.1","rank":1,"labelId":"van","geometry":{"type":"Box","x":10,"y":20,"width":30,"height":40},"values":[{"attributeId":"plate","value":"B-XY 1"},{"attributeId":"van.doors","value":3},
			  {"attributeId":"van.load","value":1200}]},
			 {"id":"two.2","rank":2,"labelId":"van","geometry":{"type":"Box","x":50,"y":20,"width":30,"height":40}},
			 {"id":"two.3","rank":3,"labelId":"car","geometry":{"type":"Track","keyframes":[{"frame":0,"geometry":{"type":"Box","x":1,"y":1,"width":9,"height":9},"values":[{"attributeId":"braking","value":false}]},
			  {"frame":10,"time":400000,"geometry":{"type":"Box","x":2,"y":1,"width":9,"height":9},"values":[{"attributeId":"braking","value":true}]}]}},
			 {"id":"two.4","rank":4,"labelId":"sign","geometry":{"type":"Box","x":5,"y":5,"width":3,"height":3}}],
			 "relations":[{"id":"two.tows","rank":1,"typeId":"tows","sourceId":"two.3","targetId":"two.1"}]}""";

	private Traffic() {
	}

	static ProjectStore create(Path folder) throws CoreException {
		var schema = ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow();
		var store = ProjectStore.create(folder, "Traffic", schema, EvolutionTest.LEA);
		try (var bulk = store.bulk("Make", EvolutionTest.LEA)) {
			for (var text : List.of(ONE, TWO)) {
				var document = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "document").value().orElseThrow();
				var item = new Item(Ids.next(), document.getId(), "image", null, null, 640, 480, 1, 0, null, ItemState.NEW);
				bulk.addItem(item);
				bulk.settle(null);
				var id = bulk.document(item.id(), EvolutionTest.LEA);
				for (var statements : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
					for (var statement : statements)
						bulk.put(id, (Statement) statement);
			}
			bulk.commit();
		}
		return store;
	}
}
