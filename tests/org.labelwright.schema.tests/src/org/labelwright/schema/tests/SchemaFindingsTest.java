package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaEdits;
import org.labelwright.schema.edit.SchemaFindings;

/** What is wrong with schemas: each fault by itself in a schema that is right else. */
class SchemaFindingsTest {

	private static final Hotkeys HOTKEYS = new Hotkeys(Set.of("B"));

	/** Codes of what is found after a change of a sound schema with two labels, a relation and a question of two options. */
	private static List<String> found(Consumer<LabelSchema> fault) {
		try (var editing = SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), HOTKEYS)) {
			sound(editing.edits());
			assertEquals(List.of(), SchemaFindings.of(editing.schema(), HOTKEYS), "a sound schema");
			editing.execute("Fault", () -> fault.accept(editing.schema()));
			return SchemaFindings.of(editing.schema(), HOTKEYS).stream().map(finding -> finding.problem().code()).toList();
		}
	}

	private static void sound(SchemaEdits edits) {
		var vehicle = edits.addLabel("vehicle", null);
		edits.addLabel("car", vehicle);
		edits.addRelationType("tows", vehicle, null);
		edits.addConstraint("count", "few", List.of(vehicle));
		var question = edits.addQuestion(Literals.CHOICE_QUESTION, "weather");
		edits.addOption(question, "dry");
		edits.addOption(question, "wet");
	}

	@SuppressWarnings("unchecked")
	private static <A> List<String> attribute(EClass type, Consumer<A> fault) {
		return found(schema -> {
			var attribute = (org.labelwright.model.schema.Attribute) SchemaFactory.eINSTANCE.create(type);
			attribute.setId("a");
			attribute.setName("a");
			fault.accept((A) attribute);
			schema.getAttributes().add(attribute);
		});
	}

	@Test
	void names() {
		assertEquals(List.of("schema.name"), found(schema -> schema.getLabels().getFirst().setName(" ")));
		assertEquals(List.of("schema.name.twice"), found(schema -> schema.getLabels().getFirst().setName("car")));
		assertEquals(List.of(), found(schema -> {
			schema.getLabels().getLast().setRetired(true);
			schema.getLabels().getFirst().setName("car");
		}), "what is retired may have the same name");
	}

	@Test
	void keys() {
		assertEquals(List.of("schema.hotkey"), found(schema -> schema.getLabels().getLast().setHotkey("1")));
		assertEquals(List.of("schema.hotkey.none"), found(schema -> schema.getLabels().getLast().setHotkey("F2")));
		assertEquals(List.of("schema.hotkey.taken"), found(schema -> schema.getLabels().getLast().setHotkey("b")));
		assertEquals(List.of(), found(schema -> schema.getLabels().getLast().setHotkey("Shift+1")));
	}

	/** Red and green of one lightness are one colour with deuteranopia: Viénot, Brettel and Mollon, Color Research and Application 24(4), 1999. */
	@Test
	void colours() {
		assertEquals(List.of("schema.color"), found(schema -> schema.getLabels().getLast().setColor("red")));
		assertEquals(List.of("schema.color.near"), found(schema -> {
			schema.getLabels().getFirst().setColor("#9B7A3C");
			schema.getLabels().getLast().setColor("#7B843F");
		}));
		assertTrue(LabelColors.distance("#9B7A3C", "#0072B2") > SchemaFindings.TOO_NEAR);
		for (var color : LabelColors.PALETTE.subList(0, 7))
			for (var other : LabelColors.PALETTE.subList(0, 7))
				assertTrue(color.equals(other) || LabelColors.distance(color, other) > SchemaFindings.TOO_NEAR, color + ' ' + other);
	}

	@Test
	void bounds() {
		assertEquals(List.of("schema.bounds"), attribute(Literals.INTEGER_ATTRIBUTE, (IntegerAttribute a) -> {
			a.setMinimum(3L);
			a.setMaximum(2L);
		}));
		assertEquals(List.of("schema.default"), attribute(Literals.INTEGER_ATTRIBUTE, (IntegerAttribute a) -> {
			a.setMaximum(2L);
			a.setDefaultValue(3L);
		}));
		assertEquals(List.of("schema.default"), attribute(Literals.RATING_ATTRIBUTE, (RatingAttribute a) -> a.setDefaultValue(6)));
		assertEquals(List.of("schema.date"), attribute(Literals.DATE_ATTRIBUTE, (DateAttribute a) -> a.setEarliest("2026-13-01")));
		assertEquals(List.of("schema.pattern"), attribute(Literals.TEXT_ATTRIBUTE, (TextAttribute a) -> a.setPattern("[a")));
		assertEquals(List.of("schema.options"), attribute(Literals.CHOICE_ATTRIBUTE, a -> { }));
		assertEquals(List.of("schema.bounds"), found(schema -> {
			schema.getConstraints().getFirst().setMinimum(2L);
			schema.getConstraints().getFirst().setMaximum(1L);
		}));
	}

	@Test
	void whatLeadsNowhere() {
		assertEquals(List.of("schema.abstract"), found(schema -> schema.getLabels().getLast().setAbstract(true)));
		assertEquals(List.of(), found(schema -> schema.getLabels().getFirst().setAbstract(true)));
		assertEquals(List.of("schema.parent", "schema.end", "schema.end"), found(schema -> schema.getLabels().getFirst().setRetired(true)));
		assertEquals(List.of("schema.constraint.kind"), found(schema -> schema.getConstraints().getFirst().setKind(null)));
		assertEquals(List.of("schema.skeleton.none"), found(schema -> schema.getLabels().getLast().getGeometryKinds().add("Keypoints")));
	}

	@Test
	void skeletons() {
		assertEquals(List.of("schema.skeleton.name", "schema.skeleton.mirror", "schema.skeleton.edge"), found(schema -> {
			var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setMirror(1);
			skeleton.getPoints().add(point);
			var edge = SchemaFactory.eINSTANCE.createSkeletonEdge();
			edge.setTo(5);
			skeleton.getEdges().add(edge);
			schema.getLabels().getFirst().setSkeleton(skeleton);
		}));
	}

	@Test
	void errorsAreWhatNobodyCanAnnotateBy() {
		try (var editing = SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), HOTKEYS)) {
			var label = editing.edits().addLabel("", null);
			var finding = SchemaFindings.of(editing.schema(), HOTKEYS).getFirst();
			assertEquals(Severity.ERROR, finding.problem().severity());
			assertEquals(label, finding.object());
		}
	}
}
