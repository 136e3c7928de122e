package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.DiarizationOperation;
import org.labelwright.quality.DiarizationReport;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.TestProjects;

class DiarizationReportTest {

	private static final User ME = new User("me", "Me");
	private static final User OTHER = new User("other", "Other");

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("speech", DiarizationOperation.REGION);
		schema.setName("Turns");
		var speaker = SchemaFactory.eINSTANCE.createTextAttribute();
		speaker.setId("s");
		speaker.setName("Speaker");
		schema.getLabels().getFirst().getAttributes().add(speaker);
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
		for (var name : List.of("call", "talk", "noise"))
			store.items().add(List.of(new Item(name, name, "org.labelwright.modality.audio", null, null, -1, -1, 1, -1, null, null, ItemState.NEW)), ME,
					SubMonitor.convert(null));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static Annotation turn(String label, String speaker, String tier, long start, long end) {
		var place = AnnotationFactory.eINSTANCE.createTimeInterval();
		place.setStart(start);
		place.setEnd(end);
		place.setTier(tier);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setRank(start + 1);
		annotation.setLabelId(label);
		annotation.setGeometry(place);
		if (speaker != null) {
			var value = AnnotationFactory.eINSTANCE.createAttributeValue();
			value.setAttributeId("s");
			value.setValue(speaker);
			annotation.getValues().add(value);
		}
		return annotation;
	}

	private void say(String item, User who, Annotation... annotations) throws Exception {
		try (var bulk = store.bulk("say", who)) {
			var document = bulk.document(item, who);
			for (var annotation : annotations)
				bulk.put(document, annotation);
			bulk.commit();
		}
	}

	@Test
	void turnsOfTwoAnnotatorsAreCompared() throws Exception {
		say("call", ME, turn("speech", "Ann", null, 0, 100), turn("speech", null, "Ben", 100, 200), turn(DiarizationOperation.REGION, null, null, 0, 180));
		say("call", OTHER, turn("speech", "1", null, 10, 120), turn("speech", "2", null, 120, 400));
		say("talk", ME, turn("speech", "Ann", null, 0, 50));
		var outcome = new DiarizationOperation(store, "me", "other", "speech", 0, true).run(SubMonitor.convert(null));
		assertEquals(List.of("diarization.nothing"), outcome.problems().stream().map(Problem::code).toList());
		var report = outcome.value().orElseThrow();
		assertEquals(List.of("call", "talk"), report.recordings().stream().map(DiarizationReport.Recording::name).toList());
		var call = report.recordings().getFirst();
		assertEquals(Map.of("Ann", "1", "Ben", "2"), call.error().speakers());
		assertEquals(List.of(180L, 10L, 0L, 20L), List.of(call.error().scored(), call.error().missed(), call.error().falseAlarm(), call.error().confused()));
		assertEquals(Map.of("Ann", 100L, "Ben", 100L), call.reference());
		assertEquals(Map.of("1", 110L, "2", 280L), call.other());
		assertEquals(230, report.total().scored());
		assertEquals(60, report.total().missed());
	}
}
