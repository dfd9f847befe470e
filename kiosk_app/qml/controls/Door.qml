pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import theme

// One door: the sun over the sea, the hills of Sơn Trà and the bridges of the Hàn river.
// Drawn in a box of 450 x 665; in high contrast a white line on black. Nothing leaves its own
// frame: the software renderer does not clip shapes reliably.
Item {
    id: door

    readonly property real unit: width / 450
    readonly property bool plain: Theme.highContrast
    readonly property color frameColor: plain ? "#FFFFFF" : "#F6F2EA"

    implicitWidth: Theme.px(450)
    implicitHeight: width * 665 / 450
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: door.frameColor
            strokeWidth: 11 * door.unit
            capStyle: ShapePath.FlatCap
            fillColor: door.plain ? "#000000" : "#F4D9A6"
            fillGradient: door.plain ? null : sky
            startX: 5.5 * door.unit
            startY: 665 * door.unit
            PathLine {
                x: 5.5 * door.unit
                y: 225 * door.unit
            }
            PathArc {
                x: 444.5 * door.unit
                y: 225 * door.unit
                radiusX: 219.5 * door.unit
                radiusY: 219.5 * door.unit
            }
            PathLine {
                x: 444.5 * door.unit
                y: 665 * door.unit
            }
        }
    }
    LinearGradient {
        id: sky
        x1: 0
        y1: 0
        x2: 0
        y2: 470 * door.unit
        GradientStop {
            position: 0
            color: "#1F6F78"
        }
        GradientStop {
            position: 0.45
            color: "#79AFA8"
        }
        GradientStop {
            position: 0.72
            color: "#E9D6A8"
        }
        GradientStop {
            position: 1
            color: "#F8CF86"
        }
    }
    Item {
        x: 11 * door.unit
        y: 240 * door.unit
        width: 428 * door.unit
        height: 425 * door.unit

        Disc {
            cx: 250
            cy: 140
            r: 94
            color: door.plain ? "#000000" : "#FBE7BD"
            unit: door.unit
        }
        Disc {
            cx: 250
            cy: 140
            r: 76
            color: door.plain ? "#FFFF00" : "#F4AC3D"
            unit: door.unit
        }
        Shape {
            anchors.fill: parent
            // Hills.
            ShapePath {
                strokeWidth: door.plain ? 5 * door.unit : -1
                strokeColor: "#FFFFFF"
                fillColor: door.plain ? "#000000" : "#4D8B89"
                PathSvg {
                    path: "M 0 230 L 0 168 Q 40 140 85 138 Q 110 138 125 145 Q 165 118 195 122 Q 245 135 330 215 L 330 230 Z"
                }
                scale: Qt.size(door.unit, door.unit)
            }
            ShapePath {
                strokeWidth: door.plain ? 5 * door.unit : -1
                strokeColor: "#FFFFFF"
                fillColor: door.plain ? "#000000" : "#1E5C63"
                PathSvg {
                    path: "M 252 230 L 258 200 Q 300 180 325 155 Q 375 120 410 148 Q 420 155 428 159 L 428 230 Z"
                }
                scale: Qt.size(door.unit, door.unit)
            }
            // The sea.
            ShapePath {
                strokeWidth: -1
                fillColor: door.plain ? "#000000" : "#105059"
                PathSvg {
                    path: "M 0 215 L 428 215 L 428 425 L 0 425 Z"
                }
                scale: Qt.size(door.unit, door.unit)
            }
            ShapePath {
                strokeWidth: -1
                fillColor: door.plain ? "#000000" : "#1C6770"
                PathSvg {
                    path: "M 0 356 Q 53 342 107 356 T 214 356 T 321 356 T 428 356 L 428 376 Q 374 362 321 376 T 214 376 T 107 376 T 0 376 Z"
                }
                scale: Qt.size(door.unit, door.unit)
            }
            ShapePath {
                strokeWidth: door.plain ? 5 * door.unit : -1
                strokeColor: "#FFFFFF"
                fillColor: door.plain ? "#000000" : "#28808A"
                PathSvg {
                    path: "M 0 388 Q 53 374 107 388 T 214 388 T 321 388 T 428 388 L 428 425 L 0 425 Z"
                }
                scale: Qt.size(door.unit, door.unit)
            }
        }
        // The bridge: piers, deck, hangers and arches.
        Repeater {
            model: [70, 206, 345]
            Rectangle {
                required property real modelData
                x: modelData * door.unit
                y: 320 * door.unit
                width: 14 * door.unit
                height: 60 * door.unit
                color: door.plain ? "#FFFFFF" : "#062E37"
            }
        }
        Rectangle {
            y: 310 * door.unit
            width: parent.width
            height: 16 * door.unit
            color: door.plain ? "#FFFFFF" : "#062E37"
        }
        Repeater {
            model: [[10, 270], [38, 272], [110, 278], [138, 256], [166, 250], [194, 262], [262, 276], [290, 256], [318, 250], [346, 266], [408, 276]]
            Rectangle {
                required property var modelData
                x: modelData[0] * door.unit
                y: modelData[1] * door.unit
                width: 3 * door.unit
                height: (310 - modelData[1]) * door.unit
                color: door.plain ? "#FFFFFF" : Theme.sun
            }
        }
        Shape {
            anchors.fill: parent
            ShapePath {
                strokeColor: door.plain ? "#FFFFFF" : Theme.sun
                strokeWidth: 11 * door.unit
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(door.unit, door.unit)
                PathSvg {
                    path: "M 0 258 Q 48 246 84 308 Q 158 178 232 308 Q 305 178 380 308 Q 402 272 428 264"
                }
            }
        }
        Repeater {
            model: [[190, 334, 110], [212, 358, 90], [196, 386, 72]]
            Rectangle {
                required property var modelData
                x: modelData[0] * door.unit
                y: modelData[1] * door.unit
                width: modelData[2] * door.unit
                height: 8 * door.unit
                radius: height / 2
                color: door.plain ? "#FFFF00" : Theme.sun
            }
        }
    }
}
