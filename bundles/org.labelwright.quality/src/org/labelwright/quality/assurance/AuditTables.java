package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.modality.Modalities;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.SamplingPlan.Characteristic;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.Audit.State;

/** Audits as people read them, in tables. */
public final class AuditTables {

	/** How many rows the table of the characteristic has. */
	private static final int ROWS = 10;

	private AuditTables() {
	}

	/** The tables of a report. */
	public static List<ReportTable> of(AuditReport report) {
		var tables = new ArrayList<ReportTable>();
		tables.add(summary(report));
		if (!report.kinds().isEmpty())
			tables.add(new ReportTable(Messages.Audit_kinds, List.of(Messages.Audit_kind, Messages.Audit_errors),
					report.kinds().entrySet().stream().map(AuditTables::kind).toList()));
		if (report.annotators().size() > 1)
			tables.add(new ReportTable(Messages.Table_annotators, List.of(Messages.Table_annotator, Messages.Audit_judged, Messages.Audit_errors, Messages.Audit_rate),
					report.annotators().entrySet().stream().map(entry -> List.of(entry.getKey(), Integer.toString(entry.getValue().documents()),
							Integer.toString(entry.getValue().errors()), ReportTable.value((double) entry.getValue().errors() / entry.getValue().documents(),
									Hypergeometric.rate(entry.getValue().documents(), entry.getValue().errors())))).toList()));
		tables.add(characteristic(report.characteristic()));
		return tables;
	}

	/** What a plan comes to, before anything is drawn. */
	public static List<ReportTable> of(SamplingPlan plan) {
		return List.of(new ReportTable(plan.how(), List.of(Messages.Table_what, Messages.Table_value), rows(plan.lot(), plan.sample(), plan.accept())),
				characteristic(plan.characteristic()));
	}

	/** What the figures mean, in a sentence or two. */
	public static String note() {
		return Messages.Audit_note;
	}

	private static List<List<String>> rows(int lot, int sample, int accept) {
		return List.of(List.of(Messages.Audit_lot, Integer.toString(lot)), List.of(Messages.Audit_sample, Integer.toString(sample)),
				List.of(Messages.Audit_accept, Integer.toString(accept)), List.of(Messages.Audit_reject, Integer.toString(accept + 1)));
	}

	private static ReportTable summary(AuditReport report) {
		var audit = report.audit();
		var rows = new ArrayList<>(rows(audit.lot(), audit.sample(), audit.accept()));
		var scope = scope(audit.scope());
		if (!scope.isEmpty())
			rows.add(List.of(Messages.Audit_scope, scope));
		rows.add(List.of(Messages.Audit_plan, audit.plan()));
		rows.add(List.of(Messages.Audit_seed, Long.toString(audit.seed())));
		rows.add(List.of(Messages.Audit_judged, Integer.toString(report.judged())));
		rows.add(List.of(Messages.Audit_errors, Integer.toString(report.errors())));
		rows.add(List.of(Messages.Audit_rate, ReportTable.value(report.rate(), report.rateInterval())));
		rows.add(List.of(Messages.Audit_inLot, String.format(Locale.ROOT, "%.0f\u2013%.0f", report.errorsInLot().lower(), report.errorsInLot().upper()))); //$NON-NLS-1$
		rows.add(List.of(Messages.Audit_state, state(audit.state())));
		return new ReportTable(audit.name(), List.of(Messages.Table_what, Messages.Table_value), rows);
	}

	private static String scope(Scope scope) {
		var told = new ArrayList<String>();
		if (!scope.itemName().isEmpty())
			told.add(NLS.bind(Messages.Audit_scopeName, scope.itemName()));
		if (!scope.labelIds().isEmpty())
			told.add(NLS.bind(Messages.Audit_scopeLabels, String.join(", ", scope.labelIds()))); //$NON-NLS-1$
		if (scope.group() != null)
			told.add(NLS.bind(Messages.Audit_scopeGroup, scope.group()));
		if (scope.modalityId() != null)
			told.add(NLS.bind(Messages.Audit_scopeModality, Modalities.name(scope.modalityId())));
		if (scope.language() != null)
			told.add(NLS.bind(Messages.Audit_scopeLanguage, scope.language()));
		return String.join(", ", told); //$NON-NLS-1$
	}

	/** What came of an audit, for people. */
	public static String state(State state) {
		return switch (state) {
		case OPEN -> Messages.Audit_open;
		case ACCEPTED -> Messages.Audit_accepted;
		case REJECTED -> Messages.Audit_rejected;
		};
	}

	private static List<String> kind(Map.Entry<String, Integer> kind) {
		return List.of(kind.getKey().isEmpty() ? Messages.Audit_noKind : kind.getKey(), Integer.toString(kind.getValue()));
	}

	private static ReportTable characteristic(List<Characteristic> all) {
		var rows = new ArrayList<List<String>>();
		for (int i = 0; i < all.size(); i++)
			if (i == all.size() - 1 || i % Math.max(1, all.size() / ROWS) == 0)
				rows.add(List.of(Integer.toString(all.get(i).errors()), String.format(Locale.ROOT, "%.2f %%", 100 * all.get(i).rate()), //$NON-NLS-1$
						String.format(Locale.ROOT, "%.1f %%", 100 * all.get(i).acceptance()))); //$NON-NLS-1$
		return new ReportTable(Messages.Audit_characteristic, List.of(Messages.Audit_inLot, Messages.Audit_rate, Messages.Audit_probability), rows);
	}
}
