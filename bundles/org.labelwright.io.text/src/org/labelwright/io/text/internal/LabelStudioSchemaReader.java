package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.CssColors;
import org.labelwright.io.XmlTree;
import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Makes a schema of a labelling configuration. */
public final class LabelStudioSchemaReader {

	/** Extras of the schema: the elements of what is annotated. */
	static final String OBJECTS = "objects"; //$NON-NLS-1$
	/** Extras of an attribute or a question: the name of its control's tag, where its kind does not tell. */
	static final String TAG = "tag"; //$NON-NLS-1$
	/** What stands between the names of an option and of those above it. */
	static final String PATH = "/"; //$NON-NLS-1$

	/** Modalities by tags of objects. */
	static final Map<String, String> MODALITIES = Map.of("image", "image", "text", "text", "hypertext", "text", "paragraphs", "text", "audio", "audio", "audioplus", "audio", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"video", "video", "timeseries", "timeseries"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Kinds of geometry by tags of labels. */
	static final Map<String, String> KINDS = Map.of("rectanglelabels", "Box", "polygonlabels", "Polygon", "keypointlabels", "Keypoints", "brushlabels", "Mask", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"ellipselabels", "Ellipse", "hypertextlabels", "TextSpan", "paragraphlabels", "TextSpan", "timeserieslabels", "TimeInterval", "timelinelabels", "TimeInterval"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	/** Kinds of geometry by tags of tools that draw what labels without a kind are given to. */
	static final Map<String, String> TOOLS = Map.of("rectangle", "Box", "polygon", "Polygon", "keypoint", "Keypoints", "brush", "Mask", "ellipse", "Ellipse", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"videorectangle", "Box"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

	private final Path file;
	private final SchemaMaker maker;
	private final Map<String, String> modalities = new HashMap<>();
	private List<LabelStudioControl> controls = List.of();

	public LabelStudioSchemaReader(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.maker = new SchemaMaker(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), problems); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return empty when it is no such configuration, which is told */
	public Optional<LabelSchema> read() throws IOException {
		controls = LabelStudioControl.read(file, maker::problem);
		if (controls.isEmpty())
			return Optional.empty();
		if (!controls.getFirst().tag().equals("view")) { //$NON-NLS-1$
			maker.problem(Problem.error("labelstudio.config", file.getFileName().toString(), Messages.LabelStudio_otherConfiguration, Messages.LabelStudio_noConfigurationRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		objects();
		controls.stream().filter(control -> control.tag().endsWith("labels")).forEach(this::labels); //$NON-NLS-1$
		for (var control : controls)
			if (control.tag().equals("relations")) //$NON-NLS-1$
				control.inner("Relation").forEach(this::relation); //$NON-NLS-1$
			else if (!control.name().isEmpty())
				value(control);
		return Optional.of(maker.schema());
	}

	private void objects() {
		var kept = JsonNodeFactory.instance.objectNode();
		var found = new LinkedHashSet<String>();
		for (var control : controls)
			if (MODALITIES.containsKey(control.tag()) && !control.attribute("value").isEmpty()) { //$NON-NLS-1$
				modalities.put(control.name(), MODALITIES.get(control.tag()));
				found.add(MODALITIES.get(control.tag()));
				kept.withArray('/' + OBJECTS).add(control.element());
			}
		maker.schema().getModalityIds().addAll(found);
		SchemaMaker.keep(maker.schema(), LabelStudioFormat.ID, kept);
	}

	/** What objects of the labels of a control may be; none for anything. */
	private Set<String> kinds(LabelStudioControl control) {
		if (KINDS.containsKey(control.tag()))
			return Set.of(KINDS.get(control.tag()));
		return switch (modalities.getOrDefault(control.about(), "")) { //$NON-NLS-1$
		case "text" -> Set.of("TextSpan"); //$NON-NLS-1$ //$NON-NLS-2$
		case "audio", "timeseries" -> Set.of("TimeInterval"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> {
			var tools = new LinkedHashSet<String>();
			controls.stream().filter(tool -> TOOLS.containsKey(tool.tag()) && tool.about().equals(control.about())).forEach(tool -> tools.add(TOOLS.get(tool.tag())));
			yield tools.size() == Set.copyOf(TOOLS.values()).size() ? Set.of() : tools;
		}
		};
	}

	private void labels(LabelStudioControl control) {
		var kinds = kinds(control);
		for (var element : control.inner("Label")) { //$NON-NLS-1$
			var name = element.value().orElseThrow();
			var label = maker.label(name);
			label.getGeometryKinds().addAll(kinds.stream().filter(kind -> !label.getGeometryKinds().contains(kind)).toList());
			CssColors.parse(element.attribute("background")).ifPresent(label::setColor); //$NON-NLS-1$
			text(element, "hotkey", label::setHotkey); //$NON-NLS-1$
			text(element, "hint", label::setDescription); //$NON-NLS-1$
			if (element.attribute("model_index").matches("\\d{1,9}")) //$NON-NLS-1$ //$NON-NLS-2$
				label.setExportIndex(Integer.parseInt(element.attribute("model_index"))); //$NON-NLS-1$
			if (!element.attribute("alias").isEmpty()) //$NON-NLS-1$
				SchemaMaker.keep(label, LabelStudioFormat.ID, JsonNodeFactory.instance.objectNode().put("value", element.attribute("value"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void text(LabelStudioControl element, String attribute, Consumer<String> taker) {
		if (!element.attribute(attribute).isBlank())
			taker.accept(element.attribute(attribute));
	}

	private void relation(LabelStudioControl element) {
		var type = maker.relationType(element.value().orElseThrow());
		CssColors.parse(element.attribute("background")).ifPresent(type::setColor); //$NON-NLS-1$
		text(element, "hotkey", type::setHotkey); //$NON-NLS-1$
	}

	private void value(LabelStudioControl control) {
		if (control.isPerRegion()) {
			var made = attribute(control);
			made.ifPresent(make -> owners(control).forEach(owner -> {
				var attribute = maker.attribute(owner, control.name(), make);
				attribute.setRequired(control.isRequired());
				fill(attribute, control);
			}));
		} else
			question(control).ifPresent(make -> fill(maker.question(control.name(), make), control));
	}

	private static Optional<Supplier<Attribute>> attribute(LabelStudioControl control) {
		return Optional.ofNullable(switch (control.tag()) {
		case "choices", "taxonomy" -> FACTORY::createChoiceAttribute; //$NON-NLS-1$ //$NON-NLS-2$
		case "textarea" -> FACTORY::createTextAttribute; //$NON-NLS-1$
		case "rating" -> FACTORY::createRatingAttribute; //$NON-NLS-1$
		case "number" -> FACTORY::createDecimalAttribute; //$NON-NLS-1$
		case "datetime" -> FACTORY::createDateAttribute; //$NON-NLS-1$
		default -> null;
		});
	}

	private Optional<Supplier<Question>> question(LabelStudioControl control) {
		return Optional.ofNullable(switch (control.tag()) {
		case "choices", "taxonomy" -> FACTORY::createChoiceQuestion; //$NON-NLS-1$ //$NON-NLS-2$
		case "textarea" -> "audio".equals(modalities.get(control.about())) ? FACTORY::createTranscriptionQuestion : FACTORY::createTextQuestion; //$NON-NLS-1$ //$NON-NLS-2$
		case "number", "datetime" -> FACTORY::createTextQuestion; //$NON-NLS-1$ //$NON-NLS-2$
		case "rating" -> FACTORY::createRatingQuestion; //$NON-NLS-1$
		case "pairwise" -> FACTORY::createPreferenceQuestion; //$NON-NLS-1$
		case "ranker" -> FACTORY::createRankingQuestion; //$NON-NLS-1$
		default -> null;
		});
	}

	/** The attributes of the labels for which a control shows, or of all. */
	private List<List<Attribute>> owners(LabelStudioControl control) {
		var named = Stream.of(control.attribute("whenLabelValue").split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		if (named.isEmpty())
			return List.of(maker.schema().getAttributes());
		var owners = new ArrayList<List<Attribute>>();
		for (var name : named)
			maker.find(name).map(Label::getAttributes).ifPresentOrElse(owners::add, () -> maker.problem(Problem.warning("labelstudio.label", //$NON-NLS-1$
					file.getFileName() + "#" + control.name(), NLS.bind(Messages.LabelStudio_noLabel, name), Messages.LabelStudio_noLabelRemedy))); //$NON-NLS-1$
		return owners;
	}

	private void fill(Attribute attribute, LabelStudioControl control) {
		switch (attribute) {
		case ChoiceAttribute choice -> {
			choice.setMultiple(isMultiple(control));
			options(control, choice.getOptions());
		}
		case RatingAttribute rating -> rating.setMaximum(stars(control, rating.getMaximum()));
		case DecimalAttribute number -> {
			number(control, "min", number::setMinimum); //$NON-NLS-1$
			number(control, "max", number::setMaximum); //$NON-NLS-1$
			number(control, "defaultValue", number::setDefaultValue); //$NON-NLS-1$
		}
		default -> {
			// texts have nothing to be said
		}
		}
		keepTag(attribute, control, "taxonomy"); //$NON-NLS-1$
	}

	private void fill(Question question, LabelStudioControl control) {
		question.setRequired(control.isRequired());
		if (question instanceof ChoiceQuestion choice) {
			choice.setMultiple(isMultiple(control));
			options(control, choice.getOptions());
		} else if (question instanceof RatingQuestion rating)
			rating.setMaximum(stars(control, rating.getMaximum()));
		keepTag(question, control, "taxonomy", "number", "datetime"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void keepTag(Identified element, LabelStudioControl control, String... tags) {
		if (List.of(tags).contains(control.tag()))
			SchemaMaker.keep(element, LabelStudioFormat.ID, JsonNodeFactory.instance.objectNode().put(TAG, XmlTree.name(control.element())));
	}

	private static boolean isMultiple(LabelStudioControl control) {
		return control.tag().equals("taxonomy") ? !control.attribute("maxUsages").equals("1") : control.isMultiple(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static int stars(LabelStudioControl control, int usual) {
		var text = control.attribute("maxRating"); //$NON-NLS-1$
		return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : usual; //$NON-NLS-1$
	}

	private void number(LabelStudioControl control, String attribute, Consumer<Double> taker) {
		var text = control.attribute(attribute).strip();
		if (text.isEmpty())
			return;
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number)) {
				taker.accept(number);
				return;
			}
		} catch (NumberFormatException e) {
			// told below, as one that is not finite
		}
		maker.problem(Problem.warning("labelstudio.number", file.getFileName() + "#" + control.name(), NLS.bind(Messages.LabelStudio_number, text), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.LabelStudio_numberRemedy));
	}

	/** Options; those below another with the names of all above them. */
	private void options(LabelStudioControl control, List<Option> options) {
		for (var child : XmlTree.children(control.element()))
			option(new LabelStudioControl(child), "", options); //$NON-NLS-1$
	}

	private void option(LabelStudioControl element, String above, List<Option> options) {
		if (element.tag().equals("choice") && element.value().isPresent()) { //$NON-NLS-1$
			var name = above + element.value().get();
			var option = maker.option(options, name);
			CssColors.parse(element.attribute("background")).ifPresent(option::setColor); //$NON-NLS-1$
			text(element, "hotkey", option::setHotkey); //$NON-NLS-1$
			text(element, "hint", option::setDescription); //$NON-NLS-1$
			for (var child : XmlTree.children(element.element()))
				option(new LabelStudioControl(child), name + PATH, options);
		} else
			for (var child : XmlTree.children(element.element()))
				option(new LabelStudioControl(child), above, options);
	}
}
