package org.labelwright.ui.canvas.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.model.util.TierTree;
import org.labelwright.testkit.CommandTestBase;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** What the kinds of tiers promise holds whatever is done, as the manual of ELAN describes its stereotypes; each edit is one step. */
class DependentTiersTest extends CommandTestBase {

	private EditingContext context;
	private TierEdits edits;

	@BeforeEach
	void open() {
		context = new EditingContext(editor(), SchemaIndex.of(schema()));
		edits = new TierEdits(context);
		edits.addTier(tier("utterance", TierKind.FREE, null));
		edits.addTier(tier("word", TierKind.TIME_SUBDIVISION, "utterance"));
		edits.addTier(tier("gesture", TierKind.INCLUDED_IN, "utterance"));
		edits.addTier(tier("morpheme", TierKind.SYMBOLIC_SUBDIVISION, "word"));
		edits.addTier(tier("gloss", TierKind.SYMBOLIC_ASSOCIATION, "utterance"));
		edits.addTier(tier("state", TierKind.STATES, null));
	}

	private static Tier tier(String name, TierKind kind, String above) {
		var tier = AnnotationFactory.eINSTANCE.createTier();
		tier.setName(name);
		tier.setKind(kind);
		tier.setParent(above);
		return tier;
	}

	/** Speech with a vocabulary. */
	private static LabelSchema schema() {
		var text = SchemaFactory.eINSTANCE.createChoiceAttribute();
		text.setId("speech.text");
		text.setName("text");
		option(text, "o1", "yes");
		option(text, "o2", "no");
		var speaker = SchemaFactory.eINSTANCE.createTextAttribute();
		speaker.setId("speech.speaker");
		speaker.setName("speaker");
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("speech");
		label.setName("speech");
		label.getAttributes().addAll(List.of(text, speaker));
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		schema.getLabels().add(label);
		return schema;
	}

	private static void option(ChoiceAttribute attribute, String id, String name) {
		var option = SchemaFactory.eINSTANCE.createOption();
		option.setId(id);
		option.setName(name);
		attribute.getOptions().add(option);
	}

	private boolean add(long start, long end, String tier) {
		return edits.add(new TimeRange(start, end), tier, "speech");
	}

	private List<Annotation> on(String tier) {
		return TierTree.of(editor().document()).on(tier);
	}

	private List<TimeRange> times(String tier) {
		return on(tier).stream().map(annotation -> Entry.of(annotation).orElseThrow().time()).toList();
	}

	private static List<TimeRange> ranges(long... borders) {
		var ranges = new ArrayList<TimeRange>();
		for (int i = 1; i < borders.length; i++)
			ranges.add(new TimeRange(borders[i - 1], borders[i]));
		return ranges;
	}

	private Entry entry(String tier, int index) {
		return Entry.of(on(tier).get(index)).orElseThrow();
	}

	/** An utterance in words of which the first has morphemes. */
	private void utterance() {
		add(100, 900, "utterance");
		add(100, 900, "word");
		edits.split(entry("word", 0), 400);
		edits.split(entry("word", 1), 600);
		add(150, 200, "morpheme");
		add(350, 390, "morpheme");
	}

	@Test
	void tiersAreListedBelowThoseThatTheyDependOn() {
		edits.addTier(tier("note", TierKind.SYMBOLIC_ASSOCIATION, "word"));
		assertEquals(List.of("utterance", "word", "morpheme", "note", "gesture", "gloss", "state"),
				editor().document().getTiers().stream().map(Tier::getName).toList());
		assertReversible(edits.addingTier(tier("other", TierKind.FREE, null)));
	}

	/** Two recordings of an item may have tiers of the same names. */
	@Test
	void tiersOfOnePartOfAnItemAreNotThoseOfAnother() {
		var there = new TierEdits(context.ofPart("other", false));
		var namesake = tier("utterance", TierKind.STATES, null);
		namesake.setPart("other");
		there.addTier(namesake);
		there.add(new TimeRange(0, 500), "utterance", "speech");
		there.add(new TimeRange(400, 600), "utterance", "speech");
		assertEquals(ranges(0, 400, 600), times("utterance"), "states do not overlap");
		var here = new TierEdits(context.ofPart("first", true));
		here.add(new TimeRange(100, 900), "utterance", "speech");
		here.add(new TimeRange(200, 300), "utterance", "speech");
		assertEquals(4, on("utterance").size(), "on a free tier they do, and nothing of the other part gives way");
		assertReversible(here.changingTier("utterance", tier("talk", TierKind.FREE, null)));
		assertEquals(ranges(0, 400, 600), times("utterance"));
		assertEquals("talk", editor().document().getTiers().stream().filter(tier -> tier.getName().equals("word")).findFirst().orElseThrow().getParent());
		assertReversible(here.deletingTier("talk"));
		assertEquals(ranges(0, 400, 600), times("utterance"));
		assertEquals(List.of("state", "utterance"), editor().document().getTiers().stream().map(Tier::getName).toList());
	}

	@Test
	void partsFillWhatTheyPart() {
		utterance();
		assertEquals(ranges(100, 400, 600, 900), times("word"));
		add(300, 500, "word");
		assertEquals(ranges(100, 300, 500, 600, 900), times("word"));
		assertReversible(edits.deleting(List.of(entry("word", 1))));
		assertEquals(ranges(100, 500, 600, 900), times("word"));
		assertRefused("tier.outside", edits.adding(new TimeRange(950, 990), "word", "speech"));
	}

	@Test
	void aSequenceHasEvenPartsOfTheOneAbove() {
		utterance();
		assertEquals(ranges(100, 250, 400), times("morpheme"));
		assertReversible(edits.adding(new TimeRange(120, 130), "morpheme", "speech"));
		assertEquals(ranges(100, 200, 300, 400), times("morpheme"));
		assertReversible(edits.movingBorder(entry("word", 0), new TimeRange(100, 500)));
		assertEquals(ranges(100, 500, 600, 900), times("word"));
		assertEquals(List.of(new TimeRange(100, 233), new TimeRange(233, 366), new TimeRange(366, 500)), times("morpheme"));
		assertRefused("tier.follows", edits.placing(entry("morpheme", 0), new TimeRange(110, 233), "morpheme"));
	}

	@Test
	void whatDependsOnASegmentFollowsIt() {
		utterance();
		add(150, 200, "gesture");
		add(500, 500 + 300, "gesture");
		add(100, 900, "gloss");
		assertReversible(edits.placing(entry("utterance", 0), new TimeRange(1100, 1900), "utterance"));
		assertEquals(ranges(1100, 1400, 1600, 1900), times("word"));
		assertEquals(ranges(1100, 1250, 1400), times("morpheme"));
		assertEquals(List.of(new TimeRange(1150, 1200), new TimeRange(1500, 1800)), times("gesture"));
		assertReversible(edits.placing(entry("utterance", 0), new TimeRange(1180, 1700), "utterance"));
		assertEquals(ranges(1180, 1400, 1600, 1700), times("word"));
		assertEquals(List.of(new TimeRange(1180, 1200), new TimeRange(1500, 1700)), times("gesture"));
		assertEquals(List.of(new TimeRange(1180, 1700)), times("gloss"));
		assertRefused("tier.lost", edits.placing(entry("utterance", 0), new TimeRange(1450, 1700), "utterance"));
	}

	@Test
	void aSegmentGoesWithAllThatDependsOnIt() {
		utterance();
		add(1000, 1200, "utterance");
		assertReversible(edits.deleting(List.of(entry("utterance", 0))));
		assertEquals(1, editor().document().getAnnotations().size());
	}

	@Test
	void whatLiesBelowIsSplitAndMergedWithIt() {
		utterance();
		assertReversible(edits.splitting(on("utterance").getFirst(), 500));
		assertEquals(ranges(100, 500, 900), times("utterance"));
		assertEquals(ranges(100, 400, 500, 600, 900), times("word"));
		assertReversible(edits.merging(on("utterance").getFirst(), on("utterance").getLast()));
		assertEquals(ranges(100, 900), times("utterance"));
		assertEquals(ranges(100, 400, 500, 600, 900), times("word"));
		assertReversible(edits.merging(on("word").get(1), on("word").get(2)));
		assertEquals(ranges(100, 400, 600, 900), times("word"));
	}

	@Test
	void statesShareBordersAndTakeTheirTimeFromOthers() {
		add(0, 1000, "state");
		add(300, 500, "state");
		assertEquals(ranges(0, 300, 500, 1000), times("state"));
		assertReversible(edits.placing(entry("state", 1), new TimeRange(300, 600), "state"));
		assertEquals(ranges(0, 300, 600, 1000), times("state"));
		assertRefused("tier.noRoom", edits.placing(entry("state", 1), new TimeRange(300, 1000), "state"));
		assertReversible(edits.adding(new TimeRange(200, 700), "state", "speech"));
		assertEquals(ranges(0, 200, 700, 1000), times("state"));
	}

	@Test
	void aBorderIsDraggedForBothNeighboursOnAnyTier() {
		add(0, 300, "utterance");
		add(300, 500, "utterance");
		assertReversible(edits.movingBorder(entry("utterance", 0), new TimeRange(0, 350)));
		assertEquals(ranges(0, 350, 500), times("utterance"));
		assertReversible(edits.placing(entry("utterance", 0), new TimeRange(0, 340), "utterance"));
		assertEquals(List.of(new TimeRange(0, 340), new TimeRange(350, 500)), times("utterance"));
	}

	@Test
	void whatIsNotInTheVocabularyIsRefused() {
		add(0, 300, "utterance");
		var annotation = on("utterance").getFirst();
		assertReversible(edits.writing(annotation, "YES"));
		assertEquals("o1", annotation.getValues().getFirst().getValue());
		assertEquals("yes", new Wording(context).text(annotation));
		assertRefused("tier.vocabulary", edits.writing(annotation, "perhaps"));
		assertTrue(edits.write(annotation, ""));
		assertTrue(annotation.getValues().isEmpty());
	}

	@Test
	void whatIsMadeOnTheTierOfASpeakerIsSaidByThatOne() {
		var tier = tier("B", TierKind.FREE, null);
		tier.setSpeaker("Bea");
		edits.addTier(tier);
		add(0, 300, "B");
		assertEquals("Bea", new Wording(context).speaker(on("B").getFirst()));
	}

	@Test
	void aTierIsRenamedAndDeletedWithAllThatNamesIt() {
		utterance();
		assertReversible(edits.changingTier("utterance", tier("phrase", TierKind.FREE, null)));
		assertEquals(ranges(100, 900), times("phrase"));
		assertEquals("phrase", editor().document().getTiers().get(1).getParent());
		assertEquals(on("phrase").getFirst(), TierTree.of(editor().document()).parent(on("word").getFirst()).orElseThrow());
		assertReversible(edits.deletingTier("word"));
		assertEquals(1, editor().document().getAnnotations().size());
		assertEquals(List.of("phrase", "gesture", "gloss", "state"), editor().document().getTiers().stream().map(Tier::getName).toList());
	}

	@Test
	void whatDependsOnOthersStaysOnItsTier() {
		utterance();
		assertRefused("tier.dependent", edits.moving(List.of(on("word").getFirst()), "utterance"));
		assertRefused("tier.dependent", edits.moving(List.of(on("utterance").getFirst()), "state"));
	}

	/** Whatever is tried, in whatever order, each tier stays what its kind says. */
	@RepeatedTest(40)
	void nothingBreaksATier(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var names = List.of("utterance", "word", "gesture", "morpheme", "gloss", "state");
		for (int i = 0; i < 120; i++) {
			var tier = names.get(random.nextInt(names.size()));
			long start = random.nextInt(2000);
			var range = new TimeRange(start, start + 1 + random.nextInt(400));
			var on = on(tier);
			if (on.isEmpty() || random.nextInt(3) == 0) {
				if (!tier.equals("utterance") || TierTree.of(editor().document()).on(tier).stream().allMatch(one -> apart(one, range)))
					edits.add(range, tier, "speech");
				continue;
			}
			var annotation = on.get(random.nextInt(on.size()));
			var entry = Entry.of(annotation).orElseThrow();
			switch (random.nextInt(5)) {
			case 0 -> edits.moveBorder(entry, random.nextBoolean() ? new TimeRange(Math.min(start, entry.time().end()), entry.time().end())
					: new TimeRange(entry.time().start(), Math.max(start, entry.time().start())));
			case 1 -> edits.split(entry, entry.time().start() + entry.time().length() / 3);
			case 2 -> edits.merge(entry, on.indexOf(annotation) + 1 < on.size() ? Entry.of(on.get(on.indexOf(annotation) + 1)).orElseThrow() : null);
			case 3 -> edits.delete(List.of(entry));
			default -> editor().undo();
			}
			check();
		}
	}

	private static boolean apart(Annotation one, TimeRange range) {
		var time = Entry.of(one).orElseThrow().time();
		return time.end() <= range.start() || time.start() >= range.end();
	}

	private void check() {
		var tree = TierTree.of(editor().document());
		apart("state");
		for (var parent : tree.on("utterance")) {
			tiles(parent, tree.children(parent, "word"));
			assertTrue(tree.children(parent, "gloss").size() <= 1);
			tiles(parent, tree.children(parent, "gloss"));
		}
		for (var parent : tree.on("word"))
			tiles(parent, tree.children(parent, "morpheme"));
		apart("gesture");
		for (var name : List.of("word", "gesture", "morpheme", "gloss"))
			for (var child : tree.on(name))
				assertTrue(tree.parent(child).isPresent(), name);
	}

	private void apart(String tier) {
		var times = times(tier);
		for (int i = 1; i < times.size(); i++)
			assertTrue(times.get(i - 1).end() <= times.get(i).start(), tier + times);
	}

	private static void tiles(Annotation parent, List<Annotation> children) {
		if (children.isEmpty())
			return;
		var whole = Entry.of(parent).orElseThrow().time();
		long at = whole.start();
		for (var child : children) {
			assertEquals(at, Entry.of(child).orElseThrow().time().start());
			at = Entry.of(child).orElseThrow().time().end();
		}
		assertEquals(whole.end(), at);
	}
}
