package org.labelwright.ui.internal.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.SoleInput;

/** Whatever item the window works on. All are equal, so one editor serves for all items. */
public record ItemInput() implements SoleInput, IPersistableElement {

	private static final String FACTORY = "org.labelwright.ui.itemInput"; //$NON-NLS-1$

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("annotate"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return Messages.AnnotationEditor_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this; // else a workbench that was killed would come back with an editor that nothing can find
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		// the project that is opened at the start brings its last item back
	}

	/** Makes the input of the editor that was open when the workbench ended. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new ItemInput();
		}
	}
}
