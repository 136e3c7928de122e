package org.labelwright.ui.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.quality.assurance.DrawOperation;
import org.labelwright.quality.assurance.Hypergeometric;
import org.labelwright.quality.assurance.SamplingPlan;
import org.labelwright.quality.assurance.SamplingPlan.Level;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Items;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.LabelCombo;
import org.labelwright.ui.internal.LabelTexts;

/** Plans an audit of all that is submitted or accepted, and draws its sample. */
final class AuditDialog extends TitleAreaDialog {

	private static final DocumentFilter LOT = new DocumentFilter(Set.of(DocumentState.SUBMITTED, DocumentState.ACCEPTED), Set.of());
	private static final double LIMIT = 4.0;
	/** Milliseconds after which what was typed is looked for. */
	private static final int TYPING = 250;

	private final ProjectSession project;
	private Text name;
	private Text itemName;
	private LabelCombo label;
	private Combo sort;
	private Combo limit;
	private Combo level;
	private Label plan;
	/** How many documents are finished; -1 until they are counted. */
	private int lot = -1;
	private Set<String> names = Set.of();
	/** What the choices of items come to, in their order; the first is all. */
	private List<Sort> sorts = List.of();
	private int turn;
	private String drawn;

	AuditDialog(Shell shell, ProjectSession project) {
		super(shell);
		this.project = project;
	}

	private record Read(Set<String> names, Items.Sorts sorts) {
	}

	/** A choice of items. */
	private record Sort(String text, String group, String modalityId, String language) {
	}

	/** Id of the audit that was drawn. */
	String drawn() {
		return drawn;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Audit_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Audit_title);
		setMessage(Messages.Audit_message);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		name = text(area, Messages.Audit_name);
		itemName = text(area, Messages.Audit_itemName);
		itemName.setMessage(Messages.Audit_anyItemName);
		label = new LabelCombo(combo(area, Messages.Audit_label, List.of(), -1), this::count);
		label.offer(List.of(Messages.Audit_anyLabel), project.schema(), any -> true, LabelTexts::name);
		label.select(0);
		sort = combo(area, Messages.Audit_items, List.of(Messages.Audit_anyItems), 0);
		sort.addListener(SWT.Selection, event -> count());
		var typed = new Runnable() {
			@Override
			public void run() {
				if (!itemName.isDisposed())
					count();
			}
		};
		itemName.addListener(SWT.Modify, event -> itemName.getDisplay().timerExec(TYPING, typed));
		limit = combo(area, Messages.Audit_limit, SamplingPlan.limits().stream().map(one -> NLS.bind(Messages.Audit_percent, one)).toList(),
				SamplingPlan.limits().indexOf(LIMIT));
		level = combo(area, Messages.Audit_level, List.of("I", "II", "III"), Level.II.ordinal()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		plan = new Label(area, SWT.WRAP);
		plan.setText(Messages.Audit_noPlan);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, 3 * name.getLineHeight()).applyTo(plan);
		name.addListener(SWT.Modify, event -> changed());
		read();
		return area;
	}

	private static Text text(Composite parent, String title) {
		new Label(parent, SWT.NONE).setText(title);
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static List<Sort> sorts(Items.Sorts there) {
		var all = new ArrayList<>(List.of(new Sort(Messages.Audit_anyItems, null, null, null)));
		there.groups().forEach(one -> all.add(new Sort(NLS.bind(Messages.Audit_group, one), one, null, null)));
		if (there.modalityIds().size() > 1)
			there.modalityIds().forEach(one -> all.add(new Sort(NLS.bind(Messages.Audit_modality, Modalities.name(one)), null, one, null)));
		there.languages().forEach(one -> all.add(new Sort(NLS.bind(Messages.Audit_language, one), null, null, one)));
		return all;
	}

	private Scope scope() {
		var chosen = sorts.isEmpty() ? new Sort(Messages.Audit_anyItems, null, null, null) : sorts.get(sort.getSelectionIndex());
		var labelIds = label.labelId() == null ? List.<String>of() : List.of(label.labelId());
		return new Scope(itemName.getText(), labelIds, chosen.group, chosen.modalityId, chosen.language);
	}

	/** Counts the documents of the lot as it is chosen now. */
	private void count() {
		int asked = ++turn;
		var chosen = scope();
		lot = -1;
		changed();
		Tasks.start(Messages.View_read, false, monitor -> project.store().documents().heads(LOT, chosen).size(), counted -> {
			if (asked != turn || name.isDisposed())
				return;
			lot = counted;
			changed();
		}, failure -> Failures.show(Messages.Audit_title, failure));
	}

	private Combo combo(Composite parent, String title, List<String> choices, int chosen) {
		new Label(parent, SWT.NONE).setText(title);
		var combo = new Combo(parent, SWT.READ_ONLY);
		choices.forEach(combo::add);
		combo.select(chosen);
		combo.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void read() {
		var store = project.store();
		Tasks.start(Messages.View_read, false, monitor -> new Read(store.audits().all().stream().map(Audit::name).collect(Collectors.toSet()),
				store.items().sorts()), read -> {
					if (name.isDisposed())
						return;
					sorts = sorts(read.sorts);
					sort.setItems(sorts.stream().map(Sort::text).toArray(String[]::new));
					sort.select(0);
					sort.setEnabled(sorts.size() > 1);
					names = read.names;
					name.setText(NLS.bind(Messages.Audit_first, names.size() + 1));
					name.selectAll();
					count();
				}, failure -> Failures.show(Messages.Audit_title, failure));
	}

	private SamplingPlan planned(int size) {
		return SamplingPlan.table(size, Level.values()[level.getSelectionIndex()], SamplingPlan.limits().get(limit.getSelectionIndex()));
	}

	private void changed() {
		var wrong = lot == 0 ? Messages.Audit_empty : name.getText().isBlank() ? Messages.Audit_noName : names.contains(name.getText().strip()) ? Messages.Audit_exists : null;
		setErrorMessage(wrong);
		if (lot > 0)
			plan.setText(text(planned(lot)));
		else
			plan.setText(lot == 0 ? "" : Messages.Audit_noPlan); //$NON-NLS-1$
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(wrong == null && lot > 0);
	}

	/** With how the plan takes a lot with three times as many errors as the limit. */
	private String text(SamplingPlan made) {
		double worse = 3 * SamplingPlan.limits().get(limit.getSelectionIndex());
		int errors = (int) Math.min(made.lot(), Math.round(made.lot() * worse / 100));
		return NLS.bind(Messages.Audit_plan, new Object[] { made.sample(), made.lot(), made.accept(), String.format(Locale.ROOT, "%.1f", 100.0 * errors / made.lot()), //$NON-NLS-1$
				String.format(Locale.ROOT, "%.0f", 100 * Hypergeometric.atMost(made.lot(), errors, made.sample(), made.accept())) }); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Audit_draw, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		var chosenLevel = Level.values()[level.getSelectionIndex()];
		var chosenLimit = SamplingPlan.limits().get(limit.getSelectionIndex());
		var draw = new DrawOperation(project.store(), name.getText().strip(), LOT, scope(), size -> SamplingPlan.table(size, chosenLevel, chosenLimit),
				new Random().nextInt(Integer.MAX_VALUE), project.user());
		Tasks.start(Messages.Audit_title, false, monitor -> draw.run(SubMonitor.convert(monitor)).value().orElseThrow(), audit -> {
			drawn = audit.id();
			if (!name.isDisposed())
				super.okPressed();
		}, failure -> {
			Failures.show(Messages.Audit_title, failure);
			if (!name.isDisposed())
				changed();
		});
	}
}
