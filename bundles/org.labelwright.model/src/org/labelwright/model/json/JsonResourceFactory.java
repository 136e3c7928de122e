package org.labelwright.model.json;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes a {@link JsonResource}; registered for {@code labelschema}, {@code lwdoc} and {@code guideline} files. */
public final class JsonResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		return new JsonResource(uri);
	}
}
