package org.labelwright.quality;

import org.labelwright.quality.internal.Messages;

/**
 * What a measure of agreement is called.
 *
 * @param id    never changes
 * @param name  shown to people
 * @param least value that it can have
 */
public record Coefficient(String id, String name, double least) {

	/** One that is corrected for chance, or a correlation: from -1 to 1. */
	public Coefficient(String id, String name) {
		this(id, name, -1);
	}

	/** The share of pairs of ratings of one unit that are equal. */
	public static final Coefficient PERCENT = new Coefficient("percent", Messages.Coefficient_percent, 0); //$NON-NLS-1$
	/** J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960); for two annotators. */
	public static final Coefficient COHEN = new Coefficient("cohen", Messages.Coefficient_cohen); //$NON-NLS-1$
	/** J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), by the steps that categories are apart; for two annotators. */
	public static final Coefficient KAPPA_LINEAR = new Coefficient("kappa.linear", Messages.Coefficient_kappaLinear); //$NON-NLS-1$
	/** The same, by the squares of the steps. */
	public static final Coefficient KAPPA_QUADRATIC = new Coefficient("kappa.quadratic", Messages.Coefficient_kappaQuadratic); //$NON-NLS-1$
	/** W. A. Scott, "Reliability of content analysis", Public Opinion Quarterly 19 (1955); for two annotators. */
	public static final Coefficient SCOTT = new Coefficient("scott", Messages.Coefficient_scott); //$NON-NLS-1$
	/** K. L. Gwet, "Computing inter-rater reliability in the presence of high agreement", BJMSP 61 (2008). */
	public static final Coefficient AC1 = new Coefficient("ac1", Messages.Coefficient_ac1); //$NON-NLS-1$
	/** K. L. Gwet, "Handbook of Inter-Rater Reliability", 4th edition (2014), with disagreements of different weight. */
	public static final Coefficient AC2 = new Coefficient("ac2", Messages.Coefficient_ac2); //$NON-NLS-1$
	/** J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971). */
	public static final Coefficient FLEISS = new Coefficient("fleiss", Messages.Coefficient_fleiss); //$NON-NLS-1$
	/** K. Krippendorff, "Content Analysis", 2nd edition (2004), chapter 11, with categories that are equal or not. */
	public static final Coefficient ALPHA_NOMINAL = new Coefficient("alpha.nominal", Messages.Coefficient_alphaNominal); //$NON-NLS-1$
	/** The same, with categories in an order. */
	public static final Coefficient ALPHA_ORDINAL = new Coefficient("alpha.ordinal", Messages.Coefficient_alphaOrdinal); //$NON-NLS-1$
	/** The same, with numbers whose differences count. */
	public static final Coefficient ALPHA_INTERVAL = new Coefficient("alpha.interval", Messages.Coefficient_alphaInterval); //$NON-NLS-1$
	/** The same, with numbers whose ratios count. */
	public static final Coefficient ALPHA_RATIO = new Coefficient("alpha.ratio", Messages.Coefficient_alphaRatio); //$NON-NLS-1$
	/** The same, with sets that may have elements in common, see {@link Scale#SETS}. */
	public static final Coefficient ALPHA_SETS = new Coefficient("alpha.sets", Messages.Coefficient_alphaSets); //$NON-NLS-1$
	/** K. Krippendorff, "On the reliability of unitizing continuous data", Sociological Methodology 25 (1995). */
	public static final Coefficient ALPHA_UNITIZING = new Coefficient("alpha.unitizing", Messages.Coefficient_alphaUnitizing); //$NON-NLS-1$
	/** Gamma, its mean over texts and tiers, see {@link GammaStudy}. */
	public static final Coefficient GAMMA = new Coefficient("gamma", Messages.Coefficient_gamma); //$NON-NLS-1$
	/** Intraclass correlation of numbers, as {@link IntraclassCorrelation} says. */
	public static final Coefficient ICC = new Coefficient("icc", Messages.Coefficient_icc); //$NON-NLS-1$
	/** Harmonic mean of precision and recall of two annotators, which is the same whoever of them is the reference. */
	public static final Coefficient F1 = new Coefficient("f1", Messages.Coefficient_f1, 0); //$NON-NLS-1$
	/** Kendall's rank correlation with ties, its mean over items. */
	public static final Coefficient TAU_B = new Coefficient("tau-b", Messages.Coefficient_tauB); //$NON-NLS-1$
	/** Kendall's coefficient of concordance, its mean over items. */
	public static final Coefficient CONCORDANCE = new Coefficient("w", Messages.Coefficient_concordance, 0); //$NON-NLS-1$
}
