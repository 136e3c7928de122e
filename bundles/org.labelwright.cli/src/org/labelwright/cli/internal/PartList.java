package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Seconds;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists the parts of an item, and puts them elsewhere on its clock. */
@Command(name = "parts")
public final class PartList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
	private String item;

	@Option(names = "--offset", paramLabel = "ROLE=SECONDS")
	private Map<String, String> offsets = new LinkedHashMap<>();

	/** A part as it is printed. */
	private record Row(String id, String role, String modality, Path file, long offset) {
		Row(Part part) {
			this(part.id(), part.role(), part.modalityId(), part.media(), part.offset());
		}
	}

	@Override
	int execute() throws CoreException {
		return offsets.isEmpty() ? reading(project, store -> list(store, ItemName.id(store, item, spec))) : writing(project, this::move);
	}

	private int move(ProjectStore store) throws CoreException {
		var id = ItemName.id(store, item, spec);
		var moved = new ArrayList<Part>();
		for (var offset : offsets.entrySet()) {
			var part = store.items().parts(id).stream().filter(one -> one.role().equals(offset.getKey())).findFirst()
					.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Parts_noRole, offset.getKey())));
			long micros = Seconds.micros(offset.getValue())
					.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Parts_seconds, offset.getValue())));
			moved.add(part.withOffset(micros));
		}
		for (var part : moved)
			store.items().setOffset(id, part.id(), part.offset(), user());
		return list(store, id);
	}

	private int list(ProjectStore store, String id) throws CoreException {
		var rows = store.items().parts(id).stream().map(Row::new).toList();
		print(rows, List.of(), () -> out().println(rows.isEmpty() ? Messages.Parts_none : Texts.table(rows.stream()
				.map(row -> List.of(row.role(), Seconds.text(row.offset()) + " s", row.modality(), String.valueOf(row.file()))).toList()))); //$NON-NLS-1$
		return ExitCodes.FINE;
	}
}
