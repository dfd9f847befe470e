pragma ComponentBehavior: Bound

import QtQuick
import theme

// A sheet in an illustration: lines of writing and a code. "slip" has a torn lower edge.
Item {
    id: sheet

    required property real unit
    property bool slip: false
    // Nothing is written on it.
    property bool blank: false

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: sheet.slip ? 8 * sheet.unit : 0
        color: Theme.paper
        border.width: Math.max(1, 4 * sheet.unit)
        border.color: "#063C47"
    }
    Row {
        visible: sheet.slip
        x: 2 * sheet.unit
        y: sheet.height - 18 * sheet.unit
        Repeater {
            model: 7
            Rectangle {
                width: (sheet.width - 4 * sheet.unit) / 7
                height: width
                color: Theme.paper
                border.width: Math.max(1, 3 * sheet.unit)
                border.color: "#063C47"
                rotation: 45
                scale: 0.72
            }
        }
    }
    Rectangle {
        visible: sheet.slip
        x: 4 * sheet.unit
        y: sheet.height - 24 * sheet.unit
        width: sheet.width - 8 * sheet.unit
        height: 14 * sheet.unit
        color: Theme.paper
    }
    Rectangle {
        visible: !sheet.blank
        x: 0.22 * sheet.width
        y: 32 * sheet.unit
        width: 0.56 * sheet.width
        height: 10 * sheet.unit
        radius: height / 2
        color: "#063C47"
    }
    Repeater {
        model: sheet.blank ? 0 : Math.max(0, Math.floor((sheet.height - (sheet.slip ? 150 : 190) * sheet.unit) / (26 * sheet.unit)))
        Rectangle {
            required property int index
            x: 0.12 * sheet.width
            y: (66 + 26 * index) * sheet.unit
            width: sheet.width * [0.74, 0.6, 0.68, 0.46, 0.72, 0.58][index % 6]
            height: 8 * sheet.unit
            radius: height / 2
            color: "#8FA6A8"
        }
    }
    CodePattern {
        x: sheet.slip ? (sheet.width - width) / 2 : 0.12 * sheet.width
        y: sheet.height - height - (sheet.slip ? 44 : 22) * sheet.unit
        width: 60 * sheet.unit
        height: width
        visible: !sheet.blank && sheet.height > 140 * sheet.unit
    }
    Rectangle {
        visible: !sheet.blank && !sheet.slip && sheet.height > 140 * sheet.unit
        x: 0.62 * sheet.width
        y: sheet.height - 50 * sheet.unit
        width: 0.26 * sheet.width
        height: 8 * sheet.unit
        radius: height / 2
        color: "#063C47"
    }
}
