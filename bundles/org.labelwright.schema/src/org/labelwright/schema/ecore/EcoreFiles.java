package org.labelwright.schema.ecore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UnresolvedProxyCrossReferencer;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.namespace.XMLNamespacePackage;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.schema.internal.Messages;

/**
 * Packages of Ecore files. Files that they refer to are read too when they lie on the disk and end in {@code .ecore}, or when one of the given files
 * has the last name of what is referred to, wherever that is said to be. Nothing is fetched, document type definitions are refused, and Ecore's own
 * packages are those of EMF.
 */
final class EcoreFiles {

	/** @param packages at the root of all files that were read, those that were asked for first */
	record Read(List<EPackage> packages, List<Problem> problems) {
	}

	private static final String EXTENSION = "ecore"; //$NON-NLS-1$
	private static final int MOST_UNRESOLVED = 100;
	/** Bytes; some 20 times what a model of 20,000 classes has. */
	private static final long LARGEST = 256L << 20;

	private final List<Path> files;
	private final Map<String, URI> byName = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();
	private final ResourceSet resources = new ResourceSetImpl();

	private EcoreFiles(List<Path> files) {
		this.files = files;
		for (var file : files)
			byName.putIfAbsent(file.getFileName().toString(), uri(file));
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, new EcoreResourceFactoryImpl() {
			@Override
			public Resource createResource(URI uri) {
				return new NamedResource(uri);
			}
		});
		var known = new BuiltIn();
		for (var builtIn : List.of(EcorePackage.eINSTANCE, XMLTypePackage.eINSTANCE, XMLNamespacePackage.eINSTANCE))
			known.put(builtIn.getNsURI(), builtIn);
		resources.setPackageRegistry(known);
		resources.setURIConverter(new Near());
		resources.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)); //$NON-NLS-1$
		resources.getLoadOptions().put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
	}

	/** Ecore's own packages by their addresses, and by the place of their files in a workspace or a bundle. */
	private static final class BuiltIn extends EPackageRegistryImpl {

		private static final long serialVersionUID = 1L;
		private static final String ECORE = "/org.eclipse.emf.ecore/model/Ecore.ecore"; //$NON-NLS-1$
		private static final String TYPES = "/org.eclipse.emf.ecore/model/XMLType.ecore"; //$NON-NLS-1$

		@Override
		public EPackage getEPackage(String address) {
			if (address != null && address.endsWith(ECORE))
				return EcorePackage.eINSTANCE;
			return address != null && address.endsWith(TYPES) ? XMLTypePackage.eINSTANCE : super.getEPackage(address);
		}
	}

	/** Finds the classes of its package by their names at once: by itself EMF looks at each, for each reference. */
	private static final class NamedResource extends XMIResourceImpl {

		private static final String CLASSIFIER = "//"; //$NON-NLS-1$

		private final Map<String, EClassifier> classifiers = new HashMap<>();
		private int indexed;

		NamedResource(URI uri) {
			super(uri);
		}

		@Override
		public EObject getEObject(String fragment) {
			if (fragment.startsWith(CLASSIFIER) && fragment.indexOf('/', CLASSIFIER.length()) < 0 && getContents().size() == 1
					&& getContents().getFirst() instanceof EPackage root) {
				// it is asked while it is read, too
				for (; indexed < root.getEClassifiers().size() && root.getEClassifiers().get(indexed).getName() != null; indexed++)
					classifiers.putIfAbsent(root.getEClassifiers().get(indexed).getName(), root.getEClassifiers().get(indexed));
				var found = classifiers.get(fragment.substring(CLASSIFIER.length()));
				if (found != null)
					return found;
			}
			return super.getEObject(fragment);
		}
	}

	/** Only what lies on the disk beside what is given. */
	private final class Near extends ExtensibleURIConverterImpl {

		@Override
		public URI normalize(URI uri) {
			var given = uri.isFile() ? null : byName.get(Objects.requireNonNullElse(uri.lastSegment(), "")); //$NON-NLS-1$
			if (given == null)
				return super.normalize(uri);
			return uri.hasFragment() ? given.appendFragment(uri.fragment()) : given;
		}

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			var place = normalize(uri);
			if (!place.isFile() || !byName.containsValue(place) && !EXTENSION.equals(place.fileExtension()))
				throw new IOException(NLS.bind(Messages.Ecore_unresolved, uri));
			return super.createInputStream(place, options);
		}
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}

	/** Never throws for what is in the files. */
	static Read read(List<Path> files) {
		return new EcoreFiles(files).read();
	}

	private Read read() {
		for (var file : files)
			load(file);
		// also loads what they refer to
		var unresolved = UnresolvedProxyCrossReferencer.find(resources);
		var told = new LinkedHashMap<String, Problem>();
		unresolved.forEach((proxy, uses) -> {
			var target = ((InternalEObject) proxy).eProxyURI();
			var missing = target == null ? "?" : target.toString(); //$NON-NLS-1$
			var use = uses.iterator().next().getEObject();
			var name = target == null || target.lastSegment() == null ? missing : target.lastSegment();
			if (told.size() < MOST_UNRESOLVED)
				told.putIfAbsent(missing, Problem.warning("ecore.unresolved", place(use), NLS.bind(Messages.Ecore_unresolved, missing), //$NON-NLS-1$
						NLS.bind(Messages.Ecore_unresolvedRemedy, name)));
		});
		problems.addAll(told.values());
		var packages = resources.getResources().stream().flatMap(resource -> resource.getContents().stream()).filter(EPackage.class::isInstance)
				.map(EPackage.class::cast).toList();
		return new Read(packages, List.copyOf(problems));
	}

	private void load(Path file) {
		try {
			if (Files.size(file) > LARGEST) {
				problems.add(Problem.error("ecore.size", file.toString(), Messages.Schema_tooLarge, Messages.Schema_tooLargeRemedy)); //$NON-NLS-1$
				return;
			}
			report(resources.getResource(uri(file), true));
		} catch (IOException e) {
			unreadable(file, e);
		} catch (WrappedException e) {
			var resource = resources.getResource(uri(file), false);
			if (resource == null || resource.getErrors().isEmpty())
				unreadable(file, e.exception());
			else
				report(resource);
		}
	}

	private void unreadable(Path file, Exception cause) {
		problems.add(Problem.error("ecore.unreadable", file.toString(), NLS.bind(Messages.Ecore_unreadable, cause.getLocalizedMessage()), //$NON-NLS-1$
				Messages.Ecore_unreadableRemedy));
	}

	private void report(Resource resource) {
		for (var error : resource.getErrors())
			problems.add(Problem.warning("ecore.part", resource.getURI().toFileString() + ':' + error.getLine() + ':' + error.getColumn(), //$NON-NLS-1$
					NLS.bind(Messages.Ecore_part, error.getMessage()), Messages.Ecore_partRemedy));
	}

	/** Where an element is: its file and the path in it. */
	static String place(EObject element) {
		var resource = element.eResource();
		var path = EcoreUtil.getURI(element).fragment();
		var file = resource == null || resource.getURI() == null ? null : resource.getURI().toFileString();
		return file == null ? path : Path.of(file).getFileName() + "#" + path; //$NON-NLS-1$
	}
}
