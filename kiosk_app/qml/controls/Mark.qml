pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import theme

// The sign: an open door with the sun over the sea.
Item {
    id: mark

    readonly property bool turned: true
    transform: Theme.upright(mark)

    property bool deep: false
    readonly property color stroke: deep || Theme.highContrast ? "#FFFFFF" : Theme.sea
    readonly property real unit: width / 62

    implicitWidth: Theme.px(62)
    implicitHeight: width * 76 / 62
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: mark.stroke
            strokeWidth: 9 * mark.unit
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            startX: 5 * mark.unit
            startY: 76 * mark.unit
            PathLine {
                x: 5 * mark.unit
                y: 31 * mark.unit
            }
            PathArc {
                x: 57 * mark.unit
                y: 31 * mark.unit
                radiusX: 26 * mark.unit
                radiusY: 26 * mark.unit
            }
            PathLine {
                x: 57 * mark.unit
                y: 76 * mark.unit
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.ring
            startX: 16 * mark.unit
            startY: 50 * mark.unit
            PathArc {
                x: 46 * mark.unit
                y: 50 * mark.unit
                radiusX: 15 * mark.unit
                radiusY: 15 * mark.unit
            }
        }
    }
    Repeater {
        model: [53, 65]
        Rectangle {
            required property real modelData
            x: 8 * mark.unit
            y: modelData * mark.unit
            width: 46 * mark.unit
            height: 5 * mark.unit
            color: mark.stroke
        }
    }
}
