package org.labelwright.testkit;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.io.LossReport;
import org.labelwright.store.ProjectStore;

/** A test of a format with a project of its own. */
public abstract class FormatTestBase {

	@TempDir
	protected Path folder;

	protected ProjectStore store;

	@BeforeEach
	void openProject() throws Exception {
		store = FormatData.project(folder);
	}

	@AfterEach
	void closeProject() throws Exception {
		store.close();
	}

	/** What is lost, each with how often; empty when nothing is. */
	protected static String told(LossReport losses) {
		return losses.entries().stream().map(entry -> entry.construct() + ' ' + entry.count()).sorted().collect(Collectors.joining(", "));
	}
}
