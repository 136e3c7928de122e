package org.labelwright.schema.ecore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Packages as XMI. */
final class EcoreText {

	private EcoreText() {
	}

	static String of(List<EPackage> packages) {
		var resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("memory:/schema.ecore")); //$NON-NLS-1$
		new ResourceSetImpl().getResources().add(resource);
		resource.getContents().addAll(packages);
		var out = new ByteArrayOutputStream();
		try {
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8")); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}
}
