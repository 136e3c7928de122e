package org.labelwright.io.preference.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.JsonNode;

/** Files of the test data, and projects to read them into. */
final class TestData {

	static final User ME = new User("me", "Me");

	private TestData() {
	}

	static Path file(String name) throws IOException {
		try {
			return Path.of(FileLocator.toFileURL(TestData.class.getResource("/data/" + name)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	static SubMonitor monitor() {
		return SubMonitor.convert(null);
	}

	static ProjectStore project(Path folder) throws CoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Judgements");
		return ProjectStore.create(folder.resolve(Ids.next() + ProjectStore.EXTENSION), "preferences", schema, ME);
	}

	static ImportSettings settings(String formatId) {
		return ImportSettings.of(Options.defaults(Formats.find(formatId).orElseThrow().importOptions()));
	}

	/** Imports strictly; anything that is wrong fails the test. */
	static void read(ProjectStore store, Path source, String formatId) throws CoreException {
		var outcome = new ImportOperation(store, source, formatId, settings(formatId), ME).run(monitor());
		if (!outcome.complete())
			throw new AssertionError(outcome.problems());
	}

	static Options options(String formatId) {
		return Options.defaults(Formats.find(formatId).orElseThrow().exportOptions());
	}

	/** Exports; what is read back must be the same. */
	static ExportResult write(ProjectStore store, Path target, String formatId, Options options) throws CoreException {
		var outcome = new ExportOperation(store, target, formatId, options).run(monitor());
		if (!outcome.complete() || !outcome.value().get().verification().get().same())
			throw new AssertionError(outcome.problems() + " " + outcome.value().flatMap(ExportResult::verification));
		return outcome.value().get();
	}

	/** The contents of all items, in the order in which they were added. */
	static List<PreferenceItem> items(ProjectStore store) throws Exception {
		var files = new ArrayList<Path>();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> files.add(row.item().media()), monitor());
		var items = new ArrayList<PreferenceItem>();
		for (var file : files)
			items.add(PreferenceJson.read(Files.readString(file), file.toString()).value().orElseThrow());
		return items;
	}

	/** A new item with a file. */
	static Item item(Path folder, String name, PreferenceItem content) throws IOException {
		var file = Files.writeString(folder.resolve(name), PreferenceJson.write(content));
		return new Item(Ids.next(), name, PreferenceModality.ID, null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
	}

	/** The lines of a file of JSON lines, or the elements of its array. */
	static List<JsonNode> records(Path file) throws IOException {
		var json = PreferenceJson.mapper();
		var text = Files.readString(file);
		var records = new ArrayList<JsonNode>();
		if (text.stripLeading().startsWith("["))
			json.readTree(text).forEach(records::add);
		else
			for (var line : text.split("\n"))
				if (!line.isBlank())
					records.add(json.readTree(line));
		return records;
	}
}
