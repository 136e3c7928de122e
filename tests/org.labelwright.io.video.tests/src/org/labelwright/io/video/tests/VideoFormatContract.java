package org.labelwright.io.video.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.labelwright.core.Ids;
import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Masks;
import org.labelwright.model.util.Ring;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.testkit.FormatContract;

/**
 * What every format of tracks promises that can be read and written, with tracks of every kind of shape: sparse and
 * dense, with gaps, occluded, with values that change, and objects that are no tracks. Few damaged files, as the fuzz
 * test reads many.
 */
abstract class VideoFormatContract extends FormatContract {

	private static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;
	private static final FrameTimes TIMES = FrameTimes.constant(1000, 25);

	@Override
	protected final int cuts() {
		return 12;
	}

	@Override
	protected final int flips() {
		return 15;
	}

	@Override
	protected List<Item> known(Path exported) {
		return List.of(item(itemName()));
	}

	private static Item item(String name) {
		return new Item(Ids.next(), name, VideoModality.ID, null, null, WIDTH, HEIGHT, 1, -1, null, ItemState.NEW);
	}

	/** Name of the sample, which has no file. */
	protected String itemName() {
		return "sample.mp4";
	}

	@Override
	protected Item sampleItem(Path empty) throws IOException {
		return item(itemName());
	}

	/** Name of the label of the sample. */
	protected String labelName() {
		return "car";
	}

	@Override
	protected List<Options> exportOptions() {
		var usual = Options.defaults(Formats.find(id()).orElseThrow().exportOptions());
		return List.of(usual.with(Videos.FRAMES, Videos.KEYFRAMES), usual.with(Videos.FRAMES, Videos.EVERY),
				usual.with(Videos.FRAMES, Videos.NTH).with(Videos.STEP, 3));
	}

	@Override
	protected List<Annotation> sample(LabelSchema schema) {
		var car = label(schema, labelName());
		var speed = SchemaFactory.eINSTANCE.createIntegerAttribute();
		speed.setId(Ids.next());
		speed.setName("speed");
		speed.setScope(AttributeScope.FRAME);
		car.getAttributes().add(speed);
		var all = new ArrayList<Annotation>();
		all.add(annotation(track(at(2, box(10, 20)), at(12, box(60, 30.5)), outside(20, box(100, 31)), at(30, box(110, 40)), outside(35, box(120, 40))), car.getId()));
		all.add(annotation(dense(3, 9), car.getId()));
		all.add(rich(annotation(dense(0, 4), car.getId())));
		all.add(annotation(shapes(box(5, 5)), "no such label"));
		all.addAll(kinds(car));
		all.addAll(changing(car, speed.getId()));
		all.add(annotation(box(1, 1), car.getId()));
		var interval = NEW.createTimeInterval();
		interval.setEnd(1_000_000);
		all.add(annotation(interval, car.getId()));
		all.add(annotation(posed(), person(schema).getId()));
		return all;
	}

	/** One of each kind of shape. */
	private static List<Annotation> kinds(Label label) {
		var turned = NEW.createRotatedBox();
		turned.setCenterX(100);
		turned.setCenterY(100);
		turned.setWidth(40);
		turned.setHeight(20);
		turned.setAngle(30);
		var ellipse = NEW.createEllipse();
		ellipse.setCenterX(200);
		ellipse.setCenterY(100);
		ellipse.setRadiusX(20);
		ellipse.setRadiusY(10);
		var line = NEW.createPolyline();
		line.setPoints(new double[] { 1, 2, 30.25, 40, 50, 60 });
		var ring = new Ring(new double[] { 10, 10, 50.5, 10, 50, 40.125 }, false);
		var hole = Ring.polygon(List.of(new Ring(new double[] { 200, 200, 300, 200, 300, 300, 200, 300 }, false),
				new Ring(new double[] { 220, 220, 220, 240, 240, 240 }, true)));
		var bits = new BitSet();
		for (int x = 400; x < 430; x++)
			bits.set(x * HEIGHT + 50, x * HEIGHT + 60 + x % 7);
		var all = new ArrayList<Annotation>();
		for (var geometry : List.of(turned, ellipse, line, Ring.polygon(List.of(ring)), hole, Masks.of(bits, WIDTH, HEIGHT), NEW.createWhole()))
			all.add(annotation(shapes(geometry), label.getId()));
		all.add(annotation(track(at(4, NEW.createWhole()), outside(5, NEW.createWhole())), label.getId()));
		return all;
	}

	/** Smooth ones, covered ones, and one with values. */
	private static List<Annotation> changing(Label label, String attribute) {
		var smooth = track(at(0, box(0, 0)), at(10, box(50, 0)), at(20, box(60, 50)), outside(21, box(60, 50)));
		smooth.setInterpolation(Interpolation.SPLINE);
		var covered = dense(40, 45);
		covered.getKeyframes().get(2).setOccluded(true);
		var valued = TrackEdits.setValue(TrackEdits.setValue(dense(50, 56), TIMES, 50, attribute, 3L), TIMES, 54, attribute, 5L);
		return List.of(annotation(smooth, label.getId()), annotation(covered, label.getId()), annotation(valued, label.getId()));
	}

	private static Label person(LabelSchema schema) {
		var person = label(schema, "person");
		person.setSkeleton(SchemaFactory.eINSTANCE.createSkeleton());
		for (var name : new String[] { "left", "right", "top" }) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(name);
			person.getSkeleton().getPoints().add(point);
		}
		return person;
	}

	private static Track posed() {
		var pose = NEW.createKeypoints();
		pose.setPoints(new double[] { 10.5, 20.25, 60.125, 22, 0, 0 });
		pose.setVisibility(new int[] { 2, 1, 0 });
		return shapes(pose);
	}

	/** A shape that moves over three frames, each of them a keyframe. */
	private static Track shapes(Geometry geometry) {
		return track(at(6, geometry), at(7, Geometries.translate(geometry, 3, 1)), at(8, Geometries.translate(geometry, 6, 2)),
				outside(9, Geometries.translate(geometry, 6, 2)));
	}

	private static Track dense(int first, int last) {
		var track = track();
		for (int frame = first; frame <= last; frame++)
			track.getKeyframes().add(at(frame, box(10 + 3.5 * frame, 20 + frame)));
		track.getKeyframes().add(outside(last + 1, box(10 + 3.5 * last, 20 + last)));
		return track;
	}

	private static Track track(Keyframe... keyframes) {
		var track = NEW.createTrack();
		track.getKeyframes().addAll(List.of(keyframes));
		return track;
	}

	private static Keyframe at(int frame, Geometry geometry) {
		return TrackEdits.keyframe(frame, TIMES.time(frame), geometry, false, false);
	}

	private static Keyframe outside(int frame, Geometry geometry) {
		return TrackEdits.keyframe(frame, TIMES.time(frame), geometry, true, false);
	}

	private static Geometry box(double x, double y) {
		var box = NEW.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(30);
		box.setHeight(20.5);
		return box;
	}
}
