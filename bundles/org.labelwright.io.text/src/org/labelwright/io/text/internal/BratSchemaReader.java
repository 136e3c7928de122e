package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.CssColors;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.internal.BratConfiguration.Line;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a schema of {@code annotation.conf}, and of {@code visual.conf} and {@code kb_shortcuts.conf} beside it. */
public final class BratSchemaReader {

	static final String VISUAL = "visual.conf"; //$NON-NLS-1$
	static final String SHORTCUTS = "kb_shortcuts.conf"; //$NON-NLS-1$
	/** Extras of an event: how often it has each role. */
	static final String COUNTS = "counts"; //$NON-NLS-1$
	/** Extras of an element: how it is shown, from the longest form to the shortest. */
	static final String SHOWN = "shown"; //$NON-NLS-1$
	/** Extras of a label: the rest of how it is drawn. */
	static final String DRAWING = "drawing"; //$NON-NLS-1$
	static final String ROLES = "roles"; //$NON-NLS-1$
	static final String BACKGROUND = "bgColor"; //$NON-NLS-1$

	private final Path file;
	private final SchemaMaker maker;
	private final Consumer<Problem> problems;
	private final Map<String, Set<Label>> roots = Map.of("entities", new LinkedHashSet<>(), "events", new LinkedHashSet<>()); //$NON-NLS-1$ //$NON-NLS-2$

	public BratSchemaReader(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
		var folder = file.toAbsolutePath().getParent().getFileName();
		this.maker = new SchemaMaker(folder == null ? file.getFileName().toString() : folder.toString(), problems);
	}

	/** @return empty when there is nothing of brat in the file, which is told */
	public Optional<LabelSchema> read() throws IOException {
		var text = ItemsFormat.text(file, problems);
		if (text == null)
			return Optional.empty();
		var lines = BratConfiguration.parse(text).stream().filter(line -> Set.of("entities", "relations", "events", "attributes").contains(line.section())).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (lines.isEmpty()) {
			problems.accept(Problem.error("brat.configuration", file.getFileName().toString(), Messages.Brat_noConfiguration, Messages.Brat_noConfigurationRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		for (var section : List.of("entities", "events")) //$NON-NLS-1$ //$NON-NLS-2$
			labels(section, lines.stream().filter(line -> line.section().equals(section)).toList());
		for (var line : lines)
			switch (line.section()) {
			case "events" -> event(line); //$NON-NLS-1$
			case "relations" -> relation(line); //$NON-NLS-1$
			case "attributes" -> attribute(line); //$NON-NLS-1$
			default -> {
				// was made above
			}
			}
		visual();
		shortcuts();
		return Optional.of(maker.schema());
	}

	private void labels(String section, List<Line> lines) {
		var above = new ArrayDeque<Line>();
		for (var line : lines) {
			while (!above.isEmpty() && above.peek().depth() >= line.depth())
				above.pop();
			if (maker.find(line.name()).isPresent()) {
				tell(line, NLS.bind(Messages.Brat_twice, line.name()));
				continue;
			}
			var label = maker.label(line.name());
			label.setAbstract(line.isAbstract());
			label.getGeometryKinds().add("TextSpan"); //$NON-NLS-1$
			if (above.isEmpty())
				roots.get(section).add(label);
			else
				label.setParent(maker.label(above.peek().name()));
			if (section.equals("events")) //$NON-NLS-1$
				SchemaMaker.keep(label, BratFormat.ID, BratConfiguration.kind(BratConfiguration.EVENT));
			above.push(line);
		}
	}

	private void tell(Line line, String text) {
		problems.accept(Problem.warning("brat.configuration", file.getFileName() + ":" + line.number(), text, Messages.Brat_typeRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Labels that are meant; none when it is any. */
	private Set<Label> named(List<String> types, Line line) {
		var labels = new LinkedHashSet<Label>();
		for (var type : types)
			switch (type) {
			case "<ANY>" -> { //$NON-NLS-1$
				return Set.of();
			}
			case "<ENTITY>" -> labels.addAll(roots.get("entities")); //$NON-NLS-1$ //$NON-NLS-2$
			case "<EVENT>" -> labels.addAll(roots.get("events")); //$NON-NLS-1$ //$NON-NLS-2$
			default -> maker.find(type).ifPresentOrElse(labels::add, () -> tell(line, NLS.bind(Messages.Brat_unknown, type)));
			}
		return labels;
	}

	private void event(Line line) {
		var label = maker.label(line.name());
		var counts = extras(label).putObject(COUNTS);
		for (var argument : line.arguments()) {
			var name = BratConfiguration.role(argument.name());
			boolean known = maker.schema().getRelationTypes().stream().anyMatch(type -> name.equals(type.getName()));
			var type = maker.relationType(name);
			if (!known)
				SchemaMaker.keep(type, BratFormat.ID, BratConfiguration.kind(BratConfiguration.ARGUMENT));
			join(type.getSources(), Set.of(label), known);
			join(type.getTargets(), named(argument.types(), line), known);
			if (!argument.count().isEmpty())
				counts.put(name, argument.count());
		}
	}

	/** Any of these; what may be anything stays so. */
	private static void join(List<Label> ends, Set<Label> more, boolean known) {
		if (more.isEmpty() || known && ends.isEmpty())
			ends.clear();
		else
			more.stream().filter(label -> !ends.contains(label)).forEach(ends::add);
	}

	private void relation(Line line) {
		boolean known = maker.schema().getRelationTypes().stream().anyMatch(type -> line.name().equals(type.getName()));
		var type = maker.relationType(line.name());
		if (!known) {
			type.setDirected(!line.isSymmetric());
			var kept = BratConfiguration.kind(line.relationKind());
			var roles = line.arguments().stream().map(BratConfiguration.Argument::name).limit(2).toList();
			if (roles.size() == 2 && !roles.equals(List.of("Arg1", "Arg2"))) //$NON-NLS-1$ //$NON-NLS-2$
				roles.forEach(kept.withArray('/' + ROLES)::add);
			if (line.isSymmetric() && line.rest().contains("transitive")) //$NON-NLS-1$
				kept.put("transitive", true); //$NON-NLS-1$
			SchemaMaker.keep(type, BratFormat.ID, kept);
		}
		if (line.arguments().size() > 1) {
			join(type.getSources(), named(line.arguments().get(0).types(), line), known);
			join(type.getTargets(), named(line.arguments().get(1).types(), line), known);
		}
	}

	private void attribute(Line line) {
		var owners = new LinkedHashSet<Label>();
		var values = new ArrayList<String>();
		boolean ofAll = false;
		for (var argument : line.arguments())
			if (argument.name().equals("Arg")) { //$NON-NLS-1$
				var named = named(argument.types(), line);
				ofAll |= named.isEmpty() && argument.types().contains("<ANY>"); //$NON-NLS-1$
				owners.addAll(named);
			} else if (argument.name().equals("Value")) //$NON-NLS-1$
				values.addAll(argument.types());
		if (ofAll)
			attribute(maker.schema().getAttributes(), line.name(), values);
		else
			owners.forEach(owner -> attribute(owner.getAttributes(), line.name(), values));
	}

	private void attribute(List<Attribute> in, String name, List<String> values) {
		var made = maker.attribute(in, name, values.isEmpty() ? SchemaFactory.eINSTANCE::createBooleanAttribute : SchemaFactory.eINSTANCE::createChoiceAttribute);
		if (made instanceof ChoiceAttribute choice)
			values.stream().filter(value -> !value.isBlank()).forEach(value -> maker.option(choice.getOptions(), value));
	}

	private String beside(String name) throws IOException {
		var other = file.resolveSibling(name);
		return Files.isRegularFile(other) ? ItemsFormat.text(other, problems) : null;
	}

	private void visual() throws IOException {
		var text = beside(VISUAL);
		if (text == null)
			return;
		for (var line : BratConfiguration.parse(text)) {
			var label = maker.find(line.name()).orElse(null);
			if (line.section().equals("labels")) { //$NON-NLS-1$
				var shown = label != null ? label : maker.schema().getRelationTypes().stream().filter(type -> line.name().equals(type.getName())).findFirst().orElse(null);
				if (shown != null && line.rest().startsWith("|")) { //$NON-NLS-1$
					var forms = extras(shown).putArray(SHOWN);
					for (var form : line.rest().substring(1).split("\\|")) //$NON-NLS-1$
						forms.add(form.strip());
				}
			} else if (line.section().equals("drawing") && label != null) //$NON-NLS-1$
				drawing(label, line);
		}
	}

	private static void drawing(Label label, Line line) {
		var rest = new LinkedHashMap<String, String>();
		for (var part : line.rest().split(",")) { //$NON-NLS-1$
			var pair = part.strip().split(":", 2); //$NON-NLS-1$
			if (pair.length < 2)
				continue;
			var color = pair[0].equals(BACKGROUND) ? CssColors.parse(pair[1]) : Optional.<String>empty();
			if (color.isPresent())
				label.setColor(color.get());
			else
				rest.put(pair[0], pair[1]);
		}
		if (!rest.isEmpty())
			rest.forEach(extras(label).putObject(DRAWING)::put);
	}

	/** What is kept of an element, to be added to. */
	private static ObjectNode extras(Identified element) {
		if (element.getForeign() == null || !element.getForeign().has(BratFormat.ID))
			SchemaMaker.keep(element, BratFormat.ID, JsonNodeFactory.instance.objectNode());
		return (ObjectNode) element.getForeign().path(BratFormat.ID);
	}

	private void shortcuts() throws IOException {
		var text = beside(SHORTCUTS);
		if (text != null)
			for (var line : BratConfiguration.parse(text))
				maker.find(line.rest().strip()).ifPresent(label -> label.setHotkey(line.name()));
	}
}
