import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Draws the clip {@code lanes.mp4} of this sample, and writes what is true of it: ten seconds on a road of three lanes, seen from a car, in which
 * another car changes lanes, then another one, and then we do. {@code lanes.xml} (CVAT for video) has the cars as tracks and what is answered of
 * frames, {@code lanes.json} (ActivityNet) the changes of lanes. Needs the program {@code ffmpeg} with libx264.
 *
 * <pre>java Lanes.java FOLDER</pre>
 *
 * Lengths are metres: x to the right from the middle of the road, y up from the road, z ahead of the camera. Times are seconds.
 */
public final class Lanes {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 540;
	private static final int RATE = 25;
	private static final int FRAMES = 250;

	private static final double FOCAL = 900;
	private static final double HORIZON = 232;
	private static final double EYE = 1.4;
	private static final double NEAR = 0.4;
	private static final double FAR = 400;

	private static final double LANE = 3.7;
	private static final double[] LINES = { -1.5 * LANE, -0.5 * LANE, 0.5 * LANE, 1.5 * LANE };
	private static final String[] NAMES = { "left", "middle", "right" };
	private static final double OUR_SPEED = 26;
	private static final double OUR_WIDTH = 1.8;
	private static final Move US = new Move(LANE, 0, 6.0, 8.8);

	/** Boxes between keyframes are at most this far from where the car is, in pixels. */
	private static final double EXACT = 0.5;
	/** What of a car is in view at least, in pixels. */
	private static final double LEAST = 3;
	/** A car is covered when others hide more than this part of it. */
	private static final double COVERED = 0.3;

	/** Where something is across the road: at one place, then from a moment to another on its way to the next. */
	private record Move(double from, double to, double begin, double end) {

		static Move none(double x) {
			return new Move(x, x, 0, 1);
		}

		double at(double time) {
			double part = Math.clamp((time - begin) / (end - begin), 0, 1);
			return from + (to - from) * part * part * (3 - 2 * part);
		}
	}

	private record Point(double x, double y, double z) {
	}

	private record Face(Color color, List<Point> points) {
	}

	private record Car(String kind, Color color, Move move, double ahead, double faster, double width, double height, double length) {

		static Car sedan(Color color, Move move, double ahead, double faster) {
			return new Car("sedan", color, move, ahead, faster, 1.8, 1.42, 4.5);
		}

		static Car suv(Color color, Move move, double ahead, double faster) {
			return new Car("SUV", color, move, ahead, faster, 1.92, 1.78, 4.7);
		}

		double z(double time) {
			return ahead + faster * time;
		}

		/** What is seen of it from behind and from the side, in the order in which it is painted. */
		List<Face> faces(double time, double eye) {
			var faces = new ArrayList<Face>();
			double x = move.at(time);
			double z = z(time);
			double l = x - width / 2;
			double r = x + width / 2;
			double side = eye < x ? l : r;
			double belt = height * 0.6;
			double floor = 0.28;
			boolean sedan = kind.equals("sedan");
			double back = z + (sedan ? 0.7 : 0.12);
			double roof = z + (sedan ? 1.5 : 0.5);
			double front = z + length - 1.5;
			double in = 0.16;
			for (double wheel : new double[] { z + 0.85, z + length - 0.85 })
				faces.add(wheel(side, wheel));
			faces.add(box(Color.BLACK, l + 0.1, r - 0.1, 0.05, floor + 0.05, z + 0.4));
			faces.add(new Face(color.brighter(), List.of(new Point(l, belt, z), new Point(r, belt, z), new Point(r, belt, z + length), new Point(l, belt, z + length))));
			faces.add(new Face(color.darker(), List.of(new Point(side, floor, z), new Point(side, belt, z), new Point(side, belt, z + length), new Point(side, floor, z + length))));
			for (double wheel : new double[] { z + 0.85, z + length - 0.85 })
				faces.add(wheel(side, wheel));
			double top = side + (side == l ? in : -in);
			faces.add(new Face(new Color(60, 72, 84), List.of(new Point(side, belt, back), new Point(top, height, roof), new Point(top, height, front - 0.6), new Point(side, belt, front))));
			faces.add(box(color, l, r, floor, belt, z));
			faces.add(new Face(color.brighter(), List.of(new Point(l + in, height, roof), new Point(r - in, height, roof), new Point(r - in, height, front - 0.6), new Point(l + in, height, front - 0.6))));
			faces.add(new Face(new Color(44, 54, 66), List.of(new Point(l, belt, back), new Point(r, belt, back), new Point(r - in, height, roof), new Point(l + in, height, roof))));
			faces.add(box(new Color(206, 30, 36), l + 0.08, l + 0.42, belt - 0.3, belt - 0.1, z));
			faces.add(box(new Color(206, 30, 36), r - 0.42, r - 0.08, belt - 0.3, belt - 0.1, z));
			faces.add(box(new Color(232, 232, 226), x - 0.26, x + 0.26, belt - 0.36, belt - 0.22, z));
			return faces;
		}

		private static Face box(Color color, double l, double r, double low, double high, double z) {
			return new Face(color, List.of(new Point(l, low, z), new Point(l, high, z), new Point(r, high, z), new Point(r, low, z)));
		}

		private static Face wheel(double x, double z) {
			var points = new ArrayList<Point>();
			for (int i = 0; i < 20; i++)
				points.add(new Point(x, 0.33 + 0.33 * Math.sin(Math.PI * i / 10), z + 0.33 * Math.cos(Math.PI * i / 10)));
			return new Face(new Color(28, 28, 30), points);
		}
	}

	private static final List<Car> CARS = List.of(
			Car.sedan(new Color(178, 42, 42), new Move(LANE, 0, 1.4, 4.2), 17, 4),
			Car.suv(new Color(40, 78, 150), Move.none(LANE), 64, -3.6),
			Car.sedan(new Color(196, 200, 204), Move.none(-LANE), -20, 6.5),
			Car.suv(new Color(52, 104, 70), new Move(-LANE, 0, 4.6, 7.4), 36, -1.2),
			Car.sedan(new Color(212, 168, 60), Move.none(0), 9, -4.2));

	/** What is known of a car at a frame; no box where it is not in view. */
	private record Seen(Rectangle2D box, boolean covered) {
	}

	private static Path2D project(List<Point> points, double eye) {
		var path = new Path2D.Double();
		boolean first = true;
		for (var point : ahead(points)) {
			double px = WIDTH / 2.0 + FOCAL * (point.x - eye) / point.z;
			double py = HORIZON + FOCAL * (EYE - point.y) / point.z;
			if (first)
				path.moveTo(px, py);
			else
				path.lineTo(px, py);
			first = false;
		}
		if (!first)
			path.closePath();
		return path;
	}

	/** The part of a polygon that lies ahead of the camera. */
	private static List<Point> ahead(List<Point> points) {
		var kept = new ArrayList<Point>();
		for (int i = 0; i < points.size(); i++) {
			var a = points.get(i);
			var b = points.get((i + 1) % points.size());
			if (a.z >= NEAR)
				kept.add(a);
			if (a.z >= NEAR != b.z >= NEAR) {
				double part = (NEAR - a.z) / (b.z - a.z);
				kept.add(new Point(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y), NEAR));
			}
		}
		return kept;
	}

	private static Rectangle2D box(Car car, double time) {
		double eye = US.at(time);
		Rectangle2D all = null;
		for (var face : car.faces(time, eye)) {
			if (ahead(face.points).size() < 3)
				continue;
			var bounds = project(face.points, eye).getBounds2D();
			all = all == null ? bounds : all.createUnion(bounds);
		}
		if (all == null)
			return null;
		var seen = all.createIntersection(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		return seen.getWidth() < LEAST || seen.getHeight() < LEAST ? null : seen;
	}

	private static void flat(Graphics2D g, Color color, double eye, double l, double r, double from, double to) {
		g.setColor(color);
		g.fill(project(List.of(new Point(l, 0, from), new Point(r, 0, from), new Point(r, 0, to), new Point(l, 0, to)), eye));
	}

	private static void draw(Graphics2D g, double time) {
		double eye = US.at(time);
		double way = OUR_SPEED * time;
		g.setPaint(new GradientPaint(0, 0, new Color(118, 164, 214), 0, (float) HORIZON, new Color(214, 228, 240)));
		g.fillRect(0, 0, WIDTH, HEIGHT);
		g.setColor(new Color(126, 148, 140));
		var hills = new Path2D.Double();
		hills.moveTo(0, HORIZON + 1);
		for (int x = 0; x <= WIDTH; x += 8)
			hills.lineTo(x, HORIZON - 14 - 10 * Math.sin(x / 97.0) - 6 * Math.sin(x / 41.0 + 1));
		hills.lineTo(WIDTH, HORIZON + 1);
		g.fill(hills);
		g.setColor(new Color(104, 138, 84));
		g.fill(new Rectangle2D.Double(0, HORIZON, WIDTH, HEIGHT - HORIZON));
		flat(g, new Color(92, 94, 98), eye, LINES[0] - 1.2, LINES[3] + 1.8, NEAR, FAR);
		for (double z = 12 - way % 12 - 12; z < FAR; z += 12)
			flat(g, new Color(88, 90, 94), eye, LINES[0], LINES[3], z, z + 6);
		for (double line : new double[] { LINES[0], LINES[3] })
			flat(g, new Color(232, 232, 228), eye, line - 0.09, line + 0.09, NEAR, FAR);
		for (double line : new double[] { LINES[1], LINES[2] })
			for (double z = 12 - way % 12 - 12; z < 180; z += 12)
				flat(g, new Color(232, 232, 228), eye, line - 0.08, line + 0.08, z, z + 4);
		for (double z = 250 - (way + 125) % 25; z > NEAR; z -= 25)
			for (double x : new double[] { LINES[0] - 2.6, LINES[3] + 3.2 })
				post(g, eye, x, z);
		CARS.stream().sorted(Comparator.comparingDouble((Car car) -> -car.z(time))).forEach(car -> {
			double x = car.move.at(time);
			flat(g, new Color(0, 0, 0, 90), eye, x - car.width / 2 - 0.08, x + car.width / 2 + 0.08, car.z(time) - 0.1, car.z(time) + car.length + 0.1);
			for (var face : car.faces(time, eye)) {
				g.setColor(face.color);
				g.fill(project(face.points, eye));
			}
		});
	}

	private static void post(Graphics2D g, double eye, double x, double z) {
		g.setColor(new Color(236, 236, 232));
		g.fill(project(List.of(new Point(x - 0.06, 0, z), new Point(x - 0.06, 1, z), new Point(x + 0.06, 1, z), new Point(x + 0.06, 0, z)), eye));
		g.setColor(new Color(40, 40, 44));
		g.fill(project(List.of(new Point(x - 0.06, 0.7, z), new Point(x - 0.06, 0.85, z), new Point(x + 0.06, 0.85, z), new Point(x + 0.06, 0.7, z)), eye));
	}

	private static void film(Path file) throws IOException, InterruptedException {
		var ffmpeg = new ProcessBuilder("ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgr24", "-s", WIDTH + "x" + HEIGHT, "-r", Integer.toString(RATE), "-i", "-", "-an",
				"-c:v", "libx264", "-preset", "slow", "-crf", "26", "-g", "50", "-bf", "2", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-fflags", "+bitexact", "-flags:v", "+bitexact",
				"-threads", "1", file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
		var g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		try (var out = ffmpeg.getOutputStream()) {
			for (int frame = 0; frame < FRAMES; frame++) {
				draw(g, frame / (double) RATE);
				out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
			}
		}
		if (ffmpeg.waitFor() != 0)
			throw new IOException("ffmpeg ended with " + ffmpeg.exitValue());
	}

	private static List<Seen> seen(Car car) {
		var seen = new ArrayList<Seen>();
		for (int frame = 0; frame < FRAMES; frame++) {
			double time = frame / (double) RATE;
			var box = box(car, time);
			if (box == null) {
				seen.add(new Seen(null, false));
				continue;
			}
			double hidden = 0;
			for (var other : CARS) {
				var before = other == car || other.z(time) >= car.z(time) ? null : box(other, time);
				if (before != null && before.intersects(box)) {
					var both = before.createIntersection(box);
					hidden = Math.max(hidden, both.getWidth() * both.getHeight() / (box.getWidth() * box.getHeight()));
				}
			}
			seen.add(new Seen(box, hidden > COVERED));
		}
		return seen;
	}

	/** The frames from one to the other without which boxes would not lie where they are. */
	private static void keys(List<Seen> seen, int from, int to, TreeSet<Integer> keys) {
		keys.add(from);
		keys.add(to);
		int worst = -1;
		double most = EXACT;
		for (int frame = from + 1; frame < to; frame++) {
			double part = (frame - from) / (double) (to - from);
			var a = seen.get(from).box;
			var b = seen.get(to).box;
			var box = seen.get(frame).box;
			double off = Math.max(
					Math.max(off(a.getMinX(), b.getMinX(), box.getMinX(), part), off(a.getMinY(), b.getMinY(), box.getMinY(), part)),
					Math.max(off(a.getMaxX(), b.getMaxX(), box.getMaxX(), part), off(a.getMaxY(), b.getMaxY(), box.getMaxY(), part)));
			if (off > most) {
				most = off;
				worst = frame;
			}
		}
		if (worst >= 0) {
			keys(seen, from, worst, keys);
			keys(seen, worst, to, keys);
		}
	}

	private static double off(double a, double b, double is, double part) {
		return Math.abs(a + part * (b - a) - is);
	}

	private static String track(int id, Car car) {
		var seen = seen(car);
		var text = new StringBuilder(String.format(Locale.ROOT, "  <track id=\"%d\" label=\"car\" source=\"manual\">%n", id));
		int frame = 0;
		while (frame < FRAMES) {
			if (seen.get(frame).box == null) {
				frame++;
				continue;
			}
			var keys = new TreeSet<Integer>();
			int end = frame;
			while (end < FRAMES && seen.get(end).box != null) {
				int begin = end;
				while (end < FRAMES && seen.get(end).box != null && seen.get(end).covered == seen.get(begin).covered)
					end++;
				keys(seen, begin, end - 1, keys);
			}
			for (int key : keys)
				text.append(shape(key, seen.get(key).box, false, seen.get(key).covered, car.kind));
			if (end < FRAMES)
				text.append(shape(end, seen.get(end - 1).box, true, false, car.kind));
			frame = end;
		}
		return text.append("  </track>\n").toString();
	}

	private static String shape(int frame, Rectangle2D box, boolean outside, boolean covered, String kind) {
		return String.format(Locale.ROOT, """
				    <box frame="%d" keyframe="1" outside="%d" occluded="%d" xtl="%.1f" ytl="%.1f" xbr="%.1f" ybr="%.1f" z_order="0">
				      <attribute name="kind">%s</attribute>
				    </box>
				""", frame, outside ? 1 : 0, covered ? 1 : 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), kind);
	}

	/** Whether a car is cut by the left or right edge of the picture. */
	private static boolean isCut(Car car, int frame) {
		var box = box(car, frame / (double) RATE);
		return box != null && (box.getMinX() <= 0 || box.getMaxX() >= WIDTH);
	}

	private static boolean beside(int frame) {
		return CARS.stream().anyMatch(car -> isCut(car, frame));
	}

	private static String lane(int frame) {
		return NAMES[(int) Math.round(US.at(frame / (double) RATE) / LANE) + 1];
	}

	private static String answers() {
		var text = new StringBuilder();
		for (int frame = 0; frame < FRAMES; frame++) {
			var tags = new StringBuilder();
			if (frame == 0 || beside(frame) != beside(frame - 1))
				tags.append(tag("Beside us", beside(frame) ? "a car" : "nobody"));
			if (frame == 0 || !lane(frame).equals(lane(frame - 1)))
				tags.append(tag("Our lane", lane(frame)));
			if (!tags.isEmpty())
				text.append(String.format(Locale.ROOT, "  <image id=\"%d\" name=\"frame_%06d\" width=\"%d\" height=\"%d\">%n%s  </image>%n", frame, frame, WIDTH, HEIGHT, tags));
		}
		return text.toString();
	}

	private static String tag(String question, String answer) {
		return """
				    <tag label="%s" source="manual" keyframe="1" outside="0">
				      <attribute name="answer">%s</attribute>
				    </tag>
				""".formatted(question, answer);
	}

	private static String label(String name, String type, String attribute, String values) {
		return """
				        <label>
				          <name>%s</name>
				          <type>%s</type>
				          <attributes>
				            <attribute>
				              <name>%s</name>
				              <mutable>False</mutable>
				              <input_type>select</input_type>
				              <default_value></default_value>
				              <values>%s</values>
				            </attribute>
				          </attributes>
				        </label>
				""".formatted(name, type, attribute, values);
	}

	private static String cvat() {
		var text = new StringBuilder("""
				<?xml version="1.0" encoding="utf-8"?>
				<annotations>
				  <version>1.1</version>
				  <meta>
				    <task>
				      <name>lanes</name>
				      <size>%d</size>
				      <mode>interpolation</mode>
				      <labels>
				%s%s%s      </labels>
				      <original_size>
				        <width>%d</width>
				        <height>%d</height>
				      </original_size>
				      <source>lanes.mp4</source>
				    </task>
				  </meta>
				""".formatted(FRAMES, label("car", "any", "kind", "sedan\nSUV"), label("Beside us", "tag", "answer", "nobody\na car"),
				label("Our lane", "tag", "answer", "left\nmiddle\nright"), WIDTH, HEIGHT));
		for (int id = 0; id < CARS.size(); id++)
			text.append(track(id, CARS.get(id)));
		return text.append(answers()).append("</annotations>\n").toString();
	}

	/** What happens from a frame to another, which is the first after it. */
	private record Happening(int begin, int end, String label) {
	}

	/** The frames of which something is true, once and not to the last; null when it is of none. */
	private static Happening happening(IntPredicate is, String label) {
		int begin = -1;
		for (int frame = 0; frame < FRAMES; frame++) {
			if (is.test(frame) && begin < 0)
				begin = frame;
			if (!is.test(frame) && begin >= 0)
				return new Happening(begin, frame, label);
		}
		return null;
	}

	/** From the first frame at which a line is under a car to the one at which all of it is beyond. */
	private static Happening change(Move move, double width) {
		return happening(frame -> {
			double x = move.at(frame / (double) RATE);
			return Math.abs(x - LINES[1]) <= width / 2 || Math.abs(x - LINES[2]) <= width / 2;
		}, "changes lane");
	}

	private static List<Happening> happenings() {
		var all = new ArrayList<Happening>();
		for (var car : CARS) {
			all.add(change(car.move, car.width));
			if (car.faster > 0)
				all.add(happening(frame -> isCut(car, frame), "overtakes"));
		}
		all.add(change(US, OUR_WIDTH));
		all.removeIf(Objects::isNull);
		all.sort(Comparator.comparingInt(Happening::begin));
		return all;
	}

	private static String activityNet() {
		var segments = happenings().stream().map(it -> String.format(Locale.ROOT, "        { \"segment\": [%.2f, %.2f], \"label\": \"%s\" }", it.begin / (double) RATE,
				it.end / (double) RATE, it.label)).toList();
		return String.format(Locale.ROOT, """
				{
				  "version": "traffic 1",
				  "taxonomy": [],
				  "database": {
				    "lanes": {
				      "subset": "training",
				      "duration": %.2f,
				      "annotations": [
				%s
				      ]
				    }
				  }
				}
				""", FRAMES / (double) RATE, String.join(",\n", segments));
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		var folder = Path.of(arguments[0]);
		Files.createDirectories(folder.resolve("clips"));
		film(folder.resolve("clips/lanes.mp4"));
		Files.writeString(folder.resolve("lanes.xml"), cvat());
		Files.writeString(folder.resolve("lanes.json"), activityNet());
	}
}
