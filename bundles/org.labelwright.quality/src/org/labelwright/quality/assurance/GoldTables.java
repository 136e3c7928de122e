package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.Proportion;
import org.labelwright.quality.ReportMatrix;
import org.labelwright.quality.ReportMatrix.Cell;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.ReportSeries;
import org.labelwright.quality.ReportSeries.Point;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.GoldReport.Confused;
import org.labelwright.quality.assurance.GoldReport.Group;
import org.labelwright.quality.assurance.GoldReport.Person;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.internal.Messages;

/** A report on gold items as people read it: tables, which labels were taken for which, and F1 by week. */
public final class GoldTables {

	private GoldTables() {
	}

	/** The parts of a report. */
	public static List<ReportPart> of(GoldReport report) {
		var tables = new ArrayList<ReportPart>();
		if (report.people().isEmpty())
			return tables;
		tables.add(scores(Messages.bind(report.reference() == Reference.GOLD ? Messages.Gold_people : Messages.Gold_peopleAdjudicated, report.gold()), Messages.Table_annotator, report.people().stream().map(GoldTables::person).toList()));
		tables.add(new ReportTable(Messages.Gold_errors, columns(Messages.Table_annotator, kinds().stream().map(GoldTables::kind).toList()),
				report.people().stream().map(person -> columns(person.name(),
						kinds().stream().map(kind -> Long.toString(person.errors().getOrDefault(kind, 0L))).toList())).toList()));
		for (var person : report.people()) {
			tables.add(scores(Messages.bind(Messages.Gold_groups, person.name()), Messages.Agreement_subject, person.groups().stream().map(GoldTables::group).toList()));
			if (person.confusion().stream().anyMatch(Confused::wrong))
				tables.add(confusion(person));
			if (person.weeks().size() > 1) {
				tables.add(new ReportSeries(Messages.bind(Messages.Gold_overTime, person.name()), Messages.Gold_week, Messages.Gold_f1, 0, person.weeks().stream()
						.map(week -> new Point(week.name(), week.score().f1(), week.score().f1Interval())).toList()));
				tables.add(scores(Messages.bind(Messages.Gold_weeks, person.name()), Messages.Gold_week, person.weeks().stream().map(GoldTables::group).toList()));
			}
		}
		return tables;
	}

	/** Labels of gold down, those of the annotator across; what only one of them has at the end. Labels that were always right are left out. */
	private static ReportMatrix confusion(Person person) {
		var names = new HashMap<String, String>();
		for (var cell : person.confusion()) {
			names.put(cell.gold(), cell.goldName());
			names.put(cell.found(), cell.foundName());
		}
		var ids = person.confusion().stream().filter(Confused::wrong).flatMap(cell -> Stream.of(cell.gold(), cell.found())).distinct().sorted(Comparator.comparing(String::isEmpty)
				.thenComparing(names::get)).toList();
		double most = person.confusion().stream().mapToLong(Confused::objects).max().orElse(1);
		var cells = new ArrayList<List<Cell>>();
		for (var gold : ids)
			cells.add(ids.stream().map(found -> person.confusion().stream().filter(cell -> cell.gold().equals(gold) && cell.found().equals(found)).findFirst()
					.map(cell -> new Cell(Long.toString(cell.objects()), Math.sqrt(cell.objects() / most))).orElse(Cell.EMPTY)).toList());
		var headers = ids.stream().map(id -> id.isEmpty() ? Messages.Gold_nothingThere : names.get(id)).toList();
		return new ReportMatrix(Messages.bind(Messages.Gold_confusion, person.name()), Messages.Gold_expected, person.name(), headers, headers, cells, true);
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Gold_note;
	}

	private record Row(String name, Score score) {
	}

	private static Row person(Person person) {
		return new Row(person.below() ? Messages.bind(Messages.Gold_belowMark, person.name()) : person.name(), person.score());
	}

	private static Row group(Group group) {
		return new Row(group.name(), group.score());
	}

	private static ReportTable scores(String title, String first, List<Row> rows) {
		return new ReportTable(title, List.of(first, Messages.Table_items, Messages.Gold_f1, Messages.Gold_precision, Messages.Gold_recall,
				Messages.Gold_accuracy, Messages.Gold_similarity, Messages.Gold_right, Messages.Gold_expected, Messages.Gold_found),
				rows.stream().map(row -> cells(row.name, row.score)).toList());
	}

	private static List<String> cells(String name, Score score) {
		return List.of(name, Long.toString(score.items()), ReportTable.value(score.f1(), score.f1Interval()), value(score.precision()), value(score.recall()),
				value(score.accuracy()), ReportTable.value(score.similarity(), score.similarityInterval()), Long.toString(score.right()),
				Long.toString(score.expected()), Long.toString(score.found()));
	}

	private static List<String> columns(String first, List<String> others) {
		var all = new ArrayList<String>();
		all.add(first);
		all.addAll(others);
		return all;
	}

	private static List<Comparison.Kind> kinds() {
		return List.of(Comparison.Kind.MISSING, Comparison.Kind.EXTRA, Comparison.Kind.LABEL, Comparison.Kind.GEOMETRY, Comparison.Kind.ATTRIBUTES,
				Comparison.Kind.ANSWER);
	}

	private static String kind(Comparison.Kind kind) {
		return switch (kind) {
		case MATCHED -> Messages.Gold_right;
		case MISSING -> Messages.Gold_missing;
		case EXTRA -> Messages.Gold_extra;
		case LABEL -> Messages.Gold_label;
		case GEOMETRY -> Messages.Gold_geometry;
		case ATTRIBUTES -> Messages.Gold_attributes;
		case ANSWER -> Messages.Gold_answer;
		};
	}

	static String value(Proportion share) {
		return ReportTable.value(share.rate(), share.rate() == null ? null : new Interval(share.lower(), share.upper()));
	}
}
