package org.labelwright.io.video.internal;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/** Numbers of the classes of MOTS by names of labels: those of the format, and after them the others of a schema in their order. */
final class MotsClasses {

	private final List<String> others = new ArrayList<>();

	MotsClasses(SchemaIndex schema) {
		schema.labels().stream().map(Label::getName).filter(name -> name != null && !name.isBlank() && MotsReader.number(name) < 0).distinct()
				.forEach(others::add);
	}

	/** The number of a label of the schema. */
	int number(String label) {
		int number = MotsReader.number(label);
		return number >= 0 ? number : MotsReader.IGNORE_NUMBER + 1 + others.indexOf(label);
	}

	/** Names by number, from 1 on; empty when the format has all that there are. */
	List<String> names() {
		var names = new ArrayList<String>();
		for (int number = 1; !others.isEmpty() && number <= MotsReader.IGNORE_NUMBER; number++)
			names.add(MotsReader.className(Integer.toString(number)));
		names.addAll(others);
		return names;
	}
}
