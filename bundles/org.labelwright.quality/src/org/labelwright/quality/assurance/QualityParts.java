package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.quality.ReportPart;
import org.labelwright.quality.ReportSeries;
import org.labelwright.quality.ReportSeries.Point;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.GoldReport.Checked;
import org.labelwright.quality.internal.Messages;

/** All that is known of how well people work, as people read it, with the documents that lie behind rows and points. */
public final class QualityParts {

	/** Most items of a person that are listed. */
	private static final int MOST = 50;

	private final List<ReportPart> parts = new ArrayList<>();
	/** By part, for each row or point. */
	private final Map<ReportPart, List<Place>> places = new IdentityHashMap<>();

	/** What an annotator said about an item. */
	public record Place(String itemId, String annotatorId) {
	}

	private QualityParts() {
	}

	public static QualityParts of(QualityReport report) {
		var made = new QualityParts();
		made.parts.addAll(GoldTables.of(report.gold()));
		report.gold().people().forEach(made::differing);
		for (var audit : report.audits())
			made.parts.addAll(AuditTables.of(audit));
		for (var person : report.drift().people())
			if (person.errors() != null)
				made.sums(person);
		made.parts.addAll(DriftTables.of(report.drift()));
		made.unusual(report.drift());
		return made;
	}

	/** In the order in which they are shown. */
	public List<ReportPart> parts() {
		return parts;
	}

	/** What lies behind a row of a table or a point of a series. */
	public Optional<Place> behind(ReportPart part, int row) {
		var known = places.getOrDefault(part, List.of());
		return row >= 0 && row < known.size() ? Optional.of(known.get(row)) : Optional.empty();
	}

	/** What the figures mean. */
	public static String note() {
		return String.join(" ", Messages.Gold_note, Messages.Audit_note, Messages.Drift_note); //$NON-NLS-1$
	}

	private void differing(GoldReport.Person person) {
		var items = person.items().stream().filter(Checked::wrong).sorted(Comparator.comparingLong((Checked item) -> item.right() - item.things())).limit(MOST).toList();
		if (items.isEmpty())
			return;
		var table = new ReportTable(Messages.bind(Messages.Gold_items, person.name()),
				List.of(Messages.Drift_item, Messages.Gold_right, Messages.Gold_expected, Messages.Gold_found), items.stream().map(item -> List.of(item.name(),
						Long.toString(item.right()), Long.toString(item.expected()), Long.toString(item.found()))).toList());
		parts.add(table);
		places.put(table, items.stream().map(item -> new Place(item.itemId(), person.annotatorId())).toList());
	}

	private void sums(DriftReport.Person person) {
		var points = person.errors().points();
		var series = new ReportSeries(Messages.bind(Messages.Drift_chart, person.name()), Messages.Drift_item, Messages.Drift_sum, 0,
				points.stream().map(point -> new Point(point.name(), point.sum(), null)).toList());
		parts.add(series);
		places.put(series, points.stream().map(point -> new Place(point.itemId(), person.annotatorId())).toList());
	}

	/** Lets the rows of the table of unusual items lead to them. */
	private void unusual(DriftReport drift) {
		for (var part : parts)
			if (part.title().equals(Messages.Drift_unusual))
				places.put(part, drift.people().stream().filter(person -> person.speed() != null).flatMap(person -> person.speed().outliers().stream()
						.map(outlier -> new Place(outlier.itemId(), person.annotatorId()))).toList());
	}
}
