package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Steps;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.editor.Presentations;
import org.labelwright.ui.internal.forms.Form;

/** A form for the attributes of the selected objects, made from the schema. It shows those that all of them have. */
public final class AttributesView extends EditingView {

	/** Selected objects up to which the form follows at once. */
	private static final int FEW = 1_000;

	private Form form;
	private List<Attribute> shown = List.of();
	private List<Annotation> targets = List.of();
	private boolean stale;

	@Override
	void createContents(Composite parent) {
		parent.setLayout(new FillLayout());
		form = new Form(parent, this::commit);
	}

	@Override
	void connect(OpenItem opened) {
		listen(opened.editing().selection().listen(selection -> followSoon()));
		listen(opened.editing().moment().listen(moment -> momentChanged()));
		listen(opened.editing().findings().listen(findings -> tellProblems()));
		follow();
	}

	@Override
	void flush() {
		form.flush();
	}

	@Override
	void disconnect() {
		stale = false;
		shown = List.of();
		targets = List.of();
		if (!form.control().isDisposed())
			setPartName(Messages.AttributesView_name);
	}

	/** Values may be others, and there may be more attributes or fewer. */
	private void momentChanged() {
		if (!targets.isEmpty() && attributes().stream().anyMatch(attribute -> attribute.getScope() == AttributeScope.FRAME))
			followSoon();
	}

	/** What is told of many objects costs a while, so that the other views have their turn first. */
	private void followSoon() {
		if (item().editing().selection().size() <= FEW) {
			follow();
			return;
		}
		if (stale)
			return;
		stale = true;
		Tasks.later(form.control().getDisplay(), () -> {
			if (stale && item() != null && !form.control().isDisposed())
				follow();
		});
	}

	private void follow() {
		stale = false;
		targets = Edits.selected(item().editing());
		var common = common();
		if (targets.isEmpty())
			hint(noTargets());
		else if (common.isEmpty())
			hint(targets.size() == 1 ? Messages.AttributesView_noAttribute : Messages.AttributesView_noAttributes);
		else {
			if (!common.equals(shown)) {
				form.clear();
				var taxonomies = host().project().orElseThrow().store().taxonomies();
				common.forEach(attribute -> form.add(attribute, taxonomies));
			}
			fill(common);
			form.finish();
			hint(null);
		}
		shown = targets.isEmpty() ? List.of() : common;
		setPartName(targets.size() < 2 ? Messages.AttributesView_name : NLS.bind(Messages.AttributesView_count, targets.size()));
	}

	private String noTargets() {
		var modality = item().item().modalityId();
		if (item().document().getAnnotations().isEmpty())
			return Messages.AttributesView_noObjects + ' ' + Presentations.begin(modality).orElse(Messages.AttributesView_begin);
		return Presentations.select(modality).orElse(Messages.AttributesView_select) + ' ' + Messages.AttributesView_noSelection;
	}

	/** Those of the selected objects; of scope frame only while all of them are at a frame. */
	private List<Attribute> common() {
		var moment = item().editing().moment().get();
		boolean frames = moment != null && targets.stream().allMatch(moment::reaches);
		return attributes().stream().filter(a -> !a.isRetired() && a.getScope() != AttributeScope.ITEM && (frames || a.getScope() != AttributeScope.FRAME))
				.toList();
	}

	private Set<Attribute> attributes() {
		Set<Attribute> common = null;
		for (var labelId : labels()) {
			var attributes = item().editing().schema().label(labelId).map(item().editing().schema()::attributes)
					.orElse(item().editing().schema().schema().getAttributes());
			if (common == null)
				common = new LinkedHashSet<>(attributes);
			else
				common.retainAll(new HashSet<>(attributes));
		}
		return common == null ? Set.of() : common;
	}

	private Set<String> labels() {
		var ids = new LinkedHashSet<String>();
		for (var target : targets)
			ids.add(target.getLabelId() == null ? "" : target.getLabelId()); //$NON-NLS-1$
		return ids;
	}

	private void fill(List<Attribute> attributes) {
		for (var attribute : attributes) {
			var values = values(attribute);
			boolean mixed = values.size() > 1;
			var value = mixed ? null : values.getFirst();
			form.show(attribute.getId(), value, mixed, problem(attribute, values));
		}
	}

	private SequencedSet<Object> values(Attribute attribute) {
		var values = new LinkedHashSet<Object>();
		for (var target : targets)
			values.add(value(target, attribute));
		return values;
	}

	/** Leaves the values alone, for one may be being typed. */
	private void tellProblems() {
		if (targets.size() == 1 && !stale)
			shown.forEach(attribute -> form.problem(attribute.getId(), problem(attribute, values(attribute))));
	}

	/** What is missing is told at once; what validators find wrong with the value of a single object as soon as they have. */
	private String problem(Attribute attribute, Collection<Object> values) {
		if (attribute.isRequired() && values.contains(null))
			return Messages.AttributesView_required;
		if (targets.size() != 1)
			return null;
		return item().editing().findings().get().of(targets.getFirst().getId()).stream().filter(finding -> attribute.getId().equals(finding.attributeId()))
				.map(Finding::told).findFirst().orElse(null);
	}

	private Object value(Annotation annotation, Attribute attribute) {
		var moment = item().editing().moment().get();
		if (attribute.getScope() == AttributeScope.FRAME && moment != null)
			return moment.value(annotation, attribute.getId()).orElse(null);
		return value(annotation, attribute.getId());
	}

	private static Object value(Annotation annotation, String attributeId) {
		return annotation.getValues().stream().filter(v -> Objects.equals(attributeId, v.getAttributeId())).map(AttributeValue::getValue)
				.findFirst().orElse(null);
	}

	private void commit(String attributeId, Object value) {
		if (item() != null && !targets.isEmpty())
			item().editor().tryExecute(command(attributeId, value));
	}

	private Command command(String attributeId, Object value) {
		boolean changes = shown.stream().anyMatch(attribute -> attribute.getId().equals(attributeId) && attribute.getScope() == AttributeScope.FRAME);
		if (!changes)
			return AnnotationCommands.setAttribute(item().editor(), new ArrayList<>(targets), attributeId, value);
		var moment = item().editing().moment().get();
		return Steps.together(targets.stream().map(target -> moment.setValue(target, attributeId, value)).toList());
	}

	@Override
	void changed(DocumentDelta delta) {
		var ids = new HashSet<String>();
		targets.forEach(target -> ids.add(target.getId()));
		if (targets.isEmpty() || delta.rows().stream().anyMatch(row -> ids.contains(row.id())))
			followSoon();
	}

	@Override
	Control focusControl() {
		return form.control();
	}

	@Override
	public void setFocus() {
		if (shown.isEmpty())
			super.setFocus();
		else
			form.focus(null);
	}
}
