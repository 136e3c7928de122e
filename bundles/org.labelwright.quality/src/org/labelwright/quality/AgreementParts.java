package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.labelwright.quality.AgreementReport.Confusion;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.AgreementReport.Slice;
import org.labelwright.quality.ReportMatrix.Cell;
import org.labelwright.quality.ReportSeries.Point;
import org.labelwright.quality.internal.Messages;

/**
 * A report on agreement as people read it: which labels and answers are confused, the items on which annotators agree least, and for each metric a
 * table of all annotators, with a row for each label or the like, one of the pairs of annotators, of all labels together where that is measured, maps
 * of who agrees with whom, and the same figures by slice and over time. The report itself also has each label of each pair and each slice.
 */
public final class AgreementParts {

	/** Items in the table of those on which annotators agree least. */
	private static final int WORST = 20;
	/** More categories or annotators than this are not drawn against each other. */
	private static final int MOST_CATEGORIES = 60;

	private interface Links {
		/** What lies behind a cell; null for nothing. */
		Behind at(int row, int column);
	}

	private final AgreementReport report;
	private final List<ReportPart> parts = new ArrayList<>();
	private final Map<ReportPart, Links> links = new IdentityHashMap<>();

	private AgreementParts(AgreementReport report) {
		this.report = report;
	}

	/** The parts of a report. */
	public static AgreementParts of(AgreementReport report) {
		var made = new AgreementParts(report);
		made.summarise();
		made.confusions();
		made.worst();
		report.sections().forEach(made::section);
		made.sources();
		return made;
	}

	/** In the order in which they are read. */
	public List<ReportPart> parts() {
		return List.copyOf(parts);
	}

	/**
	 * What lies behind a figure; empty for what is no figure of a report on agreement.
	 *
	 * @param part   one of the {@link #parts}, or of a choice among them; of a series its points are the rows
	 * @param row    from 0
	 * @param column from 0; of tables 0 is the name of the row
	 */
	public Optional<Behind> behind(ReportPart part, int row, int column) {
		return Optional.ofNullable(links.get(part)).map(link -> link.at(row, column));
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Agreement_note;
	}

	private void add(ReportPart part, Links link) {
		parts.add(part);
		links.put(part, link);
	}

	private void summarise() {
		add(new ReportTable(Messages.Table_summary, List.of(Messages.Table_what, Messages.Table_value),
				List.of(List.of(Messages.Agreement_items, Long.toString(report.items())), List.of(Messages.Agreement_compared, Long.toString(report.compared())),
						List.of(Messages.Agreement_annotators, Integer.toString(report.annotators().size())))),
				(row, column) -> row == 1 ? new Behind.Items(List.of(), null, null) : null);
	}

	private void confusions() {
		var bySubject = new LinkedHashMap<String, List<Confusion>>();
		report.confusions().stream().filter(confusion -> confusion.categories().size() <= MOST_CATEGORIES)
				.forEach(confusion -> bySubject.computeIfAbsent(Objects.requireNonNullElse(confusion.subjectId(), ""), id -> new ArrayList<>()).add(confusion)); //$NON-NLS-1$
		bySubject.values().forEach(all -> {
			// of two annotators the matrix of all pairs says less than theirs
			var shown = (all.size() == 2 ? all.subList(1, 2) : all).stream().<ReportPart>map(this::matrix).toList();
			var subject = all.getFirst().subject();
			choice(subject == null ? Messages.Agreement_confusedLabels : Messages.bind(Messages.Agreement_confusedAnswers, subject), Messages.Agreement_pair, shown);
		});
	}

	private void choice(String title, String choose, List<ReportPart> shown) {
		if (!shown.isEmpty())
			parts.add(new ReportChoice(title, choose, shown));
	}

	private ReportMatrix matrix(Confusion confusion) {
		boolean together = confusion.annotators().isEmpty();
		var ids = new ArrayList<String>();
		var names = new ArrayList<String>();
		for (var category : confusion.categories()) {
			ids.add(category.id());
			names.add(category.name());
		}
		ids.add(null);
		names.add(Messages.Agreement_nothingSaid);
		var counts = new HashMap<List<String>, Long>();
		confusion.cells().forEach(cell -> {
			counts.merge(Arrays.asList(cell.one(), cell.other()), cell.count(), Long::sum);
			if (together && !Objects.equals(cell.one(), cell.other()))
				counts.merge(Arrays.asList(cell.other(), cell.one()), cell.count(), Long::sum);
		});
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
		var cells = new ArrayList<List<Cell>>();
		for (var one : ids) {
			var row = new ArrayList<Cell>();
			for (var other : ids) {
				long count = counts.getOrDefault(Arrays.asList(one, other), 0L);
				row.add(count == 0 ? Cell.EMPTY : new Cell(Long.toString(count), Math.sqrt((double) count / most)));
			}
			cells.add(row);
		}
		var title = together ? Messages.Agreement_allPairs : pair(confusion.annotators());
		var matrix = new ReportMatrix(title, together ? Messages.Agreement_one : confusion.annotators().get(0),
				together ? Messages.Agreement_other : confusion.annotators().get(1), names, names, cells, true);
		links.put(matrix, (row, column) -> cells.get(row).get(column) == Cell.EMPTY ? null
				: new Behind.Cell(confusion.subjectId(), confusion.annotators(), ids.get(row), ids.get(column)));
		return matrix;
	}

	private void worst() {
		var shown = report.byItem().stream().limit(WORST).filter(item -> item.percent() < 1).toList();
		if (shown.isEmpty())
			return;
		add(new ReportTable(Messages.Agreement_worst, List.of(Messages.Agreement_item, Messages.Coefficient_percent, Messages.Agreement_units, Messages.Agreement_annotators),
				shown.stream().map(item -> List.of(item.item(), ReportTable.value(item.percent(), null), Long.toString(item.things()), String.join(", ", item.annotators()))).toList()), //$NON-NLS-1$
				(row, column) -> new Behind.Items(List.of(), null, null));
	}

	private void section(Section section) {
		var all = rows(section.measures(), false);
		add(table(section.name(), Messages.Agreement_subject, all, AgreementParts::subject), all.keySet());
		var pairs = rows(section.measures(), true);
		boolean together = pairs.keySet().stream().anyMatch(scope -> scope.subjectId() == null);
		heat(section, pairs);
		pairs.keySet().removeIf(scope -> together && scope.subjectId() != null);
		add(table(Messages.bind(Messages.Agreement_byPair, section.name()), Messages.Agreement_pair, pairs,
				scope -> scope.subjectId() == null ? pair(scope.annotators()) : subject(scope) + ": " + pair(scope.annotators())), pairs.keySet()); //$NON-NLS-1$
		var bySlicing = new TreeMap<Slicing, List<Slice>>();
		report.slices().forEach(slice -> bySlicing.computeIfAbsent(slice.by(), by -> new ArrayList<>()).add(slice));
		var main = all.keySet().stream().anyMatch(scope -> scope.subjectId() == null) ? List.of(Scope.ALL) : List.copyOf(all.keySet());
		bySlicing.forEach((by, slices) -> main.forEach(scope -> slices(section, scope, by, slices)));
	}

	private void add(ReportTable table, Collection<Scope> scopes) {
		if (table.rows().isEmpty())
			return;
		var rows = List.copyOf(scopes);
		add(table, (row, column) -> {
			var scope = rows.get(row);
			return scope.subjectId() == null ? new Behind.Items(scope.annotators(), null, null) : new Behind.Subject(scope.subjectId(), scope.annotators());
		});
	}

	private static Map<Scope, List<Measure>> rows(List<Measure> measures, boolean pairs) {
		var rows = new LinkedHashMap<Scope, List<Measure>>();
		for (var measure : measures)
			if (measure.scope().annotators().isEmpty() != pairs)
				rows.computeIfAbsent(measure.scope(), scope -> new ArrayList<>()).add(measure);
		return rows;
	}

	private static <K> ReportTable table(String title, String first, Map<K, List<Measure>> rows, Function<K, String> name) {
		var coefficients = coefficients(rows.values());
		var columns = new ArrayList<String>();
		columns.add(first);
		coefficients.forEach(coefficient -> columns.add(coefficient.name()));
		columns.add(Messages.Agreement_units);
		return new ReportTable(title, columns, rows.entrySet().stream().map(row -> row(name.apply(row.getKey()), row.getValue(), coefficients)).toList());
	}

	private static Collection<Coefficient> coefficients(Collection<List<Measure>> rows) {
		var coefficients = new LinkedHashSet<Coefficient>();
		rows.forEach(measures -> measures.forEach(measure -> coefficients.add(measure.coefficient())));
		return coefficients;
	}

	private static List<String> row(String name, List<Measure> measures, Iterable<Coefficient> coefficients) {
		var row = new ArrayList<String>();
		row.add(name);
		for (var coefficient : coefficients)
			row.add(find(measures, coefficient).map(measure -> ReportTable.value(measure.value(), measure.interval())).orElse("")); //$NON-NLS-1$
		row.add(measures.isEmpty() ? "0" : Long.toString(measures.getFirst().units())); //$NON-NLS-1$
		return row;
	}

	private static Optional<Measure> find(List<Measure> measures, Coefficient coefficient) {
		return measures.stream().filter(measure -> measure.coefficient().equals(coefficient)).findFirst();
	}

	/** Who agrees with whom, of three annotators or more: a map for each coefficient of each subject that pairs are shown of. */
	private void heat(Section section, Map<Scope, List<Measure>> pairs) {
		var maps = new LinkedHashMap<String, Map<List<String>, Measure>>();
		var scopes = new HashMap<String, Scope>();
		var people = new LinkedHashMap<String, LinkedHashSet<String>>();
		boolean together = pairs.keySet().stream().anyMatch(scope -> scope.subjectId() == null);
		pairs.forEach((scope, measures) -> {
			if (together && scope.subjectId() != null)
				return;
			for (var measure : measures) {
				var title = together ? measure.coefficient().name() : subject(scope) + ": " + measure.coefficient().name(); //$NON-NLS-1$
				maps.computeIfAbsent(title, absent -> new LinkedHashMap<>()).put(scope.annotators(), measure);
				people.computeIfAbsent(title, absent -> new LinkedHashSet<>()).addAll(scope.annotators());
				scopes.put(title, scope);
			}
		});
		var shown = new ArrayList<ReportPart>();
		maps.forEach((title, measures) -> {
			var annotators = people.get(title).stream().sorted().toList();
			if (annotators.size() > 2 && annotators.size() <= MOST_CATEGORIES)
				shown.add(heat(title, scopes.get(title).subjectId(), annotators, measures));
		});
		choice(Messages.bind(Messages.Agreement_heat, section.name()), Messages.Agreement_coefficient, shown);
	}

	private ReportMatrix heat(String title, String subjectId, List<String> annotators, Map<List<String>, Measure> measures) {
		var cells = new ArrayList<List<Cell>>();
		for (var one : annotators)
			cells.add(annotators.stream().map(other -> cell(measures.get(sorted(one, other)))).toList());
		var matrix = new ReportMatrix(title, Messages.Agreement_one, Messages.Agreement_other, annotators, annotators, cells, true);
		links.put(matrix, (row, column) -> {
			var two = sorted(annotators.get(row), annotators.get(column));
			return !measures.containsKey(two) ? null : subjectId == null ? new Behind.Items(two, null, null) : new Behind.Subject(subjectId, two);
		});
		return matrix;
	}

	private static List<String> sorted(String one, String other) {
		return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
	}

	/** Figures below 0 are as little agreement as 0. */
	private static Cell cell(Measure measure) {
		if (measure == null)
			return Cell.EMPTY;
		return measure.value() == null ? new Cell(Messages.Table_undetermined, 0) : new Cell(ReportTable.value(measure.value(), null), Math.clamp(measure.value(), 0, 1));
	}

	private void slices(Section section, Scope scope, Slicing by, List<Slice> slices) {
		var rows = new LinkedHashMap<Slice, List<Measure>>();
		for (var slice : slices)
			slice.sections().stream().filter(one -> one.metric().equals(section.metric())).findFirst()
					.map(one -> one.measures().stream().filter(measure -> measure.scope().equals(scope)).toList()).filter(measures -> !measures.isEmpty())
					.ifPresent(measures -> rows.put(slice, measures));
		if (rows.isEmpty())
			return;
		var name = scope.subjectId() == null ? section.name() : section.name() + ", " + subject(scope); //$NON-NLS-1$
		var shown = List.copyOf(rows.keySet());
		Links link = (row, column) -> new Behind.Items(List.of(), by, shown.get(row).value());
		add(table(Messages.bind(Messages.Agreement_bySlice, name, by.title()), by.title(), rows, Slice::name), link);
		if (!by.inTime() || rows.size() < 2)
			return;
		var series = new ArrayList<ReportPart>();
		for (var coefficient : coefficients(rows.values())) {
			var one = new ReportSeries(coefficient.name(), by.title(), coefficient.name(), Math.max(-1, coefficient.least()),
					rows.entrySet().stream().map(row -> point(row.getKey().name(), find(row.getValue(), coefficient))).toList());
			links.put(one, link);
			if (one.points().stream().filter(point -> point.value() != null).count() > 1)
				series.add(one);
		}
		choice(Messages.bind(Messages.Agreement_overTime, name), Messages.Agreement_coefficient, series);
	}

	private static Point point(String name, Optional<Measure> measure) {
		return new Point(name, measure.map(Measure::value).orElse(null), measure.map(Measure::interval).orElse(null));
	}

	/** What the coefficients of the report are. */
	private void sources() {
		var all = new LinkedHashSet<Coefficient>();
		report.sections().forEach(section -> section.measures().forEach(measure -> all.add(measure.coefficient())));
		var told = all.stream().filter(coefficient -> !coefficient.formula().isEmpty()).map(coefficient -> List.of(coefficient.name(), coefficient.formula(), coefficient.source()))
				.toList();
		if (!told.isEmpty())
			add(new ReportTable(Messages.Agreement_sources, List.of(Messages.Agreement_coefficient, Messages.Agreement_formula, Messages.Agreement_source), told),
					(row, column) -> null);
	}

	private static String subject(Scope scope) {
		return scope.subjectId() == null ? Messages.Agreement_all : scope.subject();
	}

	private static String pair(List<String> annotators) {
		return String.join(" \u2013 ", annotators); //$NON-NLS-1$
	}
}
