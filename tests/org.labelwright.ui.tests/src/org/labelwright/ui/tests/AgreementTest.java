package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.report.MatrixControl;
import org.labelwright.ui.internal.rows.RowList;

/** From a figure of the report on agreement to the very object. */
class AgreementTest extends WorkbenchTestBase {

	private static final User ME = User.current();
	private static final List<User> OTHERS = List.of(new User("ada", "Ada"), new User("zoe", "Zoe"));

	@AfterEach
	void hideReports() {
		workbench.robot.run(() -> {
			var page = workbench.host.window().getActivePage();
			Stream.of(ViewIds.CASES, ViewIds.AGREEMENT).map(page::findView).filter(view -> view != null).forEach(page::hideView);
		});
	}

	/** @return id of the box */
	private static String box(ProjectStore store, String item, User who, String label, double x) throws Exception {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(60);
		box.setWidth(80);
		box.setHeight(60);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId(label);
		annotation.setGeometry(box);
		try (var bulk = store.bulk("say", who)) {
			bulk.put(bulk.document(store.items().findByName(item).getFirst().id(), who), annotation);
			bulk.commit();
		}
		return annotation.getId();
	}

	/** All see cars in two pictures; in the third there is one that others call a person, and beside it a dog that only Zoe sees. */
	@Test
	void goesFromACellToTheObject() throws Exception {
		project = Samples.project(folder, 3, Samples.schema());
		String mine;
		String dog;
		try (var store = ProjectStore.open(project, ME)) {
			for (var item : List.of("0.png", "1.png")) {
				box(store, item, ME, "car", 50);
				for (var other : OTHERS)
					box(store, item, other, "car", 50);
			}
			box(store, "2.png", ME, "car", 200);
			mine = box(store, "2.png", ME, "car", 50);
			for (var other : OTHERS)
				box(store, "2.png", other, "person", 50);
			dog = box(store, "2.png", OTHERS.get(1), "dog", 300);
		}
		workbench.open(project);
		var robot = workbench.robot;
		workbench.keys("Alt+0");
		var matrix = workbench.control(ViewIds.AGREEMENT, MatrixControl.class, control -> control.matrix().columns().contains("(nothing)"));
		assertEquals(List.of("person", "car", "dog", "(nothing)"), matrix.matrix().rows());
		robot.run(matrix::setFocus);
		robot.await("the matrix has the keyboard and is in sight", () -> matrix.isFocusControl()
				&& matrix.toDisplay(0, 0).y >= matrix.getParent().getParent().getParent().toDisplay(0, 0).y);
		workbench.keys("ARROW_RIGHT");
		workbench.keys("CR");
		var cases = workbench.control(ViewIds.CASES, RowList.class, rows -> rows.columns() > 1 && rows.name(1).equals("Annotators") && rows.count() == 2);
		assertEquals(List.of("2.png", "2.png"), robot.get(() -> List.of(cases.text(0, 0), cases.text(1, 0))));
		robot.await("the list has the keyboard", cases::isFocusControl);
		workbench.keys("CR");
		workbench.awaitItem("2.png");
		robot.await("the object is selected", () -> workbench.item().editing().selection().primary().equals(Optional.of(mine)));

		var same = workbench.control(ViewIds.AGREEMENT, MatrixControl.class, control -> control == matrix);
		robot.run(same::setFocus);
		robot.await("the matrix has the keyboard again", same::isFocusControl);
		workbench.keys("ARROW_DOWN");
		workbench.keys("ARROW_DOWN");
		workbench.keys("END");
		workbench.keys("CR");
		robot.await("what only Zoe sees is listed, once for each who does not", () -> cases.count() == 2 && cases.isFocusControl()
				&& (cases.text(0, 2) + cases.text(0, 3)).contains("dog"));
		workbench.keys("CR");
		robot.await("her object is selected in her document", () -> workbench.host.item().filter(item -> item.document().getAnnotatorId().equals("zoe")
				&& item.editing().selection().primary().equals(Optional.of(dog))).isPresent());

		var heat = workbench.control(ViewIds.AGREEMENT, MatrixControl.class, control -> control.matrix().rows().contains("zoe"));
		var choice = workbench.control(ViewIds.AGREEMENT, Combo.class, combo -> combo.getItemCount() > 2 && combo.getItem(0).equals(heat.matrix().title()));
		robot.run(choice::setFocus);
		robot.await("the choice has the keyboard", choice::isFocusControl);
		workbench.keys("ARROW_DOWN");
		var another = workbench.control(ViewIds.AGREEMENT, MatrixControl.class,
				control -> control.matrix().rows().contains("zoe") && control.matrix().title().equals(choice.getItem(1)));
		robot.run(another::setFocus);
		robot.await("the map has the keyboard", another::isFocusControl);
		var cell = robot.get(() -> another.bounds(another.matrix().rows().indexOf("zoe"), another.matrix().rows().indexOf("ada")));
		robot.click(another, cell.x + cell.width / 2, cell.y + cell.height / 2);
		var items = workbench.control(ViewIds.CASES, RowList.class, rows -> rows.columns() > 1 && rows.name(1).equals("Annotators") && rows.count() == 3);
		assertEquals(List.of("2.png", "0.500"), robot.get(() -> List.of(items.text(0, 0), items.text(0, 4))), "they agree least on this");
	}
}
