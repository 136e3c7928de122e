package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.labelwright.model.json.StrictJson;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.IntraclassCorrelation;
import org.labelwright.quality.Matches;
import org.labelwright.quality.RankCorrelation;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.Unitizing;
import org.labelwright.quality.Unitizing.Unit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Coefficients on the examples of the papers that define them, as {@code data/agreement/reference-cases.json} names them, and on random studies
 * against DKPro Statistics.
 */
class CoefficientsTest {

	private static final double EXACT = 1e-9;
	private static final int STUDIES = 40;

	private static JsonNode cases() throws Exception {
		return data("reference-cases.json");
	}

	private static JsonNode data(String name) throws Exception {
		var url = CoefficientsTest.class.getResource("/data/agreement/" + name);
		var file = Path.of(("file".equals(url.getProtocol()) ? url : FileLocator.toFileURL(url)).toURI());
		return new StrictJson(100).read(Files.readString(file));
	}

	private static Ratings ratings(JsonNode units) {
		var ratings = new Ratings();
		int group = 0;
		for (var unit : units) {
			var rated = new HashMap<String, Object>();
			for (int rater = 0; rater < unit.size(); rater++)
				if (!unit.get(rater).isNull())
					rated.put("rater " + rater, unit.get(rater).isNumber() ? (Object) unit.get(rater).doubleValue() : unit.get(rater).toString());
			ratings.add(rated, 1, group++ % 50);
		}
		return ratings;
	}

	@Test
	void givesWhatThePapersGive() throws Exception {
		var known = Map.<String, Function<Ratings, Optional<Double>>>of("cohen_kappa.value", Ratings::cohen, "scott_pi.value", Ratings::fleiss,
				"gwet_ac1.value", ratings -> ratings.gwet(Scale.NOMINAL), "fleiss_kappa.value", Ratings::fleiss, "krippendorff_alpha_nominal.value", ratings -> ratings.alpha(Scale.NOMINAL), "krippendorff_alpha_ordinal.value",
				ratings -> ratings.alpha(Scale.ORDINAL), "krippendorff_alpha_interval.value", ratings -> ratings.alpha(Scale.INTERVAL), "percentage.value",
				Ratings::percent);
		int compared = 0;
		for (var one : cases().get("cases"))
			for (var expected : one.get("expected").properties()) {
				var measure = known.get(expected.getKey());
				if (measure == null)
					continue;
				compared++;
				assertEquals(expected.getValue().doubleValue(), measure.apply(ratings(one.get("ratings"))).orElseThrow(),
						one.get("tolerance").doubleValue(), one.get("id").textValue() + ' ' + expected.getKey());
			}
		assertEquals(17, compared);
	}

	private static Ratings numbered(String id, String categories) throws Exception {
		for (var one : cases().get("cases"))
			if (id.equals(one.get("id").textValue()))
				return ratings(one.get("ratings")).as(category -> (double) categories.indexOf(((String) category).charAt(1)));
		throw new AssertionError(id);
	}

	/** The matrix has letters for the numbers 1 to 5 of which K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), gives all scales. */
	@Test
	void scalesAsKrippendorff() throws Exception {
		var ratings = numbered("krippendorff-2004-p230", " BLPCF");
		double[] expected = { 0.743, 0.815, 0.849, 0.797 };
		for (var scale : List.of(Scale.NOMINAL, Scale.ORDINAL, Scale.INTERVAL, Scale.RATIO))
			assertEquals(expected[scale.ordinal()], ratings.alpha(scale).orElseThrow(), 0.0005, scale.toString());
		assertEquals(0.797, ratings.measures(Scope.ALL, Scale.INTERVAL).stream().filter(measure -> measure.coefficient().equals(Coefficient.ALPHA_RATIO)).findFirst()
				.orElseThrow().value(), 0.0005, "numbers from 0 on have ratios");
	}

	/** R. Artstein and M. Poesio, "Inter-coder agreement for computational linguistics" (2008): a check is halfway between a statement and a request. */
	@Test
	void weighsAsArtsteinAndPoesio() throws Exception {
		assertEquals(0.8163, numbered("artstein-poesio-2008-ex2", "SCI").weighted(false).orElseThrow(), 0.00005);
	}

	/** The human choices of PandaLM; the figures are by a script in Python of its own over the same file. */
	@Test
	void agreesOnPandaLm() throws Exception {
		var ratings = ratings(data("pandalm-labels.json"));
		assertEquals(200, ratings.units());
		assertEquals(0.8928, ratings.fleiss().orElseThrow(), 5e-5);
		double[][] expected = { { 0.911, 0.945 }, { 0.8792, 0.925 }, { 0.8885, 0.93 } };
		int i = 0;
		for (var pair : ratings.pairs()) {
			assertEquals(expected[i][0], ratings.between(pair).cohen().orElseThrow(), 5e-5, pair.toString());
			assertEquals(expected[i++][1], ratings.between(pair).percent().orElseThrow(), 1e-9, pair.toString());
		}
		assertEquals(3, i);
	}

	/** With missing values in half of the studies, where what DKPro says of kappa means something else. */
	@Test
	void agreesWithDkpro() {
		var random = new Random(7);
		for (int study = 0; study < STUDIES; study++) {
			int raters = 2 + random.nextInt(4);
			int categories = 2 + random.nextInt(4);
			double missing = study % 2 == 0 ? 0 : 0.3;
			var theirs = new CodingAnnotationStudy(raters);
			var ours = new Ratings();
			for (int i = 5 + random.nextInt(60); i > 0; i--) {
				int leaning = random.nextInt(categories);
				var row = new Object[raters];
				var rated = new HashMap<String, Object>();
				for (int rater = 0; rater < raters; rater++)
					if (random.nextDouble() >= missing) {
						row[rater] = (random.nextInt(3) == 0 ? random.nextInt(categories) : leaning) * (leaning + 1);
						rated.put("r" + rater, row[rater]);
					}
				if (rated.size() < 2)
					continue;
				theirs.addItemAsArray(row);
				ours.add(rated, 1, i % 50);
			}
			assertEquals(new PercentageAgreement(theirs).calculateAgreement(), ours.percent().orElseThrow(), EXACT);
			assertAlpha(theirs, ours, Scale.NOMINAL, new NominalDistanceFunction());
			assertAlpha(theirs, ours, Scale.ORDINAL, new OrdinalDistanceFunction());
			assertAlpha(theirs, ours, Scale.INTERVAL, new IntervalDistanceFunction());
			assertAlpha(theirs, ours, Scale.RATIO, new RatioDistanceFunction());
			if (missing > 0)
				continue;
			assertEquals(new FleissKappaAgreement(theirs).calculateAgreement(), ours.fleiss().orElseThrow(), EXACT);
			for (var pair : ours.pairs()) {
				var two = theirs.extractRaters(rater(pair.first()), rater(pair.second()));
				if (two.getCategoryCount() < 2)
					continue;
				assertEquals(new CohenKappaAgreement(two).calculateAgreement(), ours.between(pair).cohen().orElseThrow(), EXACT);
				assertEquals(new ScottPiAgreement(two).calculateAgreement(), ours.between(pair).fleiss().orElseThrow(), EXACT);
				assertWeighted(two, ours.between(pair), false);
				assertWeighted(two, ours.between(pair), true);
			}
		}
	}

	/** The distances are 1 at most, since DKPro divides the observed and the expected ones by the greatest above 1 of each. */
	private static void assertWeighted(CodingAnnotationStudy two, Ratings ours, boolean squared) {
		var places = ours.categories().stream().map(Integer.class::cast).sorted().toList();
		var theirs = new WeightedKappaAgreement(two, (study, one, other) -> Math.pow(Math.abs(places.indexOf(one) - places.indexOf(other)) / (double) places.size(), squared ? 2 : 1));
		assertEquals(theirs.calculateAgreement(), ours.weighted(squared).orElseThrow(), EXACT);
	}

	/** What irrCAC, the package of the author of the coefficients, gives for tables of two raters, as the files in {@code gwet-irrcac} tell. */
	@Test
	void agreesWithTheAuthorOfAc1() throws Exception {
		int compared = 0;
		for (var file : List.of("gwet-paradox.json", "gwet-cohen.json", "gwet-likert.json")) {
			var study = data(file);
			var ratings = new Ratings();
			for (int row = 0; row < study.get("table").size(); row++)
				for (int column = 0; column < study.get("table").size(); column++)
					ratings.add(Map.of("a", row, "b", column), study.get("table").get(row).get(column).longValue(), 0);
			for (var one : study.get("cases")) {
				var scale = Scale.valueOf(one.get("distanceFunction").textValue().toUpperCase(Locale.ROOT));
				assertEquals(one.get("coefficient").doubleValue(), ratings.gwet(scale).orElseThrow(), 5e-6, file + ' ' + scale);
				compared++;
			}
		}
		assertEquals(6, compared);
	}

	/** By hand after Gwet's ordinal weights 1, 2/3, 0 for three steps: of 4 units, 2 agree, one differs by a step and one by two. */
	@Test
	void weighsTheStepsOfAnOrder() {
		var ratings = new Ratings();
		ratings.add(Map.of("a", 1, "b", 1), 1, 0);
		ratings.add(Map.of("a", 9, "b", 9), 1, 0);
		ratings.add(Map.of("a", 1, "b", 5), 1, 0);
		ratings.add(Map.of("a", 1, "b", 9), 1, 0);
		double observed = (2 + 2 / 3.0) / 4;
		double spread = 4 / 8.0 * 4 / 8 + 1 / 8.0 * 7 / 8 + 3 / 8.0 * 5 / 8;
		double chance = (3 + 4 * 2 / 3.0) / 6 * spread;
		assertEquals((observed - chance) / (1 - chance), ratings.gwet(Scale.ORDINAL).orElseThrow(), EXACT);
	}

	/** The distances 0.665 and 0.33 (weights 1/3 and 2/3 rounded) that NLTK's masi_distance documents; alpha through DKPro with these distances. */
	@Test
	void comparesSets() {
		var sets = List.<Set<Object>>of(Set.of(1, 2), Set.of(1, 2, 3, 4), Set.of(1), Set.of(3, 4), Set.of());
		double[][] distances = { { 0, 2 / 3.0, 2 / 3.0, 1, 1 }, { 2 / 3.0, 0, 5 / 6.0, 2 / 3.0, 1 }, { 2 / 3.0, 5 / 6.0, 0, 1, 1 },
				{ 1, 2 / 3.0, 1, 0, 1 }, { 1, 1, 1, 1, 0 } };
		var random = new Random(5);
		var theirs = new CodingAnnotationStudy(3);
		var ours = new Ratings();
		for (int i = 0; i < 60; i++) {
			int leaning = random.nextInt(5);
			var row = new Object[3];
			var rated = new HashMap<String, Object>();
			for (int rater = 0; rater < 3; rater++) {
				int chosen = random.nextInt(3) == 0 ? random.nextInt(5) : leaning;
				row[rater] = chosen;
				rated.put("r" + rater, sets.get(chosen));
			}
			theirs.addItemAsArray(row);
			ours.add(rated, 1, i % 50);
		}
		IDistanceFunction masi = (study, one, other) -> distances[(Integer) one][(Integer) other];
		assertEquals(new KrippendorffAlphaAgreement(theirs, masi).calculateAgreement(), ours.alpha(Scale.SETS).orElseThrow(), EXACT);
	}

	/** The jackknife's error of a mean is the standard error of the mean, so that here the interval is that of Student's t. */
	@Test
	void boundsAShareAsStudentDoes() {
		var ratings = new Ratings();
		var shares = new double[] { 0.2, 0.9, 0.5, 0.7, 0.6, 0.4, 0.8, 0.1 };
		for (int i = 0; i < shares.length; i++) {
			long equal = Math.round(10 * shares[i]);
			ratings.add(Map.of("a", "x", "b", "x"), equal, i);
			ratings.add(Map.of("a", "x", "b", "y"), 10 - equal, i);
		}
		var measure = ratings.measures(Scope.ALL, Scale.NOMINAL).getFirst();
		double mean = Arrays.stream(shares).average().orElseThrow();
		double error = Math.sqrt(Arrays.stream(shares).map(share -> (share - mean) * (share - mean)).sum() / 7 / 8);
		assertEquals(mean, measure.value(), EXACT);
		assertEquals(mean - 2.364624251592785 * error, measure.interval().lower(), 1e-6);
		assertEquals(mean + 2.364624251592785 * error, measure.interval().upper(), 1e-6);
	}

	/** An annotator who errs at random on items of different difficulty: of 300 studies, the interval of 95 percent holds the true kappa in about as many. */
	@Test
	void holdsTheTruthAsOftenAsItSays() {
		var random = new Random(17);
		int held = 0;
		int studies = 300;
		for (int study = 0; study < studies; study++) {
			var ratings = new Ratings();
			for (int item = 0; item < 200; item++) {
				boolean yes = random.nextInt(2) == 0;
				ratings.add(Map.of("a", yes, "b", random.nextDouble() < 0.8 == yes), 1, item % 50);
			}
			var kappa = ratings.measures(Scope.ALL.of(Pair.of("a", "b")), Scale.NOMINAL).stream()
					.filter(measure -> measure.coefficient().equals(Coefficient.COHEN)).findFirst().orElseThrow();
			held += kappa.interval().lower() <= 0.6 && 0.6 <= kappa.interval().upper() ? 1 : 0;
		}
		assertTrue(held > studies * 0.91 && held < studies * 0.985, held + " of " + studies);
	}

	private static int rater(String id) {
		return Integer.parseInt(id.substring(1));
	}

	private static void assertAlpha(CodingAnnotationStudy theirs, Ratings ours, Scale scale, IDistanceFunction distance) {
		assertEquals(new KrippendorffAlphaAgreement(theirs, distance).calculateAgreement(), ours.alpha(scale).orElseThrow(), EXACT, scale.toString());
	}

	@Test
	void tellsThatOneCategoryDeterminesNothing() {
		var ratings = new Ratings();
		assertTrue(ratings.measures(Scope.ALL, Scale.NOMINAL).isEmpty());
		ratings.add(Map.of("a", "x"), 5, 0);
		assertEquals(0, ratings.units(), "nobody to compare with");
		ratings.add(Map.of("a", "x", "b", "x"), 5, 0);
		assertEquals(Optional.of(1.0), ratings.percent());
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
				List.of(ratings.cohen(), ratings.fleiss(), ratings.gwet(Scale.NOMINAL), ratings.alpha(Scale.NOMINAL)));
		assertTrue(ratings.measures(Scope.ALL, Scale.NOMINAL).stream().allMatch(measure -> measure.interval() == null), "of one item");
	}

	/** Merging two categories that differ by nothing else leaves the same as never having told them apart. */
	@Test
	void changesCategories() {
		var fine = new Ratings();
		var coarse = new Ratings();
		var random = new Random(3);
		for (int i = 0; i < 100; i++) {
			int one = random.nextInt(4);
			int other = random.nextBoolean() ? one : random.nextInt(4);
			fine.add(Map.of("a", one, "b", other), 1 + i % 3, i % 7);
			coarse.add(Map.of("a", one / 2, "b", other / 2), 1 + i % 3, i % 7);
		}
		assertEquals(coarse.measures(Scope.ALL, Scale.NOMINAL), fine.as(category -> (Integer) category / 2).measures(Scope.ALL, Scale.NOMINAL));
	}

	/** K. Krippendorff, "Measuring the reliability of qualitative text analysis data", Quality & Quantity 38 (2004). */
	@Test
	void unitizesAsInThePaper() throws Exception {
		var study = cases().get("unitizing").get(0);
		long begin = study.get("begin").longValue();
		var units = new TreeMap<String, Map<String, List<Unit>>>();
		for (var unit : study.get("units"))
			units.computeIfAbsent("rater " + unit.get(2).intValue(), rater -> new TreeMap<>())
					.computeIfAbsent(unit.get(3).textValue(), category -> new ArrayList<>())
					.add(new Unit(unit.get(0).longValue() - begin, unit.get(0).longValue() - begin + unit.get(1).longValue()));
		var unitizing = new Unitizing();
		unitizing.add(study.get("length").longValue(), units);
		var expected = study.get("expected");
		double tolerance = study.get("tolerance").doubleValue();
		assertEquals(expected.get("alpha_u").doubleValue(), value(unitizing, null), tolerance);
		assertEquals(expected.get("alpha_u.c").doubleValue(), value(unitizing, "c"), tolerance);
		assertEquals(expected.get("alpha_u.k").doubleValue(), value(unitizing, "k"), tolerance);
	}

	private static double value(Unitizing unitizing, String category) {
		return unitizing.measures(id -> id).stream().filter(measure -> measure.scope().equals(new Scope(category, category, List.of()))).findFirst()
				.map(Measure::value).orElseThrow();
	}

	@Test
	void unitizesAsDkpro() {
		var random = new Random(11);
		for (int study = 0; study < STUDIES; study++) {
			int length = 50 + random.nextInt(300);
			int raters = 2 + random.nextInt(3);
			var theirs = new UnitizingAnnotationStudy(raters, 0, length);
			var units = new HashMap<String, Map<String, List<Unit>>>();
			for (int rater = 0; rater < raters; rater++) {
				var marked = new HashMap<String, List<Unit>>();
				for (var category : List.of("c", "k"))
					for (int at = random.nextInt(40); at < length - 30; at += random.nextInt(40)) {
						int size = 1 + random.nextInt(25);
						theirs.addUnit(at, size, rater, category);
						marked.computeIfAbsent(category, absent -> new ArrayList<>()).add(new Unit(at, at + size));
						at += size;
					}
				units.put("r" + rater, marked);
			}
			var ours = new Unitizing();
			ours.add(length, units);
			assertEquals(new KrippendorffAlphaUnitizingAgreement(theirs).calculateAgreement(), value(ours, null), EXACT);
		}
	}

	/** No gap goes on from one continuum into the next, so that those are cut where a unit begins or ends for both. */
	@Test
	void joinsContinua() {
		var whole = new Unitizing();
		whole.add(200, Map.of("a", Map.of("x", List.of(new Unit(90, 100), new Unit(130, 150)), "y", List.of(new Unit(100, 110))), "b",
				Map.of("x", List.of(new Unit(92, 100), new Unit(131, 150)), "y", List.of(new Unit(100, 112)))));
		var parts = new Unitizing();
		parts.add(100, Map.of("a", Map.of("x", List.of(new Unit(90, 100))), "b", Map.of("x", List.of(new Unit(92, 100)))));
		parts.add(100, Map.of("a", Map.of("x", List.of(new Unit(30, 50)), "y", List.of(new Unit(0, 10))), "b",
				Map.of("x", List.of(new Unit(31, 50)), "y", List.of(new Unit(0, 12)))));
		assertEquals(whole.measures(id -> id), parts.measures(id -> id));
	}

	@Test
	void joinsUnitsThatOverlap() {
		assertEquals(List.of(new Unit(0, 5), new Unit(5, 9), new Unit(12, 20)),
				Unit.apart(List.of(new Unit(5, 9), new Unit(13, 15), new Unit(0, 5), new Unit(12, 14), new Unit(14, 20))));
	}

	/** The example of the documentation of scipy.stats.kendalltau, and one without ties by hand: 5 of 6 pairs in order. */
	@Test
	void correlatesRanks() {
		assertEquals(-0.47140452079103173,
				RankCorrelation.tauB(new double[] { 12, 2, 1, 12, 2 }, new double[] { 1, 4, 7, 1, 0 }).orElseThrow(), EXACT);
		assertEquals(4.0 / 6, RankCorrelation.tauB(new double[] { 1, 2, 3, 4 }, new double[] { 1, 2, 4, 3 }).orElseThrow(), EXACT);
		assertEquals(Optional.empty(), RankCorrelation.tauB(new double[] { 1, 1 }, new double[] { 1, 2 }));
	}

	/** Table 2 of Shrout and Fleiss, of which they give ICC(2,1) as .29; its interval needs the units apart. */
	@Test
	void correlatesJudges() {
		double[][] targets = { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } };
		var correlation = new IntraclassCorrelation();
		for (int i = 0; i < targets.length; i++) {
			var values = new HashMap<String, Double>();
			for (int judge = 0; judge < 4; judge++)
				values.put("judge " + judge, targets[i][judge]);
			correlation.add(values, i);
		}
		correlation.add(Map.of("judge 1", 5, "judge 2", 6), 0);
		var measure = correlation.measures(Scope.ALL).getFirst();
		assertEquals(0.29, measure.value(), 0.005);
		assertEquals(6, measure.units());
		assertTrue(measure.interval().lower() < 0.29 && measure.interval().upper() > 0.29);
		assertTrue(new IntraclassCorrelation().measures(Scope.ALL).isEmpty());
	}

	/** By hand: of x, a and b share 3 and differ in 2, F1 is 6/8; of y they share nothing and b has one more; together 6/9. */
	@Test
	void countsMatches() {
		var matches = new Matches();
		var pair = Pair.of("b", "a");
		matches.add("x", pair, 1, 2, 0);
		matches.add("x", pair, 2, 0, 0);
		matches.add("y", pair, 0, 1, 0);
		var all = Measure.of(Scope.ALL, Coefficient.F1, Optional.of(6 / 9.0), 6);
		assertEquals(List.of(all, Measure.of(Scope.ALL.of(pair), Coefficient.F1, Optional.of(6 / 9.0), 6)), matches.measures(Scope.ALL));
		assertEquals(List.of(6 / 9.0, 6 / 9.0, 0.75, 0.75, 0.0, 0.0), matches.measures(id -> id).stream().map(Measure::value).toList());
	}
}
