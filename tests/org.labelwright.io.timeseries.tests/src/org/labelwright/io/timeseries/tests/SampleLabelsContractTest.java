package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Ids;
import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.timeseries.SampleLabelsFormat;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;

class SampleLabelsContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return SampleLabelsFormat.ID;
	}

	/** A sample each quarter of a second, for ten seconds. */
	@Override
	protected Item sampleItem(Path empty) throws IOException {
		var rows = new StringBuilder("time,value\n");
		for (int i = 0; i < 40; i++)
			rows.append("2020-01-01T00:00:").append(String.format("%02d.%03dZ", i / 4, i % 4 * 250)).append(',').append(i).append('\n');
		var file = Files.writeString(empty.resolve("sample.csv"), rows);
		return new Item(Ids.next(), itemName(), modalityId(), null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		var wide = new StringBuilder("time,one\n");
		var rows = new StringBuilder("time,label,\"a, b\"\n");
		for (int i = 0; i < 20; i++) {
			wide.append("2020-01-01T00:00:" + (10 + i) + "Z").append(',').append(i).append('\n');
			rows.append(i).append(i > 3 && i < 9 ? ",\"up, up\"" : ",").append(i > 15 ? ",down\n" : i > 12 ? ",up\n" : ",\n");
		}
		Files.writeString(empty.resolve("a.csv"), wide);
		return Files.writeString(empty.resolve("a.labels.csv"), rows);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.labels.csv"), "label,time\na,1\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}

	@Override
	protected List<Options> exportOptions() {
		var defaults = Options.defaults(Formats.find(SampleLabelsFormat.ID).orElseThrow().exportOptions());
		return List.of(defaults, defaults.with(SampleLabelsFormat.RATE, "7.5"), defaults.with(SampleLabelsFormat.TIMES, SampleLabelsFormat.DATES));
	}
}
