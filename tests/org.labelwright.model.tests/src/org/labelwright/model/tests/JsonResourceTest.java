package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.json.JsonResource;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;

/** Resources are made through the extension point, by the ending of the file. */
class JsonResourceTest {

	@TempDir
	Path folder;

	private JsonResource resource(String name) {
		return assertInstanceOf(JsonResource.class,
				new ResourceSetImpl().createResource(URI.createFileURI(folder.resolve(name).toString())));
	}

	@Test
	void whatIsSavedIsLoaded() throws IOException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("pets");
		var cat = SchemaFactory.eINSTANCE.createLabel();
		cat.setId("cat");
		schema.getLabels().add(cat);
		var saved = resource("pets.labelschema");
		saved.getContents().add(schema);
		saved.save(null);
		var loaded = resource("pets.labelschema");
		loaded.load(null);
		assertTrue(loaded.getErrors().isEmpty() && loaded.getWarnings().isEmpty());
		var read = (LabelSchema) loaded.getContents().getFirst();
		assertSame(read.getLabels().getFirst(), loaded.getEObject("cat"));
		for (var ending : new String[] { "lwdoc", "guideline" })
			resource("x." + ending);
	}

	@Test
	void aFileThatWasNotReadWhollyIsNotOverwritten() throws IOException {
		var file = folder.resolve("broken.labelschema");
		var text = "{\"type\":\"LabelSchema\",\"id\":\"s\",\"labels\":[{\"id\":\"a\"},{\"id\"";
		Files.writeString(file, text);
		var resource = resource("broken.labelschema");
		resource.load(null);
		assertEquals(1, ((LabelSchema) resource.getContents().getFirst()).getLabels().size());
		assertTrue(resource.getErrors().getFirst().getMessage().startsWith("broken.labelschema:1:"));
		assertTrue(assertThrows(IOException.class, () -> resource.save(Map.of())).getMessage().contains("broken.labelschema"));
		assertEquals(text, Files.readString(file));
	}

	@Test
	void contentThatCannotBeWrittenLeavesTheFileAlone() throws IOException {
		var resource = resource("doc.lwdoc");
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("d");
		resource.getContents().add(document);
		resource.save(null);
		var before = Files.readString(folder.resolve("doc.lwdoc"));
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setRank(Double.NaN);
		document.getAnnotations().add(annotation);
		assertThrows(IOException.class, () -> resource.save(null));
		assertEquals(before, Files.readString(folder.resolve("doc.lwdoc")));
	}
}
