package org.labelwright.io.text.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.GateFormat;
import org.labelwright.testkit.TextFormatContract;

class GateContractTest extends TextFormatContract {

	@Override
	protected String id() {
		return GateFormat.ID;
	}

	/** Files of brat, written as documents of GATE. */
	@Override
	protected Path dataset(Path empty) throws IOException {
		var out = empty.resolve("documents");
		try (var store = TestData.project(empty)) {
			for (var name : new String[] { "110-note_annotation", "060-relation_annotation" })
				TestData.read(store, TestData.file("brat/tutorial-news/" + name + ".ann"), BratFormat.ID, TestData.settings(BratFormat.ID));
			TestData.write(store, out, id(), TestData.exportOptions(id()));
		} catch (CoreException e) {
			throw new IOException(e);
		}
		return out;
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset.resolve("060-relation_annotation.xml");
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.xml"), "<annotation><object><name>car</name></object></annotation>");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
