package org.labelwright.modality.preference.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.modality.preference.ui.internal.PreferenceAction;
import org.labelwright.modality.preference.ui.internal.PreferenceCanvasFactory;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What the editor of responses can do, and what the workbench is told of it, must not drift apart. */
class ContributionsTest {

	private static final String BUNDLE = "org.labelwright.modality.preference.ui";

	private static List<IConfigurationElement> elements(String point, String name) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point)).filter(e -> e.getName().equals(name))
				.toList();
	}

	private static Map<String, String> keys() {
		var keys = new HashMap<String, String>();
		for (var key : elements("org.eclipse.ui.bindings", "key"))
			if (PreferenceCanvasFactory.CONTEXT.equals(key.getAttribute("contextId")))
				keys.put(key.getAttribute("commandId"), key.getAttribute("sequence"));
		return keys;
	}

	private static boolean named(String commandId) {
		return elements("org.eclipse.ui.commands", "command").stream().filter(c -> commandId.equals(c.getAttribute("id")))
				.anyMatch(c -> !c.getAttribute("name").startsWith("%") && !c.getAttribute("description").startsWith("%")
						&& "org.labelwright.ui.annotate".equals(c.getAttribute("categoryId")));
	}

	private static boolean handled(String commandId) {
		return elements("org.eclipse.ui.handlers", "handler").stream()
				.anyMatch(h -> commandId.equals(h.getAttribute("commandId")) && BUNDLE.equals(h.getContributor().getName()));
	}

	@ParameterizedTest
	@EnumSource(PreferenceAction.class)
	void actionIsACommandWithItsKey(PreferenceAction action) throws Exception {
		assertTrue(action.commandId().startsWith("org.eclipse.ui.") || named(action.commandId()), action.commandId());
		assertTrue(handled(action.commandId()), action.commandId());
		assertEquals(action.key(), keys().get(action.commandId()));
		assertNotNull(KeySequence.getInstance(action.key()));
	}

	static Stream<ToolDescriptor> tools() {
		return new PreferenceCanvasFactory().create().tools().stream();
	}

	@ParameterizedTest
	@MethodSource("tools")
	void toolIsACommandWithItsKeyAndIcon(ToolDescriptor tool) throws Exception {
		assertTrue(named(tool.commandId()), tool.commandId());
		assertTrue(handled(tool.commandId()), tool.commandId());
		assertEquals(tool.key(), keys().get(tool.commandId()));
		try (var icon = tool.icon().openStream()) {
			assertTrue(new String(icon.readAllBytes(), "UTF-8").contains("viewBox=\"0 0 16 16\""));
		}
	}

	/** Digits mean responses here and labels elsewhere; all other keys mean the same wherever they mean something. */
	@Test
	void noKeyMeansTwoThings() {
		var seen = new ArrayList<String>();
		for (var key : elements("org.eclipse.ui.bindings", "key")) {
			var context = key.getAttribute("contextId");
			boolean frame = List.of("org.labelwright.ui.annotate", "org.labelwright.ui.item").contains(context == null ? "" : context);
			if (PreferenceCanvasFactory.CONTEXT.equals(context) || frame && !key.getAttribute("sequence").matches("[0-9]"))
				seen.add(key.getAttribute("sequence"));
		}
		var twice = new ArrayList<>(seen);
		seen.stream().distinct().forEach(twice::remove);
		assertEquals(List.of(), twice);
		assertFalse(seen.isEmpty());
	}

	@Test
	void theModalityHasACanvas() {
		var registry = new ExtensionRegistry<>("org.labelwright.ui.modalities", "presentation", CanvasFactory.class);
		assertTrue(registry.find("org.labelwright.modality.preference").isPresent());
	}
}
