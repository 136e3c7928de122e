package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

import org.labelwright.quality.Proportion;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.DriftReport.Person;
import org.labelwright.quality.assurance.GoldReport.Group;
import org.labelwright.quality.internal.Messages;

/** How the work of annotators changes, as people read it, in tables. */
public final class DriftTables {

	private DriftTables() {
	}

	/** The tables of a report. */
	public static List<ReportTable> of(DriftReport report) {
		var tables = new ArrayList<ReportTable>();
		add(tables, Messages.Drift_errors, List.of(Messages.Table_annotator, Messages.Drift_items, Messages.Drift_rate, Messages.Drift_sum, Messages.Drift_since),
				report.people().stream().filter(person -> person.errors() != null).map(DriftTables::errors).toList());
		add(tables, report, Messages.Drift_gold, Person::gold);
		add(tables, report, Messages.Drift_adjudicated, Person::adjudicated);
		add(tables, Messages.Drift_speed, List.of(Messages.Table_annotator, Messages.Table_items, Messages.Drift_perItem, Messages.Drift_perThing,
				Messages.Drift_outliers), report.people().stream().filter(person -> person.speed() != null).map(DriftTables::speed).toList());
		add(tables, Messages.Drift_unusual, List.of(Messages.Drift_item, Messages.Table_annotator, Messages.Drift_seconds, Messages.Drift_things, Messages.Drift_score),
				report.people().stream().filter(person -> person.speed() != null).flatMap(person -> person.speed().outliers().stream()
						.map(outlier -> List.of(outlier.name(), person.name(), number(outlier.seconds()), Integer.toString(outlier.things()), number(outlier.score()))))
						.toList());
		add(tables, Messages.Drift_suggestions, List.of(Messages.Table_annotator, Messages.Drift_shown, Messages.Drift_blind, Messages.Drift_difference),
				report.people().stream().filter(person -> person.suggestions() != null).map(DriftTables::suggestions).toList());
		return tables;
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Drift_note;
	}

	private static void add(List<ReportTable> tables, String title, List<String> columns, List<List<String>> rows) {
		if (!rows.isEmpty())
			tables.add(new ReportTable(title, columns, rows));
	}

	/** A row for each person and a column for each week; the latest weeks where there are many. */
	private static void add(List<ReportTable> tables, DriftReport report, String title, Function<Person, List<Group>> weeks) {
		var all = report.people().stream().flatMap(person -> weeks.apply(person).stream()).map(Group::id).distinct().sorted().toList();
		var shown = all.subList(Math.max(0, all.size() - 8), all.size());
		var columns = new ArrayList<String>();
		columns.add(Messages.Table_annotator);
		columns.addAll(shown);
		add(tables, title, columns, report.people().stream().filter(person -> !weeks.apply(person).isEmpty()).map(person -> {
			var byWeek = new TreeMap<String, String>();
			weeks.apply(person).forEach(week -> byWeek.put(week.id(), ReportTable.value(week.score().f1(), week.score().f1Interval())));
			var row = new ArrayList<String>();
			row.add(person.name());
			shown.forEach(week -> row.add(byWeek.getOrDefault(week, ""))); //$NON-NLS-1$
			return (List<String>) row;
		}).toList());
	}

	private static List<String> errors(Person person) {
		var errors = person.errors();
		return List.of(person.name(), Integer.toString(ErrorCusum.BASELINE + errors.points().size()), String.format(Locale.ROOT, "%.3f", errors.rate()), //$NON-NLS-1$
				number(errors.points().getLast().sum()), errors.alarm() == null ? Messages.Drift_none : errors.since().name());
	}

	private static List<String> speed(Person person) {
		var speed = person.speed();
		return List.of(person.name(), Integer.toString(speed.items()), number(speed.perItem()), number(speed.perThing()), Integer.toString(speed.outliers().size()));
	}

	private static List<String> suggestions(Person person) {
		var difference = person.suggestions().difference();
		return List.of(person.name(), share(difference.one()), share(difference.other()), ReportTable.value(difference.difference(), difference.interval()));
	}

	private static String share(Proportion share) {
		return Messages.bind(Messages.Drift_of, GoldTables.value(share), share.of());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
	}
}
