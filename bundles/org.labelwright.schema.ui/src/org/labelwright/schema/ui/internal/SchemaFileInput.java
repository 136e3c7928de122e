package org.labelwright.schema.ui.internal;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IPathEditorInput;

/**
 * A schema in a file, or one that has none yet.
 *
 * @param file null until it is saved; each such one is edited by itself
 */
public record SchemaFileInput(Path file) implements IPathEditorInput {

	/** The file of an input of any kind; null when it has none. */
	static Path file(IEditorInput input) {
		if (input instanceof SchemaFileInput own)
			return own.file;
		return input instanceof IPathEditorInput other && other.getPath() != null ? other.getPath().toPath() : null;
	}

	@Override
	public boolean equals(Object other) {
		return this == other || file != null && other instanceof SchemaFileInput input && Objects.equals(file, input.file);
	}

	@Override
	public int hashCode() {
		return file == null ? System.identityHashCode(this) : file.hashCode();
	}

	@Override
	public IPath getPath() {
		return file == null ? null : IPath.fromPath(file);
	}

	@Override
	public boolean exists() {
		return file != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Pictures.descriptor("schema"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return file == null ? Messages.Editor_untitled : file.getFileName().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // not open anew at the next start
	}

	@Override
	public String getToolTipText() {
		return file == null ? Messages.Editor_untitled : file.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
