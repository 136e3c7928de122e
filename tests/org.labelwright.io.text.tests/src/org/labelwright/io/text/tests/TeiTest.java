package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.SourceItem;
import org.labelwright.io.text.TeiFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.w3c.dom.Element;

/**
 * Counts of elements are those of an independent reader (ElementTree of Python); what spans point to is said in section
 * 21.3 of the TEI Guidelines.
 */
class TeiTest {

	private static final String ID = TeiFormat.ID;
	private static final String HEAD = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='de'><teiHeader><p>The <name>header</name></p></teiHeader><text><body>";
	private static final String TAIL = "</body></text></TEI>";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestData.project(folder);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void read(String body) throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("a.xml"), HEAD + body + TAIL), ID);
	}

	private Path written() throws Exception {
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		return folder.resolve("out");
	}

	private static Element dom(Path file) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setCoalescing(true);
		var document = factory.newDocumentBuilder().parse(file.toFile());
		document.normalizeDocument();
		return document.getDocumentElement();
	}

	private List<String> said() throws Exception {
		return TestData.all(store).getFirst().document().getAnnotations().stream().map(a -> store.schemaIndex().label(a.getLabelId()).orElseThrow().getName()
				+ ' ' + ((TextSpan) a.getGeometry()).getQuotes().getFirst()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "comenius,16", "aphrodisias,13" })
	void realDocumentsComeOutWithTheSameInformation(String name, int annotations) throws Exception {
		var source = Files.copy(TestData.file("tei/" + name + ".xml"), folder.resolve(name + ".xml"));
		TestData.read(store, source, ID);
		assertEquals(annotations, TestData.all(store).getFirst().document().getAnnotations().size());
		assertTrue(dom(source).isEqualNode(dom(written().resolve(name + ".xml"))), Files.readString(folder.resolve("out/" + name + ".xml")));
	}

	@Test
	void elementsAreAnnotationsAndTheRestStays() throws Exception {
		read("<p n='1'>\n <persName ref='#ann' xml:id='x1' style='y'>Ann <hi>B.</hi></persName>, <rs type='city'>\u00DClm\uD83D\uDE00</rs><lb/><!-- c --><?p i?><seg/> <w lemma='go' pos='V'>goes</w></p>");
		assertEquals(List.of("persName Ann B.", "city \u00DClm\uD83D\uDE00", "seg ", "w goes"), said());
		assertEquals("de", TestData.all(store).getFirst().item().language());
		assertEquals("\n Ann B., \u00DClm\uD83D\uDE00 goes", TestData.all(store).getFirst().text());
		assertEquals("#ann", TestData.all(store).getFirst().document().getAnnotations().getFirst().getValues().getFirst().getValue());
		assertTrue(dom(folder.resolve("a.xml")).isEqualNode(dom(written().resolve("a.xml"))), Files.readString(folder.resolve("out/a.xml")));
	}

	@Test
	void spansPointToPlaces() throws Exception {
		read("<p>One <anchor xml:id='a'/>two <w xml:id='b'>three</w> four<anchor xml:id='c'/>.</p><spanGrp type='theme' resp='#me'><span from='#a' to='#b'>odd &amp; even</span>"
				+ "<span from='#b'/><span from='#b' to='#c' type='end' n='7'/></spanGrp>");
		assertEquals(List.of("w three", "theme two three", "theme three", "end three four"), said());
		var document = TestData.all(store).getFirst().document();
		assertEquals("odd & even", document.getAnnotations().get(1).getValues().getFirst().getValue());
		var out = Files.readString(written().resolve("a.xml"));
		assertTrue(out.contains("<span from=\"#a\" to=\"#b\" type=\"theme\">odd &amp; even</span>"), out);
		assertTrue(out.contains("<spanGrp type=\"theme\" resp=\"#me\">"), out);
		assertFalse(out.contains("anchor-1"), out);
	}

	/** Section 17.1.3 of the Guidelines: next points to the element that goes on with this one. */
	@Test
	void spansThatNameTheNextAreOneAnnotation() throws Exception {
		var stand = """
				<standOff>
				<fvLib n="annotations">
				<fs xml:id="f1"><f name="weight"><numeric value="2.5"/></f><f name="kinds"><vColl org="list"><string>a</string><string> b &lt;</string></vColl></f></fs>
				<fs xml:id="f2"><f name="sure"><binary value="true"/></f><f name="years"><numeric value="7"/></f><f name="why"><string>says so</string></f></fs>
				</fvLib>
				<spanGrp>
				<span xml:id="s1" from="#a" type="t" next="#s2">said</span>
				<span xml:id="s2" from="#b" type="t" prev="#s1" next="#s3"/>
				<span xml:id="s3" from="#c" to="#c" type="t"/>
				</spanGrp>
				<linkGrp type="relations">
				<link xml:id="l1" type="odd &amp; even" target="#a #s1" cert="high" corresp="#x" ana="#elsewhere #f2" facs="#y"/>
				</linkGrp>
				<noteGrp type="annotations">
				<note target="#b"> a note &lt;
				 on two lines</note>
				<note target="#l1">of the relation</note>
				</noteGrp>
				</standOff>
				""";
		var source = HEAD + "<p>One <w xml:id='a'>two</w> <w xml:id='b' lemma='three' ana='#f1'>three\uD83D\uDE00</w> <w xml:id='c'>four</w></p></body></text>\n" + stand + "</TEI>";
		TestData.read(store, Files.writeString(folder.resolve("a.xml"), source), ID);
		var document = TestData.all(store).getFirst().document();
		assertEquals(4, document.getAnnotations().size());
		var parts = (TextSpan) document.getAnnotations().getLast().getGeometry();
		assertEquals(List.of("two", "three\uD83D\uDE00", "four"), parts.getQuotes());
		assertEquals(" a note <\n on two lines", document.getAnnotations().get(1).getNote());
		var relation = document.getRelations().getFirst();
		assertEquals("odd & even", store.schemaIndex().relationType(relation.getTypeId()).orElseThrow().getName());
		assertEquals(List.of(document.getAnnotations().getFirst().getId(), document.getAnnotations().getLast().getId()),
				List.of(relation.getSourceId(), relation.getTargetId()));
		assertEquals("of the relation", relation.getNote());
		var names = new AttributeNames(store.schema());
		assertEquals(Map.of("cert", "high", "corresp", "#x", "ana", "#elsewhere", "sure", true, "years", 7L, "why", "says so"), values(names, relation));
		assertEquals(Map.of("lemma", "three", "weight", 2.5, "kinds", List.of("a", " b <")), values(names, document.getAnnotations().get(1)));
		assertTrue(dom(folder.resolve("a.xml")).isEqualNode(dom(written().resolve("a.xml"))), Files.readString(folder.resolve("out/a.xml")));
	}

	private static Attribute counting(String id) {
		var count = SchemaFactory.eINSTANCE.createIntegerAttribute();
		count.setId(id);
		count.setName("count");
		return count;
	}

	private static Map<String, Object> values(AttributeNames names, Statement statement) {
		return statement.getValues().stream().collect(Collectors.toMap(names::name, names::outward));
	}

	/** What is no value of ours is told with its place, and nothing else is lost by it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<fs xml:id='f'><f name='n'><numeric value='1e999'/></f></fs>", "<fs xml:id='f'><f name='n'><numeric value='NaN'/></f></fs>",
			"<fs xml:id='f'><f name='n'><numeric value='1' max='2'/></f></fs>", "<fs xml:id='f'><f name='n'><binary value='maybe'/></f></fs>",
			"<fs xml:id='f'><f name='n'><vColl><vColl><string>x</string></vColl></vColl></f></fs>", "<fs xml:id='f'><f name='lemma'><string>y</string></f></fs>",
			"<fs xml:id='f'><f name='n'/></fs>", "<fs xml:id='f'><f name='n'><string>x</string><string>y</string></f></fs>", "<fs xml:id='g'><f name='n'><string>x</string></f></fs>" })
	void strangeFeaturesAreTold(String features) throws Exception {
		var source = Files.writeString(folder.resolve("a.xml"), HEAD + "<p><w lemma='l' ana='#f'>x</w></p><fvLib n='annotations'>" + features + "</fvLib>" + TAIL);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		var told = outcome.problems().stream().filter(problem -> problem.code().equals("tei.feature")).findFirst().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
		assertTrue(told.place().startsWith("a.xml:") && !told.remedy().isEmpty(), told::toString);
		assertEquals("l", TestData.all(store).getFirst().document().getAnnotations().getFirst().getValues().getFirst().getValue());
	}

	/** What is a chain for others stays what it is: in a ring, backwards, or with words of its own. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<span xml:id='s' from='#a' next='#t'/><span xml:id='t' from='#b' next='#s'/>",
			"<span xml:id='s' from='#b' next='#t'/><span xml:id='t' from='#a'/>", "<span xml:id='s' from='#a' next='#t'/><span xml:id='t' from='#b'>more</span>",
			"<span xml:id='s' from='#a' next='#t' type='x'/><span xml:id='t' from='#b' type='y'/>", "<span xml:id='s' from='#a' next='#u'/><span xml:id='t' from='#b'/>" })
	void otherChainsStayApart(String spans) throws Exception {
		read("<p><w xml:id='a'>x</w> <w xml:id='b'>y</w></p><spanGrp>" + spans + "</spanGrp>");
		assertEquals(4, TestData.all(store).getFirst().document().getAnnotations().size());
		var out = Files.readString(written().resolve("a.xml"));
		assertTrue(out.contains(" next=\"#"), out);
	}

	@Test
	void relationsNotesAndFragmentsAreWrittenForAnyAnnotation() throws Exception {
		read("<p xml:id='annotation-1'>one <hi>two three</hi> four</p>");
		annotate(0, 3, "name");
		annotate("rs", 0, 3, 8, 13, 14, 18);
		var item = TestData.all(store).getFirst().item();
		var schema = EcoreUtil.copy(store.schema());
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId("of");
		type.setName("of");
		type.getAttributes().add(counting("of.count"));
		schema.getAttributes().add(counting("count"));
		schema.getRelationTypes().add(type);
		store.updateSchema(schema, TestData.ME);
		try (var bulk = store.bulk("relate", TestData.ME)) {
			var annotations = TestData.all(store).getFirst().document().getAnnotations();
			var relation = AnnotationFactory.eINSTANCE.createRelation();
			relation.setId(Ids.next());
			relation.setTypeId("of");
			relation.setSourceId(annotations.get(0).getId());
			relation.setTargetId(annotations.get(1).getId());
			relation.setNote("since & until");
			SourceItem.value(relation, "of.count", 3L);
			bulk.put(bulk.document(item.id(), TestData.ME), relation);
			SourceItem.value(annotations.get(0), "count", 4L);
			bulk.put(bulk.document(item.id(), TestData.ME), annotations.get(0));
			SourceItem.value(annotations.get(1), "count", 5L);
			annotations.get(1).setNote("why & how");
			bulk.put(bulk.document(item.id(), TestData.ME), annotations.get(1));
			bulk.commit();
		}
		var result = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		var out = Files.readString(folder.resolve("out/a.xml"));
		assertTrue(out.contains("<link type=\"of\" target=\"#annotation-2 #annotation-3\" "), out);
		try (var again = TestData.project(folder)) {
			TestData.read(again, folder.resolve("out"), ID);
			var document = TestData.all(again).getFirst().document();
			assertEquals(List.of("one", "three", "four"), ((TextSpan) document.getAnnotations().getLast().getGeometry()).getQuotes());
			assertEquals("why & how", document.getAnnotations().getLast().getNote());
			assertEquals("since & until", document.getRelations().getFirst().getNote());
			var names = new AttributeNames(again.schema());
			assertEquals(Map.of("count", 3L), values(names, document.getRelations().getFirst()));
			assertEquals(List.of(Map.of("count", 4L), Map.of("count", 5L)), document.getAnnotations().stream().map(annotation -> values(names, annotation)).toList());
			assertEquals(document.getAnnotations().getLast().getId(), document.getRelations().getFirst().getTargetId());
			TestData.write(again, folder.resolve("third"), ID, TestData.exportOptions(ID));
			assertTrue(dom(folder.resolve("out/a.xml")).isEqualNode(dom(folder.resolve("third/a.xml"))), Files.readString(folder.resolve("third/a.xml")));
		}
	}

	@Test
	void whatDoesNotNestIsWrittenBetweenAnchors() throws Exception {
		read("<p>one <hi>two three</hi> four</p>");
		annotate(0, 3, "name"); // inside p
		annotate(4, 13, "name"); // just inside hi
		annotate(0, 13, "rs"); // around hi
		annotate(8, 18, "rs"); // across the end of hi
		annotate(5, 5, "rs"); // empty
		var out = Files.readString(written().resolve("a.xml"));
		assertTrue(out.contains("<p><rs><name>one</name> <hi><name>two <anchor") || out.contains("<p><rs><name>one</name> <hi><name>t<anchor"), out);
		assertEquals(2, out.split("<span ").length - 1, out);
		var again = TestData.project(folder);
		TestData.read(again, folder.resolve("out"), ID);
		assertEquals(TestData.all(store).getFirst().quotes().stream().sorted().toList(), TestData.all(again).getFirst().quotes().stream().sorted().toList());
		again.close();
	}

	private void annotate(int start, int end, String label) throws Exception {
		annotate(label, start, end);
	}

	private void annotate(String label, int... offsets) throws Exception {
		if (store.schema().getLabels().stream().noneMatch(l -> l.getName().equals(label))) {
			var schema = EcoreUtil.copy(store.schema());
			var made = SchemaFactory.eINSTANCE.createLabel();
			made.setId(label);
			made.setName(label);
			schema.getLabels().add(made);
			store.updateSchema(schema, TestData.ME);
		}
		var item = store.items().page(org.labelwright.store.ItemFilter.ALL, org.labelwright.store.ItemSort.ADDED, 0, 1).getFirst().item();
		try (var bulk = store.bulk("annotate", TestData.ME)) {
			bulk.put(bulk.document(item.id(), TestData.ME), annotation(Files.readString(item.media()), offsets,
					store.schema().getLabels().stream().filter(l -> l.getName().equals(label)).findFirst().orElseThrow().getId()));
			bulk.commit();
		}
	}

	private static Annotation annotation(String text, int[] offsets, String labelId) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(offsets);
		for (int i = 0; i < offsets.length; i += 2)
			span.getQuotes().add(text.substring(text.offsetByCodePoints(0, offsets[i]), text.offsetByCodePoints(0, offsets[i + 1])));
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId(labelId);
		annotation.setGeometry(span);
		return annotation;
	}

	/** Whatever the markup and wherever the spans, what is written is read again as it was; the write checks that. */
	@Test
	void randomSpansOnRandomMarkupComeBack() throws Exception {
		var random = new Random(5);
		for (int i = 0; i < 25; i++) {
			var body = new StringBuilder();
			grow(random, body, 3);
			try (var one = TestData.project(folder)) {
				var source = Files.createDirectories(folder.resolve("in" + i));
				Files.writeString(source.resolve("a.xml"), HEAD + "<p>x" + body + "</p>" + TAIL);
				TestData.read(one, source, ID);
				store.close();
				store = one;
				int length = TestData.all(one).isEmpty() ? 0 : TestData.all(one).getFirst().text().codePointCount(0, TestData.all(one).getFirst().text().length());
				for (int k = 0; k < 8 && length > 0; k++) {
					int from = random.nextInt(length + 1);
					int to = from + random.nextInt(length + 1 - from);
					var label = List.of("rs", "persName", "odd label").get(random.nextInt(3));
					if (to < length && random.nextInt(3) == 0)
						annotate(label, from, to, to + 1, to + 1 + random.nextInt(length - to));
					else
						annotate(from, to, label);
				}
				TestData.write(one, folder.resolve("out" + i), ID, TestData.exportOptions(ID));
			}
			store = TestData.project(folder);
		}
	}

	private static void grow(Random random, StringBuilder out, int depth) {
		for (int i = random.nextInt(5); i >= 0; i--)
			switch (random.nextInt(depth == 0 ? 2 : 5)) {
			case 0 -> out.append("a\uD83D\uDE00 &amp;b");
			case 1 -> out.append("<lb/>");
			case 2 -> element(random, out, depth, "hi");
			case 3 -> element(random, out, depth, "name");
			default -> element(random, out, depth, "seg type='t'");
			}
	}

	private static void element(Random random, StringBuilder out, int depth, String tag) {
		out.append('<').append(tag).append('>');
		grow(random, out, depth - 1);
		out.append("</").append(tag.split(" ")[0]).append('>');
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<p>x</p><spanGrp><span from='#nowhere'/></spanGrp>|tei.pointer", "<p><w xml:id='a'>x</w> <w xml:id='b'>y</w></p><span from='#b' to='#a'/>|tei.pointer",
			"<p><w xml:id='a'>x</w></p><linkGrp type='relations'><link target='#a #b'/></linkGrp>|tei.pointer", "<p xml:id='p'>x</p><noteGrp type='annotations'><note target='#p'>y</note></noteGrp>|tei.pointer",
			"<p><w xml:id='a'>x</w></p><linkGrp type='relations'><link target='#a'/></linkGrp>|tei.pointer",
			"<p>x|xml.malformed", "<p>&undeclared;</p>|xml.malformed" })
	void whatIsWrongIsToldWithItsPlace(String body, String code) throws Exception {
		var outcome = new ImportOperation(store, Files.writeString(folder.resolve("a.xml"), HEAD + body + TAIL), ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals(code) && p.place().startsWith("a.xml:") && !p.remedy().isEmpty()), () -> outcome.problems().toString());
	}

	@Test
	void aDocumentWithoutATextIsToldOf() throws Exception {
		var outcome = new ImportOperation(store, Files.writeString(folder.resolve("a.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/></TEI>"), ID,
				TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertEquals(List.of("tei.text"), outcome.problems().stream().map(Problem::code).filter(c -> c.startsWith("tei")).distinct().toList());
	}

	@Test
	void nothingFromElsewhereIsReadAndNestingIsRead() throws Exception {
		var secret = Files.writeString(folder.resolve("secret"), "hidden");
		var source = Files.writeString(folder.resolve("a.xml"), "<!DOCTYPE TEI [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + HEAD + "<p>a&e;</p>" + TAIL);
		new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		for (var said : TestData.all(store))
			assertFalse(said.text().contains("hidden"));
		try (var deep = TestData.project(folder)) {
			Files.writeString(folder.resolve("a.xml"), HEAD + "<seg>".repeat(90) + "x" + "</seg>".repeat(90) + TAIL);
			TestData.read(deep, folder.resolve("a.xml"), ID);
			assertEquals(90, TestData.all(deep).getFirst().document().getAnnotations().size());
		}
	}
}
