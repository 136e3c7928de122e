package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.editor.LabelKeys;
import org.opentest4j.AssertionFailedError;

/** Every command has a key, and can be found in the two lists of what can be done: key assist and quick access. */
class KeysTest extends WorkbenchTestBase {

	private static final Set<String> CATEGORIES = Set.of("org.labelwright.ui.project", "org.labelwright.ui.annotate");
	private static final String KEY_ASSIST = "Ctrl+Shift+L";
	private static final String QUICK_ACCESS = "Ctrl+3";

	@BeforeEach
	void open() throws Exception {
		open(2);
		drawBox(50, 60, 150, 120);
		workbench.robot.await("an object is selected", () -> workbench.host.item().orElseThrow().editing().selection().ids().size() == 1);
	}

	/** Those of the workbench and of the canvas that is open. */
	private List<Command> commands() {
		return workbench.robot.get(() -> Arrays.stream(workbench.window.getService(ICommandService.class).getDefinedCommands())
				.filter(command -> CATEGORIES.contains(category(command)) && !ofOtherCanvas(command.getId())).toList());
	}

	private static boolean ofOtherCanvas(String id) {
		return id.startsWith("org.labelwright.modality.") && !id.startsWith("org.labelwright.modality.image.");
	}

	private static String category(Command command) {
		try {
			return command.getCategory().getId();
		} catch (NotDefinedException e) {
			throw new AssertionFailedError(command.getId(), e);
		}
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (NotDefinedException e) {
			throw new AssertionFailedError(command.getId(), e);
		}
	}

	/** The bindings that hold on this platform in the scheme in use. */
	private List<Binding> bindings() {
		return workbench.robot.get(() -> {
			var service = workbench.window.getService(IBindingService.class);
			var scheme = service.getActiveScheme().getId();
			return Arrays.stream(service.getBindings()).filter(b -> b.getParameterizedCommand() != null && scheme.equals(b.getSchemeId())
					&& (b.getPlatform() == null || b.getPlatform().equals(SWT.getPlatform()))).toList();
		});
	}

	@Test
	void everyCommandHasANameADescriptionAndAKey() throws Exception {
		var commands = commands();
		assertTrue(commands.size() > 50, commands::toString);
		var bound = bindings().stream().map(binding -> binding.getParameterizedCommand().getId()).collect(Collectors.toSet());
		for (var command : commands) {
			assertFalse(command.getName().isBlank() || command.getName().startsWith("%"), command.getId());
			assertFalse(command.getDescription().isBlank() || command.getDescription().startsWith("%"), command.getId());
			assertTrue(bound.contains(command.getId()), command.getId() + " has no key");
		}
	}

	@Test
	void everyViewAndEveryKeyOfALabelIsBound() {
		var parameters = new TreeSet<String>();
		for (var binding : bindings())
			for (var value : binding.getParameterizedCommand().getParameterMap().values())
				parameters.add((String) value);
		assertTrue(parameters.containsAll(ViewIds.ALL), parameters::toString);
		assertTrue(parameters.containsAll(LabelKeys.bound()), parameters::toString);
	}

	@Test
	void noTwoCommandsHaveOneKeyInOneContext() {
		var clashes = new TreeSet<String>();
		Map<String, Binding> taken = new HashMap<>();
		for (var binding : bindings()) {
			var place = binding.getTriggerSequence().format() + " in " + binding.getContextId();
			var other = taken.putIfAbsent(place, binding);
			if (other != null && !other.getParameterizedCommand().equals(binding.getParameterizedCommand()) && (ours(other) || ours(binding)))
				clashes.add(place + ": " + other.getParameterizedCommand().getId() + ", " + binding.getParameterizedCommand().getId());
		}
		assertEquals(Set.of(), clashes);
	}

	private static boolean ours(Binding binding) {
		return binding.getParameterizedCommand().getId().startsWith("org.labelwright.") || binding.getContextId().startsWith("org.labelwright.");
	}

	/** The control of a class in the window that has come to the front. */
	private <C extends Control> C inWindowInFront(Class<C> type) {
		var found = new ArrayList<C>();
		workbench.robot.await("a window with a " + type.getSimpleName(), () -> {
			found.clear();
			for (var shell : workbench.window.getShell().getDisplay().getShells())
				if (shell != workbench.window.getShell())
					Workbench.collect(shell, type, control -> true, found);
			return found.size() == 1;
		});
		return found.getFirst();
	}

	private static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(row -> row.getText(0) + row.getText(1)).toList();
	}

	private void close(Control control) {
		Shell shell = workbench.robot.get(control::getShell);
		workbench.keys("ESC");
		workbench.robot.awaitClosed(shell);
	}

	@Test
	void keyAssistListsEveryCommand() {
		workbench.keys(KEY_ASSIST);
		var table = inWindowInFront(Table.class);
		var rows = workbench.robot.get(() -> rows(table));
		for (var command : commands())
			assertTrue(rows.stream().anyMatch(row -> row.startsWith(name(command))), command.getId() + " is not in " + rows);
		for (var label : List.of("1: person", "2: car", "D: dog"))
			assertTrue(rows.stream().anyMatch(row -> row.contains(label)), label + " is not in " + rows);
		close(table);
	}

	@Test
	void quickAccessFindsEveryCommand() {
		workbench.keys(QUICK_ACCESS);
		var text = inWindowInFront(Text.class);
		var table = inWindowInFront(Table.class);
		for (var command : commands()) {
			workbench.robot.run(() -> text.setText(name(command)));
			workbench.robot.await(command.getId() + " is found", () -> rows(table).stream().anyMatch(row -> row.contains(name(command))));
		}
		close(table);
	}

	@Test
	void quickAccessRunsACommand() {
		workbench.keys(QUICK_ACCESS);
		var table = inWindowInFront(Table.class);
		workbench.robot.type("Flag Objects");
		workbench.robot.await("it is found", () -> table.getItemCount() > 0 && rows(table).getFirst().contains("Flag Objects"));
		workbench.keys("CR");
		workbench.robot.await("the object is flagged",
				() -> workbench.host.item().orElseThrow().document().getAnnotations().getFirst().getFlags().contains(Edits.FLAG));
	}

	@Test
	void aKeyShowsAViewAndAnotherLeadsBackToTheCanvas() {
		workbench.keys("Alt+3");
		workbench.robot.await("the objects have the keyboard",
				() -> workbench.window.getActivePage().getActivePart().getSite().getId().equals(ViewIds.OBJECTS));
		workbench.keys("F12");
		workbench.robot.await("the canvas has the keyboard", () -> workbench.canvasControl().isFocusControl());
	}

	@Test
	void inAFieldOfTextLettersAreText() {
		var label = workbench.annotations().getFirst().getLabelId();
		workbench.keys("Alt+3");
		var filter = workbench.control(ViewIds.OBJECTS, Text.class, t -> t.getMessage().equals("Filter objects"));
		workbench.click(filter);
		workbench.robot.type("fhl12d");
		workbench.robot.await("it is typed", () -> filter.getText().equals("fhl12d"));
		var annotation = workbench.annotations().getFirst();
		assertEquals(label, annotation.getLabelId());
		assertTrue(annotation.getFlags().isEmpty());
		assertFalse(annotation.isLocked());
		workbench.robot.run(() -> filter.setText(""));
	}
}
