package org.labelwright.modality.preference.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whether annotators see which model a response is of. */
public final class ModelsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public ModelsPage() {
		super(GRID);
		setDescription(Messages.Page_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PreferenceCanvas.QUALIFIER));
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(PreferenceCanvas.SHOW_MODELS, Messages.Page_models, getFieldEditorParent()));
	}
}
