package org.labelwright.build.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A manifest in the source tree. */
record BundleManifest(Path folder, Attributes headers) {

	/** All bundles under {@code bundles/} of the repository that the build runs in. */
	static List<BundleManifest> all() {
		var basedir = System.getProperty("labelwright.basedir");
		if (basedir == null)
			throw new IllegalStateException("the build sets the system property labelwright.basedir to the repository");
		try (Stream<Path> folders = Files.list(Path.of(basedir, "bundles"))) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(BundleManifest::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static BundleManifest read(Path folder) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleManifest(folder, new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String name() {
		return elements(Constants.BUNDLE_SYMBOLICNAME).getFirst().getValue();
	}

	/** The names of required bundles, the fragment's host and imported packages. */
	List<String> requirements() {
		return Stream.of(Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST, Constants.IMPORT_PACKAGE)
				.flatMap(header -> elements(header).stream()).flatMap(e -> Stream.of(e.getValueComponents())).toList();
	}

	List<ManifestElement> elements(String header) {
		try {
			var elements = ManifestElement.parseHeader(header, headers.getValue(header));
			return elements == null ? List.of() : List.of(elements);
		} catch (BundleException e) {
			throw new IllegalStateException(folder + ": " + header, e);
		}
	}

	/** The value of a header, or null. */
	String header(String name) {
		return headers.getValue(name);
	}

	Map<String, String> localization() {
		var base = header(Constants.BUNDLE_LOCALIZATION);
		if (base == null)
			return Map.of();
		var properties = new Properties();
		try (var in = Files.newInputStream(folder.resolve(base + ".properties"))) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var texts = new TreeMap<String, String>();
		properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
		return texts;
	}

	@Override
	public String toString() {
		return folder.getFileName().toString();
	}
}
