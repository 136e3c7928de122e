package org.labelwright.ui.wizards.internal.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.io.Formats;
import org.labelwright.io.spi.Format;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.OptionsPanel;

/** In what format to write, with its options, and which work. */
final class FormatPage extends WizardPage {

	private static final int ROWS = 9;
	private static final int PART_ROWS = 3;

	private final ExportDraft draft;
	private final Map<DocumentState, Button> states = new EnumMap<>(DocumentState.class);
	private ListViewer formats;
	private Button all;
	private OptionsPanel options;
	private Composite partsArea;
	private Table parts;
	private List<String> roles = List.of();

	FormatPage(ExportDraft draft) {
		super("format", Messages.FormatPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.FormatPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(12, 10).numColumns(2).applyTo(area);
		draft.attach(area);
		formats = new ListViewer(area, SWT.BORDER | SWT.V_SCROLL);
		formats.setContentProvider(ArrayContentProvider.getInstance());
		formats.setLabelProvider(LabelProvider.createTextProvider(element -> ((Contribution<?>) element).name()));
		formats.setInput(Formats.exportable());
		GridDataFactory.fillDefaults().grab(false, true).hint(190, formats.getList().getItemHeight() * ROWS).applyTo(formats.getControl());
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.FormatPage_options);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		options = new OptionsPanel(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(options.control());
		options.addListener(() -> draft.setOptions(options.values()));
		filter(area);
		parts(area);
		formats.addSelectionChangedListener(event -> choose());
		draft.addListener(this::validate);
		setControl(area);
		if (!Formats.exportable().isEmpty())
			formats.setSelection(new StructuredSelection(Formats.exportable().getFirst()));
		validate();
	}

	private void filter(Composite area) {
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.FormatPage_which);
		GridLayoutFactory.swtDefaults().numColumns(DocumentState.VALUES.size()).spacing(12, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		all = new Button(group, SWT.RADIO);
		all.setText(Messages.FormatPage_all);
		all.setSelection(true);
		GridDataFactory.fillDefaults().span(DocumentState.VALUES.size(), 1).applyTo(all);
		var some = new Button(group, SWT.RADIO);
		some.setText(Messages.FormatPage_some);
		GridDataFactory.fillDefaults().span(DocumentState.VALUES.size(), 1).applyTo(some);
		for (var state : DocumentState.VALUES) {
			var button = new Button(group, SWT.CHECK);
			button.setText(name(state));
			button.setSelection(state == DocumentState.SUBMITTED || state == DocumentState.ACCEPTED);
			button.setEnabled(false);
			button.addListener(SWT.Selection, event -> filter());
			states.put(state, button);
		}
		all.addListener(SWT.Selection, event -> filter());
	}

	private static String name(DocumentState state) {
		return switch (state) {
		case NEW -> Messages.FormatPage_new;
		case IN_PROGRESS -> Messages.FormatPage_inProgress;
		case SUBMITTED -> Messages.FormatPage_submitted;
		case SKIPPED -> Messages.FormatPage_skipped;
		case REJECTED -> Messages.FormatPage_rejected;
		case ACCEPTED -> Messages.FormatPage_accepted;
		};
	}

	private void filter() {
		states.values().forEach(button -> button.setEnabled(!all.getSelection()));
		var chosen = states.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentState.class)));
		draft.setStates(all.getSelection() ? EnumSet.noneOf(DocumentState.class) : chosen);
	}

	private void parts(Composite area) {
		partsArea = new Composite(area, SWT.NONE); // no group, which GTK measures too low while it is hidden
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(partsArea);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(partsArea);
		partsArea.setVisible(false);
		new Label(partsArea, SWT.NONE).setText(Messages.FormatPage_parts);
		parts = new Table(partsArea, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, parts.getItemHeight() * PART_ROWS).applyTo(parts);
		parts.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK)
				draft.setParts(Set.copyOf(chosenParts()));
		});
	}

	/** Offers the parts that the format is for, all of them chosen. */
	private void showParts() {
		if (roles.equals(draft.roles()))
			return;
		roles = draft.roles();
		parts.removeAll();
		for (var role : roles) {
			var row = new TableItem(parts, SWT.NONE);
			row.setText(role);
			row.setChecked(true);
		}
		Layouts.show(partsArea, !roles.isEmpty());
		if (getContainer() instanceof IWizardContainer2 dialog && dialog.getCurrentPage() == this)
			dialog.updateSize();
	}

	private List<String> chosenParts() {
		return Arrays.stream(parts.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	@SuppressWarnings("unchecked")
	private void choose() {
		var chosen = (Contribution<Format>) formats.getStructuredSelection().getFirstElement();
		if (chosen == null || draft.format().filter(chosen::equals).isPresent())
			return;
		options.show(chosen.instance().map(Format::exportOptions).orElse(List.of()));
		draft.setFormat(chosen);
	}

	private void validate() {
		if (all == null || all.isDisposed())
			return;
		showParts();
		boolean noPart = !roles.isEmpty() && chosenParts().isEmpty();
		boolean none = !all.getSelection() && states.values().stream().noneMatch(Button::getSelection);
		var error = Formats.exportable().isEmpty() ? Messages.FormatPage_noFormat : none ? Messages.FormatPage_noState : noPart ? Messages.FormatPage_noPart : null;
		setErrorMessage(error);
		setPageComplete(error == null && draft.format().isPresent());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			formats.getControl().setFocus();
	}
}
