pragma ComponentBehavior: Bound

import QtQuick
import theme

// An open passport in an illustration, 330 x 300: the page with the photo and its two lines.
Rectangle {
    id: passport

    required property real unit

    width: 330 * unit
    height: 300 * unit
    radius: 14 * unit
    color: "#7A1F2B"
    border.width: 6 * unit
    border.color: "#063C47"

    Disc {
        cx: 165
        cy: 56
        r: 30
        unit: passport.unit
        color: "transparent"
        border.width: 6 * passport.unit
        border.color: "#F9C455"
    }
    Rectangle {
        x: 14 * passport.unit
        y: 112 * passport.unit
        width: 302 * passport.unit
        height: 174 * passport.unit
        radius: 8 * passport.unit
        color: "#FFFFFF"
        Rectangle {
            x: 16 * passport.unit
            y: 16 * passport.unit
            width: 66 * passport.unit
            height: 82 * passport.unit
            radius: 6 * passport.unit
            color: "#DFEDEB"
            clip: true
            Disc {
                cx: 33
                cy: 34
                r: 17
                unit: passport.unit
                color: "#063C47"
            }
            Rectangle {
                x: 9 * passport.unit
                y: 54 * passport.unit
                width: 48 * passport.unit
                height: 34 * passport.unit
                radius: 18 * passport.unit
                color: "#063C47"
            }
        }
        Repeater {
            model: [[102, 24, 150], [102, 50, 110], [102, 76, 132]]
            Rectangle {
                required property var modelData
                x: modelData[0] * passport.unit
                y: modelData[1] * passport.unit
                width: modelData[2] * passport.unit
                height: 10 * passport.unit
                radius: height / 2
                color: "#8FA6A8"
            }
        }
        Rectangle {
            x: 8 * passport.unit
            y: 112 * passport.unit
            width: 286 * passport.unit
            height: 54 * passport.unit
            radius: 6 * passport.unit
            color: "#FFFFFF"
            border.width: 4 * passport.unit
            border.color: Theme.ring
            // The machine-readable lines.
            Repeater {
                model: 2
                Row {
                    id: line
                    required property int index
                    x: 12 * passport.unit
                    y: (13 + 18 * index) * passport.unit
                    spacing: 4 * passport.unit
                    Repeater {
                        model: 20
                        Rectangle {
                            required property int index
                            width: (index * 7 + line.index * 3) % 4 === 0 ? 5 * passport.unit : 9 * passport.unit
                            height: 10 * passport.unit
                            color: "#0B2228"
                        }
                    }
                }
            }
        }
    }
}
