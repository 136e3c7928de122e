package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.audio.EafFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.LabelSchema;

class EafContractTest extends AudioFormatContract {

	@Override
	protected String id() {
		return EafFormat.ID;
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		return Files.copy(TestData.file("elan/MaureenMarvinRobin.eaf"), empty.resolve("a.eaf"));
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.eaf"), "<EAF/>");
	}

	@Override
	protected String targetName() {
		return "out";
	}

	/** Without the one that overlaps another: it comes back on a tier of another name, as EafTest shows. */
	@Override
	protected List<Annotation> sample(LabelSchema schema) {
		return super.sample(schema).stream().filter(a -> !(a.getGeometry() instanceof TimeInterval interval && interval.getStart() == 1_000_000)).toList();
	}
}
