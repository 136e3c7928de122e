package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.Pixels;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.util.Geometries;
import org.labelwright.ui.canvas.spi.ItemContext;

/** Shows frames on which everything lies farther to the right, or not at all. */
class FrameCanvasTest {

	private static final int RED = 0xCC2211;
	private static final int BLUE = 0x1122CC;

	@TempDir
	Path folder;
	private CanvasFixture canvas;
	private double shift;
	private boolean gone;
	private CanvasEdit edit;

	@BeforeEach
	void open() throws Exception {
		canvas = new CanvasFixture(() -> FrameCanvas.create(control -> { }, Shifted::new), folder, false);
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	private void show(int rgb, double wanted) {
		var argb = new int[CanvasFixture.WIDTH * CanvasFixture.HEIGHT];
		Arrays.fill(argb, 0xFF000000 | rgb);
		var frame = new Frame(new Pixels(CanvasFixture.WIDTH, CanvasFixture.HEIGHT, argb), 1);
		canvas.robot.run(() -> {
			shift = wanted;
			boolean first = !canvas.canvas.canPerform("zoom.in");
			((FrameCanvas) canvas.canvas).showFrame(frame);
			if (first)
				canvas.canvas.perform("zoom.actual");
		});
	}

	@Test
	void showsOneFrameAfterTheOtherWithWhatLiesOnIt() {
		show(RED, 0);
		assertEquals(RED, canvas.color(200, 150));
		var id = canvas.addBox(20, 50, 100, 80);
		show(BLUE, 200);
		assertEquals(BLUE, canvas.color(60, 90), "nothing lies at the former place");
		canvas.click(60, 90);
		assertEquals(Set.of(), canvas.selected());
		canvas.click(260, 90);
		canvas.robot.await("it is picked where it lies now", () -> canvas.editing.selection().ids().equals(Set.of(id)));
		canvas.robot.run(() -> gone = true);
		show(RED, 0);
		canvas.robot.run(() -> canvas.editing.selection().clear());
		assertEquals(RED, canvas.color(20, 90), "it is not on this frame");
		canvas.click(60, 90);
		assertEquals(Set.of(), canvas.selected());
	}

	@Test
	void showsFramesHalvedWhenTheyAreSeenSmall() {
		show(BLUE, 0);
		canvas.robot.run(() -> canvas.canvas.perform("zoom.out"));
		for (int i = 0; i < 4; i++)
			canvas.robot.run(() -> canvas.canvas.perform("zoom.out"));
		assertEquals(BLUE, canvas.color(200, 150));
		show(RED, 0);
		assertEquals(RED, canvas.color(200, 150));
		canvas.robot.run(() -> canvas.canvas.perform("zoom.actual"));
		assertEquals(RED, canvas.color(200, 150), "the same frame at another scale");
	}

	@Test
	void halvesToMeans() {
		var argb = new int[] { 0xFF000000, 0xFF0A1420, 0xFF141E28, 0xFF1E2838, 0xFF050505, 0xFF0F0F0F };
		var frame = new Frame(new Pixels(3, 2, argb), 0.5);
		var data = frame.data(1);
		assertEquals(0xFF000000 | Math.round((0 + 10 + 30 + 5) / 4f) << 16 | Math.round((0 + 20 + 40 + 5) / 4f) << 8 | Math.round((0 + 32 + 56 + 5) / 4f),
				0xFF000000 | data.getPixel(1, 1) >>> 0);
	}

	@Test
	void whatIsDrawnAndMovedIsStoredAsItIsAskedFor() {
		show(RED, 0);
		var id = canvas.addBox(20, 50, 100, 80);
		show(BLUE, 100);
		canvas.drag(170, 90, 190, 100);
		canvas.robot.await("it has been moved", () -> edit != null);
		assertEquals(new CanvasEdit.Move(List.of(id), 20, 10), edit);
		var box = (Box) canvas.geometry(id);
		assertArrayEquals(new double[] { 40, 60 }, new double[] { box.getX(), box.getY() }, "as the depiction stores it, which leaves its shift out");
		canvas.keys("B");
		canvas.drag(200, 200, 300, 280);
		canvas.robot.await("another one has been drawn", () -> edit instanceof CanvasEdit.Add);
	}

	/** All that there is lies {@link #shift} pixels beside its geometry. */
	private final class Shifted implements Depiction {

		private final ItemContext item;

		Shifted(ItemContext item) {
			this.item = item;
		}

		@Override
		public Collection<Annotation> annotations() {
			return item.editing().editor().document().getAnnotations();
		}

		@Override
		public Geometry place(Annotation annotation) {
			return gone ? null : Geometries.translate(annotation.getGeometry(), shift, 0);
		}

		@Override
		public List<Geometry> further(Annotation annotation) {
			return List.of();
		}

		@Override
		public Optional<Command> command(CanvasEdit asked) {
			edit = asked;
			var editor = item.editing().editor();
			return switch (asked) {
			case CanvasEdit.Add add -> Optional.of(AnnotationCommands.add(editor, List.of(AnnotationCommands.newAnnotation(item.editing().schema(),
					add.labelId(), Geometries.translate(add.geometry(), -shift, 0)))));
			case CanvasEdit.Move move -> Optional.of(AnnotationCommands.move(editor,
					move.ids().stream().map(id -> editor.annotation(id).orElseThrow()).toList(), move.dx(), move.dy()));
			default -> Optional.empty();
			};
		}

		@Override
		public Annotation original(Annotation annotation) {
			return annotation;
		}

		@Override
		public Command insert(List<Annotation> originals, boolean duplicated, double dx, double dy) {
			throw new UnsupportedOperationException();
		}
	}
}
