import QtQuick

// A circle by its middle, in an illustration's own units.
Rectangle {
    required property real cx
    required property real cy
    required property real r
    required property real unit

    x: (cx - r) * unit
    y: (cy - r) * unit
    width: 2 * r * unit
    height: width
    radius: width / 2
}
