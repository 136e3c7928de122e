package org.labelwright.io.text.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.text.internal.Layers.Layer;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.RelationType;

/** What the exports to UIMA have in common: which values are written, and with which ranges. */
abstract class CasExporter extends TextExporter {

	private final String formatId;
	private final Map<String, String> ranges = new HashMap<>();
	private final Set<String> ends = new HashSet<>();

	protected CasExporter(String formatId, ExportSource source, Options options) {
		super(source, options);
		this.formatId = formatId;
		source.schema().eAllContents().forEachRemaining(this::range);
	}

	/** A feature has the range that suits all attributes of its name; text when they differ. */
	private void range(EObject part) {
		if (!(part instanceof Attribute attribute) || attribute.getName() == null)
			return;
		var range = CasTypes.rangeOf(switch (attribute) {
		case BooleanAttribute yesNo -> Boolean.TRUE;
		case IntegerAttribute number -> 0L;
		case RatingAttribute number -> 0L;
		case DecimalAttribute number -> 0.0;
		case ChoiceAttribute choice when choice.isMultiple() -> List.of();
		case TaxonomyAttribute taxonomy when taxonomy.isMultiple() -> List.of();
		default -> ""; //$NON-NLS-1$
		});
		ranges.merge(attribute.getName(), range, (one, other) -> one.equals(other) ? one : CasTypes.STRING);
	}

	final String formatId() {
		return formatId;
	}

	/** The types that are known for an item before it is written; not shared. */
	abstract CasTypes types(Entry entry);

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().stream().filter(a -> writes(a) && (offsets(a).length != 2 || labelName(a).isEmpty() || Xml.impossible(labelName(a)) >= 0))
				.forEach(this::refuse);
		if (entry.document() != null)
			entry.document().getRelations().forEach(relation -> ends.addAll(List.of(relation.getSourceId(), relation.getTargetId())));
		known = types(entry);
	}

	/** Of the item that is looked at. */
	private CasTypes known = new CasTypes();

	@Override
	public final boolean writes(Relation relation) {
		var name = typeName(relation);
		return name != null && !name.isEmpty() && Xml.impossible(name) < 0;
	}

	@Override
	public final void losses(Annotation annotation, Consumer<String> lost) {
		var type = layer(annotation, label(annotation), ends.contains(annotation.getId())).type();
		for (var value : annotation.getValues())
			if (value(value, type, known) == null)
				lost.accept(Constructs.ATTRIBUTE);
	}

	@Override
	public final void losses(Relation relation, Consumer<String> lost) {
		var said = Layers.extras(relation, type(relation));
		var kind = said.path(Layers.KIND).asText();
		var layer = kind.equals(Layers.SLOT) ? said.path(Layers.LINK).asText() : Layers.of(relation, type(relation)).type();
		for (var value : relation.getValues())
			if (kind.equals(Layers.CHAIN) || value(value, layer, known) == null)
				lost.accept(Constructs.OF_RELATION + Constructs.ATTRIBUTE);
	}

	/** The label of an annotation that is written. */
	final Label label(Annotation annotation) {
		return schema.label(annotation.getLabelId()).orElseThrow();
	}

	/** The type of a relation that is written. */
	final RelationType type(Relation relation) {
		return schema.relationType(relation.getTypeId()).orElseThrow();
	}

	final String name(AttributeValue value) {
		return names.name(value);
	}

	/** The layer of an annotation; what readers keep with the document is no layer, but for tokens at which relations end. */
	final Layer layer(Annotation annotation, Label label, boolean isEnd) {
		var layer = Layers.of(annotation, label);
		return CasMapping.isKept(layer.type()) && !(isEnd && layer.type().equals(Layers.TOKEN)) ? new Layer(Layers.SPAN, true, false) : layer;
	}

	/** What is written for a value on a type; null when nothing can be. */
	final Object value(AttributeValue value, String type, CasTypes types) {
		var name = names.name(value);
		var plain = names.outward(value);
		if (plain instanceof Collection<?> several)
			plain = List.copyOf(several);
		if (plain == null || !Layers.isFeature(name, type) || plain instanceof String text && (text.isEmpty() || Xml.impossible(text) >= 0)
				|| plain instanceof List<?> list && list.stream().anyMatch(each -> Xml.impossible(String.valueOf(each)) >= 0))
			return null;
		var known = types.range(type, name);
		return CasTypes.fits(known == null ? ranges.getOrDefault(name, CasTypes.STRING) : known, plain) ? plain : null;
	}
}
