package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** While one item is worked on, the picture of the next is decoded, and not again when it is opened. */
class PrefetchTest extends WorkbenchTestBase {

	@Test
	void theNextPictureIsDecodedBeforeItIsOpened() throws Exception {
		project = Samples.project(folder, 1);
		var file = Files.writeString(folder.resolve("1.counted"), CountingPictures.WORD);
		try (var store = ProjectStore.open(project, User.current())) {
			store.items().add(List.of(Item.of("1.counted", Samples.IMAGE, file, CountingPictures.INFO, Files.size(file))), User.current(),
					SubMonitor.convert(null));
		}
		int before = CountingPictures.DECODED.get();
		workbench.open(project);
		assertEquals("0.png", workbench.itemName());
		workbench.robot.await("the next is decoded", () -> CountingPictures.DECODED.get() == before + 1);
		assertEquals("0.png", workbench.itemName());
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.counted");
		var canvas = workbench.canvasControl();
		workbench.awaitColor("it is shown", canvas, Color.GRAY, () -> new Point(canvas.getSize().x / 2, canvas.getSize().y / 2));
		assertEquals(before + 1, CountingPictures.DECODED.get());
	}
}
