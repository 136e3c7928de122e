package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.util.TierTree;

/** Asks for the properties of a tier. What kind it is and which tier is above it is chosen only for a new one. */
final class TierDialog extends TitleAreaDialog {

	private static final List<TierKind> KINDS = List.of(TierKind.FREE, TierKind.STATES, TierKind.TIME_SUBDIVISION, TierKind.INCLUDED_IN,
			TierKind.SYMBOLIC_SUBDIVISION, TierKind.SYMBOLIC_ASSOCIATION);
	private static final int WIDTH = 300;
	/** Labels that are listed. */
	private static final int MOST = 200;

	private final String title;
	private final Tier tier;
	private final TierBoard board;
	private final String former;
	private final List<org.labelwright.model.schema.Label> labels = new ArrayList<>();
	private Text name;
	private Combo kind;
	private Combo above;
	private Combo label;
	private Label vocabulary;
	private Text speaker;

	/**
	 * @param tier   shown, and filled when all is well
	 * @param former name of the tier that is changed; null for a new one
	 */
	TierDialog(Shell parent, String title, Tier tier, TierBoard board, String former) {
		super(parent);
		this.title = title;
		this.tier = tier;
		this.board = board;
		this.former = former;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		name = text(area, Messages.TierDialog_name, former == null ? "" : former); //$NON-NLS-1$
		if (former == null) {
			kind = combo(area, Messages.TierDialog_kind, KINDS.stream().map(TierDialog::name).toList(), 0);
			above = combo(area, Messages.TierDialog_above, board.tiers().names(), board.tiers().names().indexOf(board.chosenTier()));
			if (above.getSelectionIndex() < 0 && above.getItemCount() > 0)
				above.select(0);
		}
		board.context().schema().labels().stream()
				.filter(one -> !one.isAbstract() && !one.isRetired() && board.context().schema().allows(one, "TimeInterval")).forEach(labels::add); //$NON-NLS-1$
		var names = new ArrayList<>(List.of(Messages.TierDialog_anyLabel));
		labels.forEach(one -> names.add(one.getName()));
		int chosen = 1 + labels.stream().map(org.labelwright.model.schema.Label::getId).toList().indexOf(tier.getLabelId());
		label = labels.size() <= MOST ? combo(area, Messages.TierDialog_label, names, chosen) : typed(area, names.subList(0, MOST), names.get(chosen));
		new Label(area, SWT.NONE).setText(Messages.TierDialog_vocabulary);
		vocabulary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(vocabulary);
		speaker = text(area, Messages.TierDialog_speaker, tier.getSpeaker() == null ? "" : tier.getSpeaker()); //$NON-NLS-1$
		setTitle(title);
		return area;
	}

	private Text text(Composite area, String caption, String shown) {
		new Label(area, SWT.NONE).setText(caption);
		var field = new Text(area, SWT.BORDER);
		field.setText(shown);
		field.addListener(SWT.Modify, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private Combo combo(Composite area, String caption, List<String> choices, int chosen) {
		new Label(area, SWT.NONE).setText(caption);
		var combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(chosen);
		combo.addListener(SWT.Selection, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	/** For more labels than a list can have: their names can be typed too. */
	private Combo typed(Composite area, List<String> first, String shown) {
		new Label(area, SWT.NONE).setText(Messages.TierDialog_label);
		var combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(first.toArray(String[]::new));
		combo.setText(shown);
		combo.addListener(SWT.Modify, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		var bar = super.createButtonBar(parent);
		update();
		setErrorMessage(null); // nothing was typed yet
		name.setFocus();
		return bar;
	}

	private static String name(TierKind kind) {
		return switch (kind) {
		case FREE -> Messages.Kind_free;
		case STATES -> Messages.Kind_states;
		case TIME_SUBDIVISION -> Messages.Kind_timeSubdivision;
		case INCLUDED_IN -> Messages.Kind_includedIn;
		case SYMBOLIC_SUBDIVISION -> Messages.Kind_symbolicSubdivision;
		case SYMBOLIC_ASSOCIATION -> Messages.Kind_symbolicAssociation;
		};
	}

	private static String description(TierKind kind) {
		return switch (kind) {
		case FREE -> Messages.Kind_freeDescription;
		case STATES -> Messages.Kind_statesDescription;
		case TIME_SUBDIVISION -> Messages.Kind_timeSubdivisionDescription;
		case INCLUDED_IN -> Messages.Kind_includedInDescription;
		case SYMBOLIC_SUBDIVISION -> Messages.Kind_symbolicSubdivisionDescription;
		case SYMBOLIC_ASSOCIATION -> Messages.Kind_symbolicAssociationDescription;
		};
	}

	private TierKind kind() {
		return kind == null ? tier.getKind() : KINDS.get(kind.getSelectionIndex());
	}

	private org.labelwright.model.schema.Label label() {
		if (labels.size() > MOST) {
			var schema = board.context().schema();
			var typed = label.getText().strip();
			return schema.label(tier.getLabelId()).filter(present -> typed.equals(present.getName())) // others may have the same name
					.or(() -> schema.labelNamed(typed)).filter(labels::contains).orElse(null);
		}
		return label.getSelectionIndex() <= 0 ? null : labels.get(label.getSelectionIndex() - 1);
	}

	private void update() {
		if (getButton(IDialogConstants.OK_ID) == null)
			return;
		if (above != null)
			above.setEnabled(TierTree.depends(kind()) && above.getItemCount() > 0);
		setMessage(description(kind()));
		vocabulary.setText(entries());
		vocabulary.requestLayout();
		var wrong = wrong();
		setErrorMessage(wrong);
		getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
	}

	private String wrong() {
		var typed = name.getText().strip();
		if (typed.isEmpty())
			return Messages.Tier_noName;
		if (!typed.equals(former) && board.tiers().has(typed))
			return Messages.Tier_exists;
		if (labels.size() > MOST && label() == null && !label.getText().isBlank() && !label.getText().equals(Messages.TierDialog_anyLabel))
			return NLS.bind(Messages.TierDialog_noLabel, label.getText());
		return TierTree.depends(kind()) && above != null && above.getSelectionIndex() < 0 ? Messages.Tier_noneAbove : null;
	}

	/** What can be said on the tier. */
	private String entries() {
		var chosen = label();
		if (chosen == null)
			return Messages.TierDialog_freeText;
		return board.context().schema().attributes(chosen).stream().filter(one -> one instanceof ChoiceAttribute && Wording.isText(one)).findFirst()
				.map(one -> ((ChoiceAttribute) one).getOptions().stream().map(Option::getName).collect(Collectors.joining(", "))) //$NON-NLS-1$
				.orElseGet(() -> NLS.bind(Messages.TierDialog_noVocabulary, chosen.getName()));
	}

	@Override
	protected void okPressed() {
		tier.setName(name.getText().strip());
		tier.setKind(kind());
		if (above != null)
			tier.setParent(TierTree.depends(kind()) ? above.getText() : null);
		tier.setLabelId(label() == null ? null : label().getId());
		tier.setSpeaker(speaker.getText().isBlank() ? null : speaker.getText().strip());
		super.okPressed();
	}
}
