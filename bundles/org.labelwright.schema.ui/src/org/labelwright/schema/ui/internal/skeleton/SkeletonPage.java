package org.labelwright.schema.ui.internal.skeleton;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.schema.ui.internal.EditedLabels;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.SchemaPage;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Swatches;

/** The skeleton of one label, drawn over a picture of the user's choice, and the names of its points. */
public final class SkeletonPage implements SchemaPage, SchemaListener {

	private SchemaEditing editing;
	private Label label;
	private Button choose;
	private SkeletonCanvas canvas;
	private Table points;
	private Text name;
	private boolean showing;

	@Override
	public String title() {
		return Messages.SkeletonPage_title;
	}

	@Override
	public Control create(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
		choose = button(bar, Messages.SkeletonPage_choose, Messages.SkeletonPage_chooseHint, this::chooseLabel);
		button(bar, Messages.SkeletonPage_picture, Messages.SkeletonPage_pictureHint, this::choosePicture).setImage(Icons.image("picture")); //$NON-NLS-1$
		button(bar, Messages.SkeletonPage_mirror, Messages.SkeletonPage_mirrorHint, this::mirror);
		button(bar, Messages.SkeletonPage_pair, Messages.SkeletonPage_pairHint, this::pair);
		var sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new SkeletonCanvas(sash);
		var side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(side);
		new org.eclipse.swt.widgets.Label(side, SWT.NONE).setText(Messages.SkeletonPage_name);
		name = new Text(side, SWT.BORDER);
		name.addListener(SWT.Modify, event -> {
			if (!showing && point() != null)
				editing.type(Messages.SkeletonPage_rename, point(), Literals.SKELETON_POINT__NAME, name.getText());
		});
		name.addListener(SWT.FocusOut, event -> flush());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		points = new Table(side, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(points);
		points.addListener(SWT.Selection, event -> editing.select(List.of(points.getSelection()).stream().map(row -> (EObject) row.getData()).toList()));
		points.addListener(SWT.DefaultSelection, event -> rename());
		points.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2)
				rename();
		});
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2)
				rename();
		});
		sash.setWeights(72, 28);
		var hint = new org.eclipse.swt.widgets.Label(area, SWT.WRAP);
		hint.setText(Messages.Skeleton_hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(100, SWT.DEFAULT).applyTo(hint);
		return area;
	}

	private static Button button(Composite parent, String text, String hint, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	@Override
	public void setInput(SchemaEditing opened) {
		editing = opened;
		editing.addListener(this);
		refresh();
	}

	private void chooseLabel() {
		if (editing == null)
			return;
		EditedLabels.choose(editing, choose, Messages.SkeletonPage_chooseHint, any -> true, one -> {
			editing.select(one);
			canvas.setFocus();
		}, () -> canvas.setFocus());
	}

	private void choosePicture() {
		var dialog = new FileDialog(canvas.getShell(), SWT.OPEN);
		dialog.setFilterExtensions("*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.tif;*.tiff"); //$NON-NLS-1$
		var file = dialog.open();
		if (file != null)
			Tasks.start(NLS.bind(Messages.Editor_reading, file), false, monitor -> new ImageData(file), data -> {
				if (!canvas.isDisposed())
					canvas.picture(new Image(canvas.getDisplay(), data));
			}, failure -> Failures.show(NLS.bind(Messages.SkeletonPage_noPicture, file), failure));
	}

	private void mirror() {
		if (point() != null)
			editing.select(editing.skeletons().mirror(point()));
	}

	private void pair() {
		var two = selectedPoints();
		if (two.size() == 2)
			editing.skeletons().pair(two.getFirst(), two.getLast());
	}

	private List<SkeletonPoint> selectedPoints() {
		return editing == null ? List.of()
				: editing.selected().stream().filter(SkeletonPoint.class::isInstance).map(SkeletonPoint.class::cast).filter(this::isShown).toList();
	}

	private SkeletonPoint point() {
		return selectedPoints().stream().findFirst().orElse(null);
	}

	private boolean isShown(SkeletonPoint point) {
		return label != null && point.eContainer() == label.getSkeleton();
	}

	@Override
	public void changed(Set<EObject> objects) {
		refresh();
	}

	@Override
	public void selected(List<EObject> objects) {
		refresh();
	}

	private void refresh() {
		if (canvas.isDisposed())
			return;
		for (EObject part = editing.selected().stream().findFirst().orElse(null); part != null; part = part.eContainer())
			if (part instanceof Label chosen)
				label = chosen;
		if (label == null || !editing.holds(label))
			label = editing.schema().getLabels().stream().filter(one -> one.getSkeleton() != null).findFirst()
					.or(() -> editing.schema().getLabels().stream().findFirst()).orElse(null);
		choose.setText(label == null || label.getName() == null ? Messages.SkeletonPage_choose : label.getName());
		choose.setImage(label == null ? null : Swatches.image(label.getColor()));
		choose.requestLayout();
		canvas.show(editing, label);
		showing = true;
		try {
			fill();
		} finally {
			showing = false;
		}
	}

	private void fill() {
		var all = label == null || label.getSkeleton() == null ? List.<SkeletonPoint>of() : label.getSkeleton().getPoints();
		points.setItemCount(all.size());
		for (int i = 0; i < all.size(); i++) {
			var row = points.getItem(i);
			row.setData(all.get(i));
			row.setText(text(all, i));
		}
		points.setSelection(List.of(points.getItems()).stream().filter(row -> selectedPoints().contains(row.getData())).toArray(TableItem[]::new));
		name.setEnabled(point() != null);
		var wanted = point() == null || point().getName() == null ? "" : point().getName(); //$NON-NLS-1$
		if (!name.getText().equals(wanted))
			name.setText(wanted);
	}

	private static String text(List<SkeletonPoint> all, int index) {
		var point = all.get(index);
		int mirror = point.getMirror();
		var shown = NLS.bind(Messages.SkeletonPage_point, index + 1, point.getName());
		return mirror < 0 || mirror >= all.size() ? shown : NLS.bind(Messages.SkeletonPage_mirrored, shown, all.get(mirror).getName());
	}

	private void rename() {
		name.setFocus();
		name.selectAll();
	}

	@Override
	public boolean reveal(EObject object) {
		if (!(object instanceof SkeletonPoint || object instanceof Skeleton))
			return false;
		refresh();
		return true;
	}

	@Override
	public void flush() {
		if (editing != null)
			editing.endTyping();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
