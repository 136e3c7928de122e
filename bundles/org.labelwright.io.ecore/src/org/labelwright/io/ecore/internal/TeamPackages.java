package org.labelwright.io.ecore.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EPackage;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.XmlInput;
import org.labelwright.io.ecore.InstancesFormat;
import org.labelwright.schema.ecore.PackageSchema;

/** Finds the packages of a team beside its instances. */
public final class TeamPackages {

	private static final int HIGHEST = 8;
	private static final String ENDING = "*.ecore"; //$NON-NLS-1$

	private TeamPackages() {
	}

	/**
	 * Reads all Ecore files of the folder of a source, or of the nearest above it that has some; those of the common package count for none.
	 *
	 * @return no value when there are none, or none can be read
	 */
	public static Outcome<PackageSchema> beside(Path source) throws IOException {
		var folder = Files.isDirectory(source) ? source.toAbsolutePath() : source.toAbsolutePath().getParent();
		for (int i = 0; i < HIGHEST && folder != null; i++, folder = folder.getParent()) {
			var files = files(folder);
			if (!files.isEmpty())
				return PackageSchema.read(files);
		}
		return Outcome.failed(Problem.error("instances.packages", source.toString(), Messages.Team_none, Messages.Team_noneRemedy)); //$NON-NLS-1$
	}

	private static List<Path> files(Path folder) throws IOException {
		var found = new ArrayList<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ENDING)) {
			for (var file : files)
				if (Files.isRegularFile(file) && !isCommon(file))
					found.add(file);
		}
		found.sort(null);
		return found;
	}

	private static boolean isCommon(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return root(in).filter(namespaces -> namespaces.contains(InstancesFormat.COMMON)).isPresent();
		}
	}

	/** The namespaces that the first element of a document names, as declarations or as that of a package; empty when it has none. */
	public static Optional<List<String>> root(InputStream in) {
		try {
			var reader = XmlInput.factory().createXMLStreamReader(in);
			while (reader.hasNext())
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					var named = new ArrayList<String>();
					for (int i = 0; i < reader.getNamespaceCount(); i++)
						named.add(String.valueOf(reader.getNamespaceURI(i)));
					named.add(String.valueOf(reader.getAttributeValue(null, "nsURI"))); //$NON-NLS-1$
					return Optional.of(named);
				}
		} catch (XMLStreamException e) {
			// told when it is read
		}
		return Optional.empty();
	}

	/** Packages with all in them. */
	static void collect(List<EPackage> roots, Consumer<EPackage> found) {
		for (var root : roots) {
			found.accept(root);
			collect(root.getESubpackages(), found);
		}
	}
}
