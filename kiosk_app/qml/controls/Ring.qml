import QtQuick
import QtQuick.Shapes
import theme

// A ring that empties clockwise from the top. It steps; it does not glide.
Item {
    id: ring

    readonly property bool turned: true
    transform: Theme.upright(ring)

    // What is left, 1 to 0.
    property real share: 1
    readonly property real stroke: width * 0.066

    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: Theme.highContrast ? "#000000" : "#2C656E"
            strokeWidth: ring.stroke
            fillColor: "transparent"
            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.stroke) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: Theme.ring
            strokeWidth: ring.stroke
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -360 * Math.max(0.001, ring.share)
            }
        }
    }
}
