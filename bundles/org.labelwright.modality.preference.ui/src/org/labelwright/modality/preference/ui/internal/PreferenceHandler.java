package org.labelwright.modality.preference.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PlatformUI;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** Does what a command for responses stands for. */
public final class PreferenceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var canvas = canvas();
		if (canvas == null)
			return null;
		if (event.getCommand().getId().equals(PreferenceAction.toolCommand()))
			canvas.setFocus();
		else
			PreferenceAction.ofCommand(event.getCommand().getId()).ifPresent(action -> canvas.perform(action.id()));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return canvas() != null;
	}

	/** What the active editor shows; null when that is something else. */
	private static PreferenceCanvas canvas() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		var editor = page == null ? null : page.getActiveEditor();
		return editor != null && Adapters.adapt(editor, AnnotationCanvas.class) instanceof PreferenceCanvas found ? found : null;
	}
}
