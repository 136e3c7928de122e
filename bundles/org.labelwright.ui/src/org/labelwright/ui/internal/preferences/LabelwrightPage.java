package org.labelwright.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.ScaleFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.labelwright.media.SoundOutput;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** Who works here, what happens at the start, how shapes look, and where sound is heard. */
public final class LabelwrightPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views"; //$NON-NLS-1$
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys"; //$NON-NLS-1$

	private static final int ABOVE = 6;

	public LabelwrightPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(Preferences.store());
	}

	@Override
	protected Control createContents(Composite parent) {
		var control = super.createContents(parent);
		link((Composite) control, APPEARANCE, Messages.LabelwrightPage_appearance);
		link((Composite) control, KEYS, Messages.LabelwrightPage_keys);
		return control;
	}

	private void link(Composite parent, String page, String text) {
		var link = new PreferenceLinkArea(parent, SWT.NONE, page, text, (IWorkbenchPreferenceContainer) getContainer(), null);
		GridDataFactory.fillDefaults().span(((GridLayout) parent.getLayout()).numColumns, 1).indent(0, ABOVE).applyTo(link.getControl());
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(Preferences.USER_NAME, Messages.LabelwrightPage_userName, getFieldEditorParent()));
		addField(new BooleanFieldEditor(Preferences.REOPEN, Messages.LabelwrightPage_reopen, getFieldEditorParent()));
		addField(new BooleanFieldEditor(Preferences.ASK_LABEL, Messages.LabelwrightPage_askLabel, getFieldEditorParent()));
		addField(new ScaleFieldEditor(Preferences.OPACITY, Messages.LabelwrightPage_opacity, getFieldEditorParent(), 0, 100, 5, 25));
		addField(new SoundField(Preferences.SOUND, Messages.LabelwrightPage_sound, getFieldEditorParent()));
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		SoundOutput.choose(Preferences.sound());
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows())
			ProjectHost.of(window).item().ifPresent(item -> item.editing().view().setFillOpacity(Preferences.fillOpacity()));
		return done;
	}
}
