package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/** Schemas of other tools are brought in by the wizard: as a change of the project that is open, and from the clipboard. */
class ImportSchemaTest extends WizardTestBase {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="zoo" nsURI="http://example.org/zoo" nsPrefix="zoo">
			  <eClassifiers xsi:type="ecore:EClass" name="cat"/>
			  <eClassifiers xsi:type="ecore:EClass" name="dog" eSuperTypes="#//animal"/>
			  <eClassifiers xsi:type="ecore:EClass" name="animal" abstract="true"/>
			  <eClassifiers xsi:type="ecore:EClass" name="stone"/>
			</ecore:EPackage>
			""";

	private SchemaEditor editor() {
		return window.getActivePage().getActiveEditor() instanceof SchemaEditor editor && editor.editing() != null ? editor : null;
	}

	private static boolean isAt(Shell wizard, String page) {
		var current = ((WizardDialog) wizard.getData()).getCurrentPage();
		return current.getName().equals(page) && current.isPageComplete();
	}

	private void annotatedProject() throws Exception {
		var folder = openProject("cat");
		robot.run(() -> host.close());
		robot.await("it is closed", () -> host.project().isEmpty());
		try (var opened = ProjectStore.open(folder, User.current())) {
			var media = Files.copy(sample().resolve("images/000000006818.jpg"), temporary.resolve("a.jpg"));
			new AddMediaOperation(opened, List.of(media), false, User.current()).run(SubMonitor.convert(null));
			try (var bulk = opened.bulk("Annotate", User.current())) {
				var item = opened.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 1).getFirst().item();
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId("a");
				annotation.setLabelId(opened.schemaIndex().labelNamed("cat").orElseThrow().getId());
				bulk.put(bulk.document(item.id(), User.current()), annotation);
				bulk.commit();
			}
		}
		robot.run(() -> host.open(folder));
		robot.await("it is open", () -> host.project().isPresent());
	}

	@Test
	void aModelBringsTheSchemaOfTheProjectUpToDate() throws Exception {
		annotatedProject();
		var cat = store().schemaIndex().labelNamed("cat").orElseThrow();
		var file = Files.writeString(lowerCase("model").resolve("zoo.ecore"), MODEL);
		robot.keys("Ctrl+Alt+Shift+I");
		var wizard = robot.awaitShell("Import Label Schema");
		awaitText();
		robot.type(file.toString());
		robot.await("the model is read", () -> isAt(wizard, "source"));
		robot.keys("TAB"); // the button for files
		robot.keys("TAB"); // the format
		robot.keys("TAB"); // Paste
		robot.keys("TAB");
		var tree = robot.awaitFocus(Tree.class);
		robot.keys("END");
		robot.await("the last class is chosen", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals("stone"));
		robot.keys("SPACE");
		robot.await("it is not taken", () -> tree.getItem(0).getText().equals("zoo (4)") && tree.getItem(0).getGrayed());
		robot.keys("Alt+N");
		robot.await("it would be a new file", () -> isAt(wizard, "preview"));
		robot.keys("Alt+O");
		robot.await("the change is counted", () -> isAt(wizard, "preview") && told(wizard).contains("dog"));
		assertEquals(1, store().schema().getRevision(), "nothing is stored yet");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("it is a revision", () -> store().schema().getRevision() == 2);
		var schema = store().schema();
		assertEquals(List.of("cat", "dog", "animal"), schema.getLabels().stream().map(Label::getName).toList());
		assertEquals(cat.getId(), schema.getLabels().getFirst().getId());
		assertEquals(cat.getExportIndex(), schema.getLabels().getFirst().getExportIndex());
		assertEquals(List.of("cat"), labelsOfAnnotations(store()));
		new SchemaUndoOperation(store(), User.current(), false).run(SubMonitor.convert(null));
		assertEquals(List.of("cat"), store().schema().getLabels().stream().filter(label -> !label.isRetired()).map(Label::getName).toList());
	}

	private String told(Shell wizard) {
		var text = new StringBuilder();
		tell(wizard, text);
		return text.toString();
	}

	private static void tell(Composite in, StringBuilder text) {
		for (var child : in.getChildren()) {
			if (child instanceof Text field)
				text.append(field.getText()).append('\n');
			if (child instanceof Composite inner)
				tell(inner, text);
		}
	}

	@Test
	void whatIsOnTheClipboardBecomesASchemaThatIsEdited() throws Exception {
		robot.run(() -> {
			var clipboard = new Clipboard(window.getShell().getDisplay());
			clipboard.setContents(new Object[] { "id,name,parent\n1,Person,\n2,Writer,Person\n" }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		robot.keys("Ctrl+Alt+Shift+I");
		var wizard = robot.awaitShell("Import Label Schema");
		awaitText();
		robot.keys("Alt+A");
		robot.await("it is known", () -> isAt(wizard, "source"));
		robot.keys("Alt+N");
		robot.await("the page is there", () -> ((WizardDialog) wizard.getData()).getCurrentPage().getName().equals("preview"));
		awaitText();
		var file = lowerCase("pasted").resolve("news.labelschema");
		fill(file.toString());
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("it is edited", () -> editor() != null);
		assertEquals(List.of("Person", "Writer"), robot.get(() -> editor().editing().schema().getLabels().stream().map(Label::getName).toList()));
		assertTrue(Files.exists(file));
		robot.run(() -> window.getActivePage().closeAllEditors(false));
	}
}
