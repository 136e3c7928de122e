package org.labelwright.quality;

import java.util.Locale;
import java.util.ResourceBundle;

import org.labelwright.quality.internal.Messages;

/**
 * What a measure of agreement is called.
 *
 * @param id    never changes
 * @param name  shown to people
 * @param least value that it can have
 */
public record Coefficient(String id, String name, double least) {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.labelwright.quality.internal.coefficients", Locale.getDefault(), //$NON-NLS-1$
			Coefficient.class.getClassLoader());

	/** One that is corrected for chance, or a correlation: from -1 to 1. */
	public Coefficient(String id, String name) {
		this(id, name, -1);
	}

	/** How it is worked out, in a line for people; empty for one that a vendor adds. */
	public String formula() {
		return text(".formula"); //$NON-NLS-1$
	}

	/** Who defined it, and where; empty likewise. */
	public String source() {
		return text(".source"); //$NON-NLS-1$
	}

	private String text(String what) {
		return TEXTS.containsKey(id + what) ? TEXTS.getString(id + what) : ""; //$NON-NLS-1$
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
	/** F1 of objects that are the same where half of what either covers is in both. */
	public static final Coefficient F1_50 = new Coefficient("f1.50", Messages.Coefficient_f1Half, 0); //$NON-NLS-1$
	/** F1 of objects that are the same where three quarters of what either covers are in both. */
	public static final Coefficient F1_75 = new Coefficient("f1.75", Messages.Coefficient_f1ThreeQuarters, 0); //$NON-NLS-1$
	/** The mean of F1 at the ten thresholds from 0.5 to 0.95 by which COCO averages precision. */
	public static final Coefficient F1_MEAN = new Coefficient("f1.50-95", Messages.Coefficient_f1Mean, 0); //$NON-NLS-1$
	/** The mean intersection over union of objects that are the same, of those with half in common. */
	public static final Coefficient MEAN_IOU = new Coefficient("iou.mean", Messages.Coefficient_meanIou, 0); //$NON-NLS-1$
	/** Likewise the mean of {@link org.labelwright.quality.compare.KeypointSimilarity}. */
	public static final Coefficient MEAN_OKS = new Coefficient("oks.mean", Messages.Coefficient_meanOks, 0); //$NON-NLS-1$
	/** Intersection over union of what is covered, whatever the objects: P. Jaccard (1901). */
	public static final Coefficient IOU = new Coefficient("iou", Messages.Coefficient_iou, 0); //$NON-NLS-1$
	/** {@link org.labelwright.quality.compare.BoundarySimilarity}. */
	public static final Coefficient BOUNDARY = new Coefficient("b", Messages.Coefficient_boundary, 0); //$NON-NLS-1$
	/** K. Bernardin and R. Stiefelhagen, "Evaluating multiple object tracking performance", EURASIP JIVP (2008); each annotator is the reference in turn. */
	public static final Coefficient MOTA = new Coefficient("mota", Messages.Coefficient_mota, Double.NEGATIVE_INFINITY); //$NON-NLS-1$
	/** The same: how alike matched places are, from 0.5 to 1. */
	public static final Coefficient MOTP = new Coefficient("motp", Messages.Coefficient_motp, 0); //$NON-NLS-1$
	/** E. Ristani and others, "Performance measures and a data set for multi-target, multi-camera tracking", ECCV Workshops (2016). */
	public static final Coefficient IDF1 = new Coefficient("idf1", Messages.Coefficient_idf1, 0); //$NON-NLS-1$
	/** J. Luiten and others, "HOTA: a higher order metric for evaluating multi-object tracking", IJCV 129 (2021). */
	public static final Coefficient HOTA = new Coefficient("hota", Messages.Coefficient_hota, 0); //$NON-NLS-1$
	/** The same: how far annotators agree on what there is, frame by frame. */
	public static final Coefficient DETA = new Coefficient("deta", Messages.Coefficient_deta, 0); //$NON-NLS-1$
	/** The same: how far they agree on what is the same object throughout. */
	public static final Coefficient ASSA = new Coefficient("assa", Messages.Coefficient_assa, 0); //$NON-NLS-1$
	/** How near lines, or the ways of tracks, that are the same run, by {@link org.labelwright.quality.compare.Warping}: 1 on one another, one half at 5 pixels on average. */
	public static final Coefficient DTW = new Coefficient("dtw", Messages.Coefficient_dtw, 0); //$NON-NLS-1$
}
