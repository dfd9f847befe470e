pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import theme

// How a card, a passport or a slip is laid on the glass, and where the glass is on this machine.
// Drawn in a box of 984 x 700.
Stage {
    id: stage

    readonly property bool turned: true
    transform: Theme.upright(stage)

    property bool passport: false
    property bool slip: false
    // Side of the glass: "left", "middle", "right".
    property string side: "left"
    readonly property bool plain: Theme.highContrast
    readonly property real unit: Math.min(width / 984, height / 700)
    readonly property color dark: plain ? "#FFFFFF" : "#063C47"

    Accessible.ignored: true

    Rectangle {
        visible: !stage.plain
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: parent.height - scene.y - 376 * stage.unit
        color: "#C5DBD8"
        radius: Theme.radiusCard
        Rectangle {
            width: parent.width
            height: Theme.radiusCard
            color: "#C5DBD8"
        }
        Rectangle {
            width: parent.width
            height: 8 * stage.unit
            color: "#A9C6C3"
        }
    }
    Item {
        id: scene
        x: (stage.width - width) / 2
        y: (stage.height - height) / 2
        width: 984 * stage.unit
        height: 700 * stage.unit

        // This machine: the screen, and below it the glass.
        Rectangle {
            x: 64 * stage.unit
            y: 56 * stage.unit
            width: 194 * stage.unit
            height: 292 * stage.unit
            radius: 18 * stage.unit
            color: stage.plain ? "#000000" : "#FFFFFF"
            border.width: 6 * stage.unit
            border.color: stage.dark
            Rectangle {
                x: 22 * stage.unit
                y: 22 * stage.unit
                width: 150 * stage.unit
                height: 166 * stage.unit
                radius: 8 * stage.unit
                color: stage.plain ? "#000000" : "#063C47"
                border.width: stage.plain ? 4 * stage.unit : 0
                border.color: "#FFFFFF"
                Mark {
                    anchors.centerIn: parent
                    width: 62 * stage.unit
                    height: implicitHeight
                    deep: true
                }
            }
            Repeater {
                model: ["left", "middle", "right"]
                Rectangle {
                    required property string modelData
                    required property int index
                    readonly property bool here: modelData === stage.side
                    x: (here ? 20 + 51 * index : 30 + 51 * index) * stage.unit
                    y: (here ? 206 : 226) * stage.unit
                    width: (here ? 54 : 36) * stage.unit
                    height: (here ? 50 : 10) * stage.unit
                    radius: 8 * stage.unit
                    color: here ? Theme.ring : stage.plain ? "#FFFFFF" : "#8FA6A8"
                    border.width: here ? 6 * stage.unit : 0
                    border.color: stage.dark
                }
            }
        }
        CardPicture {
            visible: !stage.passport && !stage.slip
            x: 412 * stage.unit
            y: 92 * stage.unit
            unit: stage.unit
        }
        PaperSheet {
            visible: stage.slip
            slip: true
            x: 510 * stage.unit
            y: 40 * stage.unit
            width: 190 * stage.unit
            height: 330 * stage.unit
            unit: stage.unit * 1.5
        }
        PassportPicture {
            visible: stage.passport
            x: 430 * stage.unit
            y: 44 * stage.unit
            unit: stage.unit
        }
        Shape {
            anchors.fill: parent
            // The way down to the glass.
            ShapePath {
                scale: Qt.size(stage.unit, stage.unit)
                strokeColor: stage.dark
                strokeWidth: 14 * stage.unit
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                fillColor: "transparent"
                PathSvg {
                    path: "M 818 190 C 900 200 938 330 838 448 M 842 392 L 838 450 L 894 442"
                }
            }
            // The glass, seen from the front and above.
            ShapePath {
                scale: Qt.size(stage.unit, stage.unit)
                strokeWidth: -1
                fillColor: stage.plain ? "#000000" : "#8FB3B0"
                PathSvg {
                    path: "M 300 668 L 884 668 Q 868 690 840 690 L 344 690 Q 316 690 300 668 Z"
                }
            }
            ShapePath {
                scale: Qt.size(stage.unit, stage.unit)
                strokeColor: "#FFFFFF"
                strokeWidth: stage.plain ? 5 * stage.unit : -1
                fillColor: stage.plain ? "#000000" : "#0B2228"
                PathSvg {
                    path: "M 392 452 L 792 452 Q 812 452 816 472 L 868 642 Q 872 670 844 672 L 340 672 Q 312 670 316 642 L 368 472 Q 372 452 392 452 Z"
                }
            }
            ShapePath {
                scale: Qt.size(stage.unit, stage.unit)
                strokeColor: "#FFFFFF"
                strokeWidth: stage.plain ? 3 * stage.unit : -1
                fillColor: stage.plain ? "#000000" : "#216A73"
                PathSvg {
                    path: "M 402 482 L 782 482 L 828 642 L 356 642 Z"
                }
            }
            ShapePath {
                scale: Qt.size(stage.unit, stage.unit)
                strokeColor: Theme.ring
                strokeWidth: 8 * stage.unit
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 1.6]
                fillColor: stage.plain ? "transparent" : "#4A878C"
                PathSvg {
                    path: stage.passport ? "M 500 504 L 684 504 L 706 620 L 478 620 Z" : stage.slip ? "M 534 496 L 652 496 L 668 626 L 520 626 Z" : "M 466 512 L 718 512 L 744 612 L 440 612 Z"
                }
            }
        }
    }
}
