pragma ComponentBehavior: Bound

import QtQuick
import theme

// An ID card in an illustration, 360 x 225: the side with the code.
Rectangle {
    id: card

    required property real unit

    width: 360 * unit
    height: 225 * unit
    radius: 16 * unit
    color: "#FFFFFF"
    border.width: 6 * unit
    border.color: "#063C47"

    Rectangle {
        x: 26 * card.unit
        y: 28 * card.unit
        width: 60 * card.unit
        height: 42 * card.unit
        radius: 7 * card.unit
        color: "#F9C455"
    }
    Repeater {
        model: [[106, 36, 112, 13, "#063C47"], [106, 58, 76, 9, "#8FA6A8"], [134, 128, 128, 10, "#8FA6A8"], [134, 154, 100, 10, "#8FA6A8"], [134, 180, 142, 10, "#8FA6A8"]]
        Rectangle {
            required property var modelData
            x: modelData[0] * card.unit
            y: modelData[1] * card.unit
            width: modelData[2] * card.unit
            height: modelData[3] * card.unit
            radius: height / 2
            color: modelData[4]
        }
    }
    Rectangle {
        x: 26 * card.unit
        y: 90 * card.unit
        width: 86 * card.unit
        height: 108 * card.unit
        radius: 8 * card.unit
        color: "#DFEDEB"
        clip: true
        Disc {
            cx: 43
            cy: 44
            r: 21
            unit: card.unit
            color: "#063C47"
        }
        Rectangle {
            x: 13 * card.unit
            y: 70 * card.unit
            width: 60 * card.unit
            height: 40 * card.unit
            radius: 24 * card.unit
            color: "#063C47"
        }
    }
    Rectangle {
        x: 246 * card.unit
        y: 18 * card.unit
        width: 98 * card.unit
        height: width
        color: "#FFFFFF"
        border.width: 5 * card.unit
        border.color: Theme.ring
        CodePattern {
            anchors.centerIn: parent
            width: 78 * card.unit
            height: width
        }
    }
}
