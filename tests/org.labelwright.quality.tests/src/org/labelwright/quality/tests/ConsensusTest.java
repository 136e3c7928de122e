package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.labelwright.model.json.StrictJson;
import org.labelwright.quality.consensus.Consensus;
import org.labelwright.quality.consensus.ConsensusModel;
import org.labelwright.quality.consensus.DawidSkene;
import org.labelwright.quality.consensus.Mace;
import org.labelwright.quality.consensus.MajorityVote;
import org.labelwright.quality.consensus.Staple;
import org.labelwright.quality.consensus.Votes;
import org.labelwright.quality.consensus.Votes.Vote;

class ConsensusTest {

	private static String read(String name) throws Exception {
		var url = ConsensusTest.class.getResource("/data/consensus/" + name);
		return Files.readString(Path.of(("file".equals(url.getProtocol()) ? url : FileLocator.toFileURL(url)).toURI()));
	}

	/** The patients of Dawid and Skene. */
	private static Votes patients() throws Exception {
		var votes = new Votes();
		for (var patient : new StrictJson(100).read(read("dawid-skene-1979.json"))) {
			var unit = new ArrayList<Vote>();
			for (int observer = 0; observer < patient.size(); observer++)
				for (var said : patient.get(observer))
					unit.add(new Vote("observer " + (observer + 1), said.intValue()));
			votes.add(unit, 1);
		}
		return votes;
	}

	/** The rows of a table in the order of the classes 1 to 4. */
	private static double[][] sorted(Consensus consensus, double[][] table) {
		var order = consensus.categories().stream().sorted(Comparator.comparing(Integer.class::cast)).mapToInt(consensus.categories()::indexOf).toArray();
		var rows = new double[order.length][order.length];
		for (int i = 0; i < order.length; i++)
			for (int j = 0; j < order.length; j++)
				rows[i][j] = table[order[i]][order[j]];
		return rows;
	}

	/** The error rates of observer 1 as the paper gives them, in percent, and the patients that it discusses; the rest by an implementation in NumPy. */
	@Test
	void findsTheErrorsOfAnaesthetists() throws Exception {
		var consensus = new DawidSkene().fit(patients());
		double[][] first = { { 89, 11, 0, 0 }, { 7, 88, 5, 0 }, { 0, 34, 66, 0 }, { 0, 0, 56, 44 } };
		double[][] second = { { 0.8342, 0.1658, 0, 0 }, { 0.0527, 0.6329, 0.3143, 0 }, { 0, 0, 1, 0 }, { 0, 0, 0, 1 } };
		var tables = consensus.reliability();
		for (int i = 0; i < 4; i++) {
			assertArrayEquals(first[i], Arrays.stream(sorted(consensus, tables.get("observer 1").confusion())[i]).map(rate -> 100 * rate).toArray(),
					0.5);
			assertArrayEquals(second[i], sorted(consensus, tables.get("observer 2").confusion())[i], 5e-5);
		}
		double[][] chances = { { 7, 0.981, 0.019, 0, 0 }, { 30, 0.9991, 0.0009, 0, 0 }, { 35, 0, 0.948, 0.052, 0 }, { 36, 0, 0, 0, 1 },
				{ 38, 0, 0.0212, 0.9788, 0 } };
		for (var patient : chances)
			for (int i = 1; i <= 4; i++)
				assertEquals(patient[i], consensus.chance((int) patient[0] - 1, i), 5e-5, "patient " + patient[0] + " class " + i);
		double[] frequency = new double[4];
		for (int unit = 0; unit < 45; unit++)
			for (int i = 0; i < 4; i++)
				frequency[i] += consensus.chance(unit, i + 1) / 45;
		assertArrayEquals(new double[] { 0.40, 0.42, 0.11, 0.07 }, frequency, 0.005);
	}

	private static Map<String, Boolean> truth(String text) {
		var truth = new LinkedHashMap<String, Boolean>();
		var matcher = Pattern.compile("(\\d+): (true|false)").matcher(text);
		while (matcher.find())
			truth.put(matcher.group(1), Boolean.valueOf(matcher.group(2)));
		return truth;
	}

	/** How many of the 108 pictures of bluebirds a model gets right; the order of the pictures is that of their truth. */
	private static int right(ConsensusModel model) throws Exception {
		return right(model, new ArrayList<>());
	}

	private static int right(ConsensusModel model, List<Consensus> fitted) throws Exception {
		var pictures = truth(read("gt.yaml"));
		var said = new HashMap<String, List<Vote>>();
		var people = Pattern.compile("(\\d+): \\{([^}]*)\\}").matcher(read("labels.yaml"));
		while (people.find()) {
			var person = people.group(1);
			truth(people.group(2)).forEach((picture, is) -> said.computeIfAbsent(picture, absent -> new ArrayList<>()).add(new Vote(person, is)));
		}
		var votes = new Votes();
		pictures.keySet().forEach(picture -> votes.add(said.get(picture), 1));
		assertEquals(39, votes.annotators().size());
		var consensus = model.fit(votes);
		fitted.add(consensus);
		int right = 0;
		int unit = 0;
		for (boolean is : pictures.values())
			right += consensus.best(unit++).equals(Optional.of(is)) ? 1 : 0;
		return right;
	}

	/** D. Zhou and others, "Learning from the wisdom of crowds by minimax entropy", NIPS 2012, table 1: 75.93 and 89.81 percent. */
	@Test
	void tellsBluebirdsAsPublished() throws Exception {
		assertEquals(75.93, 100 * right(MajorityVote.EQUAL) / 108.0, 0.005);
		assertEquals(89.81, 100 * right(new DawidSkene()) / 108.0, 0.005);
	}

	/** What crowd-kit's MACE gets right of them and says of people, with people and answers named in the order in which they come. */
	@Test
	void knowsWhoGuesses() throws Exception {
		var fitted = new ArrayList<Consensus>();
		assertEquals(93, right(new Mace(), fitted));
		Map.of("39", 0.7077, "97", 0.305, "175", 0.1867, "885", 0.0032, "1005", 0.7861)
				.forEach((person, knows) -> assertEquals(knows, fitted.getFirst().reliability().get(person).right(), 2e-3, person));
		var votes = new Votes();
		for (int i = 0; i < 60; i++) {
			boolean truth = i % 3 != 0;
			votes.add(List.of(new Vote("careful", i % 20 == 0 ? !truth : truth), new Vote("good", i % 7 == 0 ? !truth : truth), new Vote("always yes", true)), 1);
		}
		for (var model : List.of(new Mace(), new DawidSkene())) {
			var trust = model.fit(votes).reliability();
			assertTrue(trust.get("careful").right() > trust.get("always yes").right(), model.toString());
		}
		assertTrue(new Mace().fit(votes).reliability().get("always yes").right() < 0.5);
		assertArrayEquals(new Mace().fit(votes).chances()[5], new Mace().fit(votes).chances()[5]);
	}

	/** 400 places in a row of which three annotators outline 100 to 200, 110 to 205 and 90 to 260; the figures are by NumPy, place by place. */
	@Test
	void joinsOutlines() {
		int[][] outlines = { { 100, 200 }, { 110, 205 }, { 90, 260 } };
		var votes = new Votes();
		var cuts = new int[] { 0, 90, 100, 110, 200, 205, 260, 400 };
		for (int i = 0; i + 1 < cuts.length; i++) {
			var unit = new ArrayList<Vote>();
			for (int j = 0; j < 3; j++)
				unit.add(new Vote("rater " + j, outlines[j][0] <= cuts[i] && cuts[i] < outlines[j][1]));
			votes.add(unit, cuts[i + 1] - cuts[i]);
		}
		var consensus = new Staple().fit(votes);
		var sensitivity = new double[3];
		var specificity = new double[3];
		int in = consensus.categories().indexOf(true);
		for (int j = 0; j < 3; j++) {
			sensitivity[j] = consensus.reliability().get("rater " + j).confusion()[in][in];
			specificity[j] = consensus.reliability().get("rater " + j).confusion()[1 - in][1 - in];
		}
		assertArrayEquals(new double[] { 0.9460492, 0.89874674, 1 }, sensitivity, 1e-6);
		assertArrayEquals(new double[] { 1, 1, 0.78152276 }, specificity, 1e-6);
		assertEquals(0.010811504753238017, consensus.chance(1, true), 1e-6);
		assertEquals(1, consensus.chance(2, true), 1e-9);
		assertEquals(0, consensus.chance(6, true), 1e-9);
	}

	@Test
	void leavesTiesToPeople() {
		var votes = new Votes();
		votes.add(List.of(new Vote("a", "x", 0.9), new Vote("b", "y", 0.6)), 1);
		votes.add(List.of(new Vote("a", "x"), new Vote("b", "y"), new Vote("c", "y")), 1);
		votes.add(List.of(new Vote("c", "z")), 1);
		var equal = MajorityVote.EQUAL.fit(votes);
		assertEquals(List.of(Optional.empty(), Optional.of("y"), Optional.of("z")), List.of(equal.best(0), equal.best(1), equal.best(2)));
		assertEquals(Optional.of("x"), MajorityVote.BY_CONFIDENCE.fit(votes).best(0));
		assertEquals(0.6, MajorityVote.BY_CONFIDENCE.fit(votes).chance(0, "x"), 1e-12);
		assertEquals(0, equal.chance(0, "z"));
		assertThrows(IllegalArgumentException.class, () -> votes.add(List.of(), 1));
		assertThrows(IllegalArgumentException.class, () -> new Vote("a", "x", Double.NaN));
	}
}
