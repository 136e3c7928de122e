package org.labelwright.ui.wizards.internal.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.templates.Template;
import org.labelwright.schema.templates.Templates;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.wizards.internal.Messages;

/** Lets a person find a label schema that is ready for a task, see what it is for, and take its sample along. */
public final class TemplateDialog extends Dialog {

	private static final int LABELS = 12;

	private final boolean samples;
	private List<Template> all = List.of();
	private Text search;
	private Table list;
	private Label picture;
	private Label name;
	private Label purpose;
	private Label labels;
	private Label about;
	private Button take;
	private Latest reading;
	private Latest looking;
	private LocalResourceManager resources;
	private Look look;
	private boolean takes;

	/** What is shown of one. */
	private record Look(Template template, LabelSchema schema, ImageData picture, Path sample) {
	}

	/**
	 * What was chosen.
	 *
	 * @param schema belongs to the caller
	 * @param sample the files to try it with; empty when they are not wanted
	 */
	public record Choice(Template template, LabelSchema schema, Optional<Path> sample) {
	}

	/** @param samples whether samples are offered as well */
	public TemplateDialog(Shell parent, boolean samples) {
		super(parent);
		this.samples = samples;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.TemplateDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** Asks. Empty when nothing was chosen. */
	public Optional<Choice> choose() {
		return open() == OK && look != null
				? Optional.of(new Choice(look.template, look.schema, takes ? Optional.ofNullable(look.sample) : Optional.empty()))
				: Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(12, 6).applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.TemplateDialog_search);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(search);
		list = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setHeaderVisible(true);
		column(Messages.TemplateDialog_task, 230);
		column(Messages.TemplateDialog_field, 130);
		GridDataFactory.fillDefaults().grab(true, true).hint(390, 420).applyTo(list);
		details(area);
		reading = new Latest(area);
		looking = new Latest(area);
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				list.setFocus();
		});
		list.addListener(SWT.Selection, event -> chosen());
		list.addListener(SWT.DefaultSelection, event -> {
			if (look != null)
				okPressed();
		});
		reading.ask(Messages.TemplateDialog_reading, monitor -> Templates.all(), read -> {
			all = read;
			fill();
		}, this::failed);
		return area;
	}

	private void column(String title, int width) {
		var column = new TableColumn(list, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	private void details(Composite area) {
		var details = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(details);
		GridDataFactory.fillDefaults().grab(false, true).hint(340, SWT.DEFAULT).applyTo(details);
		picture = new Label(details, SWT.NONE);
		GridDataFactory.fillDefaults().hint(320, 200).applyTo(picture);
		name = text(details);
		name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD).increaseHeight(2)));
		purpose = text(details);
		labels = text(details);
		about = text(details);
		take = new Button(details, SWT.CHECK);
		take.setText(Messages.TemplateDialog_take);
		take.addListener(SWT.Selection, event -> takes = take.getSelection());
		GridDataFactory.fillDefaults().exclude(!samples).applyTo(take);
		take.setVisible(samples);
		take.setEnabled(false);
	}

	private static Label text(Composite parent) {
		var text = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void fill() {
		var before = selected();
		list.removeAll();
		for (var template : all)
			if (template.matches(search.getText())) {
				var item = new TableItem(list, SWT.NONE);
				item.setText(new String[] { template.name(), template.field() });
				item.setData(template);
				if (template == before.orElse(null))
					list.setSelection(item);
			}
		if (list.getSelectionCount() == 0 && list.getItemCount() > 0)
			list.select(0);
		chosen();
	}

	private Optional<Template> selected() {
		return list.getSelectionCount() == 0 ? Optional.empty() : Optional.of((Template) list.getSelection()[0].getData());
	}

	private void chosen() {
		var template = selected().orElse(null);
		if (look != null && look.template == template)
			return;
		looking.cancel();
		show(null);
		if (template == null)
			name.setText(all.isEmpty() ? Messages.TemplateDialog_reading : Messages.TemplateDialog_none);
		else
			looking.ask(Messages.TemplateDialog_reading, monitor -> look(template), this::show, this::failed);
	}

	private static Look look(Template template) throws CoreException, IOException {
		var read = template.schema();
		var schema = read.value().filter(made -> read.complete()).orElseThrow(() -> new IOException(read.problems().getLast().toString()));
		var drawn = ImageDescriptor.createFromURL(template.picture()).getImageData(100);
		var sample = template.sample();
		return new Look(template, schema, drawn, sample.isPresent() ? sample.get().files() : null);
	}

	private void show(Look shown) {
		look = shown;
		picture.setImage(shown == null || shown.picture == null ? null : resources.create(ImageDescriptor.createFromImageDataProvider(zoom -> shown.picture)));
		name.setText(shown == null ? "" : shown.template.name()); //$NON-NLS-1$
		purpose.setText(shown == null ? "" : shown.template.purpose()); //$NON-NLS-1$
		labels.setText(shown == null ? "" : content(shown.schema)); //$NON-NLS-1$
		about.setText(shown == null ? "" : shown.template.sample().map(sample -> NLS.bind(Messages.TemplateDialog_sample, sample.about(), sample.licence())).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		take.setEnabled(shown != null && shown.sample != null);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(shown != null);
		name.getParent().layout(true, true);
	}

	private static String content(LabelSchema schema) {
		var kinds = schema.getModalityIds().stream().map(Modalities::name).toList();
		var names = schema.getLabels().stream().map(label -> label.getName()).toList();
		var shown = names.size() <= LABELS ? String.join(", ", names) : String.join(", ", names.subList(0, LABELS)) + "…"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return NLS.bind(Messages.TemplateDialog_content, new Object[] { String.join(", ", kinds), names.isEmpty() ? "–" : shown, //$NON-NLS-1$ //$NON-NLS-2$
				schema.getRelationTypes().size(), schema.getQuestions().size() });
	}

	private void failed(Throwable failure) {
		if (!(failure instanceof OperationCanceledException)) {
			name.setText(Failures.message(failure));
			name.getParent().layout(true, true);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.TemplateDialog_use, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
