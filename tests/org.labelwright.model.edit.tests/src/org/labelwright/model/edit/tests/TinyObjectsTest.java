package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ValidatorContract;

/** The validator that the documents show to vendors. */
class TinyObjectsTest extends ValidatorContract {

	private static final String DOCUMENT = """
			{"itemId": "item", "annotations": [{"id": "1", "geometry": {"type": "Box", "width": 2, "height": 4}}, {"id": "2", "geometry": {"type": "Box", "width": 1, "height": 1}},
			  {"id": "3", "geometry": {"type": "Box", "width": 3, "height": 3}}]}""";

	@Override
	protected Validator validator() {
		return new TinyObjects();
	}

	@Override
	protected SchemaIndex schema() {
		return SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema());
	}

	@Override
	protected List<AnnotationDocument> samples() {
		return List.of(ModelJson.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "test").value().orElseThrow());
	}

	@Test
	void theDocumentsShowIt() throws IOException {
		var root = Path.of(System.getProperty("labelwright.basedir"));
		var source = Files.readString(root.resolve("tests/org.labelwright.model.edit.tests/src/org/labelwright/model/edit/tests/TinyObjects.java"));
		var shown = source.substring(source.indexOf("public final class"));
		assertTrue(Files.readString(root.resolve("docs/extend.md")).contains("```java\n" + shown + "```"), "docs/extend.md shows this class as it is");
	}
}
