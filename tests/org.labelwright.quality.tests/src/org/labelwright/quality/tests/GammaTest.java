package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.model.json.StrictJson;
import org.labelwright.quality.GammaStudy;
import org.labelwright.quality.GammaStudy.Unit;

import com.fasterxml.jackson.databind.JsonNode;

/** Gamma against pygamma-agreement 0.5.9, by the files that DKPro Statistics has made with it. */
class GammaTest {

	/** pygamma keeps disorders in single precision. */
	private static final double SINGLE = 2e-6;

	private static String read(String name) throws Exception {
		var url = GammaTest.class.getResource("/data/gamma/" + name);
		return Files.readString(Path.of(("file".equals(url.getProtocol()) ? url : FileLocator.toFileURL(url)).toURI()));
	}

	private static GammaStudy study(JsonNode units) {
		var annotators = new TreeMap<String, List<Unit>>();
		for (var unit : units)
			annotators.computeIfAbsent(unit.get("annotator").textValue(), name -> new ArrayList<>())
					.add(new Unit(unit.get("start").longValue(), unit.get("end").longValue(), unit.get("category").textValue()));
		return new GammaStudy(annotators, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "01_two_annotators_simple", "03_identical_perfect", "04_three_annotators" })
	void alignsAsPygamma(String name) throws Exception {
		var data = new StrictJson(1000).read(read(name + ".json"));
		var study = study(data.get("continuum"));
		assertEquals(data.get("tier1").get("bestAlignmentDisorder").doubleValue(), study.disorder().orElseThrow(), SINGLE);
		int compared = 0;
		for (var sampled : data.get("tier2").get("sampledContinua")) {
			var scaled = sampled.get("scaled");
			assertEquals(scaled.get("bestAlignmentDisorder").doubleValue(), study(scaled.get("units")).disorder().orElseThrow(), SINGLE);
			compared++;
		}
		assertEquals(10, compared);
	}

	private static Map<String, List<Unit>> csv(String name) throws Exception {
		var annotators = new TreeMap<String, List<Unit>>();
		for (var line : read(name).lines().filter(line -> !line.isBlank()).toList()) {
			var cells = line.split(",");
			annotators.computeIfAbsent(cells[0].strip(), absent -> new ArrayList<>())
					.add(new Unit(Math.round(Double.parseDouble(cells[2])), Math.round(Double.parseDouble(cells[3])), cells[1].strip()));
		}
		return annotators;
	}

	/** By trying all alignments. */
	@Test
	void findsTheBestAlignment() {
		var random = new Random(4);
		for (int study = 0; study < 60; study++) {
			var annotators = new HashMap<String, List<Unit>>();
			int raters = 2 + random.nextInt(2);
			for (int rater = 0; rater < raters; rater++) {
				var units = new ArrayList<Unit>();
				for (int i = random.nextInt(4); i > 0; i--) {
					int start = random.nextInt(20);
					units.add(new Unit(start, start + 1 + random.nextInt(8), random.nextInt(2)));
				}
				annotators.put("r" + rater, units);
			}
			int all = annotators.values().stream().mapToInt(List::size).sum();
			if (all == 0) {
				assertEquals(Optional.empty(), new GammaStudy(annotators, 1).disorder());
				continue;
			}
			var left = new ArrayList<List<Unit>>();
			annotators.values().forEach(units -> left.add(new ArrayList<>(units)));
			assertEquals(least(left, raters) * raters / all, new GammaStudy(annotators, 1).disorder().orElseThrow(), 1e-9);
		}
	}

	private static double least(List<List<Unit>> left, int raters) {
		int first = 0;
		while (first < left.size() && left.get(first).isEmpty())
			first++;
		if (first == left.size())
			return 0;
		var chosen = new ArrayList<Unit>();
		chosen.add(left.get(first).removeLast());
		double least = with(left, first + 1, chosen, raters);
		left.get(first).add(chosen.getFirst());
		return least;
	}

	private static double with(List<List<Unit>> left, int next, List<Unit> chosen, int raters) {
		if (next == left.size()) {
			double pairs = raters * (raters - 1) / 2.0;
			double sum = pairs - chosen.size() * (chosen.size() - 1) / 2.0;
			for (int i = 0; i < chosen.size(); i++)
				for (int j = 0; j < i; j++)
					sum += dissimilarity(chosen.get(i), chosen.get(j));
			return sum / pairs + least(left, raters);
		}
		double least = with(left, next + 1, chosen, raters);
		for (var unit : List.copyOf(left.get(next))) {
			left.get(next).remove(unit);
			chosen.add(unit);
			least = Math.min(least, with(left, next + 1, chosen, raters));
			chosen.removeLast();
			left.get(next).add(unit);
		}
		return least;
	}

	private static double dissimilarity(Unit one, Unit other) {
		double place = (double) (Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end()))
				/ (one.end() - one.start() + other.end() - other.start());
		return place * place + (one.category().equals(other.category()) ? 0 : 1);
	}

	@Test
	void isOneForTheSameAndAboutNothingByChance() throws Exception {
		var same = csv("annotation_paul_suzann_alex.csv").get("Alex");
		assertEquals(1, new GammaStudy(Map.of("a", same, "b", same), 1).gamma(1).orElseThrow());
		var random = new Random(9);
		double sum = 0;
		for (int study = 0; study < 10; study++) {
			var annotators = new HashMap<String, List<Unit>>();
			for (var rater : List.of("a", "b", "c")) {
				var units = new ArrayList<Unit>();
				for (int i = 0; i < 12; i++) {
					int start = i * 20 + random.nextInt(14);
					units.add(new Unit(start, start + 3 + random.nextInt(4), random.nextInt(3)));
				}
				annotators.put(rater, units);
			}
			sum += new GammaStudy(annotators, 1).gamma(study).orElseThrow();
		}
		assertEquals(0, sum / 10, 0.15);
	}

	/** As the tests of pygamma-agreement bound them, with continua made by shifts. */
	@Test
	void measuresAsPygamma() throws Exception {
		var study = new GammaStudy(csv("AlexPaulSuzan.csv"), GammaStudy.PLACES);
		assertEquals(0.96, study.disorder().orElseThrow(), 0.01);
		assertEquals(0.455, study.gamma(1).orElseThrow(), 0.02);
	}

	@Test
	void isOfTheSeedOnly() throws Exception {
		var units = csv("AlexPaulSuzan.csv");
		assertEquals(new GammaStudy(units, 1).gamma(3), new GammaStudy(units, 1).gamma(3));
		assertTrue(new GammaStudy(units, 1).gamma(3).orElseThrow() < 1);
	}
}
