package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.model.Named;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.ChoicePopup;

/** The type of attributes or questions, which can be made another. */
final class TypeRow extends Row {

	private static final int POPUP = 220;
	/** Values at most that become options by themselves. */
	private static final int MOST_VALUES = 200;

	private final EClass general;
	private final ElementPage page;
	private Button button;

	/** @param general of which the types are */
	TypeRow(EClass general, ElementPage page) {
		super(null);
		this.general = general;
		this.page = page;
	}

	/** The row for a class; null when objects of it cannot be of another. */
	static TypeRow of(EClass type, ElementPage page) {
		for (var general : List.of(Literals.ATTRIBUTE, Literals.QUESTION))
			if (general.isSuperTypeOf(type))
				return new TypeRow(general, page);
		return null;
	}

	@Override
	String name() {
		return Messages.Type_row;
	}

	@Override
	void createControl(Composite parent) {
		button = new Button(parent, SWT.PUSH);
		button.setToolTipText(Messages.Type_hint);
		button.addListener(SWT.Selection, event -> choose());
		GridDataFactory.swtDefaults().grab(true, false).applyTo(button);
	}

	@Override
	void put() {
		button.setText(NLS.bind(Messages.Type_button, Features.name(first().eClass())));
		button.requestLayout();
	}

	private void choose() {
		var types = ElementPage.types(general);
		new ChoicePopup<>(button.getShell(), Messages.Type_row, Messages.Type_choose, types, Features::name, type -> Pictures.of(first()), POPUP,
				this::retype, () -> {
					// it stays of its type
				}).at(button.toDisplay(0, button.getSize().y)).open();
	}

	private void retype(EClass type) {
		if (type == first().eClass())
			return;
		var now = editing().edits().retype(objects().stream().map(Named.class::cast).toList(), type);
		editing().select(now);
		now.forEach(this::fill);
		Tasks.later(page.viewer().getControl().getDisplay(), page::focusType); // the form of the other type has just been made
	}

	/** What is said of a stored attribute that has become a choice are options to choose from. */
	private void fill(Named part) {
		if (!(part instanceof ChoiceAttribute choice) || !choice.getOptions().isEmpty() || !editing().isStored(choice))
			return;
		var edited = editing();
		page.project().ifPresent(project -> Tasks.start(Messages.Type_values, false, monitor -> project.store().revisions().values(choice.getId(), MOST_VALUES),
				values -> {
					if (edited.holds(choice) && choice.getOptions().isEmpty() && !values.isEmpty())
						edited.execute(Messages.Type_values, () -> values.forEach(value -> edited.edits().addOption(choice, value)));
				}, failure -> Failures.show(Messages.Type_values, failure)));
	}

	@Override
	void focus() {
		button.setFocus();
	}
}
