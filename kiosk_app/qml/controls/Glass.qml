pragma ComponentBehavior: Bound

import QtQuick
import theme

// The scanner's glass in an illustration, empty or with a document on it.
Rectangle {
    id: glass

    required property real unit
    property bool documentOn: false
    property bool passport: false

    radius: 14 * unit
    color: Theme.highContrast ? "#FFFFFF" : "#0B2228"

    Rectangle {
        anchors.fill: parent
        anchors.margins: 12 * glass.unit
        radius: 6 * glass.unit
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#36828A"
            }
            GradientStop {
                position: 1
                color: "#134E57"
            }
        }
        Rectangle {
            visible: glass.documentOn
            anchors.centerIn: parent
            width: (glass.passport ? 92 : 134) * glass.unit
            height: (glass.passport ? 90 : 78) * glass.unit
            radius: 8 * glass.unit
            color: glass.passport ? "#7A1F2B" : "#FFFFFF"
            border.width: 5 * glass.unit
            border.color: Theme.ring

            Rectangle {
                visible: !glass.passport
                x: 14 * glass.unit
                y: 18 * glass.unit
                width: 30 * glass.unit
                height: 40 * glass.unit
                radius: 5 * glass.unit
                color: "#DFEDEB"
            }
            Repeater {
                model: glass.passport ? 0 : [62, 44]
                Rectangle {
                    required property real modelData
                    required property int index
                    x: 56 * glass.unit
                    y: (24 + 20 * index) * glass.unit
                    width: modelData * glass.unit
                    height: 8 * glass.unit
                    radius: height / 2
                    color: index ? "#8FA6A8" : "#063C47"
                }
            }
            Disc {
                visible: glass.passport
                cx: 46
                cy: 38
                r: 15
                unit: glass.unit
                color: "transparent"
                border.width: 4 * glass.unit
                border.color: "#F9C455"
            }
        }
    }
}
