package org.labelwright.testkit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/**
 * What a canvas can do, and what the workbench is told of it in plugin.xml, must not drift apart: each action and
 * each tool is a command with a name, a description, a handler and the key that the canvas says it has; no key means
 * two things; icons are there; and the modality has its canvas.
 */
public abstract class CanvasContributionsContract {

	private static final String CATEGORY = "org.labelwright.ui.annotate";
	/** The contexts that are active whenever that of a canvas is. */
	private static final List<String> OUTER = List.of("org.labelwright.ui.annotate", "org.labelwright.ui.item");

	private final String bundle;
	private final String context;
	private final String modality;

	/**
	 * @param bundle   contributes the canvas
	 * @param context  in which its keys are bound
	 * @param modality whose items it shows
	 */
	protected CanvasContributionsContract(String bundle, String context, String modality) {
		this.bundle = bundle;
		this.context = context;
		this.modality = modality;
	}

	/** What the canvas can do besides its tools: the keys of its actions by the ids of their commands. */
	protected abstract Map<String, String> actions();

	/** Makes canvases as the workbench gets them. */
	protected abstract CanvasFactory factory();

	/** Whether a key of the frame means something else while the canvas has the keyboard, as its documentation says. */
	protected boolean takes(String key) {
		return false;
	}

	/** Whether a tool is contributed with this canvas and its key bound in this context; else that is looked at elsewhere. */
	protected boolean own(ToolDescriptor tool) {
		return true;
	}

	private static Stream<IConfigurationElement> elements(String point, String name) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point)).filter(e -> e.getName().equals(name));
	}

	private Map<String, String> bound() {
		return elements("org.eclipse.ui.bindings", "key").filter(key -> context.equals(key.getAttribute("contextId")))
				.collect(Collectors.toMap(key -> key.getAttribute("commandId"), key -> key.getAttribute("sequence"), (first, other) -> other));
	}

	private static boolean isNamed(String commandId) {
		return elements("org.eclipse.ui.commands", "command").filter(command -> commandId.equals(command.getAttribute("id")))
				.anyMatch(command -> isText(command.getAttribute("name")) && isText(command.getAttribute("description"))
						&& CATEGORY.equals(command.getAttribute("categoryId")));
	}

	/** False for a key of a translation that is missing. */
	private static boolean isText(String text) {
		return text != null && !text.isBlank() && !text.startsWith("%");
	}

	private boolean isHandled(String commandId) {
		return elements("org.eclipse.ui.handlers", "handler").anyMatch(
				handler -> commandId.equals(handler.getAttribute("commandId")) && bundle.equals(handler.getContributor().getName()));
	}

	private void assertContributed(String commandId, String key) throws Exception {
		assertTrue(isHandled(commandId), commandId + " has a handler");
		assertEquals(key, bound().get(commandId), commandId);
		assertNotNull(KeySequence.getInstance(key));
	}

	@TestFactory
	Stream<DynamicTest> actionIsACommandWithItsKey() {
		return actions().entrySet().stream().map(action -> DynamicTest.dynamicTest(action.getKey(), () -> {
			assertTrue(action.getKey().startsWith("org.eclipse.ui.") || isNamed(action.getKey()), "it has a name and a description");
			assertContributed(action.getKey(), action.getValue());
		}));
	}

	@TestFactory
	Stream<DynamicTest> toolIsACommandWithItsKeyAndIcon() {
		Display.getDefault(); // canvases are made on the thread of a display
		return factory().create().tools().stream().filter(this::own).map(tool -> DynamicTest.dynamicTest(tool.id(), () -> assertTool(tool)));
	}

	private void assertTool(ToolDescriptor tool) throws Exception {
		assertTrue(isNamed(tool.commandId()), tool.commandId() + " has a name and a description");
		assertContributed(tool.commandId(), tool.key());
		try (var icon = tool.icon().openStream()) {
			assertTrue(new String(icon.readAllBytes(), StandardCharsets.UTF_8).contains("viewBox=\"0 0 16 16\""), tool.icon().toString());
		}
	}

	@Test
	void noKeyMeansTwoThings() {
		var seen = elements("org.eclipse.ui.bindings", "key")
				.filter(key -> key.getAttribute("contextId") instanceof String id
						&& (id.equals(context) || OUTER.contains(id) && !takes(key.getAttribute("sequence"))))
				.map(key -> key.getAttribute("sequence")).toList();
		assertFalse(seen.isEmpty());
		var twice = new ArrayList<>(seen);
		seen.stream().distinct().forEach(twice::remove);
		assertEquals(List.of(), twice);
	}

	@Test
	void theModalityHasACanvas() {
		var canvases = new ExtensionRegistry<>("org.labelwright.ui.modalities", "presentation", CanvasFactory.class);
		assertTrue(canvases.find(modality).isPresent());
	}

	@Test
	void whatTheModalitySaysIsASentence() {
		var look = new ExtensionRegistry<>("org.labelwright.ui.modalities", "presentation", CanvasFactory.class).contribution(modality).orElseThrow();
		for (var attribute : List.of("begin", "select"))
			look.attribute(attribute).ifPresent(text -> assertTrue(isText(text) && text.endsWith("."), attribute + ": " + text));
	}
}
