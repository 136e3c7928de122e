package org.labelwright.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Constants;

/** What every manifest says alike. */
class ManifestsTest {

	static List<BundleManifest> bundles() {
		return BundleManifest.all();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void namesItselfAsItsFolder(BundleManifest bundle) {
		assertEquals(bundle.folder().getFileName().toString(), bundle.name());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void saysVersionVendorAndRuntime(BundleManifest bundle) {
		assertEquals("1.0.0.qualifier", bundle.header(Constants.BUNDLE_VERSION));
		assertEquals("Labelwright", bundle.header(Constants.BUNDLE_VENDOR));
		assertEquals("JavaSE-21", bundle.header("Bundle-RequiredExecutionEnvironment"));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void hasALocalizedName(BundleManifest bundle) {
		var name = bundle.header(Constants.BUNDLE_NAME);
		assertTrue(name.startsWith("%"), name);
		assertTrue(bundle.localization().containsKey(name.substring(1)), name + " has no text");
	}

	/** A bundle that no feature names is built and tested, but missing from the product. */
	@ParameterizedTest
	@MethodSource("bundles")
	void isInAFeature(BundleManifest bundle) throws IOException {
		try (var features = Files.walk(bundle.folder().resolve("../../features"), 2)) {
			assertTrue(features.filter(file -> file.endsWith("feature.xml")).anyMatch(file -> names(file, bundle.name())));
		}
	}

	private static boolean names(Path feature, String bundle) {
		try {
			return Files.readString(feature).contains("<plugin id=\"" + bundle + "\"");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Both GEF Classic of the release train and the one in Maven Central are welcome. */
	@ParameterizedTest
	@MethodSource("bundles")
	void acceptsBothGenerationsOfGef(BundleManifest bundle) {
		for (var required : bundle.elements(Constants.REQUIRE_BUNDLE))
			if (required.getValue().equals("org.eclipse.gef"))
				assertEquals("[3.2.0,4.0.0)", required.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE));
	}
}
