package org.labelwright.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.media.SoundOutput;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/** Chooses a sound device, or none. What devices there are is asked beside the user interface's thread. */
final class SoundField extends FieldEditor {

	private static final int CONTROLS = 2;

	private final List<String> devices = new ArrayList<>(List.of(SoundOutput.SYSTEM, SoundOutput.NONE));
	private Combo combo;

	SoundField(String name, String label, Composite parent) {
		init(name, label);
		createControl(parent);
	}

	@Override
	public int getNumberOfControls() {
		return CONTROLS;
	}

	@Override
	protected void adjustForNumColumns(int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(combo);
	}

	@Override
	protected void doFillIntoGrid(Composite parent, int columns) {
		getLabelControl(parent);
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(Messages.SoundField_system, Messages.SoundField_none);
		adjustForNumColumns(columns);
		Tasks.start(Messages.SoundField_job, false, monitor -> SoundOutput.devices(), found -> {
			if (!combo.isDisposed())
				found.forEach(this::add);
		}, failure -> Failures.show(Messages.SoundField_job, failure));
	}

	/** Lists a device, if it is not. */
	private void add(String device) {
		if (devices.contains(device))
			return;
		devices.add(device);
		combo.add(device);
	}

	private void select(String device) {
		add(device);
		combo.select(devices.indexOf(device));
	}

	@Override
	protected void doLoad() {
		select(getPreferenceStore().getString(getPreferenceName()));
	}

	@Override
	protected void doLoadDefault() {
		select(getPreferenceStore().getDefaultString(getPreferenceName()));
	}

	@Override
	protected void doStore() {
		getPreferenceStore().setValue(getPreferenceName(), devices.get(combo.getSelectionIndex()));
	}
}
