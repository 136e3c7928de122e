package org.labelwright.io.ecore.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The objects of a file of XMI, as far as it is sound. Their classes are those of given packages; document type definitions are refused, nothing else is
 * opened, and what refers to other files stays a proxy.
 */
final class InstanceFile {

	private final Path file;
	private final Map<EObject, Integer> lines = new IdentityHashMap<>();
	private final List<EObject> roots;

	private InstanceFile(Path file, Collection<EPackage> packages, Consumer<Problem> problems) throws IOException {
		this.file = file;
		var resources = new ResourceSetImpl();
		var known = new EPackageRegistryImpl();
		for (var builtIn : List.of(EcorePackage.eINSTANCE, XMLTypePackage.eINSTANCE))
			known.put(builtIn.getNsURI(), builtIn);
		packages.forEach(one -> known.put(one.getNsURI(), one));
		resources.setPackageRegistry(known);
		resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(new Nowhere()), List.of()));
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		var resource = new Noting(URI.createFileURI(file.toAbsolutePath().toString()));
		resources.getResources().add(resource);
		try (var in = Files.newInputStream(file)) {
			resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true), //$NON-NLS-1$
					XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, false));
		} catch (IOException | WrappedException | ClassCastException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException
				| UnsupportedOperationException e) { // what the reader of EMF makes of what it does not expect
			if (resource.getErrors().isEmpty())
				problems.accept(broken(1, e));
		}
		for (var error : resource.getErrors())
			problems.accept(Problem.error("instances.part", file.getFileName() + ":" + Math.max(1, error.getLine()), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.File_part, error.getMessage()), Messages.File_partRemedy));
		roots = List.copyOf(resource.getContents());
	}

	private Problem broken(int line, Exception e) {
		return Problem.error("instances.unreadable", file.getFileName() + ":" + line, NLS.bind(Messages.File_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.File_unreadableRemedy);
	}

	/**
	 * Reads a file.
	 *
	 * @return without objects when it is too long
	 * @throws IOException when it cannot be reached
	 */
	static InstanceFile read(Path file, Collection<EPackage> packages, Consumer<Problem> problems) throws IOException {
		return new InstanceFile(file, packages, problems);
	}

	/** Whether it is too long to be read, which is told. */
	static boolean tooLong(Path file, Consumer<Problem> problems) throws IOException {
		if (Files.size(file) <= 4L * ItemsFormat.LONGEST)
			return false;
		problems.accept(ItemsFormat.tooLong(file.toString()));
		return true;
	}

	List<EObject> roots() {
		return roots;
	}

	/** Where an object begins. */
	String place(EObject object) {
		return file.getFileName() + ":" + lines.getOrDefault(object, 1); //$NON-NLS-1$
	}

	/** Opens nothing, not even to find out what it is. */
	private static final class Nowhere extends URIHandlerImpl {

		@Override
		public boolean canHandle(URI uri) {
			return true;
		}

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(NLS.bind(Messages.File_elsewhere, uri));
		}

		@Override
		public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(NLS.bind(Messages.File_elsewhere, uri));
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}

		@Override
		public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
			return Map.of();
		}
	}

	/** Notes on which line each object begins. */
	private final class Noting extends XMIResourceImpl {

		Noting(URI uri) {
			super(uri);
		}

		@Override
		protected XMLLoad createXMLLoad() {
			return new XMILoadImpl(createXMLHelper()) {
				@Override
				protected DefaultHandler makeDefaultHandler() {
					return new Handler(resource, helper, options);
				}
			};
		}
	}

	private final class Handler extends SAXXMIHandler {

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected EObject createObjectFromFactory(EFactory factory, String typeName) {
			var made = super.createObjectFromFactory(factory, typeName);
			if (made != null)
				lines.put(made, getLineNumber());
			return made;
		}
	}
}
