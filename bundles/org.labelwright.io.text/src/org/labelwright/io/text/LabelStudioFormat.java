package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.text.internal.LabelStudioConfiguration;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.text.internal.LabelStudioExporter;
import org.labelwright.io.text.internal.LabelStudioReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.LabelStudioTask;
import org.labelwright.modality.text.TextModality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tasks of Label Studio with a text, in its
 * <a href="https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks">JSON</a>: a list of tasks, or
 * one alone. Offsets count code points, as the editor does since it turns chars into code points
 * ({@code charsToCodePoints} of its {@code selection-tools.js}).
 *
 * <p>Regions with labels are annotations, their choices, ratings and texts attributes named by the control; choices
 * and texts about the whole task are answers. Other results, predictions, further annotations and all else of a
 * task are kept with the item and written again. The labelling configuration, when it is named or lies beside the tasks,
 * tells labels, choices and questions that no task has yet.
 */
public final class LabelStudioFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "labelstudio"; //$NON-NLS-1$

	/** Whether predictions are read where a task has no annotation. */
	public static final String PREDICTIONS = "predictions"; //$NON-NLS-1$

	/** File with the labelling configuration. */
	public static final String CONFIGURATION = "config"; //$NON-NLS-1$

	public LabelStudioFormat() {
		super(ID, TextModality.ID, ".json"); //$NON-NLS-1$
	}

	@Override
	protected int sure(JsonNode first) {
		return LabelStudioTask.sure(first);
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.flag(PREDICTIONS, Messages.LabelStudio_predictions, Messages.LabelStudio_predictionsDescription, false),
				Option.text(CONFIGURATION, Messages.LabelStudio_configuration, Messages.LabelStudio_configurationDescription, "")); //$NON-NLS-1$
	}

	@Override
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		LabelStudioConfiguration.read(source, options.text(CONFIGURATION), schema, problems::add);
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new LabelStudioReader(source, options.flag(PREDICTIONS), receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.RELATION), //$NON-NLS-1$
				Declaration.kept(Constructs.ANSWER), Declaration.kept(Constructs.ATTRIBUTE), Declaration.kept(Constructs.NOTE),
				Declaration.kept(Constructs.CONFIDENCE),
				Declaration.lost(Constructs.OF_RELATION + Constructs.ATTRIBUTE, Messages.LabelStudio_lossRelationAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new LabelStudioExporter(source, options);
	}
}
