package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.util.Random;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.diagram.Arrangement;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Diagram;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Routing;
import org.labelwright.schema.diagram.Size;

/** Lays out the diagram of large schemas and leads its lines, beside straight lines; and counts how many of those would run through labels. */
class DiagramBenchmark {

	private static final int RUNS = 10;

	private static LabelSchema schema(int labels, int relations) {
		var random = new Random(6);
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (int i = 0; i < labels; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setName("label " + i);
			if (i >= labels / 20)
				label.setParent(schema.getLabels().get(random.nextInt(i)));
			schema.getLabels().add(label);
		}
		for (int i = 0; i < relations; i++) {
			var type = SchemaFactory.eINSTANCE.createRelationType();
			type.setName("relation " + i);
			type.getSources().add(schema.getLabels().get(random.nextInt(labels)));
			type.getTargets().add(schema.getLabels().get(random.nextInt(labels)));
			schema.getRelationTypes().add(type);
		}
		return schema;
	}

	private static Size size(Identified node) {
		return new Size(110, 36);
	}

	private static Size text(String text) {
		return new Size(7 * text.length(), 15);
	}

	@Test
	void laysOutAndLeadsLines() throws Exception {
		var figures = new Figures("diagram");
		var diagram = new Diagram(schema(500, 300));
		var arrangement = new Arrangement(diagram, DiagramBenchmark::size);
		double layout = middle(() -> {
			arrangement.layOut();
			return arrangement;
		});
		double straight = middle(() -> crossed(diagram, arrangement));
		figures.row("500 labels, 300 relations: layout", milliseconds(layout), "", "");
		figures.row("leading the lines", milliseconds(middle(() -> new Routing(diagram, arrangement::box, DiagramBenchmark::text).run(() -> false))), "1 s, to open",
				milliseconds(straight) + " to see that " + crossed(diagram, arrangement) + " straight lines of " + diagram.links().size() + " run through labels");
		var large = schema(5000, 300);
		figures.row("5,000 labels, folded: all of it", milliseconds(middle(() -> {
			var folded = new Diagram(large);
			var all = new Arrangement(folded, DiagramBenchmark::size);
			all.layOut();
			return new Routing(folded, all::box, DiagramBenchmark::text).run(() -> false);
		})), "1 s", "");
		figures.print();
	}

	private static double middle(Callable<?> work) throws Exception {
		return percentile(Figures.times(RUNS / 2, RUNS, work), 0.5);
	}

	private static long crossed(Diagram diagram, Arrangement arrangement) {
		return diagram.links().stream().filter(link -> isCrossed(link, diagram, arrangement)).count();
	}

	private static boolean isCrossed(Link link, Diagram diagram, Arrangement arrangement) {
		var from = arrangement.box(link.from());
		var to = arrangement.box(link.to());
		return diagram.nodes().stream().filter(node -> node != link.from() && node != link.to()).map(arrangement::box).anyMatch(box -> isCrossed(from, to, box));
	}

	private static boolean isCrossed(Box from, Box to, Box box) {
		return new java.awt.Rectangle(box.x(), box.y(), box.width(), box.height()).intersectsLine(from.x() + from.width() / 2.0, from.y() + from.height() / 2.0,
				to.x() + to.width() / 2.0, to.y() + to.height() / 2.0);
	}
}
