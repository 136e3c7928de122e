package org.labelwright.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing, storage and exchange work without a display: their bundles know no user interface. */
class LayersTest {

	private static final Pattern WITH_UI = Pattern.compile("org\\.labelwright\\."
			+ "(app|ui(\\..+)?|modality\\.[^.]+\\.ui|schema\\.ui|gef\\.bridge|themes|help|workspace(\\..+)?)");
	private static final Pattern UI = Pattern.compile("org\\.eclipse\\.(swt|jface|draw2d|gef|ui|e4\\.ui|rcp)(\\..+)?");

	static Stream<BundleManifest> bundlesWithoutUi() {
		return BundleManifest.all().stream().filter(bundle -> !WITH_UI.matcher(bundle.name()).matches());
	}

	@ParameterizedTest
	@MethodSource("bundlesWithoutUi")
	void requiresNoUserInterface(BundleManifest bundle) {
		var breaches = bundle.requirements().stream()
				.filter(name -> UI.matcher(name).matches() || WITH_UI.matcher(name).matches()).toList();
		assertEquals(List.of(), breaches, bundle + " must not require a user interface");
	}

	@ParameterizedTest
	@ValueSource(strings = { "core", "model", "media" })
	void looksAtTheLowerBundles(String name) {
		assertTrue(bundlesWithoutUi().anyMatch(bundle -> bundle.name().equals("org.labelwright." + name)));
	}

	@Test
	void tellsUserInterfaceFromTheRest() {
		assertTrue(Stream.of("org.eclipse.swt", "org.eclipse.jface.text", "org.eclipse.ui.workbench", "org.eclipse.gef")
				.allMatch(name -> UI.matcher(name).matches()));
		assertTrue(Stream.of("org.eclipse.core.runtime", "org.eclipse.emf.edit")
				.noneMatch(name -> UI.matcher(name).matches()));
	}
}
