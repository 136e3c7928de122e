package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.core.User;
import org.labelwright.quality.AgreementCase.Said;
import org.labelwright.quality.AgreementCase;
import org.labelwright.quality.AgreementCases;
import org.labelwright.quality.Behind;
import org.labelwright.store.DocumentFilter;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** The items and objects behind a figure of the report on agreement. Enter or a double click opens the item with the object selected. */
public final class CasesView extends ViewPart implements Rows {

	private static final int[] WIDTHS = { 220, 110, 120, 120, 80 };

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			say(Messages.CasesView_none);
		}

		@Override
		public void itemChanged() {
			opening.itemChanged();
		}
	};
	private ObjectOpening opening;
	private Label head;
	private RowList table;
	private List<AgreementCase> cases = List.of();
	private Job job;
	private int turn;

	/** Lists what lies behind a figure of the open project in this view of a page, and gives it the keyboard. */
	static void show(IWorkbenchPage page, Behind behind) {
		try {
			((CasesView) page.showView(ViewIds.CASES)).list(behind);
		} catch (PartInitException e) {
			Failures.show(Messages.CasesView_job, e);
		}
	}

	private ProjectHost host() {
		return ProjectHost.of(getSite().getWorkbenchWindow());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		opening = new ObjectOpening(host(), getSite().getPage());
		head = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(head);
		table = new RowList(parent, SWT.SINGLE, 0, this);
		var names = List.of(Messages.CasesView_item, Messages.CasesView_annotators, Messages.CasesView_one, Messages.CasesView_other, Messages.CasesView_alike);
		for (int i = 0; i < WIDTHS.length; i++)
			table.column(names.get(i), null, WIDTHS[i], i == WIDTHS.length - 1 ? SWT.RIGHT : SWT.LEFT, null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> open());
		host().addListener(follower);
		say(Messages.CasesView_none);
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		turn++;
		if (job != null)
			job.cancel();
		host().removeListener(follower);
		super.dispose();
	}

	private void say(String text) {
		turn++;
		if (job != null)
			job.cancel();
		show(List.of(), text);
	}

	private void show(List<AgreementCase> found, String text) {
		cases = found;
		opening.forget();
		head.setText(text);
		head.getParent().layout();
		boolean things = !found.isEmpty() && found.getFirst().one() != null;
		table.width(2, things ? WIDTHS[2] : 0);
		table.width(3, things ? WIDTHS[3] : 0);
		table.count(found.size());
		table.select(found.isEmpty() ? -1 : 0);
	}

	private void list(Behind behind) {
		say(Messages.CasesView_making);
		var session = host().project();
		if (session.isEmpty())
			return;
		int asked = turn;
		job = Tasks.start(Messages.CasesView_job, false,
				monitor -> new AgreementCases(session.get().store(), DocumentFilter.ALL, behind, session.get().user()).run(monitor), found -> {
					if (asked == turn && !table.isDisposed())
						show(found.cases(), told(found));
				}, failure -> {
					if (asked != turn || failure instanceof OperationCanceledException)
						return;
					say(Messages.CasesView_failed);
					Failures.show(Messages.CasesView_job, failure);
				});
	}

	private static String told(AgreementCases.Found found) {
		var text = found.count() > found.cases().size() ? NLS.bind(Messages.CasesView_first, found.cases().size(), found.count())
				: NLS.bind(Messages.CasesView_count, found.count());
		return found.hidden() == 0 ? text : text + ' ' + NLS.bind(Messages.CasesView_hidden, found.hidden());
	}

	private Optional<AgreementCase> selected() {
		int row = table.selection().nextSetBit(0);
		return row >= 0 && row < cases.size() ? Optional.of(cases.get(row)) : Optional.empty();
	}

	private void open() {
		var session = host().project();
		var chosen = selected();
		if (session.isEmpty() || chosen.isEmpty())
			return;
		opening.open(chosen.get().itemId(), ofOther(chosen.get(), session.get().user().id()), ids(chosen.get()));
	}

	/** Whose document has the object; empty for the user's own, for items as a whole, and in a review, which has all documents. */
	private Optional<User> ofOther(AgreementCase one, String userId) {
		if (one.one() == null || host().reviewing())
			return Optional.empty();
		var who = new ArrayList<String>();
		if (one.one().id() != null)
			who.add(one.annotators().get(0));
		if (one.other().id() != null)
			who.add(one.annotators().get(1));
		return who.contains(userId) ? Optional.empty() : who.stream().findFirst().map(id -> new User(id, id));
	}

	private static List<String> ids(AgreementCase one) {
		return Stream.of(Optional.ofNullable(one.one()), Optional.ofNullable(one.other())).flatMap(Optional::stream).map(Said::id)
				.filter(Objects::nonNull).toList();
	}

	@Override
	public String text(int row, int column) {
		if (row >= cases.size())
			return ""; //$NON-NLS-1$
		var one = cases.get(row);
		return switch (column) {
		case 0 -> one.item();
		case 1 -> String.join(" \u2013 ", one.annotators()); //$NON-NLS-1$
		case 2 -> one.one() == null ? "" : one.one().text(); //$NON-NLS-1$
		case 3 -> one.other() == null ? "" : one.other().text(); //$NON-NLS-1$
		default -> String.format(Locale.ROOT, "%.3f", one.percent()); //$NON-NLS-1$
		};
	}

	@Override
	public Image image(int row, int column) {
		return null;
	}
}
