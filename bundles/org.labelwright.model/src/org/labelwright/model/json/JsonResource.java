package org.labelwright.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;

/**
 * A file with one object of the model as readable JSON. Problems of loading are in {@link #getErrors()}
 * and {@link #getWarnings()}. While there are errors the file is not overwritten, since it may hold more
 * than could be read; clear the errors to insist. The file is written after all content was turned into
 * text, so content that cannot be written leaves it alone.
 */
public final class JsonResource extends ResourceImpl {

	/**
	 * @param uri where it is stored
	 */
	public JsonResource(URI uri) {
		super(uri);
		defaultSaveOptions = new HashMap<>(
				Map.of(OPTION_SAVE_ONLY_IF_CHANGED, OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER));
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		var outcome = ModelJson.read(in, EObject.class, uri.lastSegment());
		for (var problem : outcome.problems())
			(problem.severity() == Severity.ERROR ? getErrors() : getWarnings()).add(new ProblemDiagnostic(problem, uri));
		outcome.value().ifPresent(getContents()::add);
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		if (!getErrors().isEmpty())
			throw new IOException(NLS.bind(Messages.Resource_incomplete, uri.lastSegment()));
		super.save(options);
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		try {
			for (var object : getContents())
				ModelJson.write(object, out, ModelJson.Style.READABLE);
		} catch (UnwritableException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** A problem in EMF's terms. */
	public record ProblemDiagnostic(Problem problem, URI uri) implements Resource.Diagnostic {

		@Override
		public String getMessage() {
			return problem.toString();
		}

		@Override
		public String getLocation() {
			return uri.toString();
		}

		@Override
		public int getLine() {
			return 0;
		}

		@Override
		public int getColumn() {
			return 0;
		}
	}
}
