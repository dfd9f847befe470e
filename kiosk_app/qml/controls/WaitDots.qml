pragma ComponentBehavior: Bound

import QtQuick
import theme

// Three dots; one more is filled every 600 ms.
Row {
    id: dots

    property bool running: true
    property int filled: 2
    property color color: Theme.sea

    spacing: Theme.s12

    Timer {
        interval: Theme.dots
        repeat: true
        running: dots.running && Theme.motion
        onTriggered: dots.filled = dots.filled % 3 + 1
    }
    Repeater {
        model: 3
        Rectangle {
            required property int index
            width: Theme.px(18)
            height: width
            radius: width / 2
            color: index < dots.filled ? dots.color : "transparent"
            border.width: Theme.border
            border.color: dots.color
        }
    }
}
