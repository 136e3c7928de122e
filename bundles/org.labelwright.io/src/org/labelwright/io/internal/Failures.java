package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.io.Formats;

/** Makes the exceptions of operations that fail as a whole. */
public final class Failures {

	private static final String BUNDLE = "org.labelwright.io"; //$NON-NLS-1$

	private Failures() {
	}

	public static CoreException noFormat(String id) {
		return failure(NLS.bind(Messages.Format_unknown, id,
				Formats.all().stream().map(Contribution::id).collect(Collectors.joining(", "))), null); //$NON-NLS-1$
	}

	public static CoreException unreadable(Path source, IOException e) {
		return failure(NLS.bind(Messages.Import_unreadable, source, e), e);
	}

	public static CoreException unwritable(Path target, IOException e) {
		return failure(NLS.bind(Messages.Export_unwritable, target, e), e);
	}

	public static CoreException failure(String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, message, cause));
	}
}
