package org.labelwright.ui.internal.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.editor.StoredEditor;
import org.labelwright.ui.internal.page.Page;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.PageLook;
import org.labelwright.ui.internal.page.PagePicture;

/** Shows the guide, a chapter at a time. Needs neither network nor browser. */
public final class GuideEditor extends StoredEditor {

	public static final String ID = "org.labelwright.ui.guide"; //$NON-NLS-1$

	private static final int MARGIN = 16;

	private final Map<Chapter, ToolItem> chapters = new EnumMap<>(Chapter.class);
	private final List<Image> images = new ArrayList<>();
	private StyledText text;
	private PageLook look;
	private Chapter shown;

	/** A chapter with its pictures, before they are images of a display. */
	private record Loaded(Page page, Map<String, ImageData> pictures) {

		static Loaded of(Chapter chapter) throws IOException {
			var page = chapter.read();
			var pictures = new HashMap<String, ImageData>();
			for (var mark : page.marks())
				if (mark.kind() == Kind.PICTURE)
					try (var in = Chapter.resource(mark.target()).openStream()) {
						pictures.put(mark.target(), new ImageData(in));
					}
			return new Loaded(page, pictures);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		var bar = new ToolBar(area, SWT.FLAT | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN / 2, 0).applyTo(bar);
		for (var chapter : Chapter.values()) {
			var button = new ToolItem(bar, SWT.RADIO);
			button.setText(chapter.title());
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection())
					open(chapter);
			});
			chapters.put(chapter, button);
		}
		// a link within the guide leads to its chapter; others are only words here
		look = new PageLook(area, MARGIN, target -> Chapter.of(target).isPresent(), target -> Chapter.of(target).ifPresent(this::open));
		text = look.control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Dispose, event -> disposeImages());
		open(Chapter.ANNOTATE);
	}

	private void open(Chapter chapter) {
		chapters.forEach((other, button) -> button.setSelection(other == chapter));
		if (chapter == shown)
			return;
		shown = chapter;
		Tasks.start(Messages.GuideEditor_read, false, monitor -> Loaded.of(chapter), loaded -> {
			if (shown == chapter && !text.isDisposed())
				show(loaded);
		}, failure -> Failures.show(Messages.GuideEditor_read, failure));
	}

	private void show(Loaded loaded) {
		disposeImages();
		var pictures = new HashMap<String, PagePicture>();
		loaded.pictures.forEach((name, data) -> {
			var image = new Image(text.getDisplay(), data);
			images.add(image);
			pictures.put(name, new PagePicture(image));
		});
		look.show(loaded.page, pictures);
	}

	private void disposeImages() {
		images.forEach(Image::dispose);
		images.clear();
	}

	private void key(Event event) {
		if (event.character == SWT.ESC)
			getSite().getPage().closeEditor(this, false);
		else if (event.character == ' ')
			text.invokeAction((event.stateMask & SWT.SHIFT) == 0 ? ST.PAGE_DOWN : ST.PAGE_UP);
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
