package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.page.PagePair;

/** Someone in training submits a gold item, and sees beside each other what was drawn and what is right. */
class TrainingTest extends WorkbenchTestBase {

	private static final User LEA = new User("lea", "Lea Lead");
	private static final String VIEW = "org.labelwright.ui.view.training";

	/** A car from (50, 60), 100 by 60, is right on the first picture. */
	private void gold() throws Exception {
		project = Samples.project(folder, 2, Samples.schema());
		try (var store = ProjectStore.open(project, LEA)) {
			var item = store.items().findByName("0.png").getFirst().id();
			try (var session = store.documents().open(item, LEA)) {
				var box = AnnotationFactory.eINSTANCE.createBox();
				box.setX(50);
				box.setY(60);
				box.setWidth(100);
				box.setHeight(60);
				var editor = session.editor();
				editor.execute(AnnotationCommands.add(editor, List.of(AnnotationCommands.newAnnotation(store.schemaIndex(), "car", box))));
				editor.execute(AnnotationCommands.setState(editor, DocumentState.SUBMITTED, null));
				session.flush();
			}
			var document = store.documents().read(item, LEA.id()).orElseThrow();
			store.gold().mark(List.of(document.getId()), LEA);
			store.gold().setPolicy(GoldPolicy.DEFAULT.withTraining(true), LEA);
		}
	}

	@Test
	void whatDiffersIsSeenBesideWhatIsRight() throws Exception {
		gold();
		workbench.open(project);
		var robot = workbench.robot;
		var text = workbench.control(VIEW, StyledText.class, one -> one.isVisible() && one.getText().isEmpty());
		var progress = workbench.control(VIEW, Label.class, label -> label.getText().startsWith("You have not finished a gold item yet"));
		workbench.click(workbench.canvasControl());
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");
		robot.await("the item is told of", () -> text.getText().contains("0.png: 0 of 1 right"));
		robot.await("both are beside each other",
				() -> Stream.of(text.getStyleRanges()).anyMatch(style -> style.data instanceof PagePair pair && pair.left() != null && pair.right() != null));
		robot.await("how far one is", () -> progress.getText().startsWith("F1 0.00 over the last 1 of 10"));
		robot.await("the lead sees how far everybody is", () -> text.getText().startsWith("Annotators\n" + User.current().name() + ": F1 0.00 over the last 1 of 10 gold items"));
		var threshold = workbench.control(VIEW, Spinner.class, spinner -> spinner.getDigits() == 2 && spinner.getSelection() == 80);
		robot.click(threshold, 15, 10);
		workbench.keys("Ctrl+A");
		robot.type("0.00");
		workbench.keys("TAB");
		robot.await("how many items has the keyboard", () -> threshold.getDisplay().getFocusControl() instanceof Spinner now && now != threshold);
		workbench.keys("Ctrl+A");
		robot.type("1");
		workbench.keys("TAB");
		robot.awaitFocus(Button.class);
		workbench.keys("SPACE");
		robot.await("who has reached it is told", () -> text.getText().contains("over the last 1 of 1 gold items: reached") && progress.getText().startsWith("You have reached"));
		var on = workbench.control(VIEW, Button.class, button -> button.getText().equals("Training is on") && button.getSelection());
		workbench.click(on);
		robot.await("nothing is told any more", () -> !text.getText().contains("0.png") && progress.getText().startsWith("Training is off"));
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			assertFalse(store.gold().policy().training());
			assertEquals(GoldPolicy.DEFAULT.withThreshold(0, 1), store.gold().policy());
		}
	}
}
