package org.labelwright.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.internal.Messages;

/**
 * A report on agreement as people read it, in tables: for each metric one of all annotators, with a row for each label or the like, and one of the
 * pairs of annotators, of all labels together where that is measured. The report itself also has each label of each pair.
 */
public final class AgreementTables {

	private AgreementTables() {
	}

	/** The tables of a report. */
	public static List<ReportTable> of(AgreementReport report) {
		var tables = new ArrayList<ReportTable>();
		tables.add(new ReportTable(Messages.Table_summary, List.of(Messages.Table_what, Messages.Table_value),
				List.of(List.of(Messages.Agreement_items, Long.toString(report.items())), List.of(Messages.Agreement_compared, Long.toString(report.compared())),
						List.of(Messages.Agreement_annotators, Integer.toString(report.annotators().size())))));
		for (var section : report.sections()) {
			add(tables, section.name(), Messages.Agreement_subject, rows(section, false), AgreementTables::subject);
			var pairs = rows(section, true);
			boolean together = pairs.keySet().stream().anyMatch(scope -> scope.subjectId() == null);
			pairs.keySet().removeIf(scope -> together && scope.subjectId() != null);
			add(tables, Messages.bind(Messages.Agreement_byPair, section.name()), Messages.Agreement_pair, pairs,
					scope -> scope.subjectId() == null ? pair(scope) : subject(scope) + ": " + pair(scope)); //$NON-NLS-1$
		}
		return tables;
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Agreement_note;
	}

	private static Map<Scope, List<Measure>> rows(Section section, boolean pairs) {
		var rows = new LinkedHashMap<Scope, List<Measure>>();
		for (var measure : section.measures())
			if (measure.scope().annotators().isEmpty() != pairs)
				rows.computeIfAbsent(measure.scope(), scope -> new ArrayList<>()).add(measure);
		return rows;
	}

	private static void add(List<ReportTable> tables, String title, String first, Map<Scope, List<Measure>> rows, Function<Scope, String> name) {
		if (rows.isEmpty())
			return;
		var coefficients = new LinkedHashSet<Coefficient>();
		rows.values().forEach(measures -> measures.forEach(measure -> coefficients.add(measure.coefficient())));
		var columns = new ArrayList<String>();
		columns.add(first);
		coefficients.forEach(coefficient -> columns.add(coefficient.name()));
		columns.add(Messages.Agreement_units);
		tables.add(new ReportTable(title, columns, rows.entrySet().stream().map(row -> row(name.apply(row.getKey()), row.getValue(), coefficients)).toList()));
	}

	private static List<String> row(String name, List<Measure> measures, Iterable<Coefficient> coefficients) {
		var row = new ArrayList<String>();
		row.add(name);
		for (var coefficient : coefficients)
			row.add(measures.stream().filter(measure -> measure.coefficient().equals(coefficient)).findFirst().map(AgreementTables::value).orElse("")); //$NON-NLS-1$
		row.add(Long.toString(measures.getFirst().units()));
		return row;
	}

	private static String value(Measure measure) {
		return value(measure.value(), measure.interval());
	}

	/** A figure with where it lies; a dash when it is null. */
	public static String value(Double value, Interval interval) {
		if (value == null)
			return Messages.Table_undetermined;
		return interval == null ? String.format(Locale.ROOT, "%.3f", value) //$NON-NLS-1$
				: String.format(Locale.ROOT, "%.3f (%.3f\u2013%.3f)", value, interval.lower(), interval.upper()); //$NON-NLS-1$
	}

	private static String subject(Scope scope) {
		return scope.subjectId() == null ? Messages.Agreement_all : scope.subject();
	}

	private static String pair(Scope scope) {
		return String.join(" \u2013 ", scope.annotators()); //$NON-NLS-1$
	}
}
