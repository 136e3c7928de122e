package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.edit.SuggestionTrace;
import org.labelwright.store.LostSuggestions;
import org.labelwright.store.LostSuggestions.Fate;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** What models suggest and people do not get. */
class SuggestionsTest {

	private static final Policy HALF = new Policy(1, 1, 1, false, 0, 0.5);

	@TempDir
	Path folder;

	private static long hidden(double share, String user) {
		var policy = new Policy(1, 1, 1, false, 0, share);
		return IntStream.range(0, 10_000).filter(i -> policy.hidesSuggestions("item" + i, user)).count();
	}

	/** Of 10,000 independent draws the count is within four standard deviations of its mean. */
	@Test
	void aShareOfTheItemsOfEachPersonIsBlind() {
		assertEquals(0, hidden(0, "anna"));
		for (var user : List.of("anna", "ben"))
			for (double share : new double[] { 0.05, 0.2, 0.5 })
				assertEquals(10_000 * share, hidden(share, user), 4 * Math.sqrt(10_000 * share * (1 - share)));
		var few = new Policy(1, 1, 1, false, 0, 0.1);
		int both = 0;
		for (int i = 0; i < 1000; i++) {
			assertTrue(!few.hidesSuggestions("item" + i, "anna") || HALF.hidesSuggestions("item" + i, "anna"), "what is hidden stays so when the share grows");
			both += HALF.hidesSuggestions("item" + i, "anna") && HALF.hidesSuggestions("item" + i, "ben") ? 1 : 0;
		}
		assertEquals(250, both, 60, "others for each person");
	}

	/** By sha256sum of coreutils 9.4: printf 'item7\nanna' begins with 614ec5463317, of 2^48 that is 0.380. */
	@Test
	void theShareIsThatOfAHash() {
		assertTrue(new Policy(1, 1, 1, false, 0, 0.381).hidesSuggestions("item7", "anna"));
		assertFalse(new Policy(1, 1, 1, false, 0, 0.379).hidesSuggestions("item7", "anna"));
	}

	@Test
	void thePolicyIsStored() throws Exception {
		try (var store = Projects.create(folder, 1)) {
			assertEquals(0, store.policies().policy().blindShare());
			store.policies().set(HALF, ANNA);
			for (double share : new double[] { -0.1, 0.51, Double.NaN })
				assertEquals("policy.invalid", assertThrows(StoreException.class, () -> store.policies().set(new Policy(1, 1, 1, false, 0, share), ANNA)).problem().code());
		}
		try (var store = ProjectStore.open(folder, ANNA)) {
			assertEquals(HALF, store.policies().policy());
		}
	}

	private static SuggestionTrace trace(ProjectStore store, String item, User who) throws StoreException {
		try (var session = store.documents().open(item, who)) {
			return session.context().suggestionTrace();
		}
	}

	@Test
	void whatIsTurnedDownOrHiddenIsKept() throws Exception {
		try (var store = Projects.create(folder, 40)) {
			store.policies().set(HALF, ANNA);
			var ids = Projects.ids(store);
			for (var id : ids)
				for (var who : List.of(ANNA, BEN))
					assertEquals(HALF.hidesSuggestions(id, who.id()), trace(store, id, who).hidden());
			try (var session = store.documents().open(ids.getFirst(), BEN, ANNA)) {
				assertFalse(session.context().suggestionTrace().hidden(), "who edits the document of another is not looked at");
			}
			var trace = trace(store, ids.getFirst(), ANNA);
			trace.declined("finder 1", List.of());
			trace.declined("finder 1", List.of(Projects.box("cat", 1, 2, 3, 4), Projects.box("cat", 5, 6, 7, 8)));
			trace.hid("finder 1", "", List.of(Projects.box("cat", 1, 1, 1, 1)));
			trace.hid("finder 1", "other", List.of(Projects.box("cat", 2, 2, 2, 2)));
			trace.hid("finder 1", "", List.of());
			store.policies().set(HALF, ANNA); // after what was handed over before
			var all = store.suggestions().all();
			assertEquals(List.of("DECLINED 2", "HIDDEN 0", "HIDDEN 1"), all.stream().map(one -> one.fate() + " " + one.suggested().size()).toList());
			for (var one : all)
				assertEquals(List.of(ids.getFirst(), ANNA.id(), "finder 1"), List.of(one.itemId(), one.userId(), one.source()));
			assertEquals("cat", all.getFirst().suggested().getFirst().getLabelId());
			assertEquals(Fate.DECLINED, all.getFirst().fate());
			assertEquals("Turn Down 2 Suggestions", store.journal().entries(100).stream().map(entry -> entry.label())
					.filter(label -> label.startsWith("Turn")).findFirst().orElseThrow());
			Projects.assertSound(store);
		}
		try (var store = ProjectStore.openReadOnly(folder)) {
			var item = Projects.ids(store).getFirst();
			trace(store, item, ANNA).declined("finder 1", List.of(Projects.box("cat", 1, 2, 3, 4)));
			assertEquals(3, store.suggestions().all().stream().map(LostSuggestions::at).count(), "what is read only stays as it is");
		}
	}
}
