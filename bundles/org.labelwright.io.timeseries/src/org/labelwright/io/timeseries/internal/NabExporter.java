package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Writes windows or labels of NAB, laid out as the benchmark has them. */
public final class NabExporter extends SeriesExporter {

	private final boolean windows;
	private final Set<String> taken = new HashSet<>();

	public NabExporter(ExportSource source, Options options) {
		super(NabFormat.ID, source, options);
		windows = options.text(NabFormat.FORM).equals(NabFormat.WINDOWS);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval == windows;
	}

	/** Values are lost, as is declared; none is lost beyond that. */
	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return true;
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return unless(annotation, NabFormat.LABEL);
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			private boolean any;

			@Override
			public void write(Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var name = MediaNames.unique(item.name(), taken);
				wrote(name, item);
				out.write((any ? ",\n    " : "{\n    ") + text(name) + ": ["); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				any = true;
				var clock = clock(item);
				for (int i = 0; i < annotations.size(); i++)
					out.write((i == 0 ? "\n        " : ",\n        ") + entry(annotations.get(i), clock)); //$NON-NLS-1$ //$NON-NLS-2$
				out.write(annotations.isEmpty() ? "]" : "\n    ]"); //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public void close() throws IOException {
				out.write(any ? "\n}\n" : "{}\n"); //$NON-NLS-1$ //$NON-NLS-2$
				super.close();
			}
		};
	}

	private static String text(String text) {
		return StrictJson.text(JsonNodeFactory.instance.textNode(text));
	}

	private String entry(Annotation annotation, Clock clock) {
		var extras = extras(annotation);
		long start = Timed.start(annotation.getGeometry());
		long end = Timed.end(annotation.getGeometry());
		var from = text(clock.written(extras.path(NabReader.START).textValue(), start, windows ? clock.micros(start) : clock.seconds(start)));
		return windows ? "[\n            " + from + ",\n            " + text(clock.written(extras.path(NabReader.END).textValue(), end, clock.micros(end))) + "\n        ]" : from; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
