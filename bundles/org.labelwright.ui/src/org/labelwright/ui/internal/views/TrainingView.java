package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.project.Role;
import org.labelwright.quality.training.TrainingOperation;
import org.labelwright.quality.training.TrainingReport;
import org.labelwright.quality.training.TrainingReport.Lesson;
import org.labelwright.quality.training.TrainingReport.Mistake;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.guideline.ExamplePictures;
import org.labelwright.ui.internal.guideline.Openings;
import org.labelwright.ui.internal.page.Page.Ground;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.PageLook;
import org.labelwright.ui.internal.page.PageObject;
import org.labelwright.ui.internal.page.PagePair;
import org.labelwright.ui.internal.page.PageWriter;

/**
 * Training: while the lead has it set on, an annotator sees where and why his or her finished work on gold items differs from gold, until the
 * threshold is met.
 */
public final class TrainingView extends ViewPart implements ProjectHost.Listener {

	private static final String PAIR = "pair:"; //$NON-NLS-1$
	private static final String OPEN = "open:"; //$NON-NLS-1$
	private static final int MARGIN = 8;
	/** Mistakes that are shown of one item. */
	private static final int MOST = 30;
	private static final int PERCENT = 100;
	private static final int DIGITS = 2;
	private static final int MOST_ITEMS = 1000;

	private ProjectHost host;
	private Label progress;
	private Button on;
	/** What only leads set: what is to be reached. */
	private Composite lead;
	private Spinner threshold;
	private Spinner items;
	private Button set;
	private StyledText text;
	private PageLook page;
	private ExamplePictures pictures;
	private Read read;
	private Latest latest;

	/**
	 * What is shown.
	 *
	 * @param report of this user; null while training is off
	 * @param people how far everybody is; for leads alone
	 * @param given  the user's documents of the lessons, by the ids of the items
	 * @param gold   those that are right, likewise
	 */
	private record Read(GoldPolicy policy, boolean leads, TrainingReport report, List<TrainingReport> people, Map<String, AnnotationDocument> given, Map<String, AnnotationDocument> gold) {
	}

	@Override
	public void createPartControl(Composite parent) {
		host = ProjectHost.of(getSite().getWorkbenchWindow());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(parent);
		progress = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 2).hint(120, SWT.DEFAULT).applyTo(progress);
		on = new Button(parent, SWT.CHECK);
		on.setText(Messages.Training_on);
		on.setToolTipText(Messages.Training_onHint);
		on.addListener(SWT.Selection, event -> setOn(on.getSelection()));
		createLead(parent);
		page = new PageLook(parent, MARGIN, target -> target.startsWith(OPEN), target -> Openings.openItem(host, target.substring(OPEN.length())));
		text = page.control();
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
		pictures = new ExamplePictures(text, this::show);
		latest = new Latest(text);
		var refresh = new Action(Messages.Report_refresh) {
			@Override
			public void run() {
				refresh();
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		host.addListener(this);
		refresh();
	}

	private void createLead(Composite parent) {
		lead = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 0).spacing(4, 2).applyTo(lead);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(lead);
		lead.setVisible(false);
		new Label(lead, SWT.NONE).setText(Messages.Training_threshold);
		threshold = spinner(0, PERCENT, DIGITS);
		new Label(lead, SWT.NONE).setText(Messages.Training_items);
		items = spinner(1, MOST_ITEMS, 0);
		set = new Button(lead, SWT.PUSH);
		set.setText(Messages.Training_set);
		set.setToolTipText(Messages.Training_setHint);
		set.addListener(SWT.Selection, event -> change(Messages.Training_set, thresholdOf(threshold.getSelection(), items.getSelection())));
	}

	private Spinner spinner(int least, int most, int digits) {
		var spinner = new Spinner(lead, SWT.BORDER);
		spinner.setValues(least, least, most, digits, 1, 10);
		spinner.addListener(SWT.Modify, event -> enableSet());
		return spinner;
	}

	private static UnaryOperator<GoldPolicy> thresholdOf(int hundredths, int count) {
		return policy -> policy.withThreshold(hundredths / (double) PERCENT, count);
	}

	/** There is something to set when it is not what is set. */
	private void enableSet() {
		set.setEnabled(read != null && (threshold.getSelection() != hundredths(read.policy) || items.getSelection() != read.policy.items()));
	}

	private static int hundredths(GoldPolicy policy) {
		return (int) Math.round(policy.threshold() * PERCENT);
	}

	@Override
	public void projectChanged() {
		refresh();
	}

	/** What was just finished may have been gold. */
	@Override
	public void itemChanged() {
		refresh();
	}

	private void refresh() {
		var project = host.project().orElse(null);
		pictures.show(project);
		if (project == null) {
			latest.cancel();
			read = null; // a picture that comes late shows nothing of it
			say(Messages.EditingView_noProject);
			return;
		}
		var store = project.store();
		var user = project.user();
		latest.ask(Messages.Training_read, monitor -> {
			var policy = store.gold().policy();
			boolean leads = store.writable() && store.team().may(user, Role.LEAD);
			var people = leads ? TrainingOperation.ofAll(store).run(monitor.split(500)).value().orElseThrow() : List.<TrainingReport>of();
			return policy.training() ? read(store, policy, leads, people, new TrainingOperation(store, user.id(), null).run(monitor.split(500)).value())
					: new Read(policy, leads, null, people, Map.of(), Map.of());
		}, made -> {
			read = made;
			show();
		}, failure -> {
			// what was shown stays
		});
	}

	private static Read read(ProjectStore store, GoldPolicy policy, boolean leads, List<TrainingReport> people, Optional<TrainingReport> report)
			throws Exception {
		var given = new HashMap<String, AnnotationDocument>();
		var gold = new HashMap<String, AnnotationDocument>();
		if (report.isPresent() && !report.get().met())
			for (var lesson : report.get().lessons())
				for (var document : store.documents().ofItem(lesson.itemId())) {
					if (document.getId().equals(lesson.documentId()))
						given.put(lesson.itemId(), document);
					if (document.getId().equals(lesson.goldDocumentId()))
						gold.put(lesson.itemId(), document);
				}
		return new Read(policy, leads, report.orElse(null), people, given, gold);
	}

	private void say(String said) {
		progress.setText(said);
		on.setVisible(false);
		Layouts.show(lead, false);
		page.show(new PageWriter().page(), Map.of());
		progress.getParent().layout(true, true);
	}

	private void show() {
		if (read == null || text.isDisposed())
			return;
		on.setVisible(true);
		on.setEnabled(read.leads);
		on.setSelection(read.policy.training());
		Layouts.show(lead, read.leads);
		if (!threshold.isFocusControl() && !items.isFocusControl()) { // what is being typed stays
			threshold.setSelection(hundredths(read.policy));
			items.setSelection(read.policy.items());
		}
		enableSet();
		var report = read.report;
		progress.setText(!read.policy.training() ? Messages.Training_off
				: report == null || report.f1() == null ? NLS.bind(Messages.Training_none, read.policy.threshold(), read.policy.items())
						: NLS.bind(report.met() ? Messages.Training_met : Messages.Training_progress, new Object[] { figure(report.f1()),
								Math.min(report.needed(), report.lessons().size()), report.needed(), figure(report.threshold()) }));
		var writer = new PageWriter();
		var drawn = new HashMap<String, PageObject>();
		if (!read.people.isEmpty())
			writePeople(writer);
		if (report != null && !report.met())
			for (var lesson : report.lessons().reversed())
				write(writer, drawn, lesson);
		page.replace(writer.page(), drawn);
		progress.getParent().layout(true, true);
	}

	/** How far everybody is. */
	private void writePeople(PageWriter writer) {
		writer.heading(Kind.HEADING, Messages.Training_people);
		for (var person : read.people) {
			var text = person.f1() == null ? NLS.bind(Messages.Training_personNone, person.name())
					: NLS.bind(Messages.Training_person, new Object[] { person.name(), figure(person.f1()), Math.min(person.needed(), person.lessons().size()),
							person.needed() });
			if (person.met())
				writer.on(Ground.GOOD, () -> writer.line(Kind.STRONG, NLS.bind(Messages.Training_personMet, text)));
			else
				writer.line(person.f1() == null ? Kind.FAINT : Kind.STRONG, text);
		}
	}

	private static String figure(double value) {
		return String.format("%.2f", value); //$NON-NLS-1$
	}

	private void write(PageWriter writer, Map<String, PageObject> drawn, Lesson lesson) {
		writer.heading(Kind.HEADING, NLS.bind(Messages.Training_lesson, new Object[] { lesson.itemName(), lesson.right(), lesson.expected() }));
		writer.link(Messages.Guideline_openExample, OPEN + lesson.itemId());
		if (lesson.mistakes().isEmpty())
			writer.on(Ground.GOOD, () -> writer.line(Kind.STRONG, Messages.Training_right));
		writer.gap();
		int count = 0;
		for (var mistake : lesson.mistakes()) {
			if (count++ == MOST) {
				writer.line(Kind.FAINT, NLS.bind(Messages.Changes_more, lesson.mistakes().size() - MOST));
				break;
			}
			write(writer, drawn, lesson, mistake, PAIR + lesson.itemId() + count);
		}
	}

	private void write(PageWriter writer, Map<String, PageObject> drawn, Lesson lesson, Mistake mistake, String name) {
		writer.on(Ground.BAD, () -> writer.line(Kind.STRONG, mistake.why()));
		var given = objects(read.given.get(lesson.itemId()), mistake.givenId());
		var gold = objects(read.gold.get(lesson.itemId()), mistake.expectedId());
		if (!given.isEmpty() || !gold.isEmpty()) {
			drawn.put(name, new PagePair(Messages.Training_given, picture(lesson, given), Messages.Training_gold, picture(lesson, gold)));
			writer.object(name);
		}
		if (!mistake.guidance().isEmpty())
			writer.line(Kind.FAINT, NLS.bind(Messages.Training_guidance, String.join("; ", mistake.guidance().stream().map(rule -> rule.name()).toList()))); //$NON-NLS-1$
		writer.gap();
	}

	private PageObject picture(Lesson lesson, List<Annotation> objects) {
		return objects.isEmpty() ? null : pictures.of(lesson.itemId(), objects);
	}

	private static List<Annotation> objects(AnnotationDocument document, String id) {
		var found = new ArrayList<Annotation>();
		if (document != null && id != null)
			document.getAnnotations().stream().filter(object -> id.equals(object.getId())).forEach(found::add);
		return found;
	}

	private void setOn(boolean training) {
		change(Messages.Training_on, policy -> policy.withTraining(training));
	}

	private void change(String name, UnaryOperator<GoldPolicy> changed) {
		var project = host.project().orElse(null);
		if (project == null)
			return;
		Tasks.start(name, false, monitor -> {
			var policy = project.store().gold().policy();
			project.store().gold().setPolicy(changed.apply(policy), project.user());
			return policy;
		}, done -> refresh(), failure -> {
			Failures.show(name, failure);
			refresh();
		});
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		if (host != null)
			host.removeListener(this);
		super.dispose();
	}
}
