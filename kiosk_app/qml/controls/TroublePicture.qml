import QtQuick
import QtQuick.Shapes
import theme

// The printer, and what is the matter with it. picture: "jam", "paper-out", "cover-open",
// "toner-out", "offline", "other", "printer" or "printer-unsure". Box of 440 x 300.
Item {
    id: trouble

    readonly property bool turned: true
    transform: Theme.upright(trouble)

    property string picture: "other"
    readonly property real unit: Math.min(width / 440, height / 300)
    readonly property bool plain: Theme.highContrast
    readonly property color body: plain ? "#000000" : "#063C47"
    readonly property color stroke: plain ? "#FFFFFF" : "#063C47"
    readonly property bool unsure: picture === "printer-unsure"
    readonly property bool jammed: picture === "jam" || picture === "printer"

    Accessible.ignored: true

    Item {
        x: (trouble.width - width) / 2
        y: (trouble.height - height) / 2
        width: 440 * trouble.unit
        height: 300 * trouble.unit

        Rectangle {
            visible: trouble.picture !== "paper-out"
            x: 100 * trouble.unit
            y: 10 * trouble.unit
            width: 188 * trouble.unit
            height: 100 * trouble.unit
            color: "#FFFFFF"
            border.width: 8 * trouble.unit
            border.color: "#063C47"
        }
        Shape {
            visible: trouble.picture === "paper-out"
            anchors.fill: parent
            ShapePath {
                scale: Qt.size(trouble.unit, trouble.unit)
                strokeColor: trouble.stroke
                strokeWidth: 7 * trouble.unit
                strokeStyle: ShapePath.DashLine
                dashPattern: [2.4, 1.8]
                fillColor: "transparent"
                PathSvg {
                    path: "M 104 84 L 104 14 L 284 14 L 284 84"
                }
            }
        }
        Rectangle {
            // The cover, shut or standing open.
            visible: trouble.picture === "cover-open"
            x: 22 * trouble.unit
            y: 74 * trouble.unit
            width: 340 * trouble.unit
            height: 24 * trouble.unit
            radius: 10 * trouble.unit
            rotation: -24
            transformOrigin: Item.BottomLeft
            color: trouble.body
            border.width: trouble.plain ? Theme.border : 0
            border.color: "#FFFFFF"
        }
        Rectangle {
            x: 10 * trouble.unit
            y: 84 * trouble.unit
            width: 368 * trouble.unit
            height: 146 * trouble.unit
            radius: 24 * trouble.unit
            color: trouble.body
            border.width: trouble.plain ? Theme.border : 0
            border.color: "#FFFFFF"
            Rectangle {
                x: 68 * trouble.unit
                y: 76 * trouble.unit
                width: 232 * trouble.unit
                height: 28 * trouble.unit
                radius: 4 * trouble.unit
                color: trouble.plain ? "#FFFFFF" : "#03262D"
            }
            Icon {
                visible: trouble.picture === "offline" || trouble.picture === "toner-out"
                x: 24 * trouble.unit
                y: 20 * trouble.unit
                glyph: trouble.picture === "offline" ? "link-break-bold" : "drop-bold"
                size: 46 * trouble.unit
                color: Theme.ring
            }
        }
        Shape {
            visible: trouble.jammed
            anchors.fill: parent
            ShapePath {
                scale: Qt.size(trouble.unit, trouble.unit)
                strokeColor: trouble.plain ? "#FFFFFF" : "#063C47"
                strokeWidth: 8 * trouble.unit
                joinStyle: ShapePath.MiterJoin
                fillColor: "#FFFFFF"
                PathSvg {
                    path: "M 98 178 L 290 178 L 276 204 L 294 228 L 270 240 L 292 284 L 250 268 L 212 294 L 176 268 L 128 284 L 124 246 L 96 228 L 114 204 Z"
                }
            }
            ShapePath {
                scale: Qt.size(trouble.unit, trouble.unit)
                strokeColor: "#8FA6A8"
                strokeWidth: 6 * trouble.unit
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                PathSvg {
                    path: "M 134 212 L 190 218 L 256 208 M 142 242 L 190 236 L 248 246"
                }
            }
        }
        Item {
            // A page that may or may not lie there.
            visible: trouble.unsure
            x: 100 * trouble.unit
            y: 176 * trouble.unit
            width: 188 * trouble.unit
            height: 116 * trouble.unit
            Shape {
                anchors.fill: parent
                ShapePath {
                    scale: Qt.size(trouble.unit, trouble.unit)
                    strokeColor: trouble.stroke
                    strokeWidth: 7 * trouble.unit
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [2.4, 1.8]
                    fillColor: trouble.plain ? "#000000" : "#FFFFFF"
                    PathSvg {
                        path: "M 4 4 L 184 4 L 184 112 L 4 112 Z"
                    }
                }
            }
            Icon {
                anchors.centerIn: parent
                glyph: "question-bold"
                size: 76 * trouble.unit
                color: Theme.sea
            }
        }
        Badge {
            x: 336 * trouble.unit
            y: 38 * trouble.unit
            width: 100 * trouble.unit
            unsure: trouble.unsure
        }
    }
}
