package org.labelwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.cli.Cli;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.templates.Template;
import org.labelwright.schema.templates.Templates;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.w3c.dom.Element;

/** Every template that the product has, by what each of them promises. */
class TemplatesTest {

	/** Half of what the first seven of the palette of Okabe and Ito, which was made for this, have between them. */
	private static final double LEAST_DISTANCE = 0.06;

	@TempDir
	Path folder;

	static List<Template> templates() {
		return Templates.all();
	}

	@Test
	void thereAreSomeForEveryModality() {
		assertTrue(templates().size() >= 30);
		var modalities = templates().stream().flatMap(template -> schema(template).getModalityIds().stream()).collect(Collectors.toSet());
		assertTrue(modalities.containsAll(Stream.of("text", "image", "video", "audio", "timeseries", "preference")
				.map(kind -> "org.labelwright.modality." + kind).toList()), modalities.toString());
		assertTrue(templates().stream().anyMatch(template -> schema(template).getModalityIds().size() > 1));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void theSchemaIsSound(Template template) {
		var read = template.schema();
		assertEquals(List.of(), read.problems());
		var schema = read.value().orElseThrow();
		assertEquals(List.of(), SchemaCheck.run(schema, template.id()));
		assertEquals(template.name(), schema.getName());
		assertEquals(template.id(), schema.getId());
		var ids = new HashSet<String>();
		schema.eAllContents().forEachRemaining(part -> {
			assertNull(part.eGet(ModelPackage.Literals.ELEMENT__UNKNOWN), part::toString);
			if (part instanceof Identified identified && !(part instanceof Option))
				assertTrue(ids.add(part.eClass().getName() + identified.getId()), identified.getId());
			if (part instanceof Named named && !(part instanceof Option))
				assertFalse(named.getDescription() == null || named.getDescription().isBlank(), named.getName());
		});
		kinds(schema);
		colours(schema);
		keys(schema);
	}

	private static void kinds(LabelSchema schema) {
		var allowed = schema.getModalityIds().stream().flatMap(id -> Modalities.find(id).orElseThrow().geometryKinds().stream())
				.collect(Collectors.toSet());
		for (var label : schema.getLabels()) {
			assertFalse(label.getGeometryKinds().isEmpty(), label.getName());
			assertTrue(allowed.containsAll(label.getGeometryKinds()), label.getName());
			assertEquals(label.getSkeleton() != null, label.getGeometryKinds().contains("Keypoints"), label.getName());
		}
	}

	private static void colours(LabelSchema schema) {
		var colors = Stream.concat(schema.getLabels().stream().map(Label::getColor), schema.getRelationTypes().stream().map(type -> type.getColor()))
				.toList();
		for (int i = 0; i < colors.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(LabelColors.distance(colors.get(i), colors.get(j)) > LEAST_DISTANCE, colors.get(i) + " and " + colors.get(j));
	}

	/** Digits only: there is no letter that no modality takes for a tool. */
	private static void keys(LabelSchema schema) {
		var keys = new HashSet<String>();
		for (var label : schema.getLabels())
			if (label.getHotkey() != null)
				assertTrue(label.getHotkey().matches("\\d") && keys.add(label.getHotkey()) && !label.isAbstract(), label.getName());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void thePictureStandsAlone(Template template) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		try (var in = template.picture().openStream()) {
			var root = factory.newDocumentBuilder().parse(in).getDocumentElement();
			assertEquals("svg", root.getTagName());
			assertEquals("0 0 320 200", root.getAttribute("viewBox"));
			var all = root.getElementsByTagName("*");
			var names = new HashSet<String>();
			for (int i = 0; i < all.getLength(); i++)
				names.add(((Element) all.item(i)).getTagName());
			assertTrue(Set.of("rect", "circle", "ellipse", "polygon", "polyline", "path").containsAll(names), names.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void theSampleBecomesItems(Template template) throws Exception {
		var project = folder.resolve("try.labelwright");
		assertEquals("", run("create", project.toString(), "--template", template.id(), "--sample"));
		try (var store = ProjectStore.open(project, User.current())) {
			var sample = template.sample().orElseThrow().files();
			var modalities = Set.copyOf(store.schema().getModalityIds());
			assertEquals(schema(template).getLabels().size(), store.schema().getLabels().size());
			var found = new HashSet<String>();
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 100)) {
				found.add(row.item().modalityId());
				store.items().parts(row.item().id()).forEach(part -> found.add(part.modalityId()));
			}
			assertEquals(modalities, found);
			assertEquals(modalities.size() > 1 || Files.isRegularFile(sample) ? 1 : sample.toFile().list().length, store.items().count(ItemFilter.ALL));
		}
	}

	@Test
	void aListTellsWhatThereIs() {
		var out = new StringWriter();
		assertEquals(ExitCodes.FINE, new Cli(new PrintWriter(out), new PrintWriter(out), new NullProgressMonitor(), false).run("templates", "radiology"));
		assertEquals(List.of("image-radiology", "text-radiology"),
				out.toString().lines().map(line -> line.split(" ")[0]).sorted().toList());
	}

	@Test
	void whatIsNotThereIsTold() {
		assertTrue(run("create", folder.resolve("a.labelwright").toString(), "--template", "text-nothing").contains("text-nothing"));
		assertTrue(run("create", folder.resolve("a.labelwright").toString(), "--sample").contains("--template"));
		assertFalse(Files.exists(folder.resolve("a.labelwright")));
	}

	private static LabelSchema schema(Template template) {
		return template.schema().value().orElseThrow();
	}

	/** What the command said of problems. */
	private static String run(String... words) {
		var err = new StringWriter();
		new Cli(new PrintWriter(new StringWriter()), new PrintWriter(err), new NullProgressMonitor(), false).run(words);
		return err.toString();
	}
}
