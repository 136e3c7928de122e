package org.labelwright.schema.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.source.JsonContext;
import org.labelwright.schema.ui.internal.source.Proposals;

/** What the source editor knows of a place, also while the text around it is unfinished. The bar in a text is the caret. */
class JsonContextTest {

	private static JsonContext at(String text) {
		int caret = text.indexOf('|');
		return JsonContext.at(text.substring(0, caret) + text.substring(caret + 1), caret);
	}

	private static Set<String> proposed(String text) {
		try (var editing = SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), new Hotkeys(Set.of()))) {
			editing.edits().addLabel("car", null);
			return Proposals.of(at(text), editing).stream().map(Proposals.Proposal::name).collect(java.util.stream.Collectors.toSet());
		}
	}

	@Test
	void keysAreThoseOfTheObjectThatItDoesNotHave() {
		var at = at("{\"type\": \"LabelSchema\", \"labels\": [{\"name\": \"car\", |\"color\": \"#000000\"}]}");
		assertEquals(Literals.LABEL, at.type());
		assertNull(at.key());
		assertEquals(Set.of("name", "color"), at.present());
		var proposed = proposed("{\"labels\": [{\"name\": \"car\", |");
		assertTrue(proposed.contains("hotkey") && proposed.contains("geometryKinds"));
		assertTrue(!proposed.contains("name") && !proposed.contains("type"));
	}

	@Test
	void typesAreThoseThatMayStandThere() {
		assertEquals(Set.of("ChoiceQuestion", "RatingQuestion", "TextQuestion", "TranscriptionQuestion", "RankingQuestion", "PreferenceQuestion"),
				proposed("{\"questions\": [{\"type\": \"|\"}]}"));
		assertTrue(proposed("{\"attributes\": [{|}]}").contains("type"));
	}

	@Test
	void valuesAreThoseOfTheFeature() {
		assertEquals(Set.of("object", "track", "frame", "item"), proposed("{\"attributes\": [{\"type\": \"TextAttribute\", \"scope\": |"));
		assertEquals(Set.of("true", "false"), proposed("{\"labels\": [{\"abstract\": |}]}"));
		assertEquals(Set.of("car"), proposed("{\"labels\": [{\"parent\": \"|"));
		assertEquals(Set.of("car"), proposed("{\"relationTypes\": [{\"sources\": [\"|\"]}]}"));
		assertTrue(proposed("{\"constraints\": [{\"kind\": \"c|\"}]}").contains("count"));
	}

	@Test
	void whatIsTypedAlreadyIsReplaced() {
		var at = at("{\"labels\": [{\"abstract\": tr|ue}]}");
		assertEquals("true", "{\"labels\": [{\"abstract\": true}]}".substring(at.start(), at.end()));
		at = at("{\"na|me\": 1}");
		assertEquals("\"name\"", "{\"name\": 1}".substring(at.start(), at.end()));
	}

	@Test
	void noTextIsTooBrokenForIt() {
		var random = new Random(29);
		var pieces = "{}[]:,\"\\ \n-1trueé{\"labels\":[{\"type\":\"x\"".toCharArray();
		for (int i = 0; i < 5_000; i++) {
			var text = new StringBuilder();
			for (int length = random.nextInt(40); length > 0; length--)
				text.append(pieces[random.nextInt(pieces.length)]);
			int caret = random.nextInt(text.length() + 1);
			var at = JsonContext.at(text.toString(), caret);
			if (at != null) {
				assertTrue(0 <= at.start() && at.start() <= at.end() && at.end() <= text.length(), text.toString());
				assertNotNull(at.present());
			}
		}
	}
}
