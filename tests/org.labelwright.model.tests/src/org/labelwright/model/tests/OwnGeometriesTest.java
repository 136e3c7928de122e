package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Geometries;
import org.labelwright.testkit.GeometryContract;

class OwnGeometriesTest extends GeometryContract {

	private static final String[] SAMPLES = {
			"{'type':'Box','x':1.5,'y':2,'width':3,'height':4}",
			"{'type':'RotatedBox','centerX':10,'centerY':20,'width':8,'height':4,'angle':30}",
			"{'type':'Ellipse','centerX':10,'centerY':20,'radiusX':8,'radiusY':4,'angle':-15}",
			"{'type':'Polygon','points':[0,0,9,0,9,9,0,9,2,2,2,4,4,2],'ringStarts':[0,4],'holes':[1]}",
			"{'type':'Polyline','points':[0.25,0,5,5]}",
			"{'type':'Keypoints','points':[1,2,0,0,5,6],'visibility':[2,0,1]}",
			"{'type':'Mask','width':9,'height':8,'counts':[9,3,5,2,53]}",
			"{'type':'TextSpan','offsets':[0,3,5,5],'quotes':['cat','']}",
			"{'type':'TimePoint','time':40000,'tier':'words'}",
			"{'type':'TimeInterval','start':40000,'end':80000,'channel':1}",
			"""
			{'type':'Track','keyframes':[{'frame':1,'time':40000,'geometry':{'type':'Box','width':3,'height':4}},
			 {'frame':9,'outside':true,'geometry':{'type':'Box','x':7,'width':3,'height':4}}]}""",
			"{'type':'CellRange','sheet':'a','firstRow':1,'lastRow':2,'lastColumn':3}",
			"{'type':'PageRegion','page':1,'region':{'type':'Box','x':1,'width':3,'height':4}}",
			"{'type':'Cuboid3D','centerX':1,'length':4,'width':2,'height':1.5,'yaw':90}",
			"{'type':'PointSet3D','indices':[0,5,17]}",
			"{'type':'Ranking','order':['a','b'],'ranks':[1,1]}",
			"{'type':'Whole'}" };

	@Override
	protected List<Geometry> samples() {
		return Arrays.stream(SAMPLES).map(text -> ModelJson
				.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Geometry.class, text).value().orElseThrow()).toList();
	}

	@Test
	void everyClassIsAmongTheSamples() {
		var classes = new TreeSet<String>();
		for (var classifier : AnnotationPackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass type && !type.isAbstract() && AnnotationPackage.Literals.GEOMETRY.isSuperTypeOf(type)
					&& type != AnnotationPackage.Literals.UNKNOWN_GEOMETRY)
				classes.add(type.getName());
		var sampled = new TreeSet<String>();
		samples().forEach(sample -> sampled.add(Geometries.kind(sample)));
		assertEquals(classes, sampled);
	}
}
