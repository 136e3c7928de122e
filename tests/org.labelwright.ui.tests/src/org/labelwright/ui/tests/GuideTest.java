package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.ui.internal.page.PagePicture;

/** The guide opens by its key, shows every chapter with its pictures, and goes again by Escape. */
class GuideTest extends WorkbenchTestBase {

	@BeforeEach
	void open() throws Exception {
		open(1);
	}

	private StyledText guide() {
		workbench.keys("F1");
		return workbench.robot.awaitFocus(StyledText.class);
	}

	@Test
	void aKeyOpensItAndEscapeLeadsBackToThePicture() {
		var text = guide();
		workbench.robot.await("it tells how to draw", () -> text.getText().contains("Choose a label by its key, then a tool"));
		assertTrue(workbench.robot.get(() -> text.getText().startsWith("Annotate\n")));
		assertFalse(workbench.robot.get(() -> text.getText().contains("|") || text.getText().contains("**")), "no marks of Markdown are left");
		workbench.keys("ESC");
		workbench.robot.await("it is closed", text::isDisposed);
		workbench.awaitItem("0.png");
	}

	@Test
	void everyChapterIsShownWithItsPictures() {
		var text = guide();
		var bars = new ArrayList<ToolBar>();
		workbench.robot.run(() -> Workbench.collect(text.getParent(), ToolBar.class, bar -> true, bars));
		var bar = bars.getFirst();
		var shown = new ArrayList<String>();
		int pictures = 0;
		for (int i = 0; i < workbench.robot.get(bar::getItemCount); i++) {
			int chapter = i;
			var place = workbench.robot.get(() -> bar.getItem(chapter).getBounds());
			workbench.robot.click(bar, place.x + place.width / 2, place.y + place.height / 2);
			var title = workbench.robot.get(() -> bar.getItem(chapter).getText());
			workbench.robot.await(title + " is shown", () -> text.getText().startsWith(title + "\n"));
			shown.add(title);
			pictures += workbench.robot.get(() -> (int) Arrays.stream(text.getStyleRanges()).filter(style -> style.data instanceof PagePicture).count());
		}
		assertEquals(List.of("Annotate", "Lead", "Script", "Extend"), shown);
		assertTrue(pictures >= 3, pictures + " pictures");
		workbench.keys("ESC");
	}
}
